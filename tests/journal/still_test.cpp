#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
using journal::Filter;
using Numbers = std::vector<std::int64_t>;

namespace {

const Moment noon = moment("2026-03-02T12:00:00+01:00");
const Moment one = moment("2026-03-02T13:00:00+01:00");
const Moment two = moment("2026-03-02T14:00:00+01:00");
const Moment three = moment("2026-03-02T15:00:00+01:00");

Filter still(const Moment& since, std::optional<std::int64_t> as_of = {}) {
  return {.from = {}, .to = {}, .kind = {}, .as_of = as_of, .still = since.utc};
}

Numbers numbers(const Journal& journal, const Filter& filter) {
  Numbers found;
  journal.each(filter, [&found](const Entry& entry) { found.push_back(entry.number); });
  return found;
}

void log(const Notebook& notebook, const Moment& at, const std::vector<Happening>& happenings) {
  auto journal = notebook.write();
  auto change = journal.change();
  change.append(at, "log", happenings);
  change.commit();
}

void undo(const Notebook& notebook, const Moment& at) {
  auto journal = notebook.write();
  auto change = journal.change();
  REQUIRE(change.undo(at));
  change.commit();
}

void redo(const Notebook& notebook, const Moment& at) {
  auto journal = notebook.write();
  auto change = journal.change();
  REQUIRE(change.redo(at));
  change.commit();
}

}  // namespace

TEST_CASE("what was taken back still counts for those who ask for that instant or an earlier one") {
  const Notebook notebook;
  log(notebook, noon, {morning("2026-03-01", 1)});
  log(notebook, noon, {morning("2026-03-02", 6)});
  undo(notebook, two);
  const auto journal = notebook.read();
  CHECK(numbers(journal, still(one)) == Numbers{1, 2});
  CHECK(numbers(journal, still(two)) == Numbers{1, 2});
  CHECK(numbers(journal, still(three)) == Numbers{1});
  CHECK(notebook.living() == Numbers{1});
}

TEST_CASE("what was brought back counts at any instant, and the latest undo says since when it does not") {
  const Notebook notebook;
  log(notebook, noon, {morning("2026-03-02", 6)});
  undo(notebook, one);
  redo(notebook, two);
  CHECK(numbers(notebook.read(), still(three)) == Numbers{1});
  undo(notebook, three);
  CHECK(numbers(notebook.read(), still(two)) == Numbers{1});
  CHECK(numbers(notebook.read(), still(three)) == Numbers{1});
  CHECK(numbers(notebook.read(), still(moment("2026-03-02T15:00:01+01:00"))).empty());
}

TEST_CASE("an opening or a switch that was taken back is gone at once") {
  const Notebook notebook;
  log(notebook, noon, {started("2026-03-01")});
  log(notebook, noon, {switched("2026-03-02", "alfredson"), started("2026-03-02"), morning("2026-03-02", 6)});
  undo(notebook, two);
  CHECK(numbers(notebook.read(), still(one)) == Numbers{1, 4});
}

TEST_CASE("what was taken back later had not been taken back right after an earlier operation") {
  const Notebook notebook;
  log(notebook, noon, {morning("2026-03-01", 1)});
  log(notebook, noon, {morning("2026-03-02", 6)});
  undo(notebook, one);
  log(notebook, two, {morning("2026-03-02", 2)});
  undo(notebook, three);
  const auto journal = notebook.read();
  CHECK(numbers(journal, still(three, 1)) == Numbers{1});
  CHECK(numbers(journal, still(three, 2)) == Numbers{1, 2});
  CHECK(numbers(journal, still(three, 3)) == Numbers{1});
  CHECK(numbers(journal, still(one, 3)) == Numbers{1, 2});
  CHECK(numbers(journal, still(three, 4)) == Numbers{1, 3});
  CHECK(numbers(journal, still(three, 5)) == Numbers{1, 3});
}

TEST_CASE("a damaged undo is found by those who ask for what it took back") {
  const Notebook notebook;
  log(notebook, noon, {morning("2026-03-02", 6)});
  undo(notebook, two);
  notebook.sql("UPDATE operation SET at_utc = at_utc + 1 WHERE number = 2");
  CHECK(refusal([&] { return notebook.read().entries(still(one)); }));
}
