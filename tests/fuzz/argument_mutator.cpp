#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands/list.hpp"
#include "cli/run.hpp"
#include "support/stage.hpp"

// Bytes changed at random hardly ever make an option. So words are changed for others, which the help of each command
// has: then a line gets past its first refusal.

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace achilles::fuzz {

namespace {

using Words = std::vector<std::string>;

Words words_of(std::string_view text, std::string_view marks) {
  Words words;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(marks), text.size());
    if (end > 0) words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

/// Every word of every page of help, each once, and some values that none has.
Words vocabulary() {
  std::set<std::string> all{"8km",         "5:30/km",
                            "44min",       "1h05",
                            "3x12",        "3x30s",
                            "+5kg",        "0",
                            "10",          "-1",
                            "2026-11-19",  "2026-03-29T18:05",
                            "@mon",        "2",
                            "#3",          "''",
                            "é",           "\"a b\"",
                            "--",          "-",
                            "COLUMNS=40",  "ACHILLES_NOW=2026-12-24T00:00:00Z",
                            "heel-raise",  "left",
                            "file",        "1",
                            "99999999999", "NO_COLOR=1"};
  for (const auto& command : cli::commands::all()) {
    test::Stage stage;
    auto words = words_of(command.name, " ");
    words.emplace_back("--help");
    auto world = stage.world();
    static_cast<void>(cli::run(words, world));
    for (auto& word : words_of(stage.out.str(), " \n[]|,.…:=;()")) all.insert(std::move(word));
  }
  return {all.begin(), all.end()};
}

class Mutation {
 public:
  explicit Mutation(unsigned seed) : chance_(seed) {}

  std::string operator()(std::string_view text) {
    const auto end = std::min(text.find('\n'), text.size());
    auto words = words_of(text.substr(0, end), " ");
    for (auto left = 1 + below(3); left > 0; --left) change(words);
    std::string line;
    for (const auto& word : words) line.append(line.empty() ? "" : " ").append(word);
    return line.append(text.substr(end));
  }

  std::size_t below(std::size_t most) { return std::uniform_int_distribution<std::size_t>{0, most - 1}(chance_); }

 private:
  const std::string& any_word() {
    static const auto all = vocabulary();
    return all[below(all.size())];
  }

  void begin_with_a_command(Words& words) {
    const auto commands = cli::commands::all();
    auto name = words_of(commands[below(commands.size())].name, " ");
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), 1 + below(2))));
    words.insert(words.begin(), name.begin(), name.end());
  }

  void change(Words& words) {
    if (words.empty() || below(8) == 0) return begin_with_a_command(words);
    const auto place = words.begin() + static_cast<std::ptrdiff_t>(below(words.size()));
    switch (below(5)) {
      case 0:
        words.erase(place);
        return;
      case 1:
        *place = any_word();
        return;
      case 2:
        std::swap(*place, words[below(words.size())]);
        return;
      default:
        words.insert(place + 1, any_word());
    }
  }

  std::mt19937 chance_;
};

}  // namespace

}  // namespace achilles::fuzz

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
  achilles::fuzz::Mutation mutation{seed};
  if (mutation.below(4) == 0) return LLVMFuzzerMutate(data, size, most);
  const auto text = mutation({reinterpret_cast<const char*>(data), size});
  const auto length = std::min(text.size(), most);
  std::copy_n(text.begin(), length, data);
  return length;
}
