#include "cli/score.hpp"

#include <string>

#include "achilles/error.hpp"
#include "cli/number.hpp"

namespace achilles::cli {
namespace {

constexpr auto meaning = "0 is no pain, 10 the worst you can imagine.";

[[noreturn]] void refuse(std::string_view name, std::string_view text, std::string_view why) {
  throw Error{Exit::usage, std::string{name} + " " + std::string{text} + std::string{why}, meaning};
}

/// Whether the text is a whole number as people write it: a minus perhaps, then digits that begin with no spare zero.
bool is_whole_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) return false;
  return text.size() == 1 || text.front() != '0';
}

}  // namespace

PainScore pain_from(std::string_view name, std::string_view text) {
  if (text.empty()) throw Error{Exit::usage, std::string{name} + " needs a whole number from 0 to 10", meaning};
  if (!is_whole_number(text)) refuse(name, text, " is not a whole number from 0 to 10");
  const auto number = whole_from(text);
  const auto score = number ? PainScore::from(*number) : std::nullopt;
  if (!score) refuse(name, text, " is outside 0 to 10");
  return *score;
}

}  // namespace achilles::cli
