#include "achilles/checkup.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace achilles {
namespace {

using enum Health;

// The order is that of the enumeration.
constexpr std::array<AilmentInfo, ailment_count> ailments{{
    {Ailment::nowhere, "nowhere", Check::file, wrong},
    {Ailment::no_journal, "no-journal", Check::file, notable},
    {Ailment::journal_gone, "journal-gone", Check::file, wrong},
    {Ailment::no_file, "no-file", Check::file, wrong},
    {Ailment::no_directory, "no-directory", Check::file, wrong},
    {Ailment::link, "link", Check::file, wrong},
    {Ailment::foreign, "foreign", Check::file, wrong},
    {Ailment::newer, "newer", Check::file, wrong},
    {Ailment::older, "older", Check::file, notable},
    {Ailment::interrupted, "interrupted", Check::file, unseen},
    {Ailment::unreadable, "unreadable", Check::file, unseen},
    {Ailment::torn_pages, "torn-pages", Check::pages, wrong},
    {Ailment::lost_references, "lost-references", Check::references, wrong},
    {Ailment::damaged_entries, "damaged-entries", Check::rows, wrong},
    {Ailment::damaged_operations, "damaged-operations", Check::rows, wrong},
    {Ailment::damaged_decisions, "damaged-decisions", Check::rows, wrong},
    {Ailment::damaged_programmes, "damaged-programmes", Check::rows, wrong},
    {Ailment::damaged_checkpoints, "damaged-checkpoints", Check::rows, notable},
    {Ailment::missing_entries, "missing-entries", Check::rows, wrong},
    {Ailment::missing_operations, "missing-operations", Check::rows, wrong},
    {Ailment::file_open, "file-open", Check::permissions, wrong},
    {Ailment::file_closed, "file-closed", Check::permissions, wrong},
    {Ailment::file_of_another, "file-of-another", Check::permissions, wrong},
    {Ailment::directory_open, "directory-open", Check::permissions, wrong},
    {Ailment::directory_closed, "directory-closed", Check::permissions, unseen},
    {Ailment::directory_of_another, "directory-of-another", Check::permissions, wrong},
    {Ailment::directory_unwritable, "directory-unwritable", Check::permissions, wrong},
    {Ailment::directory_shared, "directory-shared", Check::permissions, wrong},
    {Ailment::write_ahead, "write-ahead", Check::strays, notable},
    {Ailment::left_behind, "left-behind", Check::strays, notable},
    {Ailment::network, "network", Check::place, wrong},
    {Ailment::other_program, "other-program", Check::place, notable},
    {Ailment::synchronised, "synchronised", Check::place, wrong},
    {Ailment::versioned, "versioned", Check::place, notable},
    {Ailment::conflict_copy, "conflict-copy", Check::copies, wrong},
    {Ailment::no_backups_folder, "no-backups-folder", Check::backups, wrong},
    {Ailment::no_backup, "no-backup", Check::backups, notable},
    {Ailment::backup_old, "backup-old", Check::backups, notable},
    {Ailment::backup_damaged, "backup-damaged", Check::backups, wrong},
    {Ailment::read_only, "read-only", Check::disk, wrong},
    {Ailment::full, "full", Check::disk, wrong},
    {Ailment::nearly_full, "nearly-full", Check::disk, notable},
    {Ailment::settings_wrong, "settings-wrong", Check::settings, wrong},
    {Ailment::settings_unread, "settings-unread", Check::settings, unseen},
    {Ailment::settings_shared, "settings-shared", Check::settings, wrong},
    {Ailment::hook_idle, "hook-idle", Check::hooks, notable},
    {Ailment::hook_shared, "hook-shared", Check::hooks, wrong},
    {Ailment::protocol_unread, "protocol-unread", Check::protocols, unseen},
    {Ailment::protocol_invalid, "protocol-invalid", Check::protocols, wrong},
    {Ailment::protocol_misnamed, "protocol-misnamed", Check::protocols, wrong},
    {Ailment::protocol_unused, "protocol-unused", Check::protocols, notable},
    {Ailment::protocol_remarks, "protocol-remarks", Check::protocols, notable},
    {Ailment::programme_unreadable, "programme-unreadable", Check::programme, wrong},
    {Ailment::programme_not_kept, "programme-not-kept", Check::programme, notable},
    {Ailment::programme_gone, "programme-gone", Check::programme, notable},
    {Ailment::programme_edited, "programme-edited", Check::programme, notable},
    {Ailment::programme_outdated, "programme-outdated", Check::programme, notable},
    {Ailment::clock_behind, "clock-behind", Check::clock, wrong},
    {Ailment::zone_unknown, "zone-unknown", Check::clock, notable},
    {Ailment::days_ahead, "days-ahead", Check::clock, notable},
    {Ailment::day_start_moved, "day-start-moved", Check::clock, notable},
    {Ailment::few_characters, "few-characters", Check::terminal, notable},
    {Ailment::decisions_differ, "decisions-differ", Check::replay, wrong},
}};

constexpr std::array<std::string_view, 17> check_names{
    "file", "pages",    "references", "rows",      "permissions", "strays", "place",    "copies", "backups",
    "disk", "settings", "hooks",      "protocols", "programme",   "clock",  "terminal", "replay"};
constexpr std::array<std::string_view, 4> health_names{"wrong", "unseen", "notable", "sound"};

}  // namespace

const AilmentInfo& info(Ailment ailment) { return ailments[static_cast<std::size_t>(ailment)]; }
std::span<const AilmentInfo> all_ailments() { return ailments; }

std::string_view name(Check check) { return check_names[static_cast<std::size_t>(check)]; }
std::string_view name(Health health) { return health_names[static_cast<std::size_t>(health)]; }

bool Checkup::has_symptom(Check check) const {
  return std::ranges::any_of(symptoms, [check](const Symptom& one) { return info(one.ailment).check == check; });
}

bool Checkup::clean() const {
  return std::ranges::all_of(symptoms, [](const Symptom& one) { return info(one.ailment).health >= notable; });
}

void add_number(std::vector<NumberRange>& ranges, std::int64_t number) {
  if (!ranges.empty() && ranges.back().last + 1 == number) {
    ranges.back().last = number;
  } else {
    ranges.push_back({number, number});
  }
}

void put_severe_first(std::vector<Symptom>& symptoms) {
  std::ranges::stable_sort(symptoms, {}, [](const Symptom& one) {
    const auto& known = info(one.ailment);
    return std::tuple(known.health, known.check);
  });
}

}  // namespace achilles
