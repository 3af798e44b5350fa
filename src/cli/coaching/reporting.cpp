#include "cli/coaching/reporting.hpp"

#include <algorithm>
#include <utility>

#include "cli/coaching/charting.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/coaching/journal_access.hpp"

namespace achilles::cli {
namespace {

bool is_about_signs(const Entry& entry) {
  return std::holds_alternative<Flag>(entry.body) || std::holds_alternative<Clearance>(entry.body);
}

/// What was said of signs in that time, and before it of those that stand.
std::vector<Entry> signs_in(const Charting& figures, Signs standing, const journal::Journal& journal) {
  std::vector<Entry> signs;
  for (auto& entry : journal.entries({.from = {}, .to = figures.period.first - 1, .kind = "flag"})) {
    if (standing.contains(std::get<Flag>(entry.body).sign)) signs.push_back(std::move(entry));
  }
  for (const auto& entry : figures.entries) {
    if (figures.period.contains(entry.day) && is_about_signs(entry)) signs.push_back(entry);
  }
  return signs;
}

int masked_days(const PainChart& pain) {
  return static_cast<int>(std::ranges::count_if(pain.days, &DailyPain::masked));
}

}  // namespace

std::optional<Report> report_from(std::optional<Date> from, const World& world) {
  const auto journal = journal_asked(world);
  const auto coaching = journal ? Coaching::on(world.today(), *journal, world) : std::nullopt;
  if (!coaching) return std::nullopt;
  const Date began = coaching->opening().day;
  const Date first = std::min(from.value_or(began), world.today());
  auto figures = Charting::of({first, world.today()}, std::nullopt, world);

  Report report;
  report.today = world.today();
  report.period = figures.period;
  report.start = coaching->start();
  report.began = began;
  report.pain = figures.pain();
  report.runs = figures.runs();
  report.strength = figures.strength();
  report.outcome = figures.outcome();
  report.adherence = figures.adherence();
  report.medicine_days = masked_days(report.pain);
  report.state_hash = journal->state_hash().text();
  report.courses = std::move(figures.plan->courses);
  // Where the clock was set back the plan has no day yet.
  if (report.courses.empty()) report.courses.push_back(coaching->course());
  report.turns = std::move(figures.plan->turns);
  report.now = coaching->decision();
  report.signs = signs_in(figures, report.now->signs, *journal);
  return report;
}

}  // namespace achilles::cli
