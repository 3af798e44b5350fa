#include "render/report/report_document.hpp"

#include <fmt/format.h>

#include "render/charts/chart_words.hpp"
#include "render/layout/sheet.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

constexpr int week = 7;

std::string side_words(Side side) { return side == Side::both ? "both sides" : fmt::format("{} side", name(side)); }

std::string weeks_words(Date from, Date today) { return count_words((today - from) / week, "week"); }

std::vector<Document::Fact> about(const Report& report) {
  const auto& start = report.start;
  std::vector<Document::Fact> facts{
      {"Where", fmt::format("{}, {}", side_words(start.side), name(start.site))},
      {"Since", fmt::format("{} ({} ago)", date_words(start.onset), weeks_words(start.onset, report.today))},
      {"Named by a professional", start.diagnosed ? "yes" : "no"},
      {"Days shown", fmt::format("{}, {}", period_words(report.period), count_words(report.period.days(), "day"))},
  };
  if (start.surgery) facts.insert(facts.begin() + 2, {"Operated on", date_words(*start.surgery)});
  return facts;
}

}  // namespace

Document document_of(const Report& report, const Units& units, std::string_view version) {
  Document document;
  document.title = fmt::format("Achilles tendon: course of the rehab to {}", date_words(report.today));
  document.about = about(report);
  document.sections = {now_section(report, units), pain_section(report),     runs_section(report, units),
                       strength_section(report),   outcome_section(report),  turns_section(report, units),
                       adherence_section(report),  unknowns_section(report), signs_section(report)};
  const auto& followed = report.courses.back().protocol;
  document.foot = {
      fmt::format("Made on {} by achilles {}; programme {} {}, {}; journal {}.", report.today.iso(), version,
                  followed.id, followed.version, followed.hash, report.state_hash),
      "Everything here was logged by the runner, or computed from that. A self-tracking record, not a medical device "
      "and "
      "not a diagnosis.",
  };
  return document;
}

std::string no_report_page(const Look& look) {
  Sheet sheet(look);
  sheet.paragraph(
      0,
      "No plan has been started. This page shows a clinician one: pain by moment, runs and the mornings "
      "after, strength, totals, adherence, each decision with its reason, and what is not known. To begin:");
  sheet.paragraph(2, {{"achilles start", Style::bold}});
  return sheet.text();
}

}  // namespace achilles::render
