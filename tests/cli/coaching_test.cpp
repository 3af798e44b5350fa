#include "cli/coaching/coaching.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <utility>

#include "achilles/coach.hpp"
#include "cli/run.hpp"
#include "journal/opening.hpp"
#include "protocol/builtin.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"
#include "support/temporary_home.hpp"

namespace achilles::cli {
namespace {

const Date first = *Date::from_iso("2026-09-01");

/// A runner at the prompt, day after day.
class Runner {
 public:
  explicit Runner(const std::string& programme = "flow") {
    type(first, {"start", "--side", "left", "--site", "midportion", "--onset", "2026-08-01", "--diagnosed", "yes",
                 "--signs", "none", "--protocol", programme});
  }

  void type(Date day, const std::vector<std::string>& words) {
    test::Stage stage;
    stage.environment["ACHILLES_NOW"] = day.iso() + "T20:00:00+01:00";
    auto world = stage.world();
    world.database = home_.path() / "achilles.db";
    INFO(stage.err.str());
    CHECK(run(words, world) == Exit::done);
  }

  /// What a command answers on a day, and how it ends.
  std::pair<Exit, std::string> ask(Date day, const std::vector<std::string>& words) {
    test::Stage stage;
    stage.environment["ACHILLES_NOW"] = day.iso() + "T21:00:00+01:00";
    auto world = stage.world();
    world.database = home_.path() / "achilles.db";
    const auto exit = run(words, world);
    return {exit, stage.out.str()};
  }

  [[nodiscard]] journal::Journal journal() const {
    return journal::Journal::open(home_.path() / "achilles.db", journal::Journal::Access::read);
  }

 private:
  test::TemporaryHome home_;
};

/// The State after the day before, from the first entry on, without any checkpoint.
State replayed(const journal::Journal& journal, Date day) {
  const auto opening = journal.episode().value().opening;
  const auto& start = std::get<Start>(opening.body);
  const auto protocol = tailored(protocol::builtin(start.protocol).value(), start.site);
  State state = begin(start, opening.day);
  state.day = opening.day - days_remembered - 1;
  for (const auto& one : days_between(state.day + 1, day - 1, journal.entries({})))
    state = advance(protocol, state, one);
  return state;
}

void check_both_ways(const Runner& runner, Date day) {
  const auto journal = runner.journal();
  const auto coaching = Coaching::on(day, journal, test::Stage{}.world());
  REQUIRE(coaching);
  CAPTURE(day.iso());
  CHECK(coaching->before() == replayed(journal, day));
}

TEST_CASE("a programme that can no longer be read keeps nobody from beginning anew") {
  const test::TemporaryHome home;
  const auto file = home.path() / "achilles.db";
  {
    auto journal = journal::Journal::open(file, journal::Journal::Access::write);
    auto change = journal.change();
    change.keep(journal::KeptProgramme{"clinic", "0123456789abcdef", std::nullopt, "{}"});
    Start start;
    start.protocol = "clinic";
    start.protocol_hash = "0123456789abcdef";
    Happening begun;
    begun.at = Moment::from_iso("2026-11-01T08:00:00+01:00").value();
    begun.day = first;
    begun.body = start;
    change.append(begun.at, "start", std::vector{begun});
    change.commit();
  }
  test::Stage stage;
  auto world = stage.world();
  world.database = file;
  CHECK(run({"log", "morning", "2"}, world) == Exit::refused);
  CHECK(stage.err.str().find("achilles start --again") != std::string::npos);
  CHECK(run({"start", "--again", "--side", "left", "--site", "midportion", "--onset", "2026-08-01", "--diagnosed",
             "yes", "--signs", "none"},
            world) == Exit::done);
  CHECK(run({"log", "morning", "2"}, world) == Exit::done);
}

TEST_CASE("a replay of the tail gives the state a replay of everything gives") {
  Runner runner;
  for (int i = 0; i < 45; ++i) {
    const Date day = first + i;
    if (i % 11 == 10) continue;  // a silent day
    runner.type(day, {"log", "morning", std::to_string(i % 13 == 12 ? 6 : i % 3)});
    if (i % 4 == 1) runner.type(day, {"log", "run", "5km", "30min", "-p", std::to_string(i % 5)});
    if (i % 7 == 6) runner.type(day, {"log", "morning", "4", "--day", (day - 5).iso()});  // told late
    if (i % 9 == 8) runner.type(day, {"undo"});
    check_both_ways(runner, day + 1);
  }
  check_both_ways(runner, first + 80);
}

TEST_CASE("a change of programme is replayed as it was made, from a checkpoint or without one") {
  Runner runner;
  for (int i = 0; i < 12; ++i) {
    const Date day = first + i;
    runner.type(day, {"log", "morning", std::to_string(i % 3)});
    runner.type(day, {"log", "session", "-p", "2", "--after", "1"});
    if (i == 5) runner.type(day, {"protocol", "use", "alfredson", "--yes"});
    if (i == 9) runner.type(day, {"protocol", "use", "flow", "--yes"});
  }
  const auto journal = runner.journal();
  test::Stage stage;
  const auto on = [&](int day) { return Coaching::on(first + day, journal, stage.world()).value(); };
  CHECK(on(4).protocol().id == "flow");
  CHECK(on(5).protocol().id == "alfredson");
  CHECK(on(5).before().start == first + 5);
  CHECK(on(9).protocol().id == "flow");
  CHECK(on(12).before().start == first + 9);
  CHECK(on(12).before().position == Position{});
}

TEST_CASE("an upgrade costs no morning's plan: reading brings an older journal up to date") {
  const test::TemporaryHome home;
  const auto file = home.path() / "achilles.db";
  static_cast<void>(journal::open(file, journal::Journal::Access::write, {std::chrono::seconds{1}},
                                  journal::all_migrations().first(1)));
  REQUIRE(journal::Journal::outdated(file));
  test::Stage stage;
  auto world = stage.world();
  world.database = file;
  CHECK(run({"plan"}, world) == Exit::done);
  CHECK_FALSE(journal::Journal::outdated(file));
}

TEST_CASE("nor does a crash in the middle of it, when the file says already that it is the new one") {
  const test::TemporaryHome home;
  const auto file = home.path() / "achilles.db";
  const auto rollback = file.string() + "-journal";
  static_cast<void>(journal::open(file, journal::Journal::Access::write, {}, journal::all_migrations().first(1)));
  {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA cache_size = 1");  // pages go to the file before COMMIT
    database.exec(
        "BEGIN; PRAGMA user_version = 2; CREATE TABLE half (text); INSERT INTO half VALUES (hex(zeroblob(50000)))");
    std::filesystem::copy_file(file, home.path() / "torn");
    std::filesystem::copy_file(rollback, home.path() / "torn-journal");
  }
  std::filesystem::rename(home.path() / "torn", file);
  std::filesystem::rename(home.path() / "torn-journal", rollback);
  constexpr std::streamoff user_version_at = 60;
  const auto newest = static_cast<char>(journal::all_migrations().size());
  std::fstream(file, std::ios::in | std::ios::out | std::ios::binary)
      .seekp(user_version_at)
      .write(std::string{0, 0, 0, newest}.data(), 4);
  REQUIRE_FALSE(journal::Journal::outdated(file));
  test::Stage stage;
  auto world = stage.world();
  world.database = file;
  CHECK(run({"plan"}, world) == Exit::done);
  CHECK_FALSE(std::filesystem::exists(rollback));
  CHECK_FALSE(journal::Journal::outdated(file));
}

TEST_CASE("the second command of a day starts from a checkpoint") {
  Runner runner;
  runner.type(first + 1, {"log", "morning", "2"});
  const auto journal = runner.journal();
  const auto opening = journal.episode().value().opening;
  const auto hash = protocol::builtin("flow").value().hash;
  CHECK(journal.checkpoint_before(first + 1, opening.number, hash, rules_version));
  CHECK_FALSE(journal.checkpoint_before(first + 1, opening.number, hash, rules_version + 1));
}

/// Commands as they come: calm days and sore ones, told late, taken back and brought back.
void live(Runner& runner, int days) {
  std::uint32_t chance = 7;
  const auto one_in = [&chance](std::uint32_t n) {
    chance = chance * 1664525U + 1013904223U;
    return (chance >> 16U) % n == 0;
  };
  for (int i = 0; i < days; ++i) {
    const Date day = first + i;
    if (one_in(8)) continue;
    runner.type(day, {"log", "morning", one_in(9) ? "7" : one_in(3) ? "2" : "1"});
    if (one_in(6)) runner.type(day, {"undo"});
    if (one_in(12)) runner.type(day, {"log", "flag", "night-pain"});
    if (one_in(2)) runner.type(day, {"log", "pain", one_in(7) ? "6" : "3", "--when", "after"});
    if (one_in(5)) runner.type(day, {"log", "morning", "5", "--day", (day - 3).iso()});
    if (one_in(5)) {
      runner.type(day, {"undo"});
      if (one_in(2)) runner.type(day, {"redo"});
    }
    if (one_in(9)) runner.type(day, {"screen", "--none"});
  }
}

TEST_CASE("every decision that was told comes out the same when it is computed again") {
  Runner runner;
  live(runner, 40);
  const auto [exit, answer] = runner.ask(first + 41, {"doctor", "--replay"});
  INFO(answer);
  CHECK(exit == Exit::done);
  CHECK(answer.find("come out the same") != std::string::npos);
  CHECK(answer.find("different") == std::string::npos);
  CHECK(answer.find("not compared") == std::string::npos);
}

TEST_CASE("what is taken back and brought back leaves the days to come as they were") {
  Runner runner;
  live(runner, 20);
  const Date day = first + 20;
  runner.type(day, {"log", "morning", "6", "--day", (day - 2).iso()});
  const auto kept = Coaching::on(day + 1, runner.journal(), test::Stage{}.world())->before();
  runner.type(day, {"undo"});
  CHECK_FALSE(Coaching::on(day + 1, runner.journal(), test::Stage{}.world())->before() == kept);
  runner.type(day, {"redo"});
  CHECK(Coaching::on(day + 1, runner.journal(), test::Stage{}.world())->before() == kept);
}

TEST_CASE("a session that was put off is announced where it was put last, and as long as it was not done") {
  Runner runner;
  const auto announced = [&](Date day) {
    return runner.ask(day, {"plan"}).second.find("You moved the session") != std::string::npos;
  };
  runner.type(first + 1, {"skip", "busy", "--move", "1"});
  CHECK(announced(first + 2));
  runner.type(first + 1, {"skip", "busy", "--move", "2"});
  CHECK_FALSE(announced(first + 2));
  CHECK(announced(first + 3));
  SECTION("it was done on its own day after all") { runner.type(first + 1, {"log", "session", "-p", "1"}); }
  SECTION("the programme was changed meanwhile") {
    runner.type(first + 2, {"protocol", "use", "silbernagel", "--yes"});
  }
  CHECK_FALSE(announced(first + 3));
}

/// Day after day without pain, and everything shown that return-to-run asks to be shown before its first run.
void make_ready_to_run(Runner& runner, Date day) {
  for (Date date = first + 1; date < day; date = date + 1) {
    runner.type(date, {"log", "morning", "0"});
    runner.type(date, {"log", "walk", "35min", "--pain", "0", "--after", "0"});
    if ((date - first) % 2 == 1) runner.type(date, {"log", "session", "one-leg-raise", "3x15", "left", "--pain", "0"});
  }
  const Date list = first + 22;
  runner.type(list, {"screen", "--none"});
  runner.type(list, {"test", "heel-raise", "30", "left"});
  runner.type(list, {"test", "step-ups-60", "yes"});
  runner.type(list, {"test", "squats-60", "yes"});
  runner.type(list + 1, {"test", "jumps-60", "yes"});
  runner.type(list + 5, {"test", "hops-60", "yes"});
  runner.type(day, {"log", "morning", "0"});
}

TEST_CASE("a run that is longer than its intervals is told to earn nothing") {
  const Date day = first + 36;
  Runner runner{"return-to-run"};
  make_ready_to_run(runner, day);
  const auto plan = runner.ask(day, {"plan"}).second;
  REQUIRE(plan.find("run 5 min") != std::string::npos);
  CHECK(runner.ask(day, {"log", "run", "5min", "--pain", "0"}).second.find("earns no step") == std::string::npos);
  runner.type(day, {"undo"});
  CHECK(runner.ask(day, {"log", "run", "15min", "--pain", "0"}).second.find("earns no step") != std::string::npos);
  CHECK(runner.ask(day, {"log", "note", "a long one"}).second.find("earns no step") == std::string::npos);
}

TEST_CASE("a yes that only a programme's test asks for is told as a yes") {
  Runner runner{"return-to-run"};
  const auto yes = runner.ask(first + 1, {"test", "step-ups-60", "yes"}).second;
  CHECK(yes.find("test step-ups-60: yes") != std::string::npos);
  CHECK(runner.ask(first + 1, {"history"}).second.find("step-ups-60: yes") != std::string::npos);
  CHECK(runner.ask(first + 1, {"show", "last"}).second.find("step-ups-60: yes") != std::string::npos);
  CHECK(runner.ask(first + 1, {"undo"}).second.find("step-ups-60: yes") != std::string::npos);
  const auto no = runner.ask(first + 1, {"test", "step-ups-60", "no"}).second;
  CHECK(no.find("test step-ups-60: no") != std::string::npos);
  runner.type(first + 2, {"protocol", "use", "alfredson", "--yes"});
  CHECK(runner.ask(first + 2, {"history"}).second.find("step-ups-60: no") != std::string::npos);
}

TEST_CASE("a clock that is set back loosens nothing, and shortens no lock") {
  Runner runner;
  const Date day = first + 12;
  for (int i = 1; i <= 12; ++i) runner.type(first + i, {"log", "morning", i == 12 ? "7" : "1"});
  const auto on = [&](Date today) {
    test::Stage stage;
    stage.environment["ACHILLES_NOW"] = today.iso() + "T21:00:00+01:00";
    return Coaching::on(today, runner.journal(), stage.world())->decision();
  };
  REQUIRE(on(day).action == Action::rest);
  for (int back = 1; back <= 9; ++back) {
    CHECK(on(day - back).action == Action::rest);
    CHECK(on(day - back).impact_locked_through == on(day).impact_locked_through);
    CHECK_FALSE(on(day - back).run.allowed);
  }
  CHECK(rule_of(on(day - 1).findings.front().reason).id == "clock-behind");
}

TEST_CASE("an edit tightens the day at once, and loosens it only from the next") {
  Runner runner;
  const Date day = first + 12;
  for (int i = 1; i < 12; ++i) runner.type(first + i, {"log", "morning", "1"});
  runner.type(day, {"log", "morning", "1"});
  CHECK(runner.ask(day, {"status", "--short"}).second.find("hold") != std::string::npos);
  runner.type(day, {"log", "pain", "8", "--when", "during"});
  CHECK(runner.ask(day, {"status", "--short"}).second.find("rest") != std::string::npos);
  runner.type(day, {"undo"});
  CHECK(runner.ask(day, {"status", "--short"}).second.find("rest") != std::string::npos);
  CHECK(runner.ask(day + 1, {"status", "--short"}).second.find("hold") != std::string::npos);
}

}  // namespace
}  // namespace achilles::cli
