# Writes `header` with the text of `files` as raw string literals. Run as a script by embed.cmake.
set(rows "")
set(count 0)
foreach(file IN LISTS files)
  file(READ "${file}" text)
  get_filename_component(base "${file}" NAME)
  string(APPEND rows "    {\"${base}\", R\"~embedded~(${text})~embedded~\"},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE "${header}"
"#pragma once

#include <array>
#include <string_view>

namespace achilles::embedded {

struct File_${name} {
  std::string_view name, text;
};

inline constexpr std::array<File_${name}, ${count}> ${name}{{
${rows}}};

}  // namespace achilles::embedded
")
