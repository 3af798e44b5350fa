#include <fmt/format.h>

#include <ostream>

#include "achilles/coach.hpp"
#include "cli/arguments/command.hpp"
#include "cli/checkup/checkup.hpp"
#include "cli/checkup/replaying.hpp"
#include "exchange/documents/doctor_json.hpp"
#include "render/pages/checkup_page.hpp"
#include "render/render.hpp"
#include "render/words/symptom_words.hpp"

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

/// What came of the whole visit.
struct Visit {
  std::optional<std::int64_t> entries;  ///< read, and every one sound
  Checkup checkup;
  std::optional<exchange::ReplayRecord> replay;
};

void replay(Visit& visit, const World& world) {
  visit.replay = checkup::replayed(journal::Journal::open(world.database, journal::Journal::Access::read), world);
  visit.checkup.seen.push_back(Check::replay);
  const auto different = static_cast<std::int64_t>(visit.replay->different.size());
  if (different == 0) return;
  visit.checkup.symptoms.push_back({.ailment = Ailment::decisions_differ, .count = different});
  put_severe_first(visit.checkup.symptoms);
}

Visit visited(const Options& options, const World& world) {
  const auto journal = world.database.empty() ? journal::Examination{} : journal::examine(world.database);
  Visit visit{.entries = {}, .checkup = checkup::look_at_everything(world, journal), .replay = {}};
  if (!journal.sound()) return visit;
  visit.entries = journal.entries.sound;
  if (options.replay) replay(visit, world);
  return visit;
}

void report(const exchange::ReplayRecord& replay, World& world) {
  for (const auto& [day, operation, then, now] : replay.different) {
    world.out << fmt::format("Different on {}, told after operation {}:\n  then {}  now  {}", day.iso(), operation,
                             then, now);
  }
  const auto say = [&](int count, std::string_view one, std::string_view many) {
    if (count > 0) world.out << render::wrap(render::count_words(count, one, many), world.out_look, 0, 2);
  };
  const auto by_others =
      fmt::format("made by other rules than this program's, which are version {}: not compared.", rules_version);
  const std::string_view not_kept = "went by a programme that is not kept: not compared.";
  say(replay.same, "past decision comes out the same.", "past decisions come out the same.");
  say(replay.of_other_rules, "was " + by_others, "were " + by_others);
  say(replay.without_programme, not_kept, not_kept);
  if (replay.same + replay.of_other_rules + replay.without_programme == 0 && replay.different.empty()) {
    world.out << "No decision has been kept yet.\n";
  }
}

exchange::DoctorRecord record_of(const Visit& visit) {
  exchange::DoctorRecord record{.entries = visit.entries, .replay = visit.replay, .idle_hooks = {}, .checks = {}};
  for (const auto& symptom : visit.checkup.symptoms) {
    const auto& [ailment, id, check, health] = info(symptom.ailment);
    if (ailment == Ailment::hook_idle) record.idle_hooks.push_back(symptom.at);
    record.checks.push_back({name(check), name(health), id, render::words(symptom), render::remedy(symptom)});
  }
  for (const auto check : visit.checkup.seen) {
    if (visit.checkup.has_symptom(check)) continue;
    record.checks.push_back({name(check), name(Health::sound), {}, std::string{render::words(check)}, {}});
  }
  return record;
}

Exit run(const Options& options, World& world) {
  const auto visit = visited(options, world);
  if (options.json) {
    world.out << exchange::doctor_json(record_of(visit));
  } else if (world.plain) {
    world.out << render::checkup_records(visit.checkup, world.out_look);
  } else {
    world.out << render::checkup_page(visit.checkup, visit.entries, world.out_look);
    if (visit.replay) report(*visit.replay, world);
  }
  return visit.checkup.clean() ? Exit::done : Exit::failed;
}

}  // namespace

Command doctor() {
  return command<Options>({.name = "doctor",
                           .summary = "whether all is sound: the journal, its place, your files",
                           .group = Group::program,
                           .settings = SettingsNeed::any,
                           .examples = {{"achilles doctor", "look at everything; exit 0 where nothing is wrong"},
                                        {"achilles doctor --replay", "compute every past decision again, too"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
