#include "cli/recording.hpp"

#include <ostream>

#include "render/receipt.hpp"

namespace achilles::cli {

Recorded record(World& world, const std::string& command, const std::vector<Happening>& happenings,
                const std::vector<journal::KeptProgramme>& programmes) {
  auto journal = open_to_write(world);
  Recorded recorded;
  if (const auto before = Coaching::on(world.today(), journal, world)) recorded.was = before->decision();
  auto change = journal.change();
  for (const auto& programme : programmes) change.keep(programme);
  recorded.entries = change.append(world.now, command, happenings);
  recorded.coaching = Coaching::on(world.today(), journal, world);
  if (recorded.coaching) recorded.coaching->keep_in(change);
  change.commit();
  return recorded;
}

Happening happening(const World& world, const std::optional<When>& when, Body body, std::optional<Side> side,
                    std::string note) {
  const When then = when.value_or(When{world.today(), world.now, false});
  return {.at = then.at,
          .day_only = then.day_only,
          .day = then.day,
          .side = side,
          .body = std::move(body),
          .note = std::move(note)};
}

void report(const Recorded& recorded, World& world) {
  const auto& coaching = recorded.coaching;
  const render::Receipt receipt{
      .entries = recorded.entries,
      .today = world.today(),
      .was = recorded.was,
      .decision = coaching ? std::optional{coaching->decision()} : std::nullopt,
      .protocol = coaching ? &coaching->protocol() : nullptr,
      .before = coaching ? &coaching->before() : nullptr,
  };
  world.out << render::receipt_page(receipt, world.out_look);
}

}  // namespace achilles::cli
