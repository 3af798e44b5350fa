#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "achilles/tests.hpp"
#include "cli/arguments/command.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/known_tests.hpp"
#include "cli/guided/raise_test.hpp"
#include "cli/help/columns.hpp"
#include "cli/recording/recording.hpp"
#include "cli/world/prompt.hpp"
#include "exchange/documents/tests_json.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::optional<std::string> id, value;
  std::optional<Side> side;
  std::optional<std::string> note;
  std::optional<When> when;
  bool bell = false, json = false;
};

std::vector<Candidate> tests(const Asked& asked) {
  std::vector<Candidate> tests;
  for (const auto& test : known_tests(open_at_a_glance(asked.world), asked.world))
    tests.push_back({test.id, test.title});
  return tests;
}

void declare(Arguments& arguments, Options& options) {
  arguments.text("TEST", "TEST", options.id, "the test; they are listed when left out", tests);
  arguments.text("VALUE", "VALUE", options.value,
                 "the result, in the test's unit; yes or no. heel-raise without one is counted to a beat");
  arguments.side("SIDE", options.side, "which leg, for a test that is done on each");
  arguments.note(options.note);
  arguments.when(options.when);
  arguments.flag("--bell", options.bell, "ring at every beat of a test that is counted to one");
  arguments.json(options.json);
}

/// "0 to 200 raises, on each leg"
std::string range_of(const TestInfo& test) {
  if (test.scale == Scale::yes_no) return "yes or no";
  auto range = fmt::format("{} to {}", test.low, test.high);
  if (!test.unit.empty() && !test.unit.starts_with("of ")) range += " " + test.unit;
  return range + (test.sided == Sided::yes ? ", on each leg" : "");
}

/// The tests that can be logged, each with what its result can be.
Exit list(const Options& options, World& world) {
  const auto tests = known_tests(open_to_read(world), world);
  if (options.json) {
    world.out << exchange::tests_json(tests);
    return Exit::done;
  }
  std::vector<Row> rows;
  rows.reserve(tests.size());
  for (const auto& test : tests) {
    rows.push_back({test.id, render::visible(fmt::format("{}: {}", test.title, range_of(test)))});
  }
  world.out << columns(rows, world.out_look);
  return Exit::done;
}

/// Refuses to guide anybody through a test of strength on a day without loading.
void expect_load_allowed(const World& world) {
  const auto journal = open_to_read(world);
  const auto coaching = journal ? Coaching::on(world.today(), *journal, world) : std::nullopt;
  if (!coaching) return;
  const auto action = coaching->decision().action;
  if (action == Action::stop) throw Error{Exit::refused, "the plan is stopped: no test either", "See achilles status."};
  if (action == Action::rest) {
    throw Error{Exit::refused, "the tendon rests today: no test either", "See the day: achilles plan"};
  }
}

Exit run(const Options& options, World& world) {
  if (!options.id) return list(options, world);
  if (options.json) {
    throw Error{Exit::usage, "--json lists the tests, and nothing else", "Leave --json out to store a result."};
  }
  const auto test = test_named(*options.id, known_tests(open_to_read(world), world));
  const auto leg = options.value ? side_from(*options.value) : std::nullopt;
  const bool one_leg = leg && *leg != Side::both;
  if (test.id == heel_raise_test && (!options.value || one_leg) && somebody_is_there(world) && !options.when) {
    expect_load_allowed(world);
    return guide_raises(test, leg, options.note.value_or(""), options.bell, world);
  }
  if (!options.value || leg) {
    throw Error{Exit::usage, fmt::format("the result of {} is missing", test.id), test.how};
  }
  const auto value = result_from(test, *options.value);
  if (test.sided == Sided::yes && !options.side) {
    throw Error{Exit::usage, fmt::format("{} is done on each leg: which was it?", test.id),
                fmt::format("Say left or right: achilles test {} {} left", test.id, *options.value)};
  }
  if (test.sided == Sided::no && options.side) {
    throw Error{Exit::usage, fmt::format("{} has one result, not one a leg", test.id), "Leave the side out."};
  }
  const auto result =
      happening(world, options.when, TestResult{test.id, value}, options.side, options.note.value_or(""));
  report(record(world, "test", {result}), world);
  return Exit::done;
}

}  // namespace

Command test() {
  return command<Options>({.name = "test",
                           .summary = "a test's result: heel raises, hops, a form's total",
                           .group = Group::everyday,
                           .effect = Effect::changes,
                           .examples = {{"achilles test", "the tests there are"},
                                        {"achilles test heel-raise 22 left", "one leg's raises"},
                                        {"achilles test heel-raise left --bell", "the same, counted to a beat"},
                                        {"achilles test visa-a 63", "the total of the official form"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
