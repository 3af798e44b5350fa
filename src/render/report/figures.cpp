#include "render/report/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

#include "render/charts/chart_words.hpp"
#include "render/report/plot.hpp"

namespace achilles::render {
namespace {

constexpr int worst_pain = 10;
constexpr std::int64_t longest_drawn = 500'000;  // metres: what is logged beyond it is a slip

using Reading = std::optional<PainScore> DailyPain::*;
struct Series {
  const char* name;
  Reading reading;
};
constexpr std::array<Series, 3> all_series{{
    {"morning", &DailyPain::morning},
    {"during", &DailyPain::during},
    {"after", &DailyPain::after},
}};

void draw_phases(Plot& plot, const PainChart& chart, const Plot::Band& band) {
  constexpr double cells_a_letter = 5;
  bool shaded = false;
  for (const auto& phase : chart.phases) {
    const auto days = chart.shown(phase);
    const double from = plot.x(days.first) - plot.day_width() / 2;
    const double wide = days.days() * plot.day_width();
    plot.box(from, band.top, wide, band.bottom - band.top, shaded ? "phase odd" : "phase");
    shaded = !shaded;
    const auto letters = static_cast<std::size_t>(std::max(wide / cells_a_letter, 0.0));
    if (phase.phase.size() <= letters) plot.label(from + 3, band.top - 4, phase.phase);
  }
}

void draw_limit(Plot& plot, const PainChart& chart, const Plot::Band& band) {
  const double half = plot.day_width() / 2;
  for (Date first = chart.period.first; first <= chart.period.last;) {
    const int limit = chart.limit_on(first);
    Date last = first;
    while (last < chart.period.last && chart.limit_on(last + 1) == limit) last = last + 1;
    plot.line(plot.x(first) - half, band.y(limit), plot.x(last) + half, band.y(limit), "limit");
    first = last + 1;
  }
}

/// So many marks of one series can be told apart.
constexpr int most_marks = 180;

int days_a_mark(const PainChart& chart) { return (chart.period.days() + most_marks - 1) / most_marks; }

/// The days, or so many of them together as one: the worst of each moment, on the middle one of them.
std::vector<DailyPain> marked(const PainChart& chart) {
  const auto together = static_cast<std::size_t>(days_a_mark(chart));
  if (together <= 1) return chart.days;
  std::vector<DailyPain> marks;
  for (std::size_t i = 0; i < chart.days.size(); ++i) {
    const auto& day = chart.days[i];
    if (i % together == 0)
      marks.push_back({.day = std::min(day.day + static_cast<int>(together / 2), chart.period.last)});
    for (const auto& series : all_series) {
      marks.back().*series.reading = std::max(marks.back().*series.reading, day.*series.reading);
    }
  }
  return marks;
}

/// A line from each known mark to the next; over an unknown one there is none.
void draw_series(Plot& plot, std::span<const DailyPain> days, const Plot::Band& band, int series) {
  const auto reading = all_series[static_cast<std::size_t>(series)].reading;
  const auto style = fmt::format("line series{}", series);
  const DailyPain* before = nullptr;
  for (const auto& day : days) {
    const auto& score = day.*reading;
    if (score && before != nullptr) {
      plot.line(plot.x(before->day), band.y((before->*reading)->value()), plot.x(day.day), band.y(score->value()),
                style.c_str());
    }
    before = score ? &day : nullptr;
  }
  for (const auto& day : days) {
    if (const auto& score = day.*reading) plot.mark(plot.x(day.day), band.y(score->value()), series);
  }
}

void draw_legend(Plot& plot, const PainChart& chart, double y) {
  constexpr double step = 72;
  double x = Plot::left + 2;
  for (int series = 0; series < static_cast<int>(all_series.size()); ++series) {
    plot.mark(x, y - 3, series);
    plot.label(x + 6, y, all_series[static_cast<std::size_t>(series)].name);
    x += step;
  }
  plot.line(x - 4, y - 3, x + 10, y - 3, "limit");
  plot.label(x + 14, y, "limit");
  if (const int days = days_a_mark(chart); days > 1) {
    plot.label(x + step, y, fmt::format("a mark is {} days, the worst of them", days));
  }
}

/// The next round number above the longest run: 5, 10, 20, 50 … of its unit.
double round_up(double value) {
  const double magnitude = std::pow(10, std::floor(std::log10(std::max(value, 1.0))));
  for (const double step : {1.0, 2.0, 5.0, 10.0}) {
    if (step * magnitude >= value) return step * magnitude;
  }
  return 10 * magnitude;
}

}  // namespace

std::string pain_figure(const PainChart& chart, std::string_view says) {
  const bool known = std::ranges::any_of(chart.days, [](const DailyPain& day) { return day.worst().has_value(); });
  if (!known) return {};
  constexpr int height = 158;
  const Plot::Band band{16, 118, worst_pain};
  Plot plot{chart.period, height, says};
  draw_phases(plot, chart, band);
  plot.scale(band, {0, 5, 10});
  draw_limit(plot, chart, band);
  const auto days = marked(chart);
  for (int series = static_cast<int>(all_series.size()) - 1; series >= 0; --series) {
    draw_series(plot, days, band, series);
  }
  plot.dates(134);
  draw_legend(plot, chart, 152);
  return std::move(plot).result();
}

std::string runs_figure(const RunsChart& chart, std::string_view says, const Units& units) {
  if (chart.runs.empty()) return {};
  constexpr int height = 148;
  const double unit = units.distance == DistanceUnit::km ? 1000.0 : 1609.344;
  std::int64_t longest = 0;
  for (const auto& run : chart.runs) longest = std::max<std::int64_t>(longest, run.distance.value_or(0));
  const Plot::Band mornings{16, 56, worst_pain};
  const Plot::Band runs{74, 114, round_up(static_cast<double>(std::min(longest, longest_drawn)) / unit)};

  Plot plot{chart.period, height, says};
  plot.scale(mornings, {0, 5, 10});
  plot.label(Plot::left + 2, 12, "pain of the next morning");
  plot.scale(runs, {0, runs.most});
  plot.label(Plot::left + 2, 70, units.distance == DistanceUnit::km ? "run, km" : "run, miles");
  const double wide = std::clamp(plot.day_width() * 0.7, 1.0, 12.0);
  for (const auto& run : chart.runs) {
    const double x = plot.x(run.day);
    if (run.distance) {
      const double top = runs.y(static_cast<double>(std::min<std::int64_t>(*run.distance, longest_drawn)) / unit);
      plot.box(x - wide / 2, top, wide, runs.bottom - top, "run");
    } else {
      plot.label(x - 2, runs.bottom - 3, "?");
    }
    if (run.next_morning)
      plot.mark(x, mornings.y(run.next_morning->value()), 0);
    else
      plot.label(x - 2, mornings.bottom - 3, "?");
  }
  plot.dates(130);
  plot.label(Plot::left + 2, 144, "? unknown");
  return std::move(plot).result();
}

}  // namespace achilles::render
