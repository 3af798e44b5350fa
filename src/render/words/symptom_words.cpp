#include "render/words/symptom_words.hpp"

#include <fmt/format.h>

#include <array>

#include "achilles/shell_word.hpp"

namespace achilles::render {
namespace {

struct SymptomWords {
  Ailment ailment;
  std::string_view says, remedy;
};

constexpr std::string_view restore = "Keep a copy of {typed}, then restore a backup: achilles restore";

// {at}, {detail}, {numbers} and {count} are the symptom's; {typed} is {at} as a shell takes it. The order is that of
// the enumeration.
constexpr std::array<SymptomWords, ailment_count> all{{
    {Ailment::nowhere, "nothing says where your journal is kept",
     "Set HOME, or name a data file with --db FILE or ACHILLES_DB."},
    {Ailment::no_journal, "no journal has been kept yet", "achilles start"},
    {Ailment::journal_gone, "{at} is gone or empty, and backups of it are there", "achilles restore"},
    {Ailment::no_file, "{at} is not a file", "Choose another file with --db."},
    {Ailment::no_directory, "{at} is in the way of the journal: it is no directory", "Choose another file with --db."},
    {Ailment::link, "{at} is a symbolic link", "Give the path it leads to with --db."},
    {Ailment::foreign, "{at} is not an achilles journal", "Choose another file with --db."},
    {Ailment::newer, "this journal has format {count}, newer than this achilles ({detail})",
     "Upgrade achilles, or export with the newer one."},
    {Ailment::older, "this journal has format {count}, older than this achilles ({detail}); its entries were not read",
     "The next command that stores something brings it up to date, after a backup."},
    {Ailment::interrupted, "a write was interrupted, so nothing in the journal could be read",
     "The next command rolls it back: achilles history"},
    {Ailment::unreadable, "{at}", "{detail}"},
    {Ailment::torn_pages, "{at} is damaged: its pages do not fit together", restore},
    {Ailment::lost_references, "rows of the journal that name what is not there: {count}", restore},
    {Ailment::damaged_entries, "entries are damaged, for their checksums are wrong: {numbers}", restore},
    {Ailment::damaged_operations, "operations are damaged, for their checksums are wrong: {numbers}", restore},
    {Ailment::damaged_decisions,
     "what the coach said is damaged, for the checksum is wrong, after the operations: {numbers}", restore},
    {Ailment::damaged_programmes, "kept programmes are damaged, for their checksums are wrong: {count}", restore},
    {Ailment::damaged_checkpoints,
     "what is kept to be quick is damaged: {count} of its rows; it is computed again, but the disk may be failing", ""},
    {Ailment::missing_entries, "entries are gone, or cannot be reached: {numbers}", restore},
    {Ailment::missing_operations, "operations are gone, or cannot be reached: {numbers}", restore},
    {Ailment::file_open, "others may use {at}", "chmod 600 {typed}"},
    {Ailment::file_closed, "you may not read and write {at}", "chmod 600 {typed}"},
    {Ailment::file_of_another, "{at} belongs to somebody else",
     "Run achilles as its owner, or use a copy of your own."},
    {Ailment::directory_open, "others may look into {at}", "chmod 700 {typed}"},
    {Ailment::directory_closed, "{at} cannot be listed", "chmod u+rx {typed}"},
    {Ailment::directory_of_another, "{at} belongs to somebody else, and nothing can be put into it",
     "Run achilles as its owner, or choose another file with --db."},
    {Ailment::directory_unwritable, "nothing can be put into {at}", "chmod u+rwx {typed}"},
    {Ailment::directory_shared, "others may put files in place of yours in {at}", "chmod go-w {typed}"},
    {Ailment::write_ahead, "{at} is another program's: it has opened the journal in a way of its own",
     "Close that program; the next command that stores something sets it right."},
    {Ailment::left_behind, "{at} was left behind by something that was interrupted",
     "Where no other achilles runs: rm {typed}"},
    {Ailment::network, "{at} lies on another machine's disk, whose locks cannot be relied on",
     "Move the journal to a disk of this machine: achilles config set database FILE"},
    {Ailment::other_program, "{at} is kept by a program (FUSE); some of these lose what was stored",
     "Where in doubt, move it to a disk: achilles config set database FILE"},
    {Ailment::synchronised, "{at} lies in a folder that {detail} keeps in step, which may tear it or fork it",
     "Move the journal, and take it along with export and import: achilles config set database FILE"},
    {Ailment::versioned, "{at} lies in a git repository: what you log may be published with it",
     "Leave it out there, or move it: achilles config set database FILE"},
    {Ailment::conflict_copy, "{at} looks like a copy made in a conflict; it may hold entries of its own",
     "See what it holds, then move it away: achilles --db {typed} history"},
    {Ailment::no_backups_folder, "{at} is in the way of the backups: it is no directory", "Move it away."},
    {Ailment::no_backup, "there is no backup of {count} entries", "achilles backup"},
    {Ailment::backup_old, "the newest backup is from {detail}, {count} days ago", "achilles backup"},
    {Ailment::backup_damaged, "the backup {at} is damaged: it cannot be restored",
     "Move it away, and make another one: achilles backup"},
    {Ailment::read_only, "the disk of {at} is read-only: nothing can be stored", "Choose another file with --db."},
    {Ailment::full, "there is no room left in {at}: {count} MB", "Free some space before you log anything."},
    {Ailment::nearly_full, "there is little room left in {at}: {count} MB", "Free some space soon."},
    {Ailment::settings_wrong, "{at}", "Put it right in {detail}"},
    {Ailment::settings_unread, "{at}", "{detail}"},
    {Ailment::settings_shared, "others may change your settings in {at}", "chmod go-w {typed}"},
    {Ailment::hook_idle, "{at}", ""},
    {Ailment::hook_shared, "others may change what runs as you: {at}", "chmod go-w {typed}"},
    {Ailment::protocol_unread, "{at}", "{detail}"},
    {Ailment::protocol_invalid, "your programme {at} is no valid protocol, problems: {count}",
     "achilles protocol validate {typed}"},
    {Ailment::protocol_misnamed, "your programme {at} has the id \"{detail}\" inside",
     "Name the file after its id, with .json behind it."},
    {Ailment::protocol_unused, "{at} is never used: a built-in programme has its name", "Rename it, and its id."},
    {Ailment::protocol_remarks, "against your programme {at} something can be said, remarks: {count}",
     "achilles protocol lint {typed}"},
    {Ailment::programme_unreadable, "the programme you follow cannot be read: {at}", "{detail}"},
    {Ailment::programme_not_kept, "the text of {at} as you took it up is not kept; its present one counts",
     "achilles protocol use {typed}"},
    {Ailment::programme_gone, "the file of {at}, which you follow, is gone; the text you began with counts", ""},
    {Ailment::programme_edited, "{at} was edited since you took it up; the text you began with counts",
     "To follow the edited one: achilles protocol use {typed}"},
    {Ailment::programme_outdated, "achilles has a newer {at} than you follow; the text you began with counts",
     "To follow the newer one: achilles protocol use {typed}"},
    {Ailment::clock_behind, "the clock says {detail}, but something was stored at {at}",
     "Set the clock right before you log anything."},
    {Ailment::zone_unknown, "TZ names a zone this system does not know: {at}",
     "Unset TZ, or write it like Europe/Vienna."},
    {Ailment::days_ahead, "entries speak of days to come: {numbers}", "Look at them: achilles history --all"},
    {Ailment::day_start_moved,
     "entries were logged when the day began at another time than {detail}: {count}; their days stay", ""},
    {Ailment::few_characters, "this terminal's character set is not UTF-8, so plain ASCII is shown",
     "export LC_ALL=C.UTF-8"},
    {Ailment::decisions_differ, "past decisions come out different: {count}",
     "Please report this, with the lines of achilles doctor --replay."},
}};

constexpr std::array<std::string_view, 17> check_words{
    "the file",       "its pages",     "references", "rows and checksums", "permissions",   "leftovers",
    "the place",      "copies",        "backups",    "the disk",           "settings",      "hooks",
    "your protocols", "the programme", "the clock",  "the terminal",       "past decisions"};
constexpr std::array<std::string_view, 4> health_words{"wrong", "not seen", "worth knowing", "sound"};

/// "#3, #7 to #9"
std::string shown(const std::vector<NumberRange>& ranges) {
  std::string text;
  for (const auto& [first, last] : ranges) {
    text += text.empty() ? "" : ", ";
    text += first == last ? fmt::format("#{}", first) : fmt::format("#{} to #{}", first, last);
  }
  return text;
}

std::string filled(std::string_view form, const Symptom& symptom) {
  return fmt::format(fmt::runtime(form), fmt::arg("at", symptom.at), fmt::arg("detail", symptom.detail),
                     fmt::arg("numbers", shown(symptom.numbers)), fmt::arg("count", symptom.count),
                     fmt::arg("typed", shell_word(symptom.at)));
}

const SymptomWords& words_of(Ailment ailment) { return all[static_cast<std::size_t>(ailment)]; }

}  // namespace

std::string words(const Symptom& symptom) { return filled(words_of(symptom.ailment).says, symptom); }
std::string remedy(const Symptom& symptom) { return filled(words_of(symptom.ailment).remedy, symptom); }
std::string_view words(Check check) { return check_words[static_cast<std::size_t>(check)]; }
std::string_view words(Health health) { return health_words[static_cast<std::size_t>(health)]; }

}  // namespace achilles::render
