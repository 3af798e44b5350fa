#include "render/pages/backup_page.hpp"

#include <fmt/format.h>

#include "render/layout/record.hpp"
#include "render/layout/text.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

constexpr std::size_t most_days = 7;

std::string_view words(const std::optional<Backup::Occasion>& occasion) {
  if (!occasion) return "made otherwise";
  switch (*occasion) {
    case Backup::Occasion::asked:
      return "when you asked";
    case Backup::Occasion::migration:
      return "before an upgrade";
    case Backup::Occasion::import:
      return "before an import";
    case Backup::Occasion::undo:
      return "before an undo";
    case Backup::Occasion::restore:
      return "before a restore";
  }
  return {};
}

std::string contents_words(const BackupContents& contents) {
  switch (contents.health) {
    case BackupContents::Health::damaged:
      return "DAMAGED: it cannot be restored";
    case BackupContents::Health::newer:
      return fmt::format("from a newer achilles (format {})", contents.format);
    case BackupContents::Health::unread:
      return "cannot be read: whose file is it?";
    case BackupContents::Health::sound:
      break;
  }
  auto text = entries_words(contents.entries, contents.first, contents.last);
  if (contents.files > 0) text += "; " + count_words(contents.files, "file");
  return text;
}

/// What one is, in the list. Of a file that does not say so itself, its name tells the moment, and not the zone.
std::string line_words(const ReadBackup& backup) {
  const bool silent = backup.contents.health != BackupContents::Health::sound && !backup.backup.occasion;
  return silent ? backup_time(backup.backup) + " UTC, by its name" : backup_words(backup.backup);
}

int sum(const EntriesByDay& days) {
  int all = 0;
  for (const auto& [day, count] : days) all += count;
  return all;
}

std::string counted(std::int64_t count) { return count_words(count, "entry", "entries"); }

/// "Would be gone: 3 entries" and on which days, up to a few.
std::string difference(std::string_view title, const EntriesByDay& days, const Look& look) {
  if (days.empty()) return {};
  auto page = wrap(fmt::format("{} {}", title, counted(sum(days))), look);
  std::size_t shown = 0;
  for (const auto& [day, count] : days) {
    if (shown++ == most_days) break;
    page += fmt::format("  {}  {}\n", day.iso(), counted(count));
  }
  if (days.size() > most_days) page += fmt::format("  and {} more days\n", days.size() - most_days);
  return page;
}

}  // namespace

std::string backup_time(const Backup& backup) {
  const auto iso = backup.at.iso();
  return iso.substr(0, 10) + " " + iso.substr(11, 5);
}

std::string backup_words(const Backup& backup) {
  return fmt::format("{}, {}", backup_time(backup), words(backup.occasion));
}

std::string entries_words(std::int64_t count, std::optional<Date> first, std::optional<Date> last) {
  if (count == 0) return "no entries";
  auto text = counted(count);
  if (first && last)
    text += *first == *last ? ", " + first->iso() : fmt::format(", {} to {}", first->iso(), last->iso());
  return text;
}

std::string backups_page(std::span<const ReadBackup> backups, std::string_view folder, const Look& look) {
  if (backups.empty()) return wrap("No backups yet. Make one: achilles backup", look);
  auto page = fmt::format("Backups in {}\n\n", visible(folder));
  int number = 0;
  for (const auto& backup : backups) {
    const auto head = fmt::format("{:>3}  ", ++number);
    page += head + wrap(line_words(backup), look, 5, 5);
    page += "     " + wrap(contents_words(backup.contents), look, 5, 5);
  }
  if (look.quiet) return seen(page, look);
  page += "\n" + wrap("What one would change: achilles restore 1 --dry-run", look);
  return seen(page, look);
}

std::string backup_records(std::span<const ReadBackup> backups, const Look& look) {
  std::string all;
  int number = 0;
  for (const auto& [backup, contents] : backups) {
    const auto iso = [](const std::optional<Date>& day) { return day ? day->iso() : std::string{}; };
    const std::vector<std::string> fields{std::to_string(++number),
                                          backup.at.iso(),
                                          backup.occasion ? std::string{name(*backup.occasion)} : std::string{},
                                          std::string{name(contents.health)},
                                          std::to_string(contents.entries),
                                          iso(contents.first),
                                          iso(contents.last),
                                          backup.file.string()};
    all += record(look, fields);
  }
  return all;
}

std::string restore_preview(const RestorePreview& preview, const Look& look) {
  auto page = wrap(
      fmt::format("The backup of {}, {}{}: {}.", backup_time(preview.backup), preview.backup.occasion ? "made " : "",
                  words(preview.backup.occasion), entries_words(preview.entries, preview.first, preview.last)),
      look);
  if (!preview.readable) {
    page += wrap("The journal that is there cannot be read. It would be kept under another name.", look);
  } else if (preview.come.empty() && preview.gone.empty()) {
    page += wrap("The same entries count in the journal that is there.", look);
  }
  page += difference("Would be added:", preview.come, look) + difference("Would be gone:", preview.gone, look);
  if (!preview.files.empty()) {
    page += wrap(fmt::format("Would be put in place: {}.", visible(fmt::format("{}", fmt::join(preview.files, ", ")))),
                 look);
  }
  return seen(page, look);
}

}  // namespace achilles::render
