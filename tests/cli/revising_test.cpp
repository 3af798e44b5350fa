#include "cli/guided/revising.hpp"

#include <streambuf>

#include "cli/run.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"
#include "support/stage.hpp"
#include "support/temporary_home.hpp"

namespace achilles::cli {
namespace {

using Words = std::vector<std::string>;

/// A runner with a plan and a run of yesterday that hurt, at a terminal.
class Runner {
 public:
  Runner() {
    does({"start", "--side", "left", "--site", "midportion", "--onset", "2026-09-01", "--diagnosed", "yes", "--signs",
          "none", "@2026-11-01"});
    does({"log", "run", "8km", "44min", "-p", "2", "@yesterday"});
  }

  Exit does(const Words& words, std::streambuf* typed = nullptr) {
    test::Stage stage;
    auto world = stage.world();
    world.database = file();
    if (typed != nullptr) world.in.rdbuf(typed);
    world.in_is_terminal = world.err_is_terminal = typed != nullptr;
    const auto exit = run(words, world);
    said = stage.out.str();
    asked = stage.err.str();
    return exit;
  }

  [[nodiscard]] std::filesystem::path file() const { return home_.path() / "achilles.db"; }
  std::string said, asked;

 private:
  test::TemporaryHome home_;
};

/// Answers only once somebody else has stored something in the journal meanwhile.
class Patient : public std::streambuf {
 public:
  explicit Patient(std::filesystem::path file) : file_(std::move(file)) {}
  bool free = false;  ///< the journal could be written while the answer was waited for
  bool logs = false;  ///< and something is

 protected:
  int_type underflow() override {
    if (asked_) return traits_type::eof();
    asked_ = true;
    auto journal = journal::Journal::open(file_, journal::Journal::Access::write, std::chrono::milliseconds{0});
    auto change = journal.change();
    free = true;
    if (logs) {
      Happening note;
      note.at = test::Stage::now;
      note.day = test::day("2026-11-20");
      note.body = Note{};
      note.note = "meanwhile";
      change.append(test::Stage::now, "log note", {&note, 1});
      change.commit();
    }
    setg(answer_.data(), answer_.data(), answer_.data() + answer_.size());
    return traits_type::to_int_type(answer_.front());
  }

 private:
  std::filesystem::path file_;
  std::string answer_ = "y\n";
  bool asked_ = false;
};

TEST_CASE("what changes today's plan is shown and asked first, and no is no") {
  Runner runner;
  std::stringbuf no{"n\n"};
  CHECK(runner.does({"edit", "last", "-p", "7"}, &no) == Exit::failed);
  CHECK(runner.asked.find("Would change:") == 0);
  CHECK(runner.asked.find("Change it? (y/N)") != std::string::npos);
  CHECK(runner.asked.find("Nothing was changed.") != std::string::npos);
  runner.does({"history"});
  CHECK(runner.said.find("pain during 2") != std::string::npos);
}

TEST_CASE("no answer is a no, and --yes asks nothing") {
  Runner runner;
  std::stringbuf nothing;
  CHECK(runner.does({"edit", "last", "-p", "7"}, &nothing) == Exit::failed);
  CHECK(runner.does({"edit", "last", "-p", "7", "--yes"}, &nothing) == Exit::done);
  CHECK(runner.asked.empty());
}

TEST_CASE("what leaves today's plan as it is, is done without a question") {
  Runner runner;
  std::stringbuf nothing;
  CHECK(runner.does({"edit", "last", "--note", "in the rain"}, &nothing) == Exit::done);
  CHECK(runner.asked.empty());
}

TEST_CASE("while somebody is asked the journal is free for others") {
  Runner runner;
  Patient patient{runner.file()};
  CHECK(runner.does({"edit", "last", "-p", "7"}, &patient) == Exit::done);
  CHECK(patient.free);
  CHECK(runner.said.find("Changed:") == 0);
}

TEST_CASE("a dry run shows the same and stores nothing") {
  Runner runner;
  CHECK(runner.does({"rm", "last", "--dry-run"}) == Exit::done);
  CHECK(runner.said.find("Would take out:") == 0);
  runner.does({"history"});
  CHECK(runner.said.find("run 8.0 km") != std::string::npos);
}

TEST_CASE("several commands are taken back together, after a yes") {
  Runner runner;
  runner.does({"log", "pain", "1"});
  CHECK(runner.does({"undo", "2"}) == Exit::usage);  // nobody is there
  std::stringbuf no{"n\n"};
  CHECK(runner.does({"undo", "2"}, &no) == Exit::failed);
  CHECK(runner.asked.find("Would take back achilles log pain:") == 0);
  CHECK(runner.asked.find("Would take back achilles log run:") != std::string::npos);
  std::stringbuf yes{"y\n"};
  CHECK(runner.does({"undo", "2"}, &yes) == Exit::done);
  CHECK(runner.said.find("Bring it back: achilles redo 2") != std::string::npos);
  runner.does({"history", "--all"});
  CHECK(runner.said.find("pain now 1") == std::string::npos);
  CHECK(runner.said.find("run 8.0 km") == std::string::npos);
  CHECK(runner.does({"redo", "2", "--yes"}) == Exit::done);
  runner.does({"history"});
  CHECK(runner.said.find("run 8.0 km") != std::string::npos);
  CHECK(runner.said.find("pain now 1") != std::string::npos);
}

TEST_CASE("more commands than there are take nothing back") {
  Runner runner;
  CHECK(runner.does({"undo", "9", "--yes"}) == Exit::failed);
  CHECK(runner.asked.find("there are only 2 commands to take back; nothing was done") != std::string::npos);
  CHECK(runner.does({"undo", "--yes"}) == Exit::done);
  CHECK(runner.does({"undo", "2", "--yes"}) == Exit::failed);
  CHECK(runner.asked.find("there is only 1 command to take back; nothing was done") != std::string::npos);
  CHECK(runner.does({"redo", "--yes"}) == Exit::done);
  runner.does({"history"});
  CHECK(runner.said.find("run 8.0 km") != std::string::npos);
}

TEST_CASE("one undo that changes today's plan asks somebody who is there") {
  Runner runner;
  runner.does({"log", "morning", "7"});
  runner.does({"log", "note", "a hard week"});
  std::stringbuf nothing;
  CHECK(runner.does({"undo"}, &nothing) == Exit::done);  // the note moves nothing
  CHECK(runner.asked.empty());
  CHECK(runner.does({"undo", "--dry-run"}) == Exit::done);
  CHECK(runner.said.find("Would take back achilles log morning:") == 0);
  CHECK(runner.does({"undo"}) == Exit::done);  // nobody to ask
}

TEST_CASE("what was logged while they thought about it is not taken back") {
  Runner runner;
  runner.does({"log", "pain", "1"});
  Patient patient{runner.file()};
  patient.logs = true;
  CHECK(runner.does({"undo", "2"}, &patient) == Exit::failed);
  CHECK(runner.asked.find("something was logged meanwhile; nothing was done") != std::string::npos);
}

}  // namespace
}  // namespace achilles::cli
