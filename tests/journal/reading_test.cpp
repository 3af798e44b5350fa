#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
using Numbers = std::vector<std::int64_t>;

namespace {

Numbers numbers(const std::vector<Entry>& entries) {
  Numbers found;
  for (const auto& entry : entries) found.push_back(entry.number);
  return found;
}

Happening later(Happening happening, std::chrono::minutes by) {
  happening.at.utc += by;
  return happening;
}

}  // namespace

TEST_CASE("entries come in the order of day, time and number") {
  const Notebook notebook;
  using namespace std::chrono_literals;
  notebook.log({morning("2026-03-03", 1), later(morning("2026-03-02", 2), 5min), morning("2026-03-02", 3),
                later(morning("2026-03-02", 4), 5min)});
  CHECK(notebook.living() == Numbers{3, 2, 4, 1});
}

TEST_CASE("a filter takes both its days and one kind") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1), morning("2026-03-02", 1), on("2026-03-03", Activity{}),
                morning("2026-03-04", 1), morning("2026-03-05", 1)});
  const auto journal = notebook.read();
  CHECK(numbers(journal.entries({.from = day("2026-03-02"), .to = day("2026-03-04"), .kind = {}})) == Numbers{2, 3, 4});
  CHECK(numbers(journal.entries({.from = day("2026-03-04"), .to = {}, .kind = {}})) == Numbers{4, 5});
  CHECK(numbers(journal.entries({.from = {}, .to = day("2026-03-01"), .kind = {}})) == Numbers{1});
  CHECK(numbers(journal.entries({.from = {}, .to = {}, .kind = "run"})) == Numbers{3});
  CHECK(numbers(journal.entries({.from = {}, .to = {}, .kind = "walk"})).empty());
}

TEST_CASE("the current episode is the living start with the highest number") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  CHECK_FALSE(notebook.read().episode());
  notebook.log({started("2026-03-02")});
  notebook.log({started("2026-02-01")});
  notebook.log({morning("2026-03-03", 1)});
  CHECK(notebook.read().episode()->opening.number == 3);
  notebook.undo();
  notebook.undo();
  CHECK(notebook.read().episode()->opening.number == 2);
  notebook.undo();
  CHECK_FALSE(notebook.read().episode());
}

TEST_CASE("while a snapshot lasts nothing of another program comes in between") {
  using namespace std::chrono_literals;
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto journal = notebook.read();
  {
    const auto snapshot = journal.snapshot();
    REQUIRE(journal.entries({}).size() == 1);
    auto other = Journal::open(notebook.file(), Journal::Access::write, 20ms);
    auto change = other.change();
    change.append(moment("2026-03-02T08:00:00+01:00"), "log", std::vector{morning("2026-03-02", 1)});
    CHECK(refusal([&] { return change.commit(), 0; })->exit() == Exit::storage);
    CHECK(journal.entries({}).size() == 1);
  }
  notebook.log({morning("2026-03-02", 1)});
  CHECK(journal.entries({}).size() == 2);
}

TEST_CASE("a snapshot within a change is the change's own view, and leaves it open") {
  const Notebook notebook;
  auto journal = notebook.write();
  auto change = journal.change();
  change.append(moment("2026-03-02T08:00:00+01:00"), "log", std::vector{morning("2026-03-02", 1)});
  {
    const auto snapshot = journal.snapshot();
    CHECK(journal.entries({}).size() == 1);
  }
  change.commit();
  CHECK(notebook.living() == Numbers{1});
}

TEST_CASE("a visitor may read the journal it is shown") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1), morning("2026-03-02", 1)});
  const auto journal = notebook.read();
  Numbers seen;
  journal.each({}, [&](const Entry& entry) {
    seen.push_back(entry.number);
    CHECK(journal.entries({}).size() == 2);
  });
  CHECK(seen == Numbers{1, 2});
}

TEST_CASE("what a visitor throws reaches the caller, and the journal can still be used") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  auto journal = notebook.write();
  const auto interrupted = [](const Entry&) { throw Error(Exit::interrupted, "enough"); };
  CHECK(refusal([&] { return journal.each({}, interrupted), 0; })->exit() == Exit::interrupted);
  auto change = journal.change();
  change.append(moment("2026-03-02T09:00+01:00"), "log", std::vector{morning("2026-03-02", 1)});
  change.commit();
  CHECK(notebook.living() == Numbers{1, 2});
}

TEST_CASE("there is nothing to read before the first command that stores") {
  const Notebook notebook;
  CHECK_FALSE(Journal::exists(notebook.file()));
  const auto refused = refusal([&] { return notebook.read(); });
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK_FALSE(Journal::exists(notebook.file()));
  notebook.log({morning("2026-03-01", 1)});
  CHECK(Journal::exists(notebook.file()));
}

TEST_CASE("reading changes no byte of the file") {
  const Notebook notebook;
  notebook.log({started("2026-03-02"), morning("2026-03-03", 2)});
  const auto before = bytes_of(notebook.file());
  const auto journal = notebook.read();
  CHECK(journal.entries({}).size() == 2);
  CHECK(journal.episode());
  CHECK(bytes_of(notebook.file()) == before);
}
