#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <set>

#include "cli/arguments/command.hpp"
#include "cli/coaching/coaching.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/guided/consent.hpp"
#include "cli/recording/carrying.hpp"
#include "cli/recording/keeping.hpp"
#include "cli/typed/number.hpp"
#include "exchange/documents/backups_json.hpp"
#include "journal/backups.hpp"
#include "journal/replacement.hpp"
#include "render/pages/backup_page.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::optional<std::string> which;
  bool journal_only = false;
  bool json = false;
  Consent consent;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("BACKUP", "NUMBER|FILE", options.which, "which one; left out, they are listed", offers::backups);
  arguments.flag("--journal-only", options.journal_only, "leave settings and protocols as they are");
  declare_consent(arguments, options.consent);
  arguments.json(options.json);
}

Exit list(const Options& options, World& world) {
  const auto& journal = database_of(world);
  std::vector<ReadBackup> backups;
  for (auto& backup : journal::backups_of(journal)) {
    const auto contents = journal::contents_of(backup);
    backups.push_back({std::move(backup), contents});
  }
  const auto folder = fs::absolute(journal::backups_folder(journal)).string();
  world.out << (options.json  ? exchange::backups_json(folder, backups)
                : world.plain ? render::backup_records(backups, world.out_look)
                              : render::backups_page(backups, folder, world.out_look));
  return Exit::done;
}

/// The file that a word means: the backup of that number, a file, or one of that name among the backups.
fs::path named(const std::string& word, const World& world) {
  const auto& journal = database_of(world);
  if (const auto number = whole_from(word)) {
    const auto backups = journal::backups_of(journal);
    if (*number >= 1 && static_cast<std::size_t>(*number) <= backups.size()) {
      return backups[static_cast<std::size_t>(*number) - 1].file;
    }
    throw Error{Exit::failed, fmt::format("there is no backup {}", word), "See what there is: achilles restore"};
  }
  std::error_code unknown;
  const fs::path file{word};
  const auto kept = journal::backups_folder(journal) / file;
  const auto& found = !fs::exists(file, unknown) && fs::exists(kept, unknown) ? kept : file;
  if (!fs::exists(found, unknown)) {
    throw Error{Exit::failed, "there is no file " + word, "See the backups: achilles restore"};
  }
  if (fs::equivalent(found, journal, unknown)) {
    throw Error{Exit::refused, found.filename().string() + " is the journal itself",
                "See the backups: achilles restore"};
  }
  return found;
}

std::set<std::string> uuids_of(const std::vector<Entry>& entries) {
  std::set<std::string> uuids;
  for (const auto& entry : entries) uuids.insert(entry.uuid);
  return uuids;
}

/// Those that the other journal does not count, by day.
render::EntriesByDay only_in(const std::vector<Entry>& entries, const std::vector<Entry>& others) {
  const auto known = uuids_of(others);
  render::EntriesByDay days;
  for (const auto& entry : entries) {
    if (!known.contains(entry.uuid)) ++days[entry.day];
  }
  return days;
}

/// The entries of the journal that is there; nothing where it cannot be read.
std::optional<std::vector<Entry>> present_entries(const World& world) {
  if (!journal::Journal::exists(world.database)) return std::vector<Entry>{};
  try {
    const auto journal = open_to_read(world);
    return journal ? journal->entries({}) : std::vector<Entry>{};
  } catch (const Error&) {
    return std::nullopt;
  }
}

std::string preview(const journal::Replacement& replacement, const std::vector<CarriedFile>& files,
                    const World& world) {
  const auto entries = replacement.entries();
  render::RestorePreview preview{
      .backup = replacement.backup(), .first = {}, .last = {}, .come = {}, .gone = {}, .files = {}};
  preview.entries = static_cast<std::int64_t>(entries.size());
  if (!entries.empty()) {
    preview.first = entries.front().day;
    preview.last = entries.back().day;
  }
  const auto present = present_entries(world);
  preview.readable = present.has_value();
  if (present) {
    preview.come = only_in(entries, *present);
    preview.gone = only_in(*present, entries);
  }
  for (const auto& file : files) preview.files.push_back(file.name);
  return render::restore_preview(preview, world.out_look);
}

/// The journal is in its place: what fails from here on does not undo that.
void bring_files(const std::vector<CarriedFile>& files, const World& world) {
  try {
    put_in_place(files, world);
  } catch (const Error& error) {
    throw Error{Exit::unreported, std::string{"the journal is restored, but "} + error.what(),
                "Restore it once more for the files. " + error.hint()};
  }
}

/// What the coach says now; nothing where there is no episode, or it cannot say anything.
std::string today_line(const World& world) {
  try {
    const auto journal = open_to_read(world);
    const auto coaching = journal ? Coaching::on(world.today(), *journal, world) : std::nullopt;
    return coaching ? fmt::format("  Today: {}.\n", render::words(coaching->decision().action)) : std::string{};
  } catch (const Error&) {
    return {};
  }
}

std::string receipt(const journal::Replaced& replaced, const Backup& backup, const World& world) {
  auto text = render::wrap(fmt::format("Restored: the journal is what it was on {}.", render::backup_time(backup)),
                           world.out_look) +
              today_line(world);
  if (replaced.aside) {
    text += "  What was there cannot be read. It is kept: " + render::visible(replaced.aside->string()) + '\n';
  }
  if (replaced.backup) {
    text += "  What was there is kept: " + render::visible(replaced.backup->file.filename().string()) + '\n';
    if (!world.out_look.quiet) text += fmt::format("  Take it back: {}\n", restoring(*replaced.backup, world));
  }
  return text;
}

Exit restore_one(const Options& options, World& world) {
  auto replacement = journal::Replacement::prepare(named(*options.which, world), database_of(world));
  const auto files = options.journal_only ? std::vector<CarriedFile>{} : differing(replacement.files(), world);
  world.out << preview(replacement, files, world) << std::flush;
  if (const auto end = ended_before(world, options.consent, "Restore it?")) return *end;
  const auto replaced = replacement.take_place(world.now, carried_files(world));
  world.stored = true;
  bring_files(files, world);
  world.out << receipt(replaced, replacement.backup(), world);
  return Exit::done;
}

Exit run(const Options& options, World& world) {
  if (!options.which) return list(options, world);
  if (options.json) throw Error{Exit::usage, "--json lists the backups", "Leave out which one to restore."};
  return restore_one(options, world);
}

}  // namespace

Command restore() {
  return command<Options>({.name = "restore",
                           .summary = "bring a backup back, or list what there is",
                           .group = Group::data,
                           .effect = Effect::changes,
                           .settings = SettingsNeed::any,
                           .examples = {{"achilles restore", "the backups, the newest first"},
                                        {"achilles restore 1 --dry-run", "what the newest would change"},
                                        {"achilles restore 1 --yes", "without being asked"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
