#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <utility>

#include "cli/arguments/command.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/coaching/equipment.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/programmes.hpp"
#include "cli/guided/intake.hpp"
#include "cli/recording/recording.hpp"
#include "protocol/builtin.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  Intake intake;
  std::optional<std::string> protocol;
  std::optional<Date> surgery;
  bool again = false;
  std::optional<When> when;
};

std::vector<Candidate> equipment(const Asked& asked) {
  std::vector<Candidate> items;
  for (auto& item : known_equipment(asked.world)) items.push_back({std::move(item)});
  return items;
}

void declare(Arguments& arguments, Options& options) {
  arguments.site("--site", options.intake.site,
                 "where it hurts: 2 cm or more above the heel bone, at the bone, or not sure");
  arguments.side("--side", options.intake.side, "which side");
  arguments.day("--onset", options.intake.onset, "the day it began");
  arguments.yes_or_no("--diagnosed", options.intake.diagnosed, "whether a professional has named it");
  arguments.signs("--signs", options.intake.signs, "warning signs that are true; achilles screen lists them");
  arguments.text("--protocol", "ID", options.protocol, "the programme; flow when left out", offers::programmes);
  arguments.list("--equipment", "none|ITEM,…", options.intake.equipment, "step, backpack, foam-roller, towel …",
                 equipment);
  arguments.pain("--morning-pain", options.intake.morning, "usual pain on the first steps, 0 to 10");
  arguments.day("--surgery", options.surgery, "the day of an operation on this tendon");
  arguments.flag("--again", options.again, "open a new episode although one is open");
  arguments.when(options.when);
}

constexpr std::string_view plantar_words =
    "Pain under the heel is another condition, and no Achilles plan is made for it. Have it looked at; if the heel "
    "bone hurts more from week to week, or when it is squeezed, soon. Once it has been diagnosed it has a programme of "
    "its own: --diagnosed yes.";

template <class Value>
const Value& needed(const std::optional<Value>& value, const char* option) {
  if (value) return *value;
  throw Error{
      Exit::usage, std::string("start needs ") + option,
      "Look at the warning signs (achilles screen), then for example: achilles start --side left --site midportion "
      "--onset 2026-09-01 --diagnosed yes --signs none"};
}

/// The programme asked for, as far as it is made for the site. Diagnosed plantar pain has one of its own.
Programme programme_for(const Options& options, Site site, const World& world) {
  const auto usual = site == Site::plantar ? std::string_view{"plantar"} : protocol::default_protocol;
  auto programme = Programmes{world}.programme(options.protocol.value_or(std::string{usual}));
  if (programme.protocol.sites.contains(site)) return programme;
  throw Error{Exit::refused,
              "the programme " + programme.protocol.id + " is not made for " + std::string{name(site)} + " pain",
              "Take " + std::string{usual} + ": it is made for it."};
}

void refuse_second(const Options& options, const World& world) {
  if (options.again) return;
  const auto journal = journal_asked(world);
  const auto open = journal ? journal->episode() : std::nullopt;
  if (!open) return;
  throw Error{Exit::refused, "an episode is open since " + open->opening.day.iso(),
              "See it: achilles status. To open a new one after it, add --again."};
}

/// The signs of the open episode that only a clinician's word clears. None where its programme cannot be read.
Signs uncleared(const World& world) {
  const auto journal = journal_asked(world);
  Signs signs;
  try {
    const auto coaching = journal ? Coaching::on(world.today(), *journal, world) : std::nullopt;
    if (coaching) signs = coaching->decision().signs;
  } catch (const Error& error) {
    if (error.exit() != Exit::refused) throw;
  }
  for (const auto& sign : all_signs()) {
    if (sign.what == SignClass::advise) signs.remove(sign.sign);
  }
  return signs;
}

/// A new episode does not leave a warning sign behind.
void refuse_to_leave_signs(const Options& options, const World& world) {
  if (!options.again) return;
  const auto standing = uncleared(world);
  const auto sign = std::ranges::find_if(all_signs(), [&](const auto& it) { return standing.contains(it.sign); });
  if (sign == all_signs().end()) return;
  throw Error{Exit::refused, fmt::format("{} stands; a new episode does not clear it", sign->id),
              fmt::format("A clinician's word does: achilles screen --clear {} --by NAME --on DAY", sign->id)};
}

Exit run(const Options& options, World& world) {
  refuse_second(options, world);
  refuse_to_leave_signs(options, world);
  if (options.intake.equipment) expect_known(*options.intake.equipment, world);
  const auto intake = ask_for_the_rest(options.intake, world);
  if (needed(intake.site, "--site") == Site::plantar && intake.diagnosed != true) {
    throw Error{Exit::refused, "no plan for plantar pain without a diagnosis", std::string{plantar_words}};
  }
  Start start{.side = needed(intake.side, "--side"),
              .site = *intake.site,
              .onset = needed(intake.onset, "--onset"),
              .diagnosed = needed(intake.diagnosed, "--diagnosed"),
              .protocol = {},
              .protocol_hash = {},
              .morning = intake.morning,
              .equipment = intake.equipment,
              .surgery = options.surgery};
  const auto signs = needed(intake.signs, "--signs");
  const auto programme = programme_for(options, start.site, world);
  start.protocol = programme.protocol.id;
  start.protocol_hash = programme.protocol.hash;

  std::vector<Happening> happenings{happening(world, options.when, start, start.side)};
  for (const auto& sign : all_signs()) {
    if (signs.contains(sign.sign)) happenings.push_back(happening(world, options.when, Flag{sign.sign}, start.side));
  }
  report(record(world, "start", happenings, programme.kept), world);
  if (!start.diagnosed) {
    const auto advice = undiagnosed_advice();
    world.out << "  " << render::wrap(fmt::format("{} [{}]", advice.text, advice.source.text()), world.out_look, 2, 2);
  }
  if (!world.out_look.quiet) world.out << "  See the day: achilles plan\n";
  return Exit::done;
}

}  // namespace

Command start() {
  return command<Options>(
      {.name = "start",
       .summary = "open an episode: where it hurts, since when, warning signs",
       .group = Group::everyday,
       .effect = Effect::changes,
       .examples = {{"achilles start --side left --site midportion --onset 2026-09-01 --diagnosed yes --signs none",
                     "all in one line"},
                    {"achilles start", "asks, on a terminal"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
