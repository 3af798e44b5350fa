#include "achilles/evidence.hpp"

#include <algorithm>

namespace achilles {
namespace {

char plain(char c) {
  if (c == '-') return ' ';
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string plain_words(std::string_view text) {
  std::string words{text};
  std::ranges::transform(words, words.begin(), plain);
  return words;
}

std::vector<Citation> Topic::citations() const {
  std::vector<Citation> all;
  for (const auto& position : positions) {
    if (position.grade) all.push_back({{{Mark::general, position.grade->guideline}}});
    all.push_back(position.source);
  }
  for (const auto& claim : disagreement) all.push_back(claim.source);
  all.push_back(coach.source);
  return all;
}

const Topic* Evidence::find(std::string_view words) const {
  const auto wanted = plain_words(words);
  const auto found = std::ranges::find_if(topics, [&](const Topic& topic) {
    return plain_words(topic.id) == wanted || std::ranges::find(topic.aliases, wanted) != topic.aliases.end();
  });
  return found == topics.end() ? nullptr : &*found;
}

}  // namespace achilles
