#include "cli/coaching/standing_signs.hpp"

#include <fmt/format.h>

#include "achilles/error.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/coaching/journal_access.hpp"

namespace achilles::cli {

Signs standing_signs(const World& world) {
  const auto journal = open_to_read(world);
  const auto coaching = journal ? Coaching::on(world.today(), *journal, world) : std::nullopt;
  Signs standing;
  if (!coaching) return standing;
  for (const auto& sign : all_signs()) {
    const bool reported =
        coaching->before().signs.contains(sign.sign) || coaching->today().reported.contains(sign.sign);
    if (reported && !coaching->today().cleared.contains(sign.sign)) standing.add(sign.sign);
  }
  return standing;
}

void expect_clearable(Sign sign, Date on, const World& world) {
  const auto id = info(sign).id;
  const auto journal = journal_asked(world);
  const auto coaching = journal ? Coaching::on(world.today(), *journal, world) : std::nullopt;
  if (!coaching || !coaching->decision().signs.contains(sign)) {
    throw Error{Exit::refused, fmt::format("{} does not stand: there is nothing to clear", id),
                "See the signs that do: achilles screen"};
  }
  std::optional<Date> reported;
  journal->each({.from = {}, .to = {}, .kind = "flag"}, [&](const Entry& entry) {
    if (std::get<Flag>(entry.body).sign == sign) reported = entry.day;
  });
  if (!reported || *reported <= on) return;
  throw Error{Exit::usage, fmt::format("--on {} is before {} was reported, on {}", on.iso(), id, reported->iso()),
              "Only a word that was said since then clears it."};
}

}  // namespace achilles::cli
