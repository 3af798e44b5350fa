#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace achilles {

/// What a check came to, the most severe first.
enum class Health : std::uint8_t {
  wrong,
  unseen,   ///< it could not be looked at
  notable,  ///< worth knowing; nothing has to be done
  sound,
};

/// What the doctor looks at, in this order.
enum class Check : std::uint8_t {
  file,         ///< the journal is there, ours and of this program's format
  pages,        ///< the pages and indexes of its file fit together
  references,   ///< every row names only what is there
  rows,         ///< every row is there, and its checksum holds
  permissions,  ///< the journal is its owner's alone
  strays,       ///< nothing was left behind beside it
  place,        ///< it lies on a disk of this machine, in no folder that others keep in step
  copies,       ///< there is one of it
  backups,      ///< there is a recent one, and each can be read
  disk,         ///< there is room
  settings,     ///< they can be read, and only their owner can change them
  hooks,        ///< each is run, and only its owner can change it
  protocols,    ///< the runner's own are valid
  programme,    ///< the text of the programme that is followed is kept, and is the newest
  clock,        ///< it stands behind nothing that was stored
  terminal,     ///< it shows every character
  replay,       ///< past decisions come out the same; where it was asked for
};

/// One thing that is not as it should be. Its id is in `info`.
enum class Ailment : std::uint8_t {
  nowhere,
  no_journal,
  journal_gone,
  no_file,
  no_directory,
  link,
  foreign,
  newer,
  older,
  interrupted,
  unreadable,
  torn_pages,
  lost_references,
  damaged_entries,
  damaged_operations,
  damaged_decisions,
  damaged_programmes,
  damaged_checkpoints,
  missing_entries,
  missing_operations,
  file_open,
  file_closed,
  file_of_another,
  directory_open,
  directory_closed,
  directory_of_another,
  directory_unwritable,
  directory_shared,
  write_ahead,
  left_behind,
  network,
  other_program,
  synchronised,
  versioned,
  conflict_copy,
  no_backups_folder,
  no_backup,
  backup_old,
  backup_damaged,
  read_only,
  full,
  nearly_full,
  settings_wrong,
  settings_unread,
  settings_shared,
  hook_idle,
  hook_shared,
  protocol_unread,
  protocol_invalid,
  protocol_misnamed,
  protocol_unused,
  protocol_remarks,
  programme_unreadable,
  programme_not_kept,
  programme_gone,
  programme_edited,
  programme_outdated,
  clock_behind,
  zone_unknown,
  days_ahead,
  day_start_moved,
  few_characters,
  decisions_differ,
};
inline constexpr std::size_t ailment_count = static_cast<std::size_t>(Ailment::decisions_differ) + 1;

/// What is known of an ailment before anybody has it.
struct AilmentInfo {
  Ailment ailment;
  std::string_view id;  ///< "file-open"
  Check check;          ///< that finds it
  Health health;        ///< never sound
};
[[nodiscard]] const AilmentInfo& info(Ailment ailment);
[[nodiscard]] std::span<const AilmentInfo> all_ailments();

/// "permissions"
[[nodiscard]] std::string_view name(Check check);
/// "wrong", "unseen", "notable", "sound"
[[nodiscard]] std::string_view name(Health health);

/// Numbers in a row, of entries for example.
struct NumberRange {
  std::int64_t first = 0, last = 0;
  friend bool operator==(const NumberRange&, const NumberRange&) = default;
};
/// Adds a number behind the others, which are smaller.
void add_number(std::vector<NumberRange>& ranges, std::int64_t number);

/// An ailment that was found.
struct Symptom {
  Ailment ailment;
  std::string at = {};                    ///< the file, the line or the programme that has it
  std::string detail = {};                ///< what else its words speak of
  std::vector<NumberRange> numbers = {};  ///< of the rows that have it
  std::int64_t count = 0;                 ///< of what there are several
};

/// What came of looking at everything.
struct Checkup {
  std::vector<Check> seen;        ///< to their end, in their order, those with symptoms too
  std::vector<Symptom> symptoms;  ///< the most severe first, those of one check together

  [[nodiscard]] bool has_symptom(Check check) const;
  /// Whether nothing is wrong and everything could be looked at.
  [[nodiscard]] bool clean() const;
};

/// Puts symptoms in the order of a Checkup.
void put_severe_first(std::vector<Symptom>& symptoms);

}  // namespace achilles
