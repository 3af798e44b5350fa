#include "render/report/plot.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/charts/chart_words.hpp"

namespace achilles::render {
namespace {

std::string pixels(double value) { return fmt::format("{:.1f}", value); }

constexpr double least_mark = 1.1, most_mark = 2.2;
constexpr int few_days = 21;

}  // namespace

Plot::Plot(const Period& period, int height, std::string_view says) : period_(period) {
  svg_.open("svg", {{"viewBox", fmt::format("0 0 {} {}", width, height)},
                    {"preserveAspectRatio", "xMinYMid meet"},
                    {"role", "img"},
                    {"aria-label", std::string{says}}});
}

double Plot::day_width() const { return static_cast<double>(width - left - right) / std::max(period_.days(), 1); }

double Plot::x(Date day) const { return left + (day - period_.first + 0.5) * day_width(); }

void Plot::line(double x1, double y1, double x2, double y2, const char* style) {
  svg_.empty("line",
             {{"class", style}, {"x1", pixels(x1)}, {"y1", pixels(y1)}, {"x2", pixels(x2)}, {"y2", pixels(y2)}});
}

void Plot::label(double x, double y, std::string_view text, const char* style) {
  svg_.element("text", text, {{"class", style}, {"x", pixels(x)}, {"y", pixels(y)}});
}

void Plot::box(double x, double y, double wide, double high, const char* style) {
  svg_.empty("rect",
             {{"class", style}, {"x", pixels(x)}, {"y", pixels(y)}, {"width", pixels(wide)}, {"height", pixels(high)}});
}

void Plot::mark(double x, double y, int series) {
  const auto style = fmt::format("mark series{}", series);
  const double half_mark = std::clamp(day_width() * 0.45, least_mark, most_mark);
  if (series == 0) {
    svg_.empty("circle", {{"class", style}, {"cx", pixels(x)}, {"cy", pixels(y)}, {"r", pixels(half_mark)}});
  } else if (series == 1) {
    box(x - half_mark, y - half_mark, 2 * half_mark, 2 * half_mark, style.c_str());
  } else {
    const auto points = fmt::format("{:.1f},{:.1f} {:.1f},{:.1f} {:.1f},{:.1f}", x, y - half_mark - 1,
                                    x - half_mark - 0.5, y + half_mark, x + half_mark + 0.5, y + half_mark);
    svg_.empty("polygon", {{"class", style}, {"points", points}});
  }
}

void Plot::dates(double y) {
  constexpr double least_apart = 48;
  double last = -least_apart;
  for (Date day = period_.first; day <= period_.last; day = day + 1) {
    const bool begins = period_.days() > few_days ? static_cast<unsigned>(day.civil().day()) == 1 : true;
    if (day != period_.first && !begins) continue;
    if (x(day) - last < least_apart || x(day) > width - right - least_apart / 2) continue;
    last = x(day);
    line(last, y - 12, last, y - 9, "axis");
    label(last, y, short_date(day), "label date");
  }
}

void Plot::scale(const Band& band, std::initializer_list<double> values) {
  for (const double value : values) {
    line(left, band.y(value), width - right, band.y(value), "grid");
    label(left - 4, band.y(value) + 3, fmt::format("{:g}", value), "label number");
  }
}

std::string Plot::result() && {
  svg_.close();
  return svg_.result();
}

}  // namespace achilles::render
