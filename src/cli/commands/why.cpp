#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/explaining.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/spoken.hpp"
#include "cli/typed/suggest.hpp"
#include "exchange/documents/why_json.hpp"
#include "protocol/builtin.hpp"
#include "render/pages/why_page.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::vector<std::string> what;
  bool json = false;
};

std::vector<Candidate> subjects(const Asked& asked) {
  auto subjects = offers::days(asked);
  subjects.push_back({"phase", "what opens the next phase"});
  subjects.push_back({"run", "why there is no running, or not more"});
  for (const RuleInfo& rule : all_rules()) subjects.push_back({std::string{rule.id}, std::string{rule.looks_at}});
  std::ranges::move(offers::exercises(asked), std::back_inserter(subjects));
  return subjects;
}

void declare(Arguments& arguments, Options& options) {
  arguments.text("WHAT", "today|DAY|phase|run|EXERCISE|RULE", options.what,
                 "a day, phase, run, or the id of an exercise or of a rule; today when left out",
                 offers::first_of(subjects));
  arguments.json(options.json);
}

/// What is asked about: one word of the program's own, an id, or else a day.
class Question {
 public:
  Question(const Options& options, World& world) : options_(options), world_(world), what_(joined(options.what)) {
    if (what_.empty() || what_ == "phase" || what_ == "run") return;
    rule_ = find_rule(what_);
    if (rule_ == nullptr) exercise_ = protocol::catalogue().find(what_);
    if (rule_ == nullptr && exercise_ == nullptr) day_ = day_meant();
  }

  Exit answer() {
    const auto journal = rule_ != nullptr ? open_to_read(world_) : journal_asked(world_);
    const auto coaching = journal ? Coaching::on(day(), *journal, world_) : std::nullopt;
    if (rule_ != nullptr && !coaching)
      return print(exchange::why_rule_json(*rule_),
                   [&] { return render::why_rule_page(*rule_, nullptr, nullptr, world_.out_look); });
    if (!coaching) throw no_episode();
    if (day() < coaching->opening().day) {
      throw Error{Exit::failed,
                  "the plan began on " + coaching->opening().day.iso() + "; there is nothing to explain before",
                  "See what was logged then: achilles history --from " + day().iso()};
    }
    return answer(explain(*coaching, *journal), coaching->protocol());
  }

 private:
  /// The day it names, or else what else it can have meant.
  [[nodiscard]] Date day_meant() const {
    if (const auto day = day_if_any(what_, world_)) return *day;
    std::vector<std::string_view> words{"today", "phase", "run"};
    for (const auto& rule : all_rules()) words.push_back(rule.id);
    for (const auto id : protocol::catalogue().ids()) words.push_back(id);
    throw Error{Exit::usage, fmt::format("'{}' is no day, rule or exercise", render::visible(what_)),
                did_you_mean(what_, words, "Rules: docs/rules.md. Exercises: achilles exercise list.")};
  }

  [[nodiscard]] Date day() const { return day_.value_or(world_.today()); }

  template <class Page>
  Exit print(const std::string& json, const Page& page) {
    world_.out << (options_.json ? json : page());
    return Exit::done;
  }

  Exit answer(const Explanation& explanation, const Protocol& protocol) {
    auto look = world_.out_look;
    look.units.tests = protocol.tests;
    if (rule_ != nullptr) {
      return print(exchange::why_rule_json(*rule_),
                   [&] { return render::why_rule_page(*rule_, &explanation, &protocol, look); });
    }
    if (exercise_ != nullptr) {
      const auto why_not = absence(protocol, explanation.decision, exercise_->id);
      const auto text = why_not ? std::optional{render::words(*why_not, explanation.decision)} : std::nullopt;
      return print(exchange::why_exercise_json(*exercise_, text, explanation.decision),
                   [&] { return render::why_exercise_page(*exercise_, why_not, explanation, protocol, look); });
    }
    return print(exchange::why_json(explanation, protocol, spoken_words()), [&] {
      if (what_ == "phase") return render::why_phase_page(explanation, protocol, look);
      if (what_ == "run") return render::why_run_page(explanation, protocol, look);
      return render::why_page(explanation, protocol, world_.today(), look);
    });
  }

  const Options& options_;
  World& world_;
  std::string what_;
  const RuleInfo* rule_ = nullptr;
  const Exercise* exercise_ = nullptr;
  std::optional<Date> day_;
};

Exit run(const Options& options, World& world) { return Question(options, world).answer(); }

}  // namespace

Command why() {
  return command<Options>({.name = "why",
                           .summary = "each reason behind a day, with its entries and its source",
                           .group = Group::everyday,
                           .examples = {{"achilles why", "today"},
                                        {"achilles why phase", "what opens the next phase, and when at the earliest"},
                                        {"achilles why run", "why there is no running, or not more"},
                                        {"achilles why morning-jump", "one rule"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
