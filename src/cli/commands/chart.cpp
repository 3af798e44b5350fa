#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/charting.hpp"
#include "exchange/documents/chart_json.hpp"
#include "render/charts/charts.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::optional<ChartOf> what;
  ChartQuery query;
  bool table = false;
  bool json = false;
};

Choices<ChartOf> charts() {
  Choices<ChartOf> all;
  for (std::size_t i = 0; i < chart_count; ++i) {
    all.emplace_back(name(static_cast<ChartOf>(i)), static_cast<ChartOf>(i));
  }
  return all;
}

void declare(Arguments& arguments, Options& options) {
  constexpr int most_days = 3660, most_weeks = 522;
  arguments.choice<ChartOf>("WHAT", options.what, charts(), "what to see; the charts are listed when left out");
  arguments.day("--from", options.query.from, "first day");
  arguments.day("--to", options.query.to, "last day; today when left out");
  arguments.count("--days", options.query.days, 1, most_days, "so many days up to the last");
  arguments.count("--weeks", options.query.weeks, 1, most_weeks, "so many weeks; 6, or 26 of strength and outcome");
  arguments.side("--side", options.query.side, "which tendon; the sore one when left out");
  arguments.flag("--table", options.table, "the figures as a table");
  arguments.json(options.json);
}

/// Weeks that are shown when no period is asked for. Tests and totals are months apart.
int usual_weeks(ChartOf what) {
  constexpr int for_days = 6, for_months = 26;
  return what == ChartOf::strength || what == ChartOf::outcome ? for_months : for_days;
}

template <class Chart>
void show(const Chart& chart, std::string_view sentence, const Options& options, World& world) {
  const auto view = world.plain ? render::View::records : options.table ? render::View::table : render::View::drawing;
  world.out << (options.json ? exchange::chart_json(chart, sentence) : render::chart_page(chart, view, world.out_look));
}

/// Shows a chart of the journal as it is.
void show(ChartOf what, const Charting& figures, const Options& options, World& world) {
  const auto units = world.out_look.units;
  switch (what) {
    case ChartOf::pain:
      return show(figures.pain(), render::sentence(figures.pain()), options, world);
    case ChartOf::load:
      return show(figures.load(), render::sentence(figures.load(), units), options, world);
    case ChartOf::adherence:
      return show(figures.adherence(), render::sentence(figures.adherence()), options, world);
    case ChartOf::strength:
      return show(figures.strength(), render::sentence(figures.strength()), options, world);
    case ChartOf::outcome:
      return show(figures.outcome(), render::sentence(figures.outcome()), options, world);
    case ChartOf::runs:
      return show(figures.runs(), render::sentence(figures.runs(), units), options, world);
  }
}

void list(const Options& options, World& world) {
  world.out << (options.json  ? exchange::chart_list_json(render::what_it_shows)
                : world.plain ? render::chart_list_records(world.out_look)
                              : render::chart_list_page(world.out_look));
}

Exit run(const Options& options, World& world) {
  if (!options.what) {
    list(options, world);
    return Exit::done;
  }
  const auto what = *options.what;
  const auto period = period_asked(options.query, usual_weeks(what), world.today());
  const auto figures = Charting::of(period, options.query.side, world);
  const bool of_plan = what == ChartOf::load || what == ChartOf::adherence;
  if (of_plan && !figures.plan && !options.json && !world.plain) {
    world.out << render::no_plan_page(what, world.out_look);
    return Exit::done;
  }
  show(what, figures, options, world);
  return Exit::done;
}

}  // namespace

Command chart() {
  return command<Options>({.name = "chart",
                           .summary = "what was logged, to look at: pain, load, runs",
                           .group = Group::journal,
                           .examples = {{"achilles chart pain", "the pain of six weeks"},
                                        {"achilles chart runs --days 90", "three months of runs"},
                                        {"achilles chart strength --table", "the figures alone"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
