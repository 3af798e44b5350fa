#include <SQLiteCpp/Exception.h>

#include "notebook.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

// The tables refuse what no reader could make sense of, whichever program writes it.

TEST_CASE("the tables take no value outside its range") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto* const change =
      GENERATE("pain = 11", "pain = -1", "pain = NULL", "pain = 'two'", "stiffness_min = 721", "medicine = 2",
               "day = '2025-02-29'", "day = '2025-2-1'", "offset_min = 1081", "side = 'middle'", "kind = 'nap'",
               "uuid = 'short'", "replaces = 1", "at_utc = 1.5");
  CHECK_THROWS_AS(notebook.sql(std::string("UPDATE entry SET ") + change), SQLite::Exception);
}

TEST_CASE("the tables take no field that belongs to another kind") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  const auto* const change =
      GENERATE("site = 'midportion'", "distance_m = 5", "surface = ''", "exercise = 'raise'", "sets = 3",
               "pain_during = 3", "sign = 'pop'", "cleared_by = 'Dr B'", "moment = 'now'", "equipment = ''",
               "test = 'heel-raise'", "value = 3", "surgery = '2026-01-01'", "protocol = 'flow'", "protocol_hash = ''");
  CHECK_THROWS_AS(notebook.sql(std::string("UPDATE entry SET ") + change), SQLite::Exception);
}

TEST_CASE("a test result is a name and a whole number of 32 bits, and nothing else") {
  const Notebook notebook;
  notebook.log({on("2026-03-01", TestResult{"heel-raise", 23})});
  const auto* const change =
      GENERATE("test = NULL", "value = NULL", "value = 2147483648", "value = -2147483649", "value = 2.5",
               "value = 'many'", "pain = 2", "reps = 23", "surgery = '2026-01-01'");
  CHECK_THROWS_AS(notebook.sql(std::string("UPDATE entry SET ") + change), SQLite::Exception);
}

TEST_CASE("a switch is a programme and its hash, and nothing else") {
  const Notebook notebook;
  notebook.log({switched("2026-03-01", "alfredson")});
  const auto* const change =
      GENERATE("protocol = NULL", "protocol_hash = NULL", "site = 'midportion'", "onset = '2026-01-01'",
               "equipment = ''", "surgery = '2026-01-01'", "pain = 2", "test = 'heel-raise'");
  CHECK_THROWS_AS(notebook.sql(std::string("UPDATE entry SET ") + change), SQLite::Exception);
}

TEST_CASE("a screen has no field of its own") {
  const Notebook notebook;
  notebook.log({on("2026-03-01", Screen{})});
  const auto* const change =
      GENERATE("sign = 'pop'", "cleared_by = 'Dr B'", "medicine = 0", "pain = 0", "moment = 'now'", "protocol = 'flow'",
               "surface = ''", "exercise = ''", "test = 'heel-raise'", "value = 0", "surgery = '2026-01-01'");
  CHECK_THROWS_AS(notebook.sql(std::string("UPDATE entry SET ") + change), SQLite::Exception);
}

TEST_CASE("the day of an operation on the tendon is a day") {
  const Notebook notebook;
  notebook.log({started("2026-03-01")});
  CHECK_THROWS_AS(notebook.sql("UPDATE entry SET surgery = '2026-02-29'"), SQLite::Exception);
  CHECK_THROWS_AS(notebook.sql("UPDATE entry SET surgery = 'long ago'"), SQLite::Exception);
}

TEST_CASE("an operation that takes back has a target, and one that stores has none") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  notebook.undo();
  CHECK_THROWS_AS(notebook.sql("UPDATE operation SET target = NULL WHERE number = 2"), SQLite::Exception);
  CHECK_THROWS_AS(notebook.sql("UPDATE operation SET effect = 'store' WHERE number = 2"), SQLite::Exception);
  CHECK_THROWS_AS(notebook.sql("UPDATE operation SET target = 2 WHERE number = 2"), SQLite::Exception);
}
