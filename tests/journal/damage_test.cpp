#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

/// What reading everything ends in.
std::optional<Error> trouble(const Notebook& notebook) {
  return refusal([&] { return notebook.read().entries({}); });
}

}  // namespace

TEST_CASE("a changed column of an entry is found, and the entry is named") {
  const Notebook notebook;
  Activity run;
  run.distance = 8000;
  notebook.log({morning("2026-03-01", 1)});
  notebook.log({on("2026-03-02", run, "along the river")});
  const auto* const change = GENERATE(
      "distance_m = 8001", "distance_m = NULL", "pain_after = 0", "note = 'along the rivers'", "kind = 'walk'",
      "day = '2026-03-03'", "at_utc = at_utc + 1", "offset_min = 0", "day_only = 1", "side = 'left'", "replaces = 1",
      "uuid = replace(uuid, substr(uuid, 1, 1), 'x')", "checksum = checksum + 1", "operation = 1", "surface = 'road'");
  REQUIRE_FALSE(trouble(notebook));
  notebook.sql(std::string("UPDATE entry SET ") + change + " WHERE number = 2");
  const auto found = trouble(notebook);
  REQUIRE(found);
  CHECK(found->exit() == Exit::storage);
  CHECK(found->what() == std::string("entry #2 is damaged: its checksum is wrong"));
  CHECK(found->hint().find("restore a backup") != std::string::npos);
}

TEST_CASE("a changed field of a start, a switch or a test result is found") {
  const Notebook notebook;
  auto opening = started("2026-03-01");
  std::get<Start>(opening.body).surgery = day("2026-01-05");
  notebook.log({opening, started("2026-03-01"), switched("2026-03-02", "alfredson"),
                on("2026-03-03", TestResult{"heel-raise", 23})});
  const auto* const change =
      GENERATE("surgery = '2026-01-06' WHERE number = 1", "surgery = NULL WHERE number = 1",
               "surgery = '2026-01-05' WHERE number = 2", "protocol = 'alfredsen' WHERE number = 3",
               "protocol_hash = 'fedcba9876543211' WHERE number = 3",
               "kind = 'switch', injured_side = NULL, site = NULL, "
               "onset = NULL, diagnosed = NULL WHERE number = 2",
               "test = 'heel-raisf' WHERE number = 4", "value = 22 WHERE number = 4", "value = -23 WHERE number = 4",
               "side = 'left' WHERE number = 4");
  REQUIRE_FALSE(trouble(notebook));
  notebook.sql(std::string("UPDATE entry SET ") + change);
  CHECK(trouble(notebook));
}

TEST_CASE("a sign nobody knows is damage, not another sign") {
  const Notebook notebook;
  notebook.log({on("2026-03-01", Flag{Sign::pop})});
  notebook.sql("UPDATE entry SET sign = 'pip'");
  CHECK(trouble(notebook));
}

TEST_CASE("a warning sign is not made a screen that found nothing") {
  const Notebook notebook;
  notebook.log({on("2026-03-01", Screen{}), on("2026-03-01", Flag{Sign::pop})});
  notebook.sql("UPDATE entry SET kind = 'screen', sign = NULL WHERE number = 2");
  CHECK(trouble(notebook)->what() == std::string("entry #2 is damaged: its checksum is wrong"));
}

TEST_CASE("a byte changed in the file is found") {
  const Notebook notebook;
  notebook.log({on("2026-03-01", Activity{}, "along the river")});
  auto bytes = bytes_of(notebook.file());
  const auto place = bytes.find("along the river");
  REQUIRE(place != std::string::npos);
  bytes[place] ^= 1;
  put_bytes(notebook.file(), bytes);
  CHECK(trouble(notebook));
}

TEST_CASE("a damaged operation is not taken back") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)}, "log morning");
  notebook.sql("UPDATE operation SET command = 'log evening'");
  const auto found = refusal([&] { return notebook.undo(); });
  REQUIRE(found);
  CHECK(found->what() == std::string("operation 1 is damaged: its checksum is wrong"));
}

TEST_CASE("an entry does not come back to life when the row that took it back is damaged") {
  const Notebook notebook;
  notebook.log({morning("2026-03-01", 1)});
  notebook.undo();
  CHECK(notebook.living().empty());
  notebook.sql("UPDATE operation SET effect = 'restore' WHERE number = 2");
  CHECK(trouble(notebook));
}

TEST_CASE("a file cut short is refused in plain words") {
  const Notebook notebook;
  notebook.log(std::vector<Happening>(50, morning("2026-03-01", 1)));
  put_bytes(notebook.file(), bytes_of(notebook.file()).substr(0, 8192));
  const auto found = trouble(notebook);
  REQUIRE(found);
  CHECK(found->exit() == Exit::storage);
  CHECK(found->what() == notebook.file().string() + " is damaged");
}
