#include "exchange/documents/doctor_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {
namespace {

ordered_json replay_json(const ReplayRecord& replay) {
  auto different = ordered_json::array();
  for (const auto& [day, operation, then, now] : replay.different) {
    different.push_back({{"day", day.iso()},
                         {"operation", "o" + std::to_string(operation)},
                         {"then", ordered_json::parse(then)},
                         {"now", ordered_json::parse(now)}});
  }
  return {{"same", replay.same},
          {"of_other_rules", replay.of_other_rules},
          {"without_programme", replay.without_programme},
          {"different", std::move(different)}};
}

ordered_json check_json(const CheckRecord& check) {
  return {{"id", check.id},
          {"verdict", check.verdict},
          {"ailment", check.ailment.empty() ? ordered_json(nullptr) : ordered_json(check.ailment)},
          {"words", check.words},
          {"remedy", check.remedy.empty() ? ordered_json(nullptr) : ordered_json(check.remedy)}};
}

}  // namespace

std::string doctor_json(const DoctorRecord& record) {
  auto checks = ordered_json::array();
  for (const auto& check : record.checks) checks.push_back(check_json(check));
  return text_of({{"schema", "achilles/doctor/1"},
                  {"entries", json_of(record.entries)},
                  {"replay", record.replay ? replay_json(*record.replay) : ordered_json(nullptr)},
                  {"idle_hooks", record.idle_hooks},
                  {"checks", std::move(checks)}});
}

}  // namespace achilles::exchange
