#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
using journal::Told;

namespace {

const Moment evening = moment("2026-03-02T18:05:00+01:00");

Told told(const char* iso, std::string verdict) {
  return {.operation = 0,
          .day = day(iso),
          .episode = 1,
          .protocol_hash = "0123456789abcdef",
          .rules_version = 3,
          .verdict = std::move(verdict)};
}

/// Stores one entry and what the coach said to it.
void log(const Notebook& notebook, const Happening& happening, const Told& said) {
  auto journal = notebook.write();
  auto change = journal.change();
  change.append(evening, "log", std::vector{happening});
  change.keep(said);
  change.commit();
}

std::vector<Told> all_told(const Notebook& notebook) {
  std::vector<Told> found;
  notebook.read().each_told([&found](const Told& said) { found.push_back(said); });
  return found;
}

/// An opening, then a morning, each with a word of the coach.
void prepare(const Notebook& notebook) {
  log(notebook, started("2026-03-01"), told("2026-03-01", "begin"));
  log(notebook, morning("2026-03-02", 2), told("2026-03-02", "hold"));
}

}  // namespace

TEST_CASE("what the coach said comes back byte for byte, in the order of operations") {
  const Notebook notebook;
  prepare(notebook);
  const std::string any_bytes("{\"action\": \"hold\"} – \xff\0 and on", 28);
  log(notebook, morning("2026-02-27", 1), told("2026-03-02", any_bytes));
  auto expected = std::vector{told("2026-03-01", "begin"), told("2026-03-02", "hold"), told("2026-03-02", any_bytes)};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    expected[i].operation = static_cast<std::int64_t>(i) + 1;
    expected[i].at = evening;
  }
  CHECK(all_told(notebook) == expected);
}

TEST_CASE("the operation is the change's last one, an undo as well, whatever number was given") {
  const Notebook notebook;
  prepare(notebook);
  auto journal = notebook.write();
  auto change = journal.change();
  REQUIRE(change.undo(evening));
  auto said = told("2026-03-02", "begin");
  said.operation = 1;
  change.keep(said);
  change.commit();
  CHECK(all_told(notebook).back().operation == 3);
}

TEST_CASE("whether anything was taken back since an instant is known to the second") {
  const Notebook notebook;
  prepare(notebook);
  CHECK_FALSE(notebook.read().reversed_since(evening.utc - std::chrono::hours{24}));
  auto journal = notebook.write();
  auto change = journal.change();
  REQUIRE(change.undo(evening));
  change.commit();
  CHECK(journal.reversed_since(evening.utc));
  CHECK_FALSE(journal.reversed_since(evening.utc + std::chrono::seconds{1}));
}

TEST_CASE("undo takes back what was logged, not what was said to it") {
  const Notebook notebook;
  prepare(notebook);
  const auto before = all_told(notebook);
  notebook.undo();
  notebook.undo();
  CHECK(notebook.living().empty());
  CHECK(all_told(notebook) == before);
}

TEST_CASE("the coach says one thing to an operation, and does not unsay it") {
  const Notebook notebook;
  prepare(notebook);
  const auto twice = [&] {
    auto journal = notebook.write();
    auto change = journal.change();
    change.append(evening, "log", std::vector{morning("2026-03-03", 1)});
    change.keep(told("2026-03-03", "hold"));
    change.keep(told("2026-03-03", "rest"));
    change.commit();
    return 0;
  };
  CHECK(refusal(twice)->exit() == Exit::storage);
  CHECK(all_told(notebook).size() == 2);
}

TEST_CASE("without an operation there is nothing the coach could have said it to") {
  const Notebook notebook;
  prepare(notebook);
  auto journal = notebook.write();
  auto change = journal.change();
  CHECK_THROWS_AS(change.keep(told("2026-03-03", "hold")), std::logic_error);
  CHECK_THROWS_AS(change.commit(), std::logic_error);
}

TEST_CASE("what was said is kept with the change it is about, or not at all") {
  const Notebook notebook;
  prepare(notebook);
  {
    auto journal = notebook.write();
    auto change = journal.change();
    change.append(evening, "log", std::vector{morning("2026-03-03", 1)});
    change.keep(told("2026-03-03", "hold"));
  }
  CHECK(all_told(notebook).size() == 2);
}

TEST_CASE("what was said belongs to an episode that is there") {
  const Notebook notebook;
  auto of_no_episode = told("2026-03-01", "hold");
  of_no_episode.episode = 7;
  const auto logged = [&] { return log(notebook, started("2026-03-01"), of_no_episode), 0; };
  CHECK(refusal(logged)->exit() == Exit::storage);
}

TEST_CASE("a changed column of what was said is found, and the operation is named") {
  const Notebook notebook;
  prepare(notebook);
  log(notebook, started("2026-03-03"), told("2026-03-03", "begin"));
  const auto* const change =
      GENERATE("verdict = 'progress'", "verdict = ''", "day = '2026-03-03'", "episode = 3", "rules_version = 4",
               "rules_version = 4294967299", "protocol_hash = ''", "checksum = checksum + 1");
  notebook.sql(std::string("UPDATE decision SET ") + change + " WHERE operation = 2");
  const auto refused = refusal([&] { return all_told(notebook); });
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK(refused->what() == std::string("what was said after operation 2 is damaged: its checksum is wrong"));
  CHECK(refused->hint().find("restore a backup") != std::string::npos);
}

TEST_CASE("what was said is not told for another time than that of its command") {
  const Notebook notebook;
  prepare(notebook);
  const auto* const change = GENERATE("SET at_utc = at_utc + 86400", "SET offset_min = -60", "SET number = 9");
  CAPTURE(change);
  notebook.sql(std::string("UPDATE operation ") + change + " WHERE number = 2");
  const auto refused = refusal([&] { return all_told(notebook); });
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
}

TEST_CASE("what was said to one operation is not passed off as said to another") {
  const Notebook notebook;
  prepare(notebook);
  notebook.log({morning("2026-03-03", 5)});
  notebook.sql("UPDATE decision SET operation = 3 WHERE operation = 2");
  const auto refused = refusal([&] { return all_told(notebook); });
  REQUIRE(refused);
  CHECK(refused->what() == std::string("what was said after operation 3 is damaged: its checksum is wrong"));
}
