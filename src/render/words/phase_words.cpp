#include "render/words/phase_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/words/words.hpp"

namespace achilles::render {
namespace {

std::string act_words(const Response& response) {
  switch (response.act) {
    case Response::Act::repeat:
      return "the same again";
    case Response::Act::reduce:
      return response.parameter == Response::Parameter::sets     ? "a set less"
             : response.parameter == Response::Parameter::rounds ? "a round of the day less"
                                                                 : "half the added load";
    case Response::Act::drop:
      return count_words(response.levels, "level") + " lower";
    case Response::Act::rest:
      return response.days == 1 ? "rest today" : "rest " + count_words(response.days, "day");
    case Response::Act::refer:
      return "stop until a clinician has looked at it";
  }
  return {};
}

std::string limited(const Limit& limit) {
  switch (limit.of) {
    case Limit::Of::exercise: {
      auto text = limit.exercise;
      std::ranges::replace(text, '-', ' ');
      return text;
    }
    case Limit::Of::impact:
      return "impact";
    case Limit::Of::heavy:
      return "heavy work";
    case Limit::Of::loading:
      return "loading";
    case Limit::Of::steps:
      return "steps up";
  }
  return {};
}

/// An exercise by its title where the phase has it, else by its id.
std::string title_of(const Phase& phase, const std::string& id) {
  for (const auto& item : phase.items) {
    if (item.exercise.id == id) return item.exercise.title;
  }
  for (const auto& step : phase.steps) {
    const auto* begin = std::get_if<Begin>(&step.what);
    if (begin != nullptr && begin->item.exercise.id == id) return begin->item.exercise.title;
  }
  return id;
}

}  // namespace

std::string words(const Window& window) {
  const auto since =
      window.since == Anchor::start ? std::string{} : fmt::format(", counted from the {}", name(window.since));
  if (!window.to) return fmt::format("Published from day {} on, open-ended{}.", window.from, since);
  const int weeks_from = window.from / 7 + 1;
  const bool whole_weeks = window.from % 7 == 0 && *window.to % 7 == 6;
  if (!whole_weeks) return fmt::format("Published for days {} to {}{}.", window.from, *window.to, since);
  const int weeks_to = *window.to / 7 + 1;
  if (weeks_from == weeks_to) return fmt::format("Published for week {}{}.", weeks_from, since);
  return fmt::format("Published for weeks {} to {}{}.", weeks_from, weeks_to, since);
}

std::string words(const Response& response) { return fmt::format("{}: {}", words(response.when), act_words(response)); }

std::string words(const Limit& limit) {
  auto text = limited(limit);
  if (limit.of == Limit::Of::steps)
    return fmt::format("{} in {} days", count_words(int{*limit.most}, "step up", "steps up"), limit.per_days);
  if (limit.most) text += fmt::format(" on {} in {}", count_words(*limit.most, "day"), limit.per_days);
  if (limit.gap_days) {
    text += fmt::format("{} {} between", limit.most ? "," : " with", count_words(*limit.gap_days, "full day"));
  }
  return text;
}

std::string words(const Ceiling& ceiling, const Units& units) {
  switch (ceiling.of) {
    case Ceiling::Of::contacts:
      return ceiling.most == 0 ? "no hops or jumps" : count_words(ceiling.most, "contact");
    case Ceiling::Of::run_minutes:
      return ceiling.most == 0 ? "no running" : fmt::format("{} min of running", ceiling.most);
    case Ceiling::Of::run_metres:
      return ceiling.most == 0 ? "no running"
                               : fmt::format("{} of running", distance_words(ceiling.most, units, Rounded::down));
  }
  return {};
}

std::string words(const Advice& advice) {
  switch (advice.kind) {
    case Advice::Kind::precaution:
      return "Take care: " + advice.text;
    case Advice::Kind::device:
      return "Device: " + advice.text;
    case Advice::Kind::range:
      return "Permitted range: " + advice.text;
    case Advice::Kind::advice:
      break;
  }
  return advice.text;
}

std::string step_words(const Phase& phase, const Step& step, Sites whole, const Look& look) {
  if (const auto* begin = std::get_if<Begin>(&step.what)) {
    auto dose = dose_words(begin->item.dose, look);
    if (const auto rhythm = rhythm_words(begin->item.rhythm); !rhythm.empty()) dose += ", " + rhythm;
    return fmt::format("Begin {}: {}{}", begin->item.exercise.title, dose, only_at(step.sites, whole));
  }
  const auto& change = std::get<Change>(step.what);
  std::vector<std::string> titles;
  for (const auto& id : change.exercises) titles.push_back(title_of(phase, id));
  const auto what =
      change.add > 0 ? mass_words(change.add, look.units, Rounded::down) + " more" : dose_words(change.to, look);
  return fmt::format("{}: {}{}", fmt::join(titles, ", "), what, only_at(step.sites, whole));
}

std::string needs_words(const Step& step) {
  std::string text;
  for (const auto& need : step.needs) text += "; needs " + words(need);
  return text;
}

std::string fill_words(const Phase& phase, const Protocol& protocol) {
  std::vector<std::string> titles;
  for (const auto place : phase.fill) titles.push_back(protocol.phases[place].title);
  return fmt::format("On days without loading of its own: {}{}.", fmt::join(titles, ", "),
                     titles.size() > 1 ? ", in turn" : "");
}

std::string track_words(const Track& track, const Protocol& protocol) {
  if (track.from == track.to) return fmt::format("Beside {}.", protocol.phases[track.from].title);
  return fmt::format("Beside the phases from {} to {}.", protocol.phases[track.from].title,
                     protocol.phases[track.to].title);
}

std::string only_at(Sites sites, Sites whole) {
  if (sites == whole) return {};
  if (sites.contains(Site::plantar)) return " (bottom of the heel only)";
  return sites.contains(Site::midportion) ? " (midportion only)" : " (insertional only)";
}

std::string only_with(const Item& item) {
  std::string text;
  if (!item.with.empty()) text += fmt::format(" (with {})", fmt::join(item.with, ", "));
  if (!item.without.empty()) text += fmt::format(" (without {})", fmt::join(item.without, ", "));
  return text;
}

std::string key_words(const std::string& key) {
  constexpr std::array names{std::pair{"whose", "which leg"},
                             std::pair{"sets", "sets"},
                             std::pair{"reps", "repetitions"},
                             std::pair{"hold_s", "hold"},
                             std::pair{"tempo_s", "tempo"},
                             std::pair{"rest_s", "rest between sets"},
                             std::pair{"rest_rep_s", "rest between repetitions"},
                             std::pair{"rest_after_s", "rest before the next exercise"},
                             std::pair{"load", "load"},
                             std::pair{"motion_deg", "range of motion"},
                             std::pair{"intervals", "intervals"},
                             std::pair{"times_a_day", "times a day"},
                             std::pair{"every_days", "days"},
                             std::pair{"days_a_week", "days a week"},
                             std::pair{"rotation", "rotation"}};
  for (const auto& [id, words] : names) {
    if (key == id) return words;
  }
  return key;
}

Citation source_of(const Condition& condition) {
  Citation all;
  each_criterion(condition, [&](const Criterion& criterion) { all.add(criterion.source); });
  return all;
}

}  // namespace achilles::render
