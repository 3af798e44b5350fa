#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
using namespace std::chrono_literals;

namespace {
const Moment evening = moment("2026-03-02T18:05:00+01:00");
}

TEST_CASE("a change that is not committed leaves the journal as it was") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto before = bytes_of(notebook.file());
  {
    auto journal = notebook.write();
    auto change = journal.change();
    change.append(evening, "log", std::vector{morning("2026-03-02", 1)});
    CHECK(journal.entries({}).size() == 2);
  }
  CHECK(notebook.living() == std::vector<std::int64_t>{1});
  CHECK(bytes_of(notebook.file()) == before);
}

TEST_CASE("a step that fails leaves the journal as it was") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  auto journal = notebook.write();
  auto impossible = on("2026-03-02", Activity{});
  std::get<Activity>(impossible.body).distance = -1;
  auto change = journal.change();
  const auto steps = std::vector{morning("2026-03-02", 1), impossible};
  const auto refused = refusal([&] { return change.append(evening, "log", steps); });
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK(journal.entries({}).size() == 1);
  CHECK(notebook.sql("SELECT count(*) FROM operation") == "1");
  CHECK_THROWS_AS(change.append(evening, "log", std::vector{morning("2026-03-02", 1)}), std::logic_error);
  CHECK_THROWS_AS(change.commit(), std::logic_error);
}

TEST_CASE("several commands in one change are taken back one by one") {
  const Notebook notebook;
  auto journal = notebook.write();
  auto change = journal.change();
  change.append(evening, "first", std::vector{morning("2026-03-01", 1)});
  change.append(evening, "second", std::vector{morning("2026-03-02", 1)});
  CHECK(change.undo(evening)->target.command == "second");
  change.commit();
  CHECK(notebook.living() == std::vector<std::int64_t>{1});
}

TEST_CASE("a change that is moved from gives its transaction away") {
  const Notebook notebook;
  auto journal = notebook.write();
  auto first = journal.change();
  first.append(evening, "log", std::vector{morning("2026-03-01", 1)});
  auto second = std::move(first);
  second.commit();
  CHECK(notebook.living() == std::vector<std::int64_t>{1});
}

TEST_CASE("a second writer is told that the journal is in use, and stores nothing") {
  const Notebook notebook;
  auto first = notebook.write();
  auto second = Journal::open(notebook.file(), Journal::Access::write, 20ms);
  auto change = first.change();
  change.append(evening, "log", std::vector{morning("2026-03-01", 1)});
  const auto refused = refusal([&] { return second.change(); });
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK(refused->what() == std::string("not saved: another program is using the journal"));
  change.commit();
  auto next = second.change();
  next.append(evening, "log", std::vector{morning("2026-03-02", 1)});
  next.commit();
  CHECK(notebook.living() == std::vector<std::int64_t>{1, 2});
}

TEST_CASE("a reader sees the journal as it was while a change is open") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  auto writer = notebook.write();
  auto change = writer.change();
  change.append(evening, "log", std::vector{morning("2026-03-02", 1)});
  const auto reader = notebook.read();
  CHECK(reader.entries({}).size() == 1);
  change.commit();
  CHECK(reader.entries({}).size() == 2);
}

TEST_CASE("a journal can be moved while a change is open") {
  const Notebook notebook;
  auto journal = notebook.write();
  auto change = journal.change();
  auto moved = std::move(journal);
  change.append(evening, "log", std::vector{morning("2026-03-01", 1)});
  change.commit();
  CHECK(moved.entries({}).size() == 1);
}
