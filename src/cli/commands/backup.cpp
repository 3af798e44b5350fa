#include <fmt/format.h>

#include <ostream>

#include "achilles/shell_word.hpp"
#include "cli/arguments/command.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/recording/carrying.hpp"
#include "cli/recording/keeping.hpp"
#include "journal/backups.hpp"
#include "render/pages/backup_page.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::optional<std::string> output;
  bool force = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("-o,--output", "FILE", options.output,
                 "where to, a file or a directory; beside the journal when left out");
  arguments.flag("--force", options.force, "replace the file that is there");
}

/// The place that was named. In a directory a backup has its usual name.
std::optional<journal::Elsewhere> elsewhere(const Options& options, const World& world) {
  if (!options.output) return std::nullopt;
  if (options.output->empty()) throw Error{Exit::usage, "a file without a name cannot be written", "Name it: -o FILE"};
  if (*options.output == "-") throw Error{Exit::usage, "a backup is a file, not a text", "Name a file: -o FILE"};
  std::error_code unknown;
  fs::path file{*options.output};
  if (fs::equivalent(file, world.database, unknown)) {
    throw Error{Exit::refused, file.filename().string() + " is the journal itself", "Name another file."};
  }
  if (fs::is_directory(file, unknown)) file /= journal::name_of_backup(world.database, world.now);
  const auto status = fs::symlink_status(file, unknown);
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    throw Error{Exit::refused, file.string() + " is not a file", "Name another one."};
  }
  return journal::Elsewhere{file, options.force};
}

void expect_journal(const World& world) {
  if (journal::Journal::exists(database_of(world))) return;
  throw Error{Exit::failed, "there is no journal to back up", "Begin one: achilles start"};
}

/// What there is in it, in its place. Throws Error (Exit::unreported): it is there, whatever is the matter with it.
BackupContents read_again(const Backup& backup) {
  const auto contents = journal::contents_of(backup);
  if (contents.health == BackupContents::Health::sound) return contents;
  throw Error{Exit::unreported, backup.file.string() + " is written, but cannot be read again",
              "Check the disk, and look at the journal: achilles doctor"};
}

Exit run(const Options& options, World& world) {
  expect_journal(world);
  const auto place = elsewhere(options, world);
  const auto files = carried_files(world);
  const auto backup = journal::back_up(world.database, Backup::Occasion::asked, world.now, files, place);
  world.stored = true;
  const auto contents = read_again(backup);
  if (!place) journal::thin_backups(world.database, world.now);
  auto what = render::entries_words(contents.entries, contents.first, contents.last);
  if (!files.empty()) what += fmt::format(", and {} of yours", render::count_words(files.size(), "file"));
  world.out << render::wrap(fmt::format("Backed up: {}. Read again, and found right.", what), world.out_look) << "  In "
            << render::visible(backup.file.string()) << '\n';
  if (!world.out_look.quiet) {
    world.out << "  Put it back: "
              << (place ? "achilles restore " + render::visible(shell_word(backup.file.string()))
                        : restoring(backup, world))
              << '\n';
  }
  return Exit::done;
}

}  // namespace

Command backup() {
  return command<Options>({.name = "backup",
                           .summary = "a whole, verified copy of journal, settings and protocols",
                           .group = Group::data,
                           .effect = Effect::changes,
                           .examples = {{"achilles backup", "in the folder backups beside the journal"},
                                        {"achilles backup -o copy.db", "a file to take elsewhere"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
