#include <fmt/format.h>

#include <algorithm>

#include "render/charts/chart_words.hpp"
#include "render/charts/pain_panel.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

ChartTable table_of(const PainChart& chart, DayName name) {
  ChartTable table{{"day", "morning", "during", "after", "limit"}, {}};
  for (const auto& day : chart.days) {
    table.rows.push_back({name(day.day, chart.period), score_words(day.morning), score_words(day.during),
                          score_words(day.after), fmt::format("{}", chart.limit_on(day.day))});
  }
  return table;
}

/// "Morning pain fell from 5 to 2 over 42 days (medians of the first and last 7; 26 of 42 mornings known)"
std::string trend_words(const PainChart& chart) {
  const auto trend = pain_trend(chart.days, &DailyPain::morning);
  const int days = chart.period.days();
  if (trend.known == 0) return fmt::format("No morning is known of {}", count_words(days, "day"));
  if (trend.known == 1) {
    return fmt::format("Morning pain was {} on the one morning known of {}", trend.highest->value(), days);
  }
  const auto coverage = fmt::format("{} of {} mornings known", trend.known, days);
  const auto ends = trend.at_each_end == 1 ? "the first and the last"
                                           : fmt::format("medians of the first and last {}", trend.at_each_end);
  const auto moved = *trend.from == *trend.to
                         ? fmt::format("stayed at {}", half_words(*trend.from))
                         : fmt::format("{} from {} to {}", *trend.to < *trend.from ? "fell" : "rose",
                                       half_words(*trend.from), half_words(*trend.to));
  return fmt::format("Morning pain {} over {} ({}; {})", moved, count_words(days, "day"), ends, coverage);
}

std::string over_words(const PainChart& chart) {
  const auto limits = chart.limits();
  const auto limit = limits.low == limits.high ? fmt::format("{}", limits.low)
                                               : fmt::format("the limit of {} to {}", limits.low, limits.high);
  const int over = chart.days_over_limit();
  return fmt::format("{} above {}", over == 0 ? "no day" : count_words(over, "day"), limit);
}

/// "Phases: Settle from 10 Oct, Recovery from 30 Oct."
std::string phases_words(const PainChart& chart) {
  std::string text;
  for (const auto& phase : chart.phases) {
    text += fmt::format("{}{} from {}", text.empty() ? "Phases: " : ", ", phase.phase, short_date(phase.days.first));
  }
  return text.empty() ? text : text + ".";
}

bool nothing_known(const PainChart& chart) {
  return std::ranges::none_of(chart.days, [](const DailyPain& day) { return day.worst().has_value(); });
}

void draw(Sheet& sheet, const PainChart& chart) {
  const DayColumns columns{chart.period, sheet.look().width - panel_margin};
  write_panel(sheet, "morning", chart, columns, &DailyPain::morning);
  sheet.blank();
  write_panel(sheet, "during", chart, columns, &DailyPain::during);
  sheet.blank();
  write_panel(sheet, "after", chart, columns, &DailyPain::after);
  write_days(sheet, chart, columns);
  if (columns.days_each() > 1) {
    sheet.paragraph(panel_margin, fmt::format("a column is {} days, the worst of them", columns.days_each()));
  }
  if (!names_fit(chart, columns)) {
    sheet.blank();
    sheet.paragraph(0, {{phases_words(chart), Style::dim}});
  }
}

}  // namespace

std::string sentence(const PainChart& chart) {
  if (nothing_known(chart)) return empty_words(ChartOf::pain, chart.period);
  auto text = fmt::format("{}; {}.", trend_words(chart), over_words(chart));
  const auto masked = std::ranges::count_if(chart.days, &DailyPain::masked);
  if (masked > 0) text += fmt::format(" Pain medicine may have hidden some of it on {}.", count_words(masked, "day"));
  return text;
}

std::string chart_page(const PainChart& chart, View view, const Look& look) {
  const ChartPage page{.what = ChartOf::pain,
                       .title = fmt::format("Pain, {}, {}", tendon_words(chart.tendon), period_words(chart.period)),
                       .empty = nothing_known(chart),
                       .table = table_of(chart, day_name(view)),
                       .notes = {phases_words(chart)},
                       .sentence = sentence(chart)};
  return page_of(page, view, look, [&](Sheet& sheet) { draw(sheet, chart); });
}

}  // namespace achilles::render
