#include <fmt/format.h>

#include <algorithm>

#include "render/layout/sheet.hpp"
#include "render/pages/pages.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

std::string time_words(const Entry& entry) {
  if (entry.day_only) return "--:--";
  const auto local = entry.at.local();
  const auto minutes = (local - std::chrono::floor<std::chrono::days>(local)) / std::chrono::minutes{1};
  return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::string number_words(const Entry& entry) { return fmt::format("#{}", entry.number); }

}  // namespace

std::string history_page(std::span<const Entry> entries, Date today, const Look& look) {
  Sheet sheet(look);
  if (entries.empty()) {
    sheet.paragraph(0, "Nothing logged here yet. A good first entry:");
    sheet.paragraph(2, {{"achilles log morning N", Style::bold}});
    return sheet.text();
  }
  std::size_t width = 0;
  for (const auto& entry : entries) width = std::max(width, number_words(entry).size());

  const Entry* before = nullptr;
  for (const auto& entry : entries) {
    if (before == nullptr || before->day != entry.day) sheet.heading(day_words(entry.day, today));
    const auto label = fmt::format("{:>{}}  {}", number_words(entry), width, time_words(entry));
    const int column = 2 + static_cast<int>(label.size()) + 2;
    sheet.item(2, {label, Style::dim}, column, {{happening_words(entry, look.units)}});
    if (!entry.note.empty()) sheet.paragraph(column, "\"" + entry.note + "\"");
    before = &entry;
  }
  return sheet.text();
}

std::string nothing_found_page(const Look& look) {
  Sheet sheet(look);
  sheet.paragraph(0, "Nothing logged is like that. Everything there is:");
  sheet.paragraph(2, {{"achilles history --all", Style::bold}});
  return sheet.text();
}

}  // namespace achilles::render
