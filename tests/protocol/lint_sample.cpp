#include "protocol/lint_sample.hpp"

#include "protocol/builtin.hpp"
#include "protocol/library.hpp"
#include "protocol/lint/lint.hpp"
#include "protocol/load.hpp"
#include "protocol/sample.hpp"
#include "support/catch.hpp"

namespace lint_sample {

std::string_view protocol() {
  return R"({
  "format": 1, "id": "clinic", "title": "Clinic", "version": "1.0.0",
  "summary": "Two phases.", "licence": "MIT", "language": "en", "source": "D",
  "phases": [
    {
      "id": "calm", "title": "Calm", "goal": "Calm it.", "source": "D",
      "days": {"from": 0, "to": 27, "source": "D"},
      "items": [
        {"exercise": "two-leg-raise", "whose": "together", "sets": 3, "reps": 10, "source": "D"}
      ],
      "steps": [
        {"change": ["two-leg-raise"], "reps": 15, "source": "D"}
      ],
      "advance": [
        {"measure": "days-in-phase", "op": ">=", "value": 28, "source": "D"},
        {"measure": "dose", "op": ">=", "value": 75, "over_days": 7, "source": "D"}
      ],
      "responses": [
        {"when": {"measure": "during", "op": ">", "value": 5, "source": "D"}, "do": "rest", "source": "D"}
      ]
    },
    {
      "id": "load", "title": "Load", "goal": "Load it.", "source": "P: praet-2019",
      "items": [
        {"exercise": "seated-weight-raise", "whose": "injured", "sets": 3, "reps": 15, "every_days": 2, "load": {"g": 10000}, "source": "D"}
      ],
      "steps": [
        {"change": ["seated-weight-raise"], "add_g": 5000, "times": 3, "source": "P: praet-2019"},
        {"change": ["seated-weight-raise"], "sets": 4, "source": "D"}
      ],
      "entry": [
        {"measure": "morning", "op": "<=", "value": 3, "source": "D"}
      ],
      "responses": [
        {"when": {"measure": "after", "op": ">", "value": 4, "source": "D"}, "do": "refer", "source": "D"}
      ]
    }
  ]
}
)";
}

std::string edited(Edits edits) {
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

achilles::Protocol loaded(std::string_view text) {
  auto loaded = achilles::protocol::load(text, achilles::protocol::catalogue(), [](std::string_view id) {
    const auto found = achilles::protocol::builtin_text(id);
    return found ? std::optional<std::string>{*found} : std::nullopt;
  });
  CHECK(sample::lines(loaded.issues).empty());
  REQUIRE(loaded.protocol.has_value());
  return *loaded.protocol;
}

std::vector<std::string> remarks(Edits edits) {
  const auto text = edited(edits);
  std::vector<std::string> lines;
  for (const auto& remark : achilles::protocol::lint(loaded(text), text, achilles::protocol::sources())) {
    lines.push_back(std::to_string(remark.line) + ':' + std::to_string(remark.column) + ' ' + remark.pointer + ' ' +
                    std::string{remark.rule} + ": " + remark.what);
  }
  return lines;
}

}  // namespace lint_sample
