// Says of each protocol whose path comes in, one a line, whether its form is right. What it extends is looked for in
// the directories that the command names.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>

#include "protocol/load.hpp"

using namespace achilles::protocol;

namespace {

std::optional<std::string> text_of(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  if (!file) return std::nullopt;
  return std::string{std::istreambuf_iterator<char>{file}, {}};
}

/// The first issue about the form, on one line, or "accepted".
std::string verdict(const Loaded& loaded) {
  const auto first = std::ranges::find(loaded.issues, About::form, &Issue::about);
  if (first == loaded.issues.end()) return "accepted";
  std::string line = "refused " + first->pointer + ": " + first->what;
  std::ranges::replace(line, '\n', ' ');
  return line;
}

}  // namespace

int main(int count, char** words) {
  const Lookup lookup = [&](std::string_view id) {
    std::optional<std::string> found;
    for (int i = 1; i < count && !found; ++i) found = text_of(std::string{words[i]} + '/' + std::string{id} + ".json");
    return found;
  };
  const Catalogue nothing;  // which exercises there are is no matter of form
  for (std::string path; std::getline(std::cin, path);) {
    const auto text = text_of(path);
    if (!text) return 1;
    std::cout << verdict(load(*text, nothing, lookup)) << '\n';
  }
}
