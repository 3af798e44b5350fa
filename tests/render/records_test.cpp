#include "render/pages/records.hpp"

#include <algorithm>

#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;
using namespace achilles::render;

namespace {

/// Every list there is, made of the example with `text` wherever a person or a file may have put it.
std::vector<std::string> lists(const std::string& text, const Look& look) {
  auto protocol = example::protocol();
  const auto decision = example::decision();
  auto plan = example::plan_of(decision);
  for (auto& block : plan.blocks) {
    for (auto& planned : block.items) planned.item.exercise.title += text;
  }
  Entry entry;
  entry.day = decision.day;
  entry.body = ExerciseSets{"heel-drop", 3, 15, {}, {}, {}};
  entry.note = text;
  Topic topic;
  topic.title = text;
  topic.unknown = {text};
  const auto& exercise = plan.blocks.front().items.front().item.exercise;
  return {history_records({&entry, 1}, look),           plan_records(plan, protocol, decision.day, look),
          status_records(decision, protocol, {}, look), exercise_records({&exercise}, look),
          evidence_records({&topic, 1}, look),          topic_records(topic, look)};
}

}  // namespace

TEST_CASE("a record is one line, whatever is in it") {
  const auto tabs = [](const std::string& text) { return std::ranges::count(text, '\t'); };
  const auto lines = [](const std::string& text) { return std::ranges::count(text, '\n'); };
  const auto plain = lists("", {}), odd = lists("a\tb\nc\x1b[1m" + std::string(300, 'x'), {});
  for (std::size_t i = 0; i < plain.size(); ++i) {
    CHECK(lines(plain[i]) == lines(odd[i]));
    CHECK(tabs(plain[i]) == tabs(odd[i]));
    CHECK(odd[i].find('\x1b') == std::string::npos);
  }
}

TEST_CASE("empty fields keep their place") {
  CHECK(record({}, {"", "a", ""}) == "\ta\t\n");
  Entry entry;
  entry.number = 7;
  entry.day = Date::from_iso("2026-11-20").value();
  entry.day_only = true;
  entry.body = Flag{};
  CHECK(history_records({&entry, 1}, {}).starts_with("7\t2026-11-20\t\tflag\t\t"));
}

TEST_CASE("records have no colour, and the characters and units of the look") {
  Look look;
  look.colour = true;
  look.ascii = true;
  look.units.distance = DistanceUnit::mi;
  for (const auto& list : lists("é", look)) {
    CHECK(std::ranges::all_of(list, [](char c) { return c == '\n' || c == '\t' || (c >= 0x20 && c < 0x7f); }));
  }
  Activity run;
  run.distance = 8047;
  Entry entry;
  entry.body = run;
  CHECK(history_records({&entry, 1}, look).find("run 5.0 mi") != std::string::npos);
}

TEST_CASE("the records of a day gone by say what logs for that day") {
  const auto decision = example::decision();
  const auto list = plan_records(example::plan_of(decision), example::protocol(), decision.day + 1, {});
  CHECK(list.find("due\t2026-11-20\tachilles log morning N --day yesterday\n") != std::string::npos);
  CHECK(list.find("due\t2026-11-19\tachilles log pain N --when after --day 2026-11-19\n") != std::string::npos);
}
