#include <fmt/format.h>

#include <array>

#include "render/charts/chart_words.hpp"
#include "render/layout/record.hpp"

namespace achilles::render {
namespace {

struct About {
  std::string_view shows, command;
};

/// In the order of `ChartOf`.
constexpr std::array<About, chart_count> charts{{
    {"pain by moment, with the limit and the phases", "achilles log morning N"},
    {"what the tendon did, and what was asked of it", "achilles log session -p N"},
    {"days done, rested, left out and not logged", "achilles log session -p N"},
    {"heel raises of both legs, and their symmetry", "achilles test heel-raise N left"},
    {"how the tendon is, and the change that matters", "achilles test visa-a N"},
    {"each run, and the tendon the next morning", "achilles log run 5km 30min -p N"},
}};

const About& about(ChartOf what) { return charts[static_cast<std::size_t>(what)]; }

}  // namespace

std::string_view what_it_shows(ChartOf what) { return about(what).shows; }

std::string empty_words(ChartOf what, const Period& period) {
  const std::string_view within = period.days() == 1 ? "on" : "from";
  return fmt::format("Nothing of it is logged {} {}. Here you would see {}. To log it: {}", within,
                     period_words(period), about(what).shows, about(what).command);
}

std::string no_plan_page(ChartOf what, const Look& look) {
  Sheet sheet(look);
  sheet.paragraph(
      0, fmt::format("No plan has been started. Here you would see {}. To begin: achilles start", about(what).shows));
  return sheet.text();
}

std::string chart_list_page(const Look& look) {
  constexpr int column = 28;
  Sheet sheet(look);
  for (std::size_t i = 0; i < chart_count; ++i) {
    const auto what = static_cast<ChartOf>(i);
    sheet.item(2, {fmt::format("achilles chart {}", name(what))}, column, {{std::string(what_it_shows(what))}});
  }
  return sheet.text();
}

std::string chart_list_records(const Look& look) {
  std::string records;
  for (std::size_t i = 0; i < chart_count; ++i) {
    records += record(look, {name(static_cast<ChartOf>(i)), what_it_shows(static_cast<ChartOf>(i))});
  }
  return records;
}

}  // namespace achilles::render
