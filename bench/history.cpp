#include "history.hpp"

#include <vector>

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

void make_history(const std::filesystem::path& file, int years) {
  const auto protocol = protocol::builtin(protocol::default_protocol);
  const Date last = *Date::from_iso("2026-11-19");
  const Date first = last - years * 365;
  Start start;
  start.onset = first;
  start.diagnosed = true;
  start.protocol = protocol->id;
  start.protocol_hash = protocol->hash;
  std::vector<Happening> happenings{on(first, start)};
  for (Date day = first; day <= last; day = day + 1) {
    happenings.push_back(on(day, Morning{*PainScore::from((day - first) % 3), StiffnessMinutes::from(5), false}));
  }
  auto journal = journal::Journal::open(file, journal::Journal::Access::write);
  auto change = journal.change();
  (void)change.append(happenings.back().at, "bench", happenings);
  change.commit();
}

}  // namespace achilles::bench
