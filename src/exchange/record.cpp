#include "exchange/record.hpp"

namespace achilles::exchange {
namespace {

std::optional<std::int64_t> number(const std::optional<std::chrono::seconds>& time) {
  return time ? std::optional{std::int64_t{time->count()}} : std::nullopt;
}

template <class Tag, int Low, int High>
std::optional<std::int64_t> number(const std::optional<Bounded<Tag, Low, High>>& value) {
  return value ? std::optional{std::int64_t{value->value()}} : std::nullopt;
}

std::string joined(const std::optional<std::vector<std::string>>& equipment) {
  if (!equipment) return {};
  if (equipment->empty()) return "none";
  std::string text;
  for (const auto& item : *equipment) text += (text.empty() ? "" : ";") + item;
  return text;
}

/// Puts what a body says into its columns.
struct Fill {
  Record& record;

  void operator()(const Start& it) const {
    record.side = name(it.side);
    record.site = name(it.site);
    record.onset = it.onset;
    record.diagnosed = it.diagnosed;
    record.protocol = it.protocol;
    record.protocol_hash = it.protocol_hash;
    record.equipment = joined(it.equipment);
    record.pain = number(it.morning);
    if (it.morning) record.pain_moment = "usual-morning";
    record.surgery = it.surgery;
  }
  void operator()(const Activity& it) const {
    record.distance = it.distance;
    record.duration = number(it.duration);
    record.top_speed = it.top_speed;
    record.during = number(it.during);
    record.after = number(it.after);
    record.surface = it.surface;
    record.shoes = it.shoes;
    record.effort = number(it.effort);
    record.climb = it.climb;
  }
  void operator()(const ExerciseSets& it) const {
    record.exercise = it.exercise;
    record.sets = it.sets;
    record.reps = it.reps;
    record.hold = number(it.hold);
    record.load = it.load;
    record.during = number(it.during);
    record.effort = number(it.effort);
  }
  void operator()(const Morning& it) const {
    record.pain = it.pain.value();
    record.pain_moment = "morning";
    record.stiffness = number(it.stiffness);
    record.medicine = it.medicine;
  }
  void operator()(const Pain& it) const {
    record.pain = it.pain.value();
    record.pain_moment = name(it.when);
  }
  void operator()(const Flag& it) const { record.sign = info(it.sign).id; }
  void operator()(const Clearance& it) const {
    record.sign = info(it.sign).id;
    record.cleared_by = it.by;
    record.cleared_on = it.on;
  }
  void operator()(const TestResult& it) const {
    record.test = it.test;
    record.value = it.value;
  }
  void operator()(const Switch& it) const {
    record.protocol = it.protocol;
    record.protocol_hash = it.protocol_hash;
  }
  void operator()(const Skip& it) const {
    record.reason = name(it.reason);
    record.moved_to = it.to;
  }
  // Their kind says it all.
  void operator()(const Screen&) const {}
  void operator()(const Note&) const {}
  void operator()(const Medicine&) const {}
  void operator()(const Ease&) const {}
  void operator()(const Removal&) const {}
};

}  // namespace

Record record_of(const Entry& entry) {
  Record record;
  record.entry.number = entry.number;
  record.uuid = entry.uuid;
  record.operation.number = entry.operation;
  record.kind = kind(entry.body);
  record.day = entry.day;
  record.at = entry.at.utc;
  record.offset = entry.at.offset.count();
  record.day_only = entry.day_only;
  if (entry.side) record.side = name(*entry.side);
  record.note = entry.note;
  std::visit(Fill{record}, entry.body);
  return record;
}

}  // namespace achilles::exchange
