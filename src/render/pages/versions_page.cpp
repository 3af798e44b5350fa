#include <fmt/format.h>

#include "render/layout/sheet.hpp"
#include "render/pages/pages.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

std::string clock_words(const Moment& moment) {
  const auto local = moment.local();
  const auto minutes = (local - std::chrono::floor<std::chrono::days>(local)) / std::chrono::minutes{1};
  return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

/// "Fri 20 Nov, 18:05" by the clock that was there.
std::string moment_words(const Moment& moment) {
  const Date day{std::chrono::sys_days{std::chrono::floor<std::chrono::days>(moment.local()).time_since_epoch()}};
  return date_words(day) + ", " + clock_words(moment);
}

std::string_view fate_words(const Version& version) {
  if (version.counts) return "counts";
  return version.taken_back ? "taken back" : "replaced";
}

void write_version(Sheet& sheet, const Version& version, Date today) {
  const auto& entry = version.entry;
  sheet.blank();
  const bool removal = std::holds_alternative<Removal>(entry.body);
  const auto fate = removal && !version.taken_back ? std::string_view{"holds"} : fate_words(version);
  sheet.paragraph(
      0, {{fmt::format("#{}", entry.number), Style::bold},
          {fmt::format(" · achilles {} · {} · {}", version.stored.command, moment_words(version.stored.at), fate)}});
  if (removal) {
    sheet.paragraph(2, fmt::format("#{} taken out", entry.replaces.value_or(0)));
    return;
  }
  auto when = day_words(entry.day, today);
  if (!entry.day_only) when += ", " + clock_words(entry.at);
  sheet.paragraph(2, when + ": " + happening_words(entry, sheet.look().units));
  if (!entry.note.empty()) sheet.paragraph(2, "\"" + entry.note + "\"");
}

}  // namespace

std::string versions_page(std::span<const Version> versions, Date today, const Look& look) {
  Sheet sheet(look);
  for (const auto& version : versions) write_version(sheet, version, today);
  return sheet.text();
}

}  // namespace achilles::render
