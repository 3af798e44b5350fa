#include "history.hpp"

#include <span>

#include "journal/journal.hpp"
#include "protocol/builtin.hpp"

namespace achilles::bench {
namespace {

Happening on(Date day, Body body) {
  Happening it;
  it.at = Moment{day.days() + std::chrono::hours{6}, std::chrono::minutes{60}};
  it.day = day;
  it.body = std::move(body);
  return it;
}

}  // namespace

std::vector<Date> days_of(int years) {
  const Date last = *Date::from_iso("2026-11-19");
  std::vector<Date> days;
  for (Date day = last - years * 365; day <= last; day = day + 1) days.push_back(day);
  return days;
}

void make_history(const std::filesystem::path& file, int years, int mornings_a_day) {
  const auto protocol = protocol::builtin(protocol::default_protocol);
  const auto days = days_of(years);
  Start start;
  start.onset = days.front();
  start.diagnosed = true;
  start.protocol = protocol->id;
  start.protocol_hash = protocol->hash;
  auto journal = journal::Journal::open(file, journal::Journal::Access::write);
  auto change = journal.change();
  const auto begun = on(days.front(), start);
  (void)change.append(begun.at, "start", std::span{&begun, 1});
  for (const Date day : days) {
    const Morning morning{*PainScore::from((day - days.front()) % 3), StiffnessMinutes::from(5), false};
    const std::vector<Happening> mornings(static_cast<std::size_t>(mornings_a_day), on(day, morning));
    (void)change.append(mornings.back().at, "log", mornings);
  }
  change.commit();
}

}  // namespace achilles::bench
