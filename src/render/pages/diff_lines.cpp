#include "render/pages/diff_lines.hpp"

#include <fmt/format.h>

#include "render/layout/text.hpp"
#include "render/words/words.hpp"

namespace achilles::render {

std::string diff_lines(std::span<const Entry> gone, std::span<const Entry> come, Date today, const Look& look) {
  std::string text;
  const auto line = [&](char sign, const Entry& entry) {
    if (std::holds_alternative<Removal>(entry.body)) return;
    auto words = fmt::format("{} #{} {}: {}", sign, entry.number, day_words(entry.day, today),
                             happening_words(entry, look.units));
    if (!entry.note.empty()) words += " \"" + visible(entry.note) + "\"";
    text += "  " + wrap(words, look, 2, 4);
  };
  for (const auto& entry : gone) line('-', entry);
  for (const auto& entry : come) line('+', entry);
  return text;
}

}  // namespace achilles::render
