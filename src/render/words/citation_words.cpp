#include "render/words/words.hpp"

namespace achilles::render {
namespace {

std::string lead(Mark mark) {
  if (mark == Mark::primary || mark == Mark::secondary) return {letter(mark)};
  return std::string(meaning(mark));
}

}  // namespace

std::string words(const Citation& citation) {
  std::string text;
  const Cited* before = nullptr;
  for (const auto& source : citation.sources) {
    const bool continues = before != nullptr && before->mark == source.mark && !source.key.empty();
    if (before != nullptr) text += continues ? ", " : "; ";
    if (!continues) text += lead(source.mark) + (source.key.empty() ? "" : ": ");
    text += source.key;
    before = &source;
  }
  return text;
}

}  // namespace achilles::render
