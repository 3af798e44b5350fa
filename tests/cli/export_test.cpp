#include <string>
#include <vector>

#include "cli/run.hpp"
#include "journal/journal.hpp"
#include "support/catch.hpp"
#include "support/csv_reader.hpp"
#include "support/stage.hpp"
#include "support/temporary_home.hpp"

namespace achilles::cli {
namespace {

std::string typed(const std::filesystem::path& database, const std::vector<std::string>& words) {
  test::Stage stage;
  auto world = stage.world();
  world.database = database;
  CHECK(run(words, world) == Exit::done);
  return stage.out.str();
}

std::vector<support::CsvRow> rows_of(const std::string& csv) {
  const auto rows = support::read_csv(csv);
  REQUIRE(rows);
  return *rows;
}

/// The cell of that column, as text.
std::string cell(const std::vector<support::CsvRow>& rows, std::size_t row, std::string_view column) {
  for (std::size_t i = 0; i < rows[0].size(); ++i) {
    if (rows[0][i].text == column) return rows[row][i].text;
  }
  FAIL("no column " << column);
  return {};
}

TEST_CASE("what was logged is in the CSV, and what was not is empty") {
  const test::TemporaryHome home;
  const auto database = home.path() / "achilles.db";
  typed(database, {"start", "--side", "left", "--site", "midportion", "--onset", "2026-09-01", "--diagnosed", "yes",
                   "--signs", "none", "--equipment", "step,towel"});
  typed(database, {"log", "morning", "2", "--stiff", "10m"});
  typed(database, {"log", "run", "8km", "44min", "-p", "3", "--surface", "road, wet", "--shoes", "the \"fast\" ones"});
  typed(database,
        {"log", "session", "one-leg-raise", "3x12", "+5kg", "left", "-p", "4", "--note", "first line\nsecond line"});
  typed(database, {"log", "pain", "1", "--when", "after", "--day", "yesterday"});

  const auto rows = rows_of(typed(database, {"export", "csv"}));
  const auto entries = journal::Journal::open(database, journal::Journal::Access::read).entries(journal::Filter{});
  REQUIRE(rows.size() == entries.size() + 1);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    CAPTURE(i);
    CHECK(rows[i + 1].size() == rows[0].size());
    CHECK(cell(rows, i + 1, "entry") == "e" + std::to_string(entries[i].number));
    CHECK(cell(rows, i + 1, "uuid") == entries[i].uuid);
    CHECK(cell(rows, i + 1, "kind") == kind(entries[i].body));
    CHECK(cell(rows, i + 1, "day") == entries[i].day.iso());
    CHECK(cell(rows, i + 1, "note") == entries[i].note);
  }
  CHECK(cell(rows, 1, "pain") == "1");
  CHECK(cell(rows, 1, "pain_moment") == "after");
  CHECK(cell(rows, 2, "equipment") == "step;towel");
  CHECK(cell(rows, 3, "stiffness_min") == "10");
  CHECK(cell(rows, 4, "distance_m") == "8000");
  CHECK(cell(rows, 4, "duration_s") == "2640");
  CHECK(cell(rows, 4, "pain_during") == "3");
  CHECK(cell(rows, 4, "pain_after").empty());
  CHECK(cell(rows, 4, "surface") == "road, wet");
  CHECK(cell(rows, 4, "shoes") == "the \"fast\" ones");
  CHECK(cell(rows, 5, "sets") == "3");
  CHECK(cell(rows, 5, "reps") == "12");
  CHECK(cell(rows, 5, "load_g") == "5000");
  CHECK(cell(rows, 5, "side") == "left");
}

TEST_CASE("an export can be kept to days and to one kind") {
  const test::TemporaryHome home;
  const auto database = home.path() / "achilles.db";
  typed(database, {"log", "morning", "2", "--day", "2026-11-18"});
  typed(database, {"log", "morning", "3", "--day", "2026-11-19"});
  typed(database, {"log", "pain", "3", "--day", "2026-11-19"});
  typed(database, {"log", "morning", "1"});
  const auto rows = [&](std::vector<std::string> words) {
    words.insert(words.begin(), {"export", "csv"});
    return rows_of(typed(database, words)).size() - 1;
  };
  CHECK(rows({}) == 4);
  CHECK(rows({"--from", "2026-11-19"}) == 3);
  CHECK(rows({"--to", "2026-11-19"}) == 3);
  CHECK(rows({"--from", "2026-11-19", "--to", "2026-11-19"}) == 2);
  CHECK(rows({"--kind", "morning", "--from", "2026-11-19"}) == 2);
}

TEST_CASE("a terminal obeys no note, whatever is printed of it") {
  const test::TemporaryHome home;
  const auto database = home.path() / "achilles.db";
  typed(database, {"log", "note", "red \x1b[31m, \u009b, \u202eturned"});
  const auto on_terminal = [&](const std::vector<std::string>& words) {
    test::Stage stage;
    auto world = stage.world();
    world.database = database;
    world.out_is_terminal = true;
    CHECK(run(words, world) == Exit::done);
    return stage.out.str();
  };
  for (const auto& words : {std::vector<std::string>{"export", "csv"}, {"history", "--json"}, {"export", "json"}}) {
    const auto shown = on_terminal(words);
    INFO(shown);
    CHECK(shown.find("turned") != std::string::npos);
    for (const auto* const obeyed : {"\x1b", "\u009b", "\u202e"}) CHECK(shown.find(obeyed) == std::string::npos);
  }
  CHECK(typed(database, {"export", "csv"}).find("\x1b[31m") != std::string::npos);
  CHECK(typed(database, {"history", "--json"}).find("\\u202eturned") != std::string::npos);
}

}  // namespace
}  // namespace achilles::cli
