#include "support/shell_words.hpp"

#include <cctype>
#include <optional>
#include <stdexcept>

namespace achilles::test {
namespace {

/// A word as it was written; a quoted one is never an operator.
struct Word {
  std::string text;
  bool quoted = false;
};

/// Reads up to the closing quote and returns the place after it.
std::size_t quoted_part(std::string_view text, std::size_t place, Word& word) {
  const char quote = text[place++];
  word.quoted = true;
  while (place < text.size() && text[place] != quote) {
    if (quote == '"' && text[place] == '\\' && place + 1 < text.size()) ++place;
    word.text += text[place++];
  }
  if (place == text.size()) throw std::invalid_argument{"a quote is not closed: " + std::string{text}};
  return place + 1;
}

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  std::optional<Word> word;
  for (std::size_t place = 0; place < text.size();) {
    const char c = text[place];
    if (c == ' ') {
      if (word) words.push_back(*word);
      word.reset();
      ++place;
      continue;
    }
    if (c == '#' && !word) break;
    if (!word) word.emplace();
    if (c == '\'' || c == '"') {
      place = quoted_part(text, place, *word);
    } else {
      if (c == '\\' && place + 1 < text.size()) ++place;
      word->text += text[place++];
    }
  }
  if (word) words.push_back(*word);
  return words;
}

bool is_assignment(const std::string& word) {
  const auto equals = word.find('=');
  if (equals == std::string::npos || equals == 0) return false;
  for (char c : word.substr(0, equals)) {
    if (c != '_' && std::isupper(static_cast<unsigned char>(c)) == 0) return false;
  }
  return true;
}

}  // namespace

ShellLine shell_line(std::string_view text) {
  ShellLine line;
  const auto words = words_of(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    if (!word.quoted && (word.text == "<" || word.text == ">")) {
      if (i + 1 == words.size()) throw std::invalid_argument{"a file is missing: " + std::string{text}};
      (word.text == "<" ? line.from : line.to) = words[++i].text;
    } else if (!word.quoted && (word.text == "|" || word.text == "&&" || word.text == ";")) {
      throw std::invalid_argument{"transcripts run one program a line: " + std::string{text}};
    } else if (line.words.empty() && is_assignment(word.text)) {
      const auto equals = word.text.find('=');
      line.assignments.push_back({word.text.substr(0, equals), word.text.substr(equals + 1)});
    } else {
      line.words.push_back(word.text);
    }
  }
  return line;
}

}  // namespace achilles::test
