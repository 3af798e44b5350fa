#include "render/pages/receipt.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "achilles/load.hpp"
#include "achilles/test_meaning.hpp"
#include "render/layout/text.hpp"
#include "render/pages/diff_lines.hpp"
#include "render/words/test_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// "+7 %"; where that would read as the limit of a tenth and is over it, "+10.1 %".
std::string rise_words(std::int32_t value, std::int32_t before) {
  constexpr std::int64_t limit = 10;  // per cent
  const auto tenths = (std::int64_t{value} - before) * 1000 / before;
  if (!over_a_tenth_more(value, before) || tenths / 10 != limit) return fmt::format("{:+} %", tenths / 10);
  return fmt::format("+{}.{} %", limit, std::max(tenths % 10, std::int64_t{1}));
}

std::string distance_note(std::optional<Metres> distance, const Receipt& receipt, const Units& units) {
  const auto measure = receipt.before->run_measure(receipt.today);
  if (!distance) return measure > 0 ? "How far it was is not known: no limit is held against it. " : "";
  if (measure == 0) {
    if (*distance <= longest_first_run) return {};
    return fmt::format("No run of the plan in 30 days: over the {} of a first one [our own choice]. ",
                       distance_words(longest_first_run, units));
  }
  const bool over = over_a_tenth_more(*distance, measure);
  if (!over && receipt.was && !receipt.was->run.allowed) return {};  // inside the limit, and yet not allowed
  const auto longest = receipt.before->longest_run(receipt.today);
  if (!over && longest < measure) return {};  // the programme says itself how far
  return fmt::format("{} {}: {}, {}. ",
                     longest == measure  ? "Longest run in 30 days was"
                     : longest < measure ? "The programme's own runs are measured by"
                                         : "Without what was too long, the 30 days before measure",
                     distance_words(measure, units), rise_words(*distance, measure),
                     over ? "over the limit of +10 % [P: frandsen-2025]" : "inside the limit");
}

/// A run against the runner's own last thirty days. Descriptive: nothing is foretold.
std::string run_note(const Activity& run, const Receipt& receipt, Date day, const Units& units) {
  if (receipt.before == nullptr || run.kind != Activity::Kind::run || day != receipt.today) return {};
  auto note = distance_note(run.distance, receipt, units);
  const auto fastest = receipt.before->fastest_run(receipt.today);
  if (const auto speed = run.speed(); speed && over_a_tenth_more(*speed, fastest)) {
    note += fmt::format(
        "Fastest run in 30 days was {}: {}. A jump in speed; the next mornings tell how the tendon took it. ",
        speed_words(fastest, units), rise_words(*speed, fastest));
  }
  return note;
}

bool is_long(const std::optional<StiffnessMinutes>& stiffness) {
  constexpr int long_stiffness = 30;  // of the sign stiff-swollen-joints
  return stiffness && stiffness->value() > long_stiffness;
}

/// Long stiffness is a sign where joints are swollen too. Asked the first time in so long as the coach remembers.
std::string stiffness_note(const Morning& morning, Date day, const Receipt& receipt) {
  if (!is_long(morning.stiffness)) return {};
  for (int back = 0; receipt.before != nullptr && back < days_remembered; ++back) {
    const Date other = receipt.before->day - back;
    if (other != day && is_long(receipt.before->trace(other)->stiffness)) return {};
  }
  const auto& sign = info(Sign::stiff_swollen_joints);
  return fmt::format("{} is a warning sign: achilles log flag {} [{}].", sign.question, sign.id, sign.source);
}

bool takes_out(const Receipt& receipt) {
  return std::ranges::all_of(receipt.entries,
                             [](const Entry& entry) { return std::holds_alternative<Removal>(entry.body); });
}

std::string logged_line(const Receipt& receipt, const Units& units) {
  const Entry& first = receipt.entries.front();
  const auto when = day_words(first.day, receipt.today);
  if (receipt.entries.size() == 1) {
    return fmt::format("Logged #{} for {}: {}.", first.number, when, happening_words(first, units));
  }
  return fmt::format("Logged #{} to #{} for {}:", first.number, receipt.entries.back().number, when);
}

bool logs_a_run_of_today(const Receipt& receipt) {
  return std::ranges::any_of(
      receipt.entries, [&](const Entry& entry) { return entry.day == receipt.today && kind(entry.body) == "run"; });
}

/// A run today on a day that had none in its plan.
bool ran_unasked(const Receipt& receipt) {
  return receipt.was && !receipt.was->run.allowed && logs_a_run_of_today(receipt);
}

/// Whether running was part of the day, and is not any more, without having been done.
bool takes_running_away(const Receipt& receipt) {
  return receipt.was && receipt.was->run.allowed && !receipt.decision->run.allowed && !logs_a_run_of_today(receipt);
}

/// What a change brought to light: a lock that is new or longer, a level that was lost on an earlier day.
std::vector<Reason> brought_to_light(const Receipt& receipt) {
  std::vector<Reason> reasons;
  if (!receipt.was) return reasons;
  const auto& now = *receipt.decision;
  const bool lowered = now.to < receipt.was->to;
  const bool locked = now.no_impact_through() > receipt.was->no_impact_through();
  for (const auto& finding : now.findings) {
    const bool new_lock = locked && std::holds_alternative<reason::ImpactLocked>(finding.reason);
    const bool lost_level = lowered && std::holds_alternative<reason::SetBack>(finding.reason);
    if (new_lock || lost_level) reasons.push_back(finding.reason);
  }
  return reasons;
}

/// Where the coach moved by it.
std::string consequence(const Receipt& receipt, const Look& look) {
  const Decision& now = *receipt.decision;
  const bool moved = !receipt.was || receipt.was->action != now.action || receipt.was->to != now.to;
  if (moved) return fmt::format("Today: {}. {}", words(now.action), action_sentence(now));
  if (takes_running_away(receipt)) return fmt::format("Today: {}, without running.", words(now.action));
  return look.quiet ? std::string{} : fmt::format("Today's plan stands: {}.", words(now.action));
}

/// What the coach says about it.
std::vector<std::string> answer(const Receipt& receipt, const Look& look) {
  if (!receipt.decision) return {};
  const auto& now = *receipt.decision;
  if (now.action == Action::stop) return {"The plan is stopped. See: achilles plan"};
  std::vector<std::string> said;
  const auto say = [&](const Reason& reason) { said.push_back(words(reason, *receipt.protocol, now, look.units)); };
  const auto reasons = brought_to_light(receipt);
  const bool running_unsaid = ran_unasked(receipt) || takes_running_away(receipt);
  if (running_unsaid && reasons.empty()) said.push_back(run_words(now, look.units));
  said.push_back(consequence(receipt, look));
  const bool severe = !now.findings.empty() && now.action > Action::hold;
  if (severe) say(now.findings.front().reason);
  for (const auto& reason : reasons) {
    if (!severe || reason.index() != now.findings.front().reason.index()) say(reason);
  }
  return said;
}

/// What was stored, in a line or one for each entry.
std::string stored_lines(const Receipt& receipt, const Look& look) {
  std::string text = wrap(logged_line(receipt, look.units), look, 0, 2);
  if (receipt.entries.size() == 1) return text;
  for (const auto& entry : receipt.entries) text += "  " + wrap(happening_words(entry, look.units), look, 2, 2);
  return text;
}

/// Whether the tendon may be loaded today, as far as is known.
bool may_load(const Receipt& receipt) { return !receipt.decision || receipt.decision->action < Action::rest; }

/// What a test's result says beside the others, and what to test next, where nothing forbids it.
std::vector<std::string> test_note(const Entry& entry, const Receipt& receipt) {
  const auto meaning = test_meaning(entry, receipt.sore, receipt.tests);
  std::vector<std::string> said;
  if (may_load(receipt)) said.push_back(missing_leg_words(meaning, entry));
  std::ranges::move(words(meaning, entry, receipt.sore, receipt.today), std::back_inserter(said));
  const auto review = receipt.began ? next_review(*receipt.began, receipt.today) : std::nullopt;
  if (review && may_load(receipt)) {
    said.push_back(fmt::format("Test again for the review on {} [our own choice].", date_words(*review)));
  }
  return said;
}

/// What it means for the tendon and for the plan.
std::string meaning(const Receipt& receipt, const Look& look) {
  std::string page;
  const auto say = [&](const std::string& text) {
    if (!text.empty()) page += "  " + wrap(text, look, 2, 2);
  };
  for (const auto& entry : receipt.entries) {
    if (const auto* activity = std::get_if<Activity>(&entry.body))
      say(run_note(*activity, receipt, entry.day, look.units));
    if (const auto* morning = std::get_if<Morning>(&entry.body)) say(stiffness_note(*morning, entry.day, receipt));
    if (std::holds_alternative<TestResult>(entry.body)) {
      for (const auto& text : test_note(entry, receipt)) say(text);
    }
    if (const auto* flag = std::get_if<Flag>(&entry.body)) say(std::string(info(flag->sign).message));
  }
  if (receipt.ran_beyond) {
    say("Today's running is longer than its intervals by more than a tenth: it counts as load and earns no step "
        "[our own choice].");
  }
  for (const auto& text : answer(receipt, look)) say(text);
  return page;
}

}  // namespace

std::string receipt_page(const Receipt& receipt, const Look& look) {
  std::string page = receipt.replaced.empty() ? stored_lines(receipt, look)
                                              : (takes_out(receipt) ? "Took out:\n" : "Changed:\n") +
                                                    diff_lines(receipt.replaced, receipt.entries, receipt.today, look);
  page += meaning(receipt, look);
  if (look.quiet) return page;
  return page + "  " +
         wrap(receipt.bit_by_bit ? "Take back the last bit of it: achilles undo" : "Take it back: achilles undo", look,
              2, 2);
}

std::string preview_page(const Receipt& receipt, const Look& look) {
  const std::string would = takes_out(receipt) ? "Would take out:\n" : "Would change:\n";
  return would + diff_lines(receipt.replaced, receipt.entries, receipt.today, look) + meaning(receipt, look);
}

}  // namespace achilles::render
