#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <span>
#include <stdexcept>

#include "exchange/journal/journal_reader.hpp"
#include "fuzz/files.hpp"
#include "fuzz/image_edit.hpp"
#include "fuzz/promises.hpp"
#include "fuzz/shown.hpp"
#include "journal/file/page_sums.hpp"
#include "journal/journal.hpp"
#include "support/temporary_home.hpp"

namespace achilles::fuzz {

namespace {

using journal::Journal;

const Moment now = Moment::from_iso("2026-11-20T18:05:00+01:00").value();

/// All that a journal says. Entries are those that count.
struct Said {
  std::vector<OperationRecord> operations;
  std::vector<KeptProgramme> programmes;
  std::vector<Told> told;
  std::vector<Entry> entries;
};

/// The image with the sums of the pages that were edited made to agree: what gets past them must do no harm either.
std::string summed(std::string image, std::string_view sound) {
  constexpr std::size_t page = ImageEdit::page, sum_at = page - journal::page_sum_size;
  for (std::size_t at = 0; at + page <= image.size(); at += page) {
    if (image.compare(at, page, sound, at, page) == 0) continue;
    std::array<unsigned char, sum_at> bytes{};
    std::memcpy(bytes.data(), image.data() + at, sum_at);
    std::ranges::copy(journal::page_sum(bytes), image.begin() + static_cast<std::ptrdiff_t>(at + sum_at));
  }
  return image;
}

/// A journal's file, and what it says when nothing is wrong with it.
class Sound {
 public:
  Sound() {
    const auto read = exchange::read_journal(bytes_of(ACHILLES_FUZZ_FILES "/journal.json"));
    const auto* const document = std::get_if<exchange::JournalDocument>(&read);
    if (document == nullptr) throw std::runtime_error{"journal.json: " + std::get<exchange::Flaw>(read).what};
    {
      auto journal = Journal::open(file_, Journal::Access::write);
      auto change = journal.change();
      for (const auto& programme : document->programmes) change.keep(programme);
      for (const auto& record : document->operations) change.restore(record);
      change.keep(checkpoint_);
      change.commit();
    }
    image_ = bytes_of(file_);
    said_.operations = document->operations;
    said_.programmes = document->programmes;
    const auto journal = Journal::open(file_, Journal::Access::read);
    journal.each_told([this](const Told& told) { said_.told.push_back(told); });
    said_.entries = journal.entries({});
  }
  [[nodiscard]] const std::filesystem::path& file() const { return file_; }
  [[nodiscard]] const std::string& image() const { return image_; }
  [[nodiscard]] const Said& said() const { return said_; }
  [[nodiscard]] bool stored(const Entry& entry) const {
    return std::ranges::any_of(said_.operations, [&entry](const OperationRecord& record) {
      return std::ranges::find(record.entries, entry) != record.entries.end();
    });
  }
  [[nodiscard]] const journal::Checkpoint& checkpoint() const { return checkpoint_; }

 private:
  test::TemporaryHome home_;
  std::filesystem::path file_ = home_.path() / "achilles.db";
  journal::Checkpoint checkpoint_{training_day(now, default_day_start), 1, "a4db103b97ce4963", 4, "{\"v\":4}"};
  std::string image_;
  Said said_;
};

/// Looks at something and gives what is wrong with it. An error is an answer too, if it is one of storage.
std::string broken_by(const std::function<std::string()>& look) {
  try {
    return look();
  } catch (const Error& error) {
    constexpr std::size_t length_of_paths = 200;
    auto broken = broken_by_error(error, Exit::storage, std::string(length_of_paths, ' '));
    return broken.empty() ? broken_by_error_page(error, {.width = 40}) : broken;
  }
}

/// Reads a journal. Each way gives the first thing that is shown and was never stored.
class Reading {
 public:
  Reading(const Journal& journal, const Sound& sound) : journal_(journal), sound_(sound) {}

  std::string operations() {
    std::vector<OperationRecord> shown;
    journal_.each_operation([&shown](const OperationRecord& record) { shown.push_back(record); });
    lacks_something_ = lacks_something_ || shown != sound_.said().operations;
    for (const auto& record : shown) {
      const auto stored = std::ranges::find(sound_.said().operations, record.operation, &OperationRecord::operation);
      if (stored == sound_.said().operations.end() || stored->effect != record.effect ||
          stored->target != record.target) {
        return "an operation that was never stored so";
      }
      if (record.told && record.told != stored->told) return "a word of the coach that was never stored so";
      if (auto broken = broken_by_records(record.entries, stored->entries, "an entry"); !broken.empty()) return broken;
    }
    return "";
  }
  std::string programmes() {
    std::vector<KeptProgramme> shown;
    journal_.each_programme([&shown](const KeptProgramme& programme) { shown.push_back(programme); });
    return broken_by_records(shown, sound_.said().programmes, "a programme");
  }
  std::string told() {
    std::vector<Told> shown;
    journal_.each_told([&shown](const Told& told) { shown.push_back(told); });
    return broken_by_records(shown, sound_.said().told, "a word of the coach");
  }
  std::string entries() {
    const auto shown = journal_.entries({});
    lacks_something_ = lacks_something_ || shown != sound_.said().entries;
    for (const auto& entry : shown) {
      if (!sound_.stored(entry)) return "an entry that was never stored so";
    }
    return "";
  }
  std::string the_rest() {
    const auto newest = journal_.newest();
    if (newest && !sound_.stored(*newest)) return "a newest entry that was never stored so";
    static_cast<void>(journal_.episode());
    static_cast<void>(journal_.reversed_since(now.utc));
    for (std::int64_t number = 1; number <= last_entry; ++number) {
      for (const auto& version : journal_.versions(number)) {
        if (!sound_.stored(version.entry)) return "a version that was never stored so";
      }
    }
    return "";
  }
  std::string checkpoint() {
    const auto& it = sound_.checkpoint();
    const auto kept = journal_.checkpoint_before(it.day + 1, it.episode, it.protocol_hash, it.rules_version);
    return !kept || (kept->state == it.state && kept->day == it.day) ? "" : std::string{"a checkpoint that is none"};
  }
  /// Whether something that was stored is not shown, and no error says so.
  [[nodiscard]] bool lacks_something() const { return lacks_something_; }

 private:
  /// Whether those shown are some of those that were stored, in their order.
  template <class Record>
  std::string broken_by_records(const std::vector<Record>& shown, const std::vector<Record>& stored, const char* what) {
    auto from = stored.begin();
    for (const auto& record : shown) {
      from = std::find(from, stored.end(), record);
      if (from == stored.end()) return std::string{what} + " that was never stored so";
      ++from;
    }
    lacks_something_ = lacks_something_ || shown.size() < stored.size();
    return "";
  }

  static constexpr std::int64_t last_entry = 17;
  const Journal& journal_;
  const Sound& sound_;
  bool lacks_something_ = false;
};

/// Whether SQLite finds nothing wrong with the form of the file.
bool has_sound_form(const std::filesystem::path& file) {
  try {
    SQLite::Database database{file.string(), SQLite::OPEN_READONLY};
    SQLite::Statement check{database, "PRAGMA integrity_check(1)"};
    return check.executeStep() && check.getColumn(0).getString() == "ok";
  } catch (const SQLite::Exception&) {
    return false;
  }
}

/// A way of reading.
using Look = std::string (Reading::*)();

std::string broken_by_reading(const Sound& sound, std::span<const Look> looks) {
  return broken_by([&]() -> std::string {
    const auto journal = Journal::open(sound.file(), Journal::Access::read, std::chrono::milliseconds{0});
    Reading reading{journal, sound};
    for (const auto look : looks) {
      if (auto broken = broken_by([&] { return (reading.*look)(); }); !broken.empty()) return broken;
    }
    if (!reading.lacks_something() || !has_sound_form(sound.file())) return "";
    return "something is gone, and nothing is wrong with the file";
  });
}

/// Logs and takes back; what it says of the rest is not looked at, as it may be refused at any step.
std::string broken_by_writing(const Sound& sound) {
  return broken_by([&] {
    auto journal = Journal::open(sound.file(), Journal::Access::write, std::chrono::milliseconds{0});
    auto change = journal.change();
    Happening note;
    note.at = now;
    note.day = training_day(now, default_day_start);
    note.body = Note{};
    note.note = "new";
    static_cast<void>(change.append(now, "log note", std::span{&note, 1}));
    static_cast<void>(change.undo(now));
    static_cast<void>(change.redo(now));
    change.commit();
    return "";
  });
}

constexpr Look looks[] = {&Reading::operations, &Reading::programmes, &Reading::told,
                          &Reading::entries,    &Reading::the_rest,   &Reading::checkpoint};

/// The sound journal in its file, edited.
const Sound& edited_by(std::string_view text) {
  static const Sound sound;
  put_bytes(sound.file(), summed(edited(sound.image(), text), sound.image()));
  std::filesystem::remove(sound.file().string() + "-journal");
  return sound;
}

}  // namespace

std::string broken_by_image(std::string_view text) {
  const auto& sound = edited_by(text);
  const auto broken = broken_by_reading(sound, looks);
  return broken.empty() ? broken_by_writing(sound) : broken;
}

std::string broken_by_chosen_image(std::string_view text) {
  const auto& sound = edited_by(text);
  const auto which = std::hash<std::string_view>{}(text) % (std::size(looks) + 1);
  return which < std::size(looks) ? broken_by_reading(sound, {&looks[which], 1}) : broken_by_writing(sound);
}

}  // namespace achilles::fuzz
