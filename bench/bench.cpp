// Times the program against the sqlite3 shell on the same file and against what people use instead, both in turn, and
// prints the ratios. Peers that are not installed are left out. docs/performance.md explains the table.
//   bench PROGRAM [ROUNDS]

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>

#include "history.hpp"
#include "peers.hpp"
#include "stopwatch.hpp"

namespace {

using achilles::Date;
using achilles::bench::duel;
using achilles::bench::Words;

void row(const std::string& what, const achilles::bench::Duel& it) {
  fmt::print("{:<52} {:>8.2f} ms {:>8.2f} ms {:>7.2f}\n", what, it.ours, it.theirs, it.ratio());
  std::fflush(stdout);
}

/// A folder that is gone afterwards.
class Workplace {
 public:
  Workplace() {
    std::string pattern = (std::filesystem::temp_directory_path() / "achilles-bench-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no folder for the benchmark's files");
    folder_ = pattern;
  }
  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;
  ~Workplace() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  [[nodiscard]] std::string file(const char* name) const { return (folder_ / name).string(); }

 private:
  std::filesystem::path folder_;
};

constexpr auto durable = "pragma journal_mode=delete; pragma synchronous=extra; ";

/// What `log morning` stores, as somebody would who knows the file: the operation, the entry, what the coach said, and
/// the State that is kept.
constexpr auto same_rows =
    "pragma foreign_keys=on; begin immediate; "
    "insert into operation(uuid, at_utc, offset_min, command, effect, checksum) "
    "values(lower(hex(randomblob(18))), 1795240800, 60, 'log morning', 'store', 1); "
    "insert into entry(uuid, operation, kind, at_utc, offset_min, day_only, day, note, checksum, pain, medicine) "
    "values(lower(hex(randomblob(18))), last_insert_rowid(), 'morning', 1795240800, 60, 0, '2026-11-21', '', 1, 1, 0); "
    "insert into decision(operation, day, episode, protocol_hash, rules_version, verdict, checksum) "
    "select max(number), '2026-11-21', 1, 'a4db103b97ce4963', 1, printf('%.200c', 'x'), 1 from operation; "
    "update checkpoint set checksum = checksum + 1; commit";

/// How long a round of each takes decides how many there are.
struct Rounds {
  int quick, slow, long_ones;
};

/// The journals that are measured.
struct Journals {
  std::string one, ten, hundred, million;
};

/// Makes them in a process of its own: a program that is started counts the memory of the one that starts it.
Journals make_journals(const Workplace& place) {
  const Journals made{place.file("one-year.db"), place.file("ten-years.db"), place.file("hundred-years.db"),
                      place.file("million.db")};
  constexpr int days_of_ten_years = 3651;
  const auto maker = fork();
  if (maker == 0) {
    achilles::bench::make_history(made.one, 1);
    achilles::bench::make_history(made.ten, 10);
    achilles::bench::make_history(made.hundred, 100);
    achilles::bench::make_history(made.million, 10, 1'000'000 / days_of_ten_years + 1);
    _exit(0);
  }
  int status = 0;
  if (maker < 0 || waitpid(maker, &status, 0) != maker || status != 0) throw std::runtime_error("no journals made");
  return made;
}

/// Every round is another morning, as it is for a runner.
void on_day(int number) {
  const auto day = *Date::from_iso("2026-11-20") + number;
  setenv("ACHILLES_NOW", (day.iso() + "T07:00:00+01:00").c_str(), 1);
}

/// A journal that may grow, for one duel.
std::string copy_of(const std::string& journal) {
  const auto copy = journal + ".growing";
  std::filesystem::copy_file(journal, copy, std::filesystem::copy_options::overwrite_existing);
  return copy;
}

/// Has both log, morning after morning; the day is the first one again afterwards.
achilles::bench::Duel logging(const Words& ours, const Words& theirs, int rounds) {
  const auto it = duel(ours, theirs, rounds, on_day);
  on_day(0);
  return it;
}

/// The columns of the export that are columns of the file.
std::string select_all(const std::string& from) {
  return "select number, uuid, operation, kind, day, at_utc, offset_min, day_only, side, exercise, sets, reps, hold_s, "
         "load_g, distance_m, duration_s, top_speed_mh, pain, moment, pain_during, pain_after, stiffness_min, "
         "medicine, "
         "surface, shoes, sign, cleared_by, cleared_on, site, onset, diagnosed, protocol, protocol_hash, equipment, "
         "note, test, value, surgery, effort, climb_m, reason, moved_to from " +
         from;
}

void against_sqlite(const std::string& program, const Journals& journals, const Workplace& place,
                    const Rounds& rounds) {
  const auto plain = place.file("plain.db");
  achilles::bench::run({"sqlite3", plain, "create table t(a text, b int)"});
  row("plan, ten years : sqlite3 select count(*)",
      duel({program, "--db", journals.ten, "plan"}, {"sqlite3", journals.ten, "select count(*) from entry"},
           rounds.quick));
  row("log morning, ten years : sqlite3 insert, as durable",
      logging({program, "--db", copy_of(journals.ten), "log", "morning", "1"},
              {"sqlite3", plain, std::string{durable} + "insert into t values('2026-11-20', 1)"}, rounds.quick));
  const auto theirs = place.file("theirs.db");
  std::filesystem::copy_file(journals.ten, theirs);
  row("log morning, ten years : sqlite3, the same rows",
      logging({program, "--db", copy_of(journals.ten), "log", "morning", "1"},
              {"sqlite3", theirs, std::string{durable} + same_rows}, rounds.quick));
  row("export csv, a million entries : sqlite3 -csv",
      duel({program, "--db", journals.million, "export", "csv"},
           {"sqlite3", "-csv", "-header", journals.million, select_all("entry")}, rounds.long_ones));
}

void growth(const std::string& program, const Journals& journals, const Rounds& rounds) {
  row("plan, a hundred years : one year",
      duel({program, "--db", journals.hundred, "plan"}, {program, "--db", journals.one, "plan"}, rounds.quick));
  row("log morning, a hundred years : one year",
      logging({program, "--db", copy_of(journals.hundred), "log", "morning", "1"},
              {program, "--db", copy_of(journals.one), "log", "morning", "1"}, rounds.quick));
}

/// What a peer is asked, without the names of files.
std::string words_of(const Words& command) {
  std::string words;
  for (const auto& word : command) {
    if (word.find('/') == std::string::npos && word != "-f") words += " " + word;
  }
  return words;
}

void against_peers(const std::string& program, const Journals& journals, const Workplace& place, const Rounds& rounds) {
  for (const auto& peer : achilles::bench::peers(place.file("peers"), 10)) {
    row("plan :" + words_of(peer.today), duel({program, "--db", journals.ten, "plan"}, peer.today, rounds.slow));
    if (!peer.add.empty()) {
      row("log morning :" + words_of(peer.add),
          logging({program, "--db", copy_of(journals.ten), "log", "morning", "1"}, peer.add, rounds.slow));
    }
    row("export csv :" + words_of(peer.all),
        duel({program, "--db", journals.ten, "export", "csv"}, peer.all, rounds.slow));
  }
}

void memory(const std::string& program, const Journals& journals, const Workplace& place) {
  fmt::print("\n{:<52} {:>11} {:>11}\n", "peak memory, MiB", "one year", "million");
  const auto export_file = place.file("out.json");
  const auto row_for = [&](const std::string& what, const Words& command) {
    const auto of = [&](const std::string& file) {
      Words words{program, "--db", file};
      words.insert(words.end(), command.begin(), command.end());
      return static_cast<double>(achilles::bench::peak_memory(words)) / 1024;
    };
    fmt::print("{:<52} {:>11.1f} {:>11.1f}\n", what, of(journals.one), of(journals.million));
  };
  row_for("plan", {"plan"});
  row_for("log morning", {"log", "morning", "1"});
  row_for("export csv", {"export", "csv"});
  row_for("export json -o", {"export", "json", "-o", export_file});
  row_for("doctor", {"doctor", "--plain"});
  fmt::print("\n{:<52} {:>11.2f}\n", "the program, MiB",
             static_cast<double>(std::filesystem::file_size(program)) / 1024 / 1024);
}

void measure(const std::string& program, const Rounds& rounds) {
  const Workplace place;
  on_day(0);
  setenv("HOME", place.file("home").c_str(), 1);
  const auto journals = make_journals(place);
  for (const auto& file : {journals.one, journals.ten, journals.hundred, journals.million}) {
    achilles::bench::run({program, "--db", file, "log", "morning", "1"});
  }
  fmt::print("{:<52} {:>11} {:>11} {:>7}\n", "medians of whole processes, in turn", "ours", "theirs", "ratio");
  against_sqlite(program, journals, place, rounds);
  growth(program, journals, rounds);
  against_peers(program, journals, place, rounds);
  memory(program, journals, place);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("usage: bench PROGRAM [ROUNDS]\n", stderr);
    return 2;
  }
  try {
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 101;
    measure(argv[1], {.quick = rounds, .slow = rounds / 5 + 1, .long_ones = rounds / 20 + 1});
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bench: %s\n", error.what());
    return 1;
  }
  return 0;
}
