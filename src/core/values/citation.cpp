#include "achilles/citation.hpp"

#include <algorithm>

namespace achilles {
namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// Cuts `text` at the first `separator`, and returns what stood before it.
std::string_view take(std::string_view& text, char separator) {
  const auto end = text.find(separator);
  const auto head = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  return trimmed(head);
}

std::optional<Mark> mark_from(std::string_view text) {
  if (text == "P") return Mark::primary;
  if (text == "S") return Mark::secondary;
  if (text == "G") return Mark::general;
  if (text == "D") return Mark::design;
  return std::nullopt;
}

bool is_key(std::string_view text) {
  return !text.empty() &&
         std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

}  // namespace

char letter(Mark mark) { return "PSGD"[static_cast<unsigned>(mark)]; }

std::string_view meaning(Mark mark) {
  switch (mark) {
    case Mark::primary:
      return "primary source";
    case Mark::secondary:
      return "secondary source";
    case Mark::general:
      return "unconfirmed";
    case Mark::design:
      return "our own choice";
  }
  return {};
}

std::optional<Citation> Citation::from(std::string_view text) {
  Citation citation;
  while (!text.empty()) {
    auto group = take(text, ';');
    const auto mark = mark_from(take(group, ':'));
    if (!mark) return std::nullopt;
    if (group.empty()) {
      if (*mark == Mark::primary || *mark == Mark::secondary) return std::nullopt;
      citation.sources.push_back({*mark, {}});
    }
    while (!group.empty()) {
      const auto key = take(group, ',');
      if (!is_key(key) || *mark == Mark::design) return std::nullopt;
      citation.sources.push_back({*mark, std::string(key)});
    }
  }
  if (citation.sources.empty()) return std::nullopt;
  return citation;
}

std::string Citation::text() const {
  std::string text;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const bool continues = i > 0 && sources[i].mark == sources[i - 1].mark && !sources[i].key.empty();
    if (i > 0) text += continues ? ", " : "; ";
    if (!continues) {
      text += letter(sources[i].mark);
      if (!sources[i].key.empty()) text += ": ";
    }
    text += sources[i].key;
  }
  return text;
}

void Citation::add(const Citation& other) {
  for (const auto& source : other.sources) {
    if (std::ranges::find(sources, source) == sources.end()) sources.push_back(source);
  }
}

Mark Citation::weakest() const {
  Mark weakest = sources.empty() ? Mark::design : Mark::primary;
  for (const auto& source : sources) weakest = std::max(weakest, source.mark);
  return weakest;
}

}  // namespace achilles
