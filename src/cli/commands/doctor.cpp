#include <fmt/format.h>

#include <ostream>

#include "cli/coaching.hpp"
#include "cli/command.hpp"
#include "cli/hooks.hpp"
#include "exchange/doctor_json.hpp"
#include "exchange/scenario_json.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  bool replay = false;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.flag("--replay", options.replay, "compute every past decision again, and compare");
  arguments.json(options.json);
}

/// The decision as it is computed today from what the journal held then; nothing when its programme is not what it was.
std::optional<std::string> computed_again(const journal::Told& told, const journal::Journal& journal,
                                          const World& world) {
  const auto coaching = Coaching::when_told(told, journal, world);
  if (!coaching || coaching->protocol().hash != told.protocol_hash) return std::nullopt;
  return exchange::scenario_json(coaching->decision(), coaching->protocol());
}

void compare(const journal::Told& told, const journal::Journal& journal, const World& world,
             exchange::ReplayRecord& replay) {
  if (told.rules_version != rules_version) {
    ++replay.of_other_rules;
    return;
  }
  const auto now = computed_again(told, journal, world);
  if (!now) {
    ++replay.without_programme;
  } else if (*now == told.verdict) {
    ++replay.same;
  } else {
    replay.different.push_back({told.day, told.operation, told.verdict, *now});
  }
}

void report(const exchange::ReplayRecord& replay, World& world) {
  for (const auto& [day, operation, then, now] : replay.different) {
    world.out << fmt::format("Different on {}, told after operation {}:\n  then {}  now  {}", day.iso(), operation,
                             then, now);
  }
  const auto different = static_cast<int>(replay.different.size());
  const auto say = [&](int count, std::string_view what) {
    if (count > 0) world.out << render::wrap(fmt::format("{} {}", count, what), world.out_look, 0, 2);
  };
  say(replay.same, "past decisions come out the same.");
  say(different, "come out different. Please report this, with the lines above.");
  say(replay.of_other_rules,
      fmt::format("were made by other rules than this program's, which are version {}: not compared.", rules_version));
  say(replay.without_programme, "went by a programme that is not kept: not compared.");
  if (replay.same + different + replay.of_other_rules + replay.without_programme == 0) {
    world.out << "No decision has been kept yet.\n";
  }
}

/// Reads everything, so that whatever is damaged is met.
exchange::DoctorRecord examined(const Options& options, World& world) {
  exchange::DoctorRecord found;
  found.idle_hooks = idle_hooks(world);
  const auto journal = open_to_read(world);
  if (!journal) return found;
  found.entries = 0;
  journal->each({}, [&found](const Entry&) { ++*found.entries; });
  if (!options.replay) return found;
  found.replay.emplace();
  journal->each_told([&](const journal::Told& told) { compare(told, *journal, world, *found.replay); });
  return found;
}

void report(const exchange::DoctorRecord& found, World& world) {
  for (const auto& hook : found.idle_hooks) {
    world.out << render::wrap(hook + ".", world.out_look, 0, 2);
  }
  if (!found.entries) {
    world.out << "No journal has been kept yet.\n";
    return;
  }
  world.out << fmt::format("{} {} read; every checksum holds.\n", *found.entries,
                           *found.entries == 1 ? "entry" : "entries");
  if (found.replay) report(*found.replay, world);
}

Exit run(const Options& options, World& world) {
  const auto found = examined(options, world);
  if (options.json) {
    world.out << exchange::doctor_json(found);
  } else {
    report(found, world);
  }
  return found.replay && !found.replay->different.empty() ? Exit::failed : Exit::done;
}

}  // namespace

Command doctor() {
  return command<Options>({.name = "doctor",
                           .summary = "whether the journal is sound, and decisions repeat",
                           .group = Group::program,
                           .examples = {{"achilles doctor", "read everything and check it"},
                                        {"achilles doctor --replay", "compute every past decision again"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
