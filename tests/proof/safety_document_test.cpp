#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "proof/invariant.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

/// The lines of the table of invariants: those that begin with a number.
std::vector<std::string> lines_of_the_table() {
  std::ifstream file(SAFETY_DOCUMENT);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("| ") && line[2] >= '1' && line[2] <= '9') lines.push_back(line);
  }
  return lines;
}

std::string line_of(const InvariantInfo& info) {
  return "| " + std::to_string(info.number) + " | `" + std::string{info.id} + "` | " + std::string{info.says} + " |";
}

}  // namespace

TEST_CASE("docs/safety.md has every invariant, word for word, and no other") {
  std::vector<std::string> expected;
  std::ranges::transform(proof::invariants(), std::back_inserter(expected),
                         [](const proof::Invariant& invariant) { return line_of(invariant.info); });
  CHECK(lines_of_the_table() == expected);
}
