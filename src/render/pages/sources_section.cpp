#include <fmt/format.h>

#include "render/pages/sections.hpp"

namespace achilles::render {

void write_sources(Sheet& sheet, std::span<const Citation> citations, const Register& sources) {
  const auto keys = keys_in(citations);
  if (keys.empty()) return;
  sheet.heading("Sources");
  for (const auto& key : keys) {
    const auto* source = sources.find(key);
    if (source == nullptr) {
      sheet.item(2, {key, Style::bold}, 4, {{"is not in the register of sources"}});
      continue;
    }
    sheet.item(2, {key, Style::bold}, 4, {{fmt::format("[{}] {}", letter(source->confidence), source->citation)}});
    const auto address = source->address();
    sheet.paragraph(4, {{address.empty() ? "no address known" : address, Style::dim}});
  }
}

void write_marks(Sheet& sheet) {
  sheet.blank();
  sheet.paragraph(
      0, {{"P: seen in the primary source. S: seen on a page that restates it. G, unconfirmed: general knowledge. Our "
           "own choice: no source fixes it.",
           Style::dim}});
}

}  // namespace achilles::render
