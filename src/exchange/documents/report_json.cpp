#include "exchange/documents/report_json.hpp"

#include "exchange/document.hpp"
#include "exchange/documents/decision_json.hpp"

namespace achilles::exchange {
namespace {

ordered_json episode_json(const Report& report) {
  const auto& start = report.start;
  return {{"began", report.began.iso()}, {"side", name(start.side)},     {"site", name(start.site)},
          {"onset", start.onset.iso()},  {"diagnosed", start.diagnosed}, {"surgery", json_of(start.surgery)}};
}

ordered_json programmes_json(const Report& report) {
  auto list = ordered_json::array();
  for (const auto& course : report.courses) list.push_back(identity(course.protocol));
  return list;
}

ordered_json phases_json(const Report& report) {
  auto list = ordered_json::array();
  for (const auto& band : report.pain.phases) {
    list.push_back({{"from", band.days.first.iso()},
                    {"to", band.days.last.iso()},
                    {"programme", band.programme},
                    {"phase", band.phase}});
  }
  return list;
}

ordered_json turns_json(const Report& report, const Words& words) {
  auto list = ordered_json::array();
  for (const auto& turn : report.turns) {
    const auto& phases = turn.protocol->phases;
    list.push_back({{"from", turn.days.first.iso()},
                    {"to", turn.days.last.iso()},
                    {"action", name(turn.decision.action)},
                    {"programme", turn.protocol->id},
                    {"phase_before", phases[turn.decision.from.phase].id},
                    {"phase", phases[turn.decision.to.phase].id},
                    {"reasons", reasons_json(turn.decision, *turn.protocol, words)}});
  }
  return list;
}

ordered_json signs_json(const Report& report) {
  auto list = ordered_json::array();
  for (const auto& entry : report.signs) {
    const auto* clearance = std::get_if<Clearance>(&entry.body);
    const auto sign = clearance != nullptr ? clearance->sign : std::get<Flag>(entry.body).sign;
    list.push_back({{"day", entry.day.iso()},
                    {"entry", entry.number},
                    {"sign", info(sign).id},
                    {"cleared_by", clearance != nullptr ? ordered_json(clearance->by) : ordered_json(nullptr)},
                    {"cleared_on", clearance != nullptr ? json_of(clearance->on) : ordered_json(nullptr)}});
  }
  return list;
}

ordered_json unknowns_json(const Report& report) {
  const auto them = unknowns(report);
  auto outcomes = ordered_json::array();
  for (const auto* measure : them.outcomes) outcomes.push_back(measure->id);
  return {{"mornings", them.mornings},
          {"of_days", them.days},
          {"workouts", them.workouts},
          {"of_workouts", them.asked},
          {"runs_without_distance", them.unmeasured_runs},
          {"runs_without_next_morning", them.unanswered_runs},
          {"heel_raises_left", them.strength_of_left},
          {"heel_raises_right", them.strength_of_right},
          {"outcomes", std::move(outcomes)}};
}

}  // namespace

std::string report_json(const Report& report, const Words& words) {
  return text_of({{"schema", "achilles/report/1"},
                  {"day", report.today.iso()},
                  {"from", report.period.first.iso()},
                  {"episode", episode_json(report)},
                  {"programmes", programmes_json(report)},
                  {"phases", phases_json(report)},
                  {"action", report.now ? ordered_json(name(report.now->action)) : ordered_json(nullptr)},
                  {"decisions", turns_json(report, words)},
                  {"signs", signs_json(report)},
                  {"medicine_days", report.medicine_days},
                  {"unknown", unknowns_json(report)},
                  {"state_hash", report.state_hash}});
}

std::string no_report_json(Date today) {
  return text_of({{"schema", "achilles/report/1"}, {"day", today.iso()}, {"episode", nullptr}});
}

}  // namespace achilles::exchange
