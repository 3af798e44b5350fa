#include "cli/typed/score.hpp"

#include <string>

#include "achilles/error.hpp"
#include "cli/typed/number.hpp"

namespace achilles::cli {
namespace {

/// What the ends of a scale mean.
template <class Score>
constexpr const char* meaning = "";
template <>
constexpr const char* meaning<PainScore> = "0 is no pain, 10 the worst you can imagine.";
template <>
constexpr const char* meaning<Effort> = "0 is rest, 10 everything you have.";

/// Whether the text is a whole number as people write it: a minus perhaps, then digits that begin with no spare zero.
bool is_whole_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) return false;
  return text.size() == 1 || text.front() != '0';
}

template <class Score>
Score score_from(std::string_view name, std::string_view text) {
  const auto refuse = [&](const std::string& why) {
    throw Error{Exit::usage, std::string{name} + " " + why, meaning<Score>};
  };
  if (text.empty()) refuse("needs a whole number from 0 to 10");
  if (!is_whole_number(text)) refuse(std::string{text} + " is not a whole number from 0 to 10");
  const auto number = whole_from(text);
  const auto score = number ? Score::from(*number) : std::nullopt;
  if (!score) refuse(std::string{text} + " is outside 0 to 10");
  return *score;
}

}  // namespace

PainScore pain_from(std::string_view name, std::string_view text) { return score_from<PainScore>(name, text); }

Effort effort_from(std::string_view name, std::string_view text) { return score_from<Effort>(name, text); }

}  // namespace achilles::cli
