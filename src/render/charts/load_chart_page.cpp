#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "render/charts/bar.hpp"
#include "render/charts/chart_words.hpp"
#include "render/layout/text.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// One measure of a routine, and its numbers in a span.
struct Measure {
  std::string_view title;
  std::int64_t (*of)(const Work&);
  std::string (*words)(std::int64_t, const Units&);
};

std::string plain_number(std::int64_t number, const Units&) { return fmt::format("{}", number); }

const std::array<Measure, 3> measures{{
    {"repetitions", [](const Work& work) { return work.reps; }, plain_number},
    {"seconds held", [](const Work& work) { return static_cast<std::int64_t>(work.hold.count()); }, plain_number},
    {"lifted", [](const Work& work) { return work.gram_reps; }, lifted_words},
}};

Work all_done(const LoadChart& chart) {
  Work all;
  for (const auto& span : chart.spans) all += span.done;
  return all;
}

Work all_asked(const LoadChart& chart) {
  Work all;
  for (const auto& span : chart.spans) all += span.asked;
  return all;
}

bool nothing_known(const LoadChart& chart) { return std::ranges::none_of(chart.spans, &LoadSpan::known); }

bool asked_for(const LoadChart& chart, const Measure& measure) { return measure.of(all_asked(chart)) > 0; }

bool used(const LoadChart& chart, const Measure& measure) {
  return measure.of(all_done(chart)) > 0 || asked_for(chart, measure);
}

bool by_day(const LoadChart& chart) { return chart.spans.back().days.days() == 1; }

std::string date_of(const LoadSpan& span, const LoadChart& chart) { return row_date(span.days.first, chart.period); }

/// What the marks stand for that are there.
std::string legend(const LoadChart& chart, const Look& look) {
  const auto shaded = [](const LoadSpan& span) {
    return std::ranges::any_of(measures, [&](const Measure& it) { return it.of(span.done) < it.of(span.asked); });
  };
  const auto open = [](const LoadSpan& span) { return span.known_days < span.asked_days; };
  std::string text;
  if (std::ranges::any_of(chart.spans, shaded)) text += fmt::format("{} asked for, not done", shade(look));
  if (std::ranges::any_of(chart.spans, open)) {
    text += fmt::format("{}{}", text.empty() ? "" : "; ", by_day(chart) ? "? not logged" : "1? one day not logged");
  }
  return text;
}

std::string coverage(const LoadSpan& span) { return fmt::format("{} of {}", span.known_days, span.asked_days); }

ChartTable table_of(const LoadChart& chart, View view, const Units& units) {
  const auto name = day_name(view);
  const bool whole = view == View::records;
  ChartTable table{{chart.spans.empty() || by_day(chart) ? "day" : "week from"}, {}};
  for (const auto& measure : measures) {
    if (!whole && !used(chart, measure)) continue;
    table.heads.emplace_back(measure.title);
    if (whole || asked_for(chart, measure)) table.heads.emplace_back("asked");
  }
  table.heads.emplace_back("days known");
  for (const auto& span : chart.spans) {
    std::vector<std::string> row{name(span.days.first, chart.period)};
    for (const auto& measure : measures) {
      if (!whole && !used(chart, measure)) continue;
      row.push_back(span.known ? measure.words(measure.of(span.done), units) : "");
      if (whole || asked_for(chart, measure))
        row.push_back(span.known ? measure.words(measure.of(span.asked), units) : "");
    }
    row.push_back(coverage(span));
    table.rows.push_back(std::move(row));
  }
  return table;
}

void draw(Sheet& sheet, const LoadChart& chart, const Measure& measure) {
  const auto& look = sheet.look();
  std::vector<std::int64_t> values;
  std::vector<std::string> numbers;
  int number = 1;
  for (const auto& span : chart.spans) {
    const auto done = measure.of(span.done), asked = measure.of(span.asked);
    values.push_back(done);
    values.push_back(asked);
    numbers.push_back(span.known ? measure.words(done, look.units) : "?");
    number = std::max(number, cells(numbers.back()));
  }
  const BarScale scale{values};
  const int day = cells(date_of(chart.spans.front(), chart));
  const int width = std::clamp(look.width - day - number - 12, 4, 60);
  sheet.drawn(Line{{fmt::format("{:<{}}", by_day(chart) ? "day" : "week from", day), Style::dim},
                   {fmt::format("  {}", measure.title), Style::bold}});
  for (std::size_t i = 0; i < chart.spans.size(); ++i) {
    const auto& span = chart.spans[i];
    const auto drawn = bar_of(measure.of(span.done), measure.of(span.asked), scale, width, look);
    Line line{{fmt::format("{}  {:>{}} ", date_of(span, chart), numbers[i], number)}, {drawn}};
    if (!by_day(chart) && span.known_days < span.asked_days) {
      line.push_back({fmt::format(" {}?", span.asked_days - span.known_days), Style::dim});
    }
    sheet.drawn(line);
  }
}

}  // namespace

std::string sentence(const LoadChart& chart, const Units& units) {
  if (nothing_known(chart)) return empty_words(ChartOf::load, chart.period);
  const auto done = all_done(chart), asked = all_asked(chart);
  std::string text;
  const auto add = [&text](std::string words) { text += (text.empty() ? "Done: " : ", ") + words; };
  const auto of = [](std::int64_t all, std::int64_t wanted, std::string_view what) {
    return wanted > 0 ? fmt::format("{} of {} {}", all, wanted, what) : fmt::format("{} {}, none asked for", all, what);
  };
  if (done.reps > 0 || asked.reps > 0) add(of(done.reps, asked.reps, "repetitions"));
  const auto held = done.hold.count(), held_asked = asked.hold.count();
  if (held > 0 || held_asked > 0) add(of(held, held_asked, "seconds held"));
  if (done.gram_reps > 0) add(lifted_words(done.gram_reps, units) + " lifted beyond body weight");
  if (text.empty()) text = "Nothing that loads the tendon was done";
  int known = 0, days = 0;
  for (const auto& span : chart.spans) {
    known += span.known_days;
    days += span.asked_days;
  }
  return text + fmt::format("; known of {} of {} that asked for loading.", known, count_words(days, "day"));
}

std::string chart_page(const LoadChart& chart, View view, const Look& look) {
  const ChartPage page{.what = ChartOf::load,
                       .title = fmt::format("Load, {}, {}", tendon_words(chart.tendon), period_words(chart.period)),
                       .empty = nothing_known(chart),
                       .table = table_of(chart, view, look.units),
                       .sentence = sentence(chart, look.units)};
  return page_of(page, view, look, [&](Sheet& sheet) {
    for (const auto& measure : measures) {
      if (!used(chart, measure)) continue;
      sheet.blank();
      draw(sheet, chart, measure);
    }
    sheet.blank();
    sheet.paragraph(0, {{legend(chart, look), Style::dim}});
  });
}

}  // namespace achilles::render
