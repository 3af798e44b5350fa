#include "protocol/sample.hpp"

#include "support/catch.hpp"

namespace sample {

namespace {

using achilles::Purpose, achilles::Tier, achilles::Range;

achilles::ExerciseCard card(const char* id, Purpose purpose, Tier tier, Range range = Range::floor) {
  achilles::ExerciseCard card;
  auto& exercise = card.exercise;
  exercise.id = exercise.title = id;
  exercise.how = "As ever.";
  exercise.purpose = purpose;
  exercise.tier = tier;
  exercise.range = range;
  exercise.source = achilles::Citation::from("D").value();
  return card;
}

}  // namespace

const achilles::protocol::Catalogue& catalogue() {
  static const achilles::protocol::Catalogue exercises{{
      card("heel-raise", Purpose::load, Tier::medium),
      card("seated-raise", Purpose::load, Tier::light),
      card("heel-drop", Purpose::load, Tier::medium, Range::below_floor),
      card("calf-stretch", Purpose::stretch, Tier::light),
      card("walk", Purpose::settle, Tier::light),
      card("hop", Purpose::impact, Tier::high),
  }};
  return exercises;
}

std::string_view protocol() {
  return R"({
  "format": 1,
  "id": "clinic",
  "title": "Clinic",
  "version": "1.2.0",
  "summary": "Two phases.",
  "licence": "CC0-1.0",
  "language": "en",
  "source": "D",
  "phases": [
    {
      "id": "settle",
      "title": "Settle",
      "goal": "Calm.",
      "source": "P: praet-2019",
      "items": [
        {"exercise": "heel-raise", "whose": "injured", "sets": 3, "reps": 15, "source": "D"},
        {"exercise": "seated-raise", "whose": "each", "hold_s": 45, "source": "D"}
      ],
      "steps": [
        {"change": ["heel-raise"], "add_g": 5000, "source": "D"}
      ],
      "advance": [
        {"measure": "days-in-phase", "op": ">=", "value": 7, "source": "D"}
      ],
      "responses": [
        {"when": {"measure": "sign", "sign": "pop", "op": ">=", "value": 1, "source": "D"}, "do": "refer", "source": "D"}
      ]
    },
    {
      "id": "load",
      "title": "Load",
      "goal": "Stronger.",
      "source": "D",
      "items": [],
      "responses": [
        {"when": {"measure": "during", "op": ">", "value": 5, "source": "D"}, "do": "rest", "source": "D"}
      ],
      "run": {"allowed": true, "source": "D"}
    }
  ]
}
)";
}

std::string edited(std::initializer_list<std::pair<std::string_view, std::string_view>> edits) {
  std::string text{protocol()};
  for (const auto& [from, to] : edits) {
    const auto at = text.find(from);
    INFO(from);
    REQUIRE(at != std::string::npos);
    REQUIRE(text.find(from, at + 1) == std::string::npos);
    text.replace(at, from.size(), to);
  }
  return text;
}

std::string edited(std::string_view from, std::string_view to) { return edited({{from, to}}); }

std::vector<std::string> lines(const std::vector<achilles::protocol::Issue>& issues) {
  std::vector<std::string> lines;
  for (const auto& issue : issues) {
    std::string line = std::to_string(issue.line) + ':' + std::to_string(issue.column) + ' ' + issue.pointer;
    line += ": " + issue.what;
    if (!issue.fix.empty()) line += "; " + issue.fix;
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<std::string> issues_after(std::string_view from, std::string_view to) {
  const auto loaded = achilles::protocol::load(edited(from, to), catalogue());
  CHECK(loaded.protocol.has_value() == loaded.issues.empty());
  return lines(loaded.issues);
}

std::vector<std::string> said_after(std::string_view from, std::string_view to) {
  auto lines = issues_after(from, to);
  for (auto& line : lines) line.erase(0, line.find(' ') + 1);
  return lines;
}

achilles::Protocol loaded(std::string_view text) {
  const auto loaded = achilles::protocol::load(text, catalogue());
  CHECK(lines(loaded.issues).empty());
  REQUIRE(loaded.protocol.has_value());
  return *loaded.protocol;
}

}  // namespace sample
