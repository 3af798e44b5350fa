// Times the program against the sqlite3 shell on the same file, both in turn, and prints the ratios.
//   bench PROGRAM [ROUNDS]

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>

#include "history.hpp"
#include "stopwatch.hpp"

namespace {

using achilles::bench::duel;
using achilles::bench::Words;

void row(const std::string& what, const achilles::bench::Duel& it) {
  fmt::print("{:<52} {:>8.2f} ms {:>8.2f} ms {:>7.2f}\n", what, it.ours, it.theirs, it.ratio());
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

void measure(const std::string& program, int rounds) {
  const Workplace place;
  const auto ten = place.file("ten-years.db");
  const auto one = place.file("one-year.db");
  const auto hundred = place.file("hundred-years.db");
  achilles::bench::make_history(ten, 10);
  achilles::bench::make_history(one, 1);
  achilles::bench::make_history(hundred, 100);
  setenv("ACHILLES_NOW", "2026-11-20T07:00:00+01:00", 1);
  for (const auto& file : {hundred, ten, one}) achilles::bench::run({program, "--db", file, "log", "morning", "1"});

  const Words plan{program, "--db", ten, "plan"};
  const Words log{program, "--db", ten, "log", "morning", "1"};
  const Words count{"sqlite3", ten, "select count(*) from entry"};
  const auto plain = place.file("plain.db");
  achilles::bench::run({"sqlite3", plain, "create table t(a text, b int)"});
  const Words insert{"sqlite3", plain,
                     "pragma journal_mode=delete; pragma synchronous=extra; insert into t values('2026-11-20', 1)"};

  fmt::print("{:<52} {:>11} {:>11} {:>7}\n", "medians of whole processes, in turn", "ours", "theirs", "ratio");
  row("plan, ten years : sqlite3 select count(*)", duel(plan, count, rounds));
  row("log morning, durable : sqlite3 durable insert", duel(log, insert, rounds));
  row("plan, ten years : plan, one year", duel(plan, {program, "--db", one, "plan"}, rounds));
  row("plan, a hundred years : plan, one year",
      duel({program, "--db", hundred, "plan"}, {program, "--db", one, "plan"}, rounds));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("usage: bench PROGRAM [ROUNDS]\n", stderr);
    return 2;
  }
  try {
    measure(argv[1], argc > 2 ? std::atoi(argv[2]) : 101);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bench: %s\n", error.what());
    return 1;
  }
  return 0;
}
