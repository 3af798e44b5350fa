#include "cli/coaching/valid_protocol.hpp"

#include <fmt/format.h>

#include <utility>

#include "achilles/error.hpp"
#include "achilles/shell_word.hpp"

namespace achilles::cli {

Protocol valid_protocol(std::string_view named, const ProgrammeText& source, const Programmes& programmes) {
  auto loaded = programmes.load(source.text);
  if (loaded.protocol) return std::move(*loaded.protocol);
  const auto& first = loaded.issues.front();
  throw Error{
      Exit::refused, fmt::format("{} is no valid protocol", named),
      fmt::format("Line {}: {}. All of it: achilles protocol validate {}", first.line, first.what, shell_word(named))};
}

}  // namespace achilles::cli
