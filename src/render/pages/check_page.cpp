#include "render/pages/check_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/layout/sheet.hpp"
#include "render/layout/text.hpp"
#include "render/words/told_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// "19 520"
std::string grouped(std::size_t number) {
  auto digits = fmt::format("{}", number);
  for (auto at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) digits.insert(static_cast<std::size_t>(at), " ");
  return digits;
}

std::string summary(const ExploredRun& run) {
  const auto& explored = run.exploration;
  const auto end = explored.violation             ? "something does not hold"
                   : !explored.complete           ? "all of it holds so far"
                   : explored.levels < run.levels ? "what was reached holds"
                                                  : "all of it holds";
  return fmt::format("{} days judged in {} states, {} of {} levels reached: {}", grouped(explored.transitions),
                     grouped(explored.states), explored.levels, run.levels, end);
}

/// A label and its text: side by side, or below one another where there is little room.
void write(Sheet& sheet, const std::string& label, const std::string& text) {
  constexpr int column = 24;
  if (sheet.look().width >= 2 * column + 12) return sheet.item(2, {label}, column, {{text}});
  sheet.paragraph(2, label);
  sheet.paragraph(4, text);
}

/// Days alike in a row are one row.
void write_days(Sheet& sheet, std::span<const Day> days) {
  for (std::size_t i = 0; i < days.size();) {
    const auto said = told(days[i]);
    std::size_t next = i + 1;
    while (next < days.size() && told(days[next]) == said) ++next;
    const auto count = next - i;
    write(sheet, count == 1 ? days[i].date.iso() : fmt::format("{} ({} days)", days[i].date.iso(), count), said);
    i = next;
  }
}

void write_violation(Sheet& sheet, const ExploredRun& run) {
  const auto& violation = *run.exploration.violation;
  sheet.heading(fmt::format("Broken: {} ({}, {})", violation.invariant.id, name(run.site), name(run.side)));
  sheet.paragraph(0, violation.invariant.says);
  sheet.blank();
  write_days(sheet, violation.days);
  write(sheet, "The coach says", std::string(words(violation.verdict.action)));
  if (!violation.other) return;
  sheet.blank();
  sheet.paragraph(0, "More careful, or lower, it is if instead:");
  write(sheet, violation.other->date.iso(), told(*violation.other));
}

/// Whether an earlier run breaks the same.
bool told_before(std::span<const ExploredRun> runs, const ExploredRun& run) {
  return std::ranges::any_of(runs.data(), &run, [&](const ExploredRun& earlier) {
    return earlier.exploration.violation &&
           earlier.exploration.violation->invariant.id == run.exploration.violation->invariant.id;
  });
}

}  // namespace

std::string check_page(const Protocol& protocol, std::span<const InvariantInfo> invariants,
                       std::span<const ExploredRun> runs, const Look& look) {
  Sheet sheet(look);
  sheet.paragraph(0, {{protocol.title, Style::bold}});
  for (const auto& run : runs) {
    sheet.paragraph(0, fmt::format("{}, {}: {}", name(run.site), name(run.side), summary(run)));
  }
  const auto broken = [](const ExploredRun& run) { return run.exploration.violation.has_value(); };
  if (std::ranges::none_of(runs, broken)) {
    sheet.heading("What holds");
    for (const auto& invariant : invariants) {
      sheet.item(2, {fmt::format("{}", invariant.number)}, 6, {{std::string(invariant.says)}});
    }
  }
  for (const auto& run : runs) {
    if (broken(run) && !told_before(runs, run)) write_violation(sheet, run);
  }
  return sheet.text();
}

}  // namespace achilles::render
