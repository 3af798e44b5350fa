#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "achilles/backup.hpp"
#include "achilles/unfinished.hpp"
#include "cli/arguments/command.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/world/prompt.hpp"
#include "journal/belongings.hpp"
#include "platform/platform.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

namespace fs = std::filesystem;

struct Options {
  bool all = false, settings = false;
  bool dry_run = false, yes = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.flag("--all", options.all, "the journal, its backups and whatever else was kept beside it");
  arguments.flag("--settings", options.settings, "your settings and your own protocols too");
  arguments.flag("--dry-run", options.dry_run, "show what would go, and erase nothing");
  arguments.flag("--yes", options.yes, "ask nothing");
}

/// Whether the journal lies where it does when nobody says anything else.
journal::Place place_of(const World& world) {
  const bool usual = world.database == platform::paths(world.environment).database;
  return usual ? journal::Place::usual : journal::Place::chosen;
}

/// Everything in a directory, at any depth but behind no symbolic link.
std::vector<fs::path> everything_in(const fs::path& directory) {
  std::vector<fs::path> found;
  std::error_code failed;
  for (fs::recursive_directory_iterator it{directory, failed}, end; !failed && it != end; it.increment(failed)) {
    std::error_code unknown;
    if (!fs::is_directory(it->symlink_status(unknown))) found.push_back(it->path());
  }
  if (failed && !platform::is_missing(failed)) {
    throw Error{Exit::storage, "not erased: " + directory.string() + " cannot be looked at",
                "Nothing was changed. Check its permissions, and the disk."};
  }
  std::ranges::sort(found);
  return found;
}

journal::Belongings settings_of(const World& world) {
  journal::Belongings found;
  for (auto& file : everything_in(world.config)) {
    const auto name = file.lexically_relative(world.config).string();
    auto& whose = may_be_carried(name) || is_unfinished(file.filename().string()) ? found.files : found.others;
    whose.push_back(std::move(file));
  }
  return found;
}

void append(std::vector<fs::path>& files, const std::vector<fs::path>& more) {
  files.insert(files.end(), more.begin(), more.end());
}

journal::Belongings found_in(const Options& options, const World& world) {
  auto found = journal::belongings_of(database_of(world), place_of(world));
  append(found.others, everything_in(world.state));
  if (options.settings) {
    const auto settings = settings_of(world);
    append(found.files, settings.files);
    append(found.others, settings.others);
  }
  return found;
}

std::string listed(const std::vector<fs::path>& files) {
  std::string lines;
  for (const auto& file : files) lines += "  " + render::visible(file.string()) + "\n";
  return lines;
}

std::string preview(const journal::Belongings& found, const Options& options, const World& world) {
  auto page = fmt::format("To be erased, {}:\n", render::count_words(found.files.size(), "file")) + listed(found.files);
  if (!found.others.empty()) page += "Not written by achilles, and left:\n" + listed(found.others);
  if (!options.settings)
    page += render::wrap("Your settings and protocols stay, unless you add --settings.", world.out_look);
  return page;
}

std::string what_may_remain(const World& world) {
  return render::wrap(
      "Erasing removes files; it does not overwrite them. What was in them may remain: in blocks an SSD has set aside, "
      "in snapshots of the file system, in backups of the whole machine and folders kept in step with another; in what "
      "you exported, reported or backed up elsewhere; and in the history of your shell.",
      world.out_look);
}

/// What was not shown nobody can agree to.
void expect_shown(const World& world) {
  if (world.out) return;
  throw Error{Exit::failed, "the answer could not be written",
              "Nothing was changed. Is the disk full, or the pipe closed?"};
}

bool agreed_to_all(const Options& options, World& world) {
  if (options.yes) return true;
  if (!somebody_is_there(world)) return confirmed(world, false, {});
  return ask(world, "Type erase to go on:") == "erase";
}

/// Directories that are achilles' own and empty now.
void remove_empty_directories(const Options& options, const World& world) {
  std::vector<fs::path> directories{world.state};
  if (place_of(world) == journal::Place::usual) directories.push_back(world.database.parent_path());
  if (options.settings && !world.config.empty())
    directories.insert(directories.end(), {world.config / "protocols", world.config});
  for (const auto& directory : directories) {
    std::error_code ignored;
    if (fs::is_directory(fs::symlink_status(directory, ignored))) fs::remove(directory, ignored);  // if it is empty
  }
}

Exit run(const Options& options, World& world) {
  if (!options.all) {
    throw Error{Exit::usage, "erase takes everything that was logged",
                "Say so: achilles erase --all. Look first: achilles erase --all --dry-run"};
  }
  const auto found = found_in(options, world);
  if (found.files.empty()) {
    world.out << render::wrap("There is nothing to erase.", world.out_look);
    if (!found.others.empty()) world.out << "Not written by achilles, and left:\n" << listed(found.others);
    return Exit::done;
  }
  world.out << preview(found, options, world) << std::flush;
  expect_shown(world);
  if (options.dry_run || !agreed_to_all(options, world)) {
    world.out << "Nothing was changed.\n";
    return options.dry_run ? Exit::done : Exit::failed;
  }
  const auto settings = options.settings ? settings_of(world).files : std::vector<fs::path>{};
  const auto erased = journal::erase(database_of(world), place_of(world), settings);
  if (erased.left > 0) {
    throw Error{Exit::storage, fmt::format("{} could not be erased", render::count_words(erased.left, "file")),
                "Make their directories writable, then run it again."};
  }
  world.stored = true;
  remove_empty_directories(options, world);
  world.out << fmt::format("Erased {}.\n", render::count_words(erased.gone, "file")) << what_may_remain(world)
            << std::flush;
  if (world.out) return Exit::done;
  throw Error{Exit::unreported, "erased, but the report could not be written", "Is the disk full, or the pipe closed?"};
}

}  // namespace

Command erase() {
  return command<Options>(
      {.name = "erase",
       .summary = "remove everything that was logged, with its backups",
       .group = Group::data,
       .effect = Effect::changes,
       .settings = SettingsNeed::any,
       .examples = {{"achilles erase --all --dry-run", "what would go"},
                    {"achilles erase --all --settings --yes", "settings too, without being asked"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
