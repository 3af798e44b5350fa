# Writes `header` with each element of the array `array` of the JSON file `file` as a text of its own, by its id. Run as
# a script by embed.cmake.
file(READ "${file}" document)
string(JSON count LENGTH "${document}" ${array})
set(rows "")
math(EXPR last "${count} - 1")
foreach(index RANGE ${last})
  string(JSON id GET "${document}" ${array} ${index} id)
  string(JSON text GET "${document}" ${array} ${index})
  string(APPEND rows "    {\"${id}\", R\"~embedded~(${text})~embedded~\"},\n")
endforeach()
file(WRITE "${header}"
"#pragma once

#include <array>
#include <string_view>

namespace achilles::embedded {

struct Element_${name} {
  std::string_view id, text;
};

inline constexpr std::array<Element_${name}, ${count}> ${name}{{
${rows}}};

}  // namespace achilles::embedded
")
