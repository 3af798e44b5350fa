#include "cli/guided/intake.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "cli/coaching/equipment.hpp"
#include "cli/typed/score.hpp"
#include "cli/typed/suggest.hpp"
#include "cli/world/prompt.hpp"
#include "cli/world/when.hpp"
#include "render/render.hpp"

namespace achilles::cli {
namespace {

/// Asks until the answer is one of the words that `from` knows.
template <class From>
auto choose(World& world, std::string_view question, const std::string& answers, From from) {
  return insist_on(world, question, answers, [&](std::string_view text) {
    if (const auto value = from(text)) return *value;
    throw Error{Exit::usage, fmt::format("'{}' is none of them", render::visible(text)), answers};
  });
}

std::optional<bool> yes_or_no(std::string_view text) {
  if (text == "yes" || text == "y") return true;
  if (text == "no" || text == "n") return false;
  return std::nullopt;
}

/// `none`, or names with commas or spaces between them.
std::vector<std::string_view> names_in(std::string_view text) {
  std::vector<std::string_view> names;
  if (text == "none") return names;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(", "), text.size());
    if (end > 0) names.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return names;
}

Signs signs_from(std::string_view text) {
  std::vector<std::string_view> ids;
  for (const auto& sign : all_signs()) ids.push_back(sign.id);
  const auto words = names_in(text);
  if (words.empty() && text != "none") {
    throw Error{Exit::usage, "that names nothing", "Write the names as they stand above, or none."};
  }
  Signs signs;
  for (const auto word : words) {
    const auto sign = sign_from(word);
    if (!sign) {
      throw Error{Exit::usage, fmt::format("'{}' is no warning sign", render::visible(word)),
                  did_you_mean(word, ids, "Write the names as they stand above, or none.")};
    }
    signs.add(*sign);
  }
  return signs;
}

/// The signs of one class and the question which of them are true.
std::optional<Signs> ask_signs(World& world, SignClass what) {
  for (const auto& sign : all_signs()) {
    if (sign.what != what) continue;
    world.err << "  " << render::wrap(fmt::format("{}: {}", sign.id, sign.question), world.err_look, 2, 4);
  }
  return insist_on(world,
                   "Which of these are true? none, or their names:", "Write the names as they stand above, or none.",
                   signs_from);
}

std::optional<Signs> ask_all_signs(World& world) {
  Signs all;
  for (const auto what : {SignClass::stop, SignClass::lock_impact, SignClass::advise}) {
    const auto some = ask_signs(world, what);
    if (!some) return std::nullopt;
    all = all | *some;
  }
  return all;
}

std::optional<Site> ask_site(World& world) {
  world.err << "Where does it hurt?\n";
  for (const auto* place : {"midportion: in the tendon, 2 cm or more above the heel bone",
                            "insertional: where the tendon meets the heel bone", "plantar: under the heel"}) {
    world.err << "  " << render::wrap(place, world.err_look, 2, 4);
  }
  return choose(world, "midportion, insertional, unsure or plantar?",
                "Write midportion, insertional, unsure or plantar.", site_from);
}

std::optional<bool> ask_diagnosed(World& world) {
  return choose(world, "Has a professional diagnosed it? yes or no?", "Write yes or no.", yes_or_no);
}

std::optional<Date> ask_onset(World& world) {
  return insist_on(world, "Since which day? Such as 2026-09-01:", "Write a day: 2026-09-01, or as near as you know.",
                   [&world](std::string_view text) { return day_from(text, world); });
}

/// Asks for what is not known yet; false when the input ended before that.
template <class Value, class Question>
bool known(std::optional<Value>& value, World& world, Question question) {
  if (!value) value = question(world);
  return value.has_value();
}

/// Asks what an episode cannot do without; false when the input ended before that.
bool ask_what_is_needed(Intake& intake, World& world) {
  const auto side = [](World& here) {
    return choose(here, "Which side? left, right or both?", "Write left, right or both.", side_from);
  };
  if (!known(intake.site, world, ask_site)) return false;
  if (intake.site == Site::plantar) {
    if (!known(intake.diagnosed, world, ask_diagnosed) || !*intake.diagnosed) return false;
  }
  return known(intake.side, world, side) && known(intake.onset, world, ask_onset) &&
         known(intake.diagnosed, world, ask_diagnosed) && known(intake.signs, world, ask_all_signs);
}

std::vector<std::string> equipment_from(std::string_view text, const World& world) {
  const auto names = names_in(text);
  std::vector<std::string> items(names.begin(), names.end());
  expect_known(items, world);
  return items;
}

std::optional<std::vector<std::string>> ask_equipment(World& world) {
  world.err << "  " << render::wrap(fmt::format("{}", fmt::join(known_equipment(world), ", ")), world.err_look, 2, 2);
  return ask_for(world, "Which of these can you use? none, or their names (Enter to skip)",
                 [&world](std::string_view text) { return equipment_from(text, world); });
}

std::optional<PainScore> ask_morning(World& world) {
  return ask_for(world, "Usual pain on the first steps of the morning, 0 to 10? (Enter to skip)",
                 [](std::string_view text) { return pain_from("pain", text); });
}

}  // namespace

Intake ask_for_the_rest(Intake intake, World& world) {
  if (!somebody_is_there(world) || !ask_what_is_needed(intake, world)) return intake;
  if (!intake.equipment) intake.equipment = ask_equipment(world);
  if (!intake.morning) intake.morning = ask_morning(world);
  return intake;
}

}  // namespace achilles::cli
