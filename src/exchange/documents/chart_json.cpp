#include "exchange/documents/chart_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {
namespace {

ordered_json json_of(const std::optional<PainScore>& score) {
  return score ? ordered_json(score->value()) : ordered_json(nullptr);
}

/// Each of some parts as JSON.
template <class Items>
ordered_json list_of(const Items& items);

template <class Number>
ordered_json number_of(const std::optional<Number>& number) {
  return number ? ordered_json(*number) : ordered_json(nullptr);
}

ordered_json name_of(const std::optional<Side>& side) {
  return side ? ordered_json(name(*side)) : ordered_json(nullptr);
}

/// What every chart begins with.
ordered_json opening(ChartOf what, const Period& period, std::string_view sentence) {
  return {{"schema", "achilles/chart-" + std::string(name(what)) + "/1"},
          {"from", period.first.iso()},
          {"to", period.last.iso()},
          {"sentence", sentence}};
}

ordered_json json_of(const PainTrend& trend) {
  return {{"known", trend.known},     {"at_each_end", trend.at_each_end}, {"first", points(trend.from)},
          {"last", points(trend.to)}, {"lowest", json_of(trend.lowest)},  {"highest", json_of(trend.highest)}};
}

ordered_json json_of(const PhaseBand& band) {
  return {{"from", band.days.first.iso()},
          {"to", band.days.last.iso()},
          {"programme", band.programme},
          {"phase", band.phase},
          {"limit", band.pain_limit}};
}

ordered_json json_of(const Work& work) {
  return {{"reps", work.reps}, {"hold_s", work.hold.count()}, {"lifted_g", work.gram_reps}};
}

ordered_json json_of(const LoadSpan& span) {
  return {{"from", span.days.first.iso()},
          {"to", span.days.last.iso()},
          {"asked_days", span.asked_days},
          {"known_days", span.known_days},
          {"done", span.known ? json_of(span.done) : ordered_json(nullptr)},
          {"asked", span.known ? json_of(span.asked) : ordered_json(nullptr)}};
}

ordered_json json_of(const Adherence& sum) {
  return {{"days", sum.days},
          {"asked", sum.asked},
          {"known", sum.known},
          {"percent", sum.known > 0 ? ordered_json(sum.percent) : ordered_json(nullptr)},
          {"rested", sum.rested}};
}

ordered_json json_of(const AdherenceWeek& week) {
  auto days = ordered_json::array();
  for (const auto& day : week.days) {
    const auto share = day.share ? std::optional{day.share->value()} : std::nullopt;
    days.push_back({{"day", day.day.iso()}, {"kept", name(kept(day))}, {"percent", number_of(share)}});
  }
  return {{"sum", json_of(week.sum)}, {"days", std::move(days)}};
}

ordered_json json_of(const StrengthTest& test) {
  return {{"day", test.day.iso()},
          {"left", number_of(test.left)},
          {"right", number_of(test.right)},
          {"symmetry_percent", number_of(test.symmetry)}};
}

ordered_json json_of(const OutcomeScore& score) { return {{"day", score.day.iso()}, {"score", score.value}}; }

ordered_json json_of(const ImportantChange& change) {
  return {{"points", change.tenths / 10.0},
          {"basis", change.basis.empty() ? ordered_json(nullptr) : ordered_json(change.basis)},
          {"source", change.source}};
}

ordered_json json_of(const OutcomeCourse& course) {
  const auto& measure = *course.measure;
  return {{"measure", measure.id},
          {"title", measure.title},
          {"low", measure.low},
          {"high", measure.high},
          {"better", measure.better == Better::higher ? "higher" : "lower"},
          {"important_change", measure.important ? json_of(*measure.important) : ordered_json(nullptr)},
          {"scores", list_of(course.scores)},
          {"gained", number_of(course.gained())},
          {"important", number_of(course.important())}};
}

ordered_json json_of(const RunAnswer& run) {
  return {{"day", run.day.iso()},
          {"distance_m", number_of(run.distance)},
          {"duration_s", run.duration ? ordered_json(run.duration->count()) : ordered_json(nullptr)},
          {"during", json_of(run.during)},
          {"after", json_of(run.after)},
          {"morning", json_of(run.morning)},
          {"next_morning", json_of(run.next_morning)},
          {"awaited", run.awaited},
          {"medicine", run.masked}};
}

ordered_json json_of(const RunSummary& all) {
  return {{"runs", all.runs},
          {"measured", all.measured},
          {"distance_m", all.distance},
          {"known", all.known},
          {"awaited", all.awaited},
          {"calm", all.calm},
          {"over_limit", all.over_limit},
          {"longest_calm_m", number_of(all.longest_calm)}};
}

template <class Items>
ordered_json list_of(const Items& items) {
  auto list = ordered_json::array();
  for (const auto& item : items) list.push_back(json_of(item));
  return list;
}

}  // namespace

std::string chart_json(const PainChart& chart, std::string_view sentence) {
  auto document = opening(ChartOf::pain, chart.period, sentence);
  document["side"] = name(chart.tendon.side);
  document["morning"] = json_of(pain_trend(chart.days, &DailyPain::morning));
  document["during"] = json_of(pain_trend(chart.days, &DailyPain::during));
  document["after"] = json_of(pain_trend(chart.days, &DailyPain::after));
  document["days_over_limit"] = chart.days_over_limit();
  document["phases"] = list_of(chart.phases);
  auto days = ordered_json::array();
  for (const auto& day : chart.days) {
    days.push_back({{"day", day.day.iso()},
                    {"morning", json_of(day.morning)},
                    {"during", json_of(day.during)},
                    {"after", json_of(day.after)},
                    {"medicine", day.masked},
                    {"limit", chart.limit_on(day.day)}});
  }
  document["days"] = std::move(days);
  return text_of(document);
}

std::string chart_json(const LoadChart& chart, std::string_view sentence) {
  auto document = opening(ChartOf::load, chart.period, sentence);
  document["side"] = name(chart.tendon.side);
  document["spans"] = list_of(chart.spans);
  return text_of(document);
}

std::string chart_json(const AdherenceChart& chart, std::string_view sentence) {
  auto document = opening(ChartOf::adherence, chart.period, sentence);
  document["sum"] = json_of(chart.sum);
  document["weeks"] = list_of(chart.weeks);
  return text_of(document);
}

std::string chart_json(const StrengthChart& chart, std::string_view sentence) {
  auto document = opening(ChartOf::strength, chart.period, sentence);
  document["sore_side"] = name_of(chart.sore);
  document["tests"] = list_of(chart.tests);
  return text_of(document);
}

std::string chart_json(const OutcomeChart& chart, std::string_view sentence) {
  auto document = opening(ChartOf::outcome, chart.period, sentence);
  document["measures"] = list_of(chart.courses);
  return text_of(document);
}

std::string chart_json(const RunsChart& chart, std::string_view sentence) {
  auto document = opening(ChartOf::runs, chart.period, sentence);
  document["side"] = name(chart.tendon.side);
  document["sum"] = json_of(summary(chart.runs));
  document["runs"] = list_of(chart.runs);
  return text_of(document);
}

std::string chart_list_json(std::string_view (*shows)(ChartOf)) {
  auto charts = ordered_json::array();
  for (std::size_t i = 0; i < chart_count; ++i) {
    const auto what = static_cast<ChartOf>(i);
    charts.push_back({{"chart", name(what)}, {"shows", shows(what)}});
  }
  return text_of({{"schema", "achilles/charts/1"}, {"charts", std::move(charts)}});
}

}  // namespace achilles::exchange
