#include "arbitrary.hpp"
#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
using journal::Filter;
using Numbers = std::vector<std::int64_t>;

namespace {

const Moment evening = moment("2026-03-02T18:05:00+01:00");

Filter as_of(std::int64_t operation) { return {.from = {}, .to = {}, .kind = {}, .as_of = operation, .still = {}}; }

/// What a journal says after an operation.
struct Stand {
  std::int64_t operation;
  std::vector<Entry> entries;
  std::optional<journal::Episode> episode;
};

/// Does one step. False where there was nothing to take back or to bring back.
bool step(Journal::Change& change, int kind) {
  if (kind == 0) return change.undo(evening).has_value();
  if (kind == 1) return change.redo(evening).has_value();
  const auto happenings = *rc::gen::container<std::vector<Happening>>(2, rc::gen::arbitrary<Happening>());
  return !change.append(evening, "log", happenings).empty();
}

}  // namespace

TEST_CASE("right after each operation the journal said what it says of that moment now") {
  const Notebook notebook;
  auto journal = notebook.write();
  REQUIRE(rc::check("store, undo and redo, then look back", [&journal] {
    const auto kinds = *rc::gen::scale(0.3, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4)));
    auto change = journal.change();  // never committed: each case begins with an empty journal
    std::vector<Stand> stands{{0, {}, {}}};
    for (const auto kind : kinds) {
      if (!step(change, kind)) continue;
      stands.push_back({stands.back().operation + 1, journal.entries({}), journal.episode()});
    }
    for (const auto& then : stands) {
      RC_ASSERT(journal.entries(as_of(then.operation)) == then.entries);
      RC_ASSERT(journal.episode(then.operation) == then.episode);
    }
  }));
}

TEST_CASE("a look back takes the days and the kind of a filter too") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1), morning("2026-03-02", 2), on("2026-03-02", Screen{})});
  notebook.undo();
  const auto found = notebook.read().entries(
      {.from = day("2026-03-02"), .to = day("2026-03-02"), .kind = "morning", .as_of = 1, .still = {}});
  REQUIRE(found.size() == 1);
  CHECK(found.front().number == 2);
}

TEST_CASE("a damaged row that brought an entry back is found in a look back as well") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  notebook.undo();
  notebook.redo();
  notebook.sql("UPDATE operation SET at_utc = at_utc + 1 WHERE number = 3");
  const auto journal = notebook.read();
  CHECK(journal.entries(as_of(1)).size() == 1);
  CHECK(journal.entries(as_of(2)).empty());
  CHECK(refusal([&] { return journal.entries(as_of(3)); }));
}
