#include "journal/rows/past.hpp"
#include "notebook.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;
using Instant = std::optional<std::chrono::sys_seconds>;
using Numbers = std::vector<std::int64_t>;

// What looking back sees of an entry that was replaced, at each instant of its story.

namespace {

const auto noon = moment("2026-03-02T12:00:00+01:00").utc;
const auto one = noon + std::chrono::hours{1};
const auto two = noon + std::chrono::hours{2};
const auto three = noon + std::chrono::hours{3};

/// Entry 1 of operation 1, stored at noon, and entry 2 that replaces it, stored at one.
void prepare(const Notebook& notebook) {
  notebook.log({morning("2026-03-01", 6)});
  notebook.log({morning("2026-03-01", 1)});
  notebook.sql("UPDATE entry SET replaces = 1 WHERE number = 2");
  notebook.sql("UPDATE operation SET at_utc = number * 3600 + " +
               std::to_string(noon.time_since_epoch().count() - 3600));
}

/// Takes the replacement back, or brings it back.
void reverse(const Notebook& notebook, const std::string& effect, std::chrono::sys_seconds at) {
  notebook.sql(
      "INSERT INTO operation (uuid, at_utc, offset_min, command, effect, target, checksum) "
      "VALUES (hex(randomblob(18)), " +
      std::to_string(at.time_since_epoch().count()) + ", 0, 'undo', '" + effect + "', 2, 0)");
}

/// The numbers that counted, without a look at the checksums of the changed rows.
Numbers counted(const Notebook& notebook, std::optional<std::int64_t> as_of, Instant still) {
  journal::Connection connection(notebook.file(), Journal::Access::read, std::chrono::seconds{1});
  static const std::string sql = journal::select_past("ORDER BY number");
  journal::Query query(connection, sql.c_str());
  journal::bind_past(query, as_of, still);
  Numbers found;
  while (query.next()) found.push_back(query.number(0).value_or(0));
  return found;
}

}  // namespace

TEST_CASE("an entry that replaces another stood in for it while it counted itself") {
  const Notebook notebook;
  prepare(notebook);
  for (const auto* const effect : {"void", "restore", "void"}) reverse(notebook, effect, two);
  CHECK(counted(notebook, 1, {}) == Numbers{1});
  CHECK(counted(notebook, 2, {}) == Numbers{2});
  CHECK(counted(notebook, 3, {}) == Numbers{1});
  CHECK(counted(notebook, 4, {}) == Numbers{2});
  CHECK(counted(notebook, 5, {}) == Numbers{1});
}

TEST_CASE("what was replaced still counts for those who ask for that instant or an earlier one") {
  const Notebook notebook;
  prepare(notebook);
  CHECK(counted(notebook, {}, noon) == Numbers{1, 2});
  CHECK(counted(notebook, {}, one) == Numbers{1, 2});
  CHECK(counted(notebook, {}, two) == Numbers{2});
  CHECK(counted(notebook, 1, two) == Numbers{1});
}

TEST_CASE("a replacement takes away again when it is brought back") {
  const Notebook notebook;
  prepare(notebook);
  reverse(notebook, "void", two);
  CHECK(counted(notebook, {}, two) == Numbers{1, 2});
  CHECK(counted(notebook, {}, three) == Numbers{1});
  reverse(notebook, "restore", three);
  CHECK(counted(notebook, {}, three) == Numbers{1, 2});
  CHECK(counted(notebook, {}, three + std::chrono::seconds{1}) == Numbers{2});
}

TEST_CASE("an opening that was replaced is gone at once") {
  const Notebook notebook;
  notebook.log({started("2026-03-01")});
  notebook.log({started("2026-03-02")});
  notebook.sql("UPDATE entry SET replaces = 1 WHERE number = 2");
  CHECK(counted(notebook, {}, noon - std::chrono::hours{24 * 365}) == Numbers{2});
  CHECK(counted(notebook, 1, {}) == Numbers{1});
}
