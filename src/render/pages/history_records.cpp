#include <fmt/format.h>

#include "render/pages/records.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

std::string time_of(const Entry& entry) {
  return entry.day_only ? std::string{} : entry.at.iso().substr(std::string_view{"2026-03-29T"}.size(), 5);
}

}  // namespace

std::string history_records(std::span<const Entry> entries, const Look& look) {
  std::string lines;
  for (const auto& entry : entries) {
    lines += record(look, {fmt::format("{}", entry.number), entry.day.iso(), time_of(entry), kind(entry.body),
                           entry.side ? name(*entry.side) : "", happening_words(entry, look.units), entry.note});
  }
  return lines;
}

}  // namespace achilles::render
