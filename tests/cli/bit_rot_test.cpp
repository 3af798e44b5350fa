#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <string>

#include "cli/run.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"
#include "support/temporary_home.hpp"

namespace achilles::cli {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

const Date first = *Date::from_iso("2026-09-01");
constexpr int days = 60;

/// Every way to read a journal: all that counts, all that was ever stored, and what the coach makes of it.
const std::vector<Words> readings{{"export", "csv"},           {"export", "json"},
                                  {"plan", "--json"},          {"history", "--plain", "--all"},
                                  {"chart", "pain", "--json"}, {"report", "--json"}};

enum class Truth : std::uint8_t { told, refused, lie };

/// A runner's journal of some hundred entries, with corrections and commands that were taken back.
class Rot {
 public:
  Rot() {
    type(first, {"start", "--side", "left", "--site", "midportion", "--onset", "2026-08-01", "--diagnosed", "yes",
                 "--signs", "none"});
    for (int i = 0; i < days; ++i) live(first + i, i);
    std::ifstream in{file(), std::ios::binary};
    sound_ = {std::istreambuf_iterator<char>{in}, {}};
    for (const auto& words : readings) answers_[words] = ask(words);
    rows_ = rows_unchecked();
    owners_ = owners_of_pages();
  }

  /// The table or index that a bit belongs to.
  [[nodiscard]] std::string owner(std::size_t bit) const {
    const auto found = owners_.find(1 + bit / 8 / page);
    return found == owners_.end() ? "nobody" : found->second;
  }

  struct Answer {
    Exit exit;
    std::string out;
    friend bool operator==(const Answer&, const Answer&) = default;
  };

  [[nodiscard]] std::size_t bits() const { return sound_.size() * 8; }
  [[nodiscard]] fs::path file() const { return home_.path() / "achilles.db"; }

  void flip(std::size_t bit) const {
    for (const auto& other : fs::directory_iterator{home_.path()}) {
      if (other.path() != file()) fs::remove_all(other.path());
    }
    auto bytes = sound_;
    bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1U << bit % 8));
    std::ofstream{file(), std::ios::binary} << bytes;
  }

  Answer ask(const Words& words) const { return type_on(first + days - 1, words); }
  /// How an answer stands to the one that the sound file gives.
  [[nodiscard]] Truth truth(const Words& words) const {
    const auto answer = ask(words);
    if (answer == answers_.at(words)) return Truth::told;
    return answer.exit == Exit::storage ? Truth::refused : Truth::lie;
  }
  /// Whether somebody who reads the rows and looks at no checksum sees what was stored, or an error.
  [[nodiscard]] bool truthful_unchecked() const {
    try {
      return rows_unchecked() == rows_;
    } catch (const SQLite::Exception&) {
      return true;
    }
  }

 private:
  static Answer type_on(Date day, const Words& words, const fs::path& file) {
    test::Stage stage;
    stage.environment["ACHILLES_NOW"] = day.iso() + "T20:00:00+01:00";
    auto world = stage.world();
    world.database = file;
    const auto exit = run(words, world);
    return {exit, stage.out.str()};
  }
  Answer type_on(Date day, const Words& words) const { return type_on(day, words, file()); }
  void type(Date day, const Words& words) const {
    INFO(words.front() << ' ' << words.back());
    REQUIRE(type_on(day, words).exit == Exit::done);
  }
  void live(Date day, int i) const {
    type(day, {"log", "morning", std::to_string(i % 4), "--stiff", std::to_string(i % 20) + "m"});
    type(day, {"log", "session", "heel-drop-straight", "3x15", "-p", std::to_string(i % 3)});
    if (i % 3 == 1) type(day, {"log", "run", "5km", "30min", "-p", std::to_string(i % 3), "--note", "along the river"});
    if (i % 3 == 2) type(day, {"log", "pain", std::to_string(i % 4)});
    if (i % 7 == 3) type(day, {"edit", "last", "--note", "said better"});
    if (i % 11 == 4) type(day, {"undo"});
    if (i % 13 == 5) type(day, {"rm", "last"});
    if (i % 22 == 4) type(day, {"redo"});
  }

  [[nodiscard]] std::string rows_unchecked() const {
    SQLite::Database database{file().string(), SQLite::OPEN_READONLY};
    SQLite::Statement rows{database,
                           "SELECT entry.* FROM entry JOIN living USING (number) ORDER BY day, at_utc, number"};
    std::string text;
    while (rows.executeStep()) {
      for (int i = 0; i < rows.getColumnCount(); ++i) text += rows.getColumn(i).getString() + '|';
      text += '\n';
    }
    return text;
  }

  [[nodiscard]] std::map<std::size_t, std::string> owners_of_pages() const {
    SQLite::Database database{file().string(), SQLite::OPEN_READONLY};
    SQLite::Statement pages{database, "SELECT pageno, name FROM dbstat"};
    std::map<std::size_t, std::string> owners;
    while (pages.executeStep()) {
      owners[static_cast<std::size_t>(pages.getColumn(0).getInt64())] = pages.getColumn(1).getString();
    }
    return owners;
  }

  static constexpr std::size_t page = 4096;
  test::TemporaryHome home_;
  std::map<std::size_t, std::string> owners_;
  std::string sound_, rows_;
  std::map<Words, Answer> answers_;
};

std::size_t number_wished(const char* name, std::size_t usual) {
  const char* wish = std::getenv(name);
  return wish == nullptr ? usual : std::strtoul(wish, nullptr, 10);
}

/// What became of many flips of one bit each.
struct Tally {
  std::size_t changed = 0;                    ///< flips by which some answer is another, or an error
  std::size_t shown = 0;                      ///< of these, with another answer that looks right
  std::size_t unnoticed = 0;                  ///< of those that changed an answer, where the doctor finds nothing
  std::size_t unchecked = 0;                  ///< flips that change what somebody sees who looks at no checksum
  std::map<std::string, std::size_t> places;  ///< where those that were shown had hit
};

Tally flipped(const Rot& rot, std::size_t flips, std::mt19937_64& chance) {
  Tally tally;
  for (std::size_t i = 0; i < flips; ++i) {
    const auto bit = chance() % rot.bits();
    rot.flip(bit);
    bool changed = false, shown = false;
    for (const auto& words : readings) {
      const auto truth = rot.truth(words);
      changed = changed || truth != Truth::told;
      shown = shown || truth == Truth::lie;
    }
    if (changed) ++tally.changed;
    if (!rot.truthful_unchecked()) ++tally.unchecked;
    const bool unnoticed = changed && rot.ask({"doctor"}).exit == Exit::done;
    if (shown) ++tally.shown;
    if (unnoticed) ++tally.unnoticed;
    if (!shown && !unnoticed) continue;
    ++tally.places[rot.owner(bit)];
    UNSCOPED_INFO("bit " << bit % 8 << " of byte " << bit / 8 << ", in " << rot.owner(bit));
  }
  return tally;
}

std::string figures(const Tally& tally, std::size_t flips, const Rot& rot) {
  auto text = std::to_string(flips) + " flips in " + std::to_string(rot.bits() / 8) +
              " bytes: " + std::to_string(tally.changed) + " changed an answer, " + std::to_string(tally.shown) +
              " of them without an error, " + std::to_string(tally.unnoticed) +
              " unknown to the doctor; without checksums " + std::to_string(tally.unchecked) +
              " would have been shown. Those missed, by place:";
  for (const auto& [place, count] : tally.places) text += " " + place + " " + std::to_string(count);
  return text;
}

// `ACHILLES_FLIPS=10000 ACHILLES_SEED=2 cli_tests "whichever bit*"` is the whole bar, with its figures.
TEST_CASE("whichever bit of the journal flips, every answer is right or an error, and the doctor knows of it") {
  const Rot rot;
  const auto flips = number_wished("ACHILLES_FLIPS", 40);
  std::mt19937_64 chance{number_wished("ACHILLES_SEED", 1)};
  const auto tally = flipped(rot, flips, chance);
  CHECK(tally.shown == 0);
  CHECK(tally.unnoticed == 0);
  constexpr std::size_t enough = 500;
  if (flips < enough) return;
  WARN(figures(tally, flips, rot));
  CHECK(tally.unchecked > 0);
}

}  // namespace
}  // namespace achilles::cli
