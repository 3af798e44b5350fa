#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
using Words = std::vector<std::string>;

namespace {

/// The programmes the current episode went on by, in their order.
Words switches(const Notebook& notebook) {
  Words found;
  const auto episode = notebook.read().episode();
  REQUIRE(episode);
  for (const auto& entry : episode->switches) found.push_back(std::get<Switch>(entry.body).protocol);
  return found;
}

}  // namespace

TEST_CASE("the switches of an episode come in the order of day and number") {
  const Notebook notebook;
  notebook.log({started("2026-03-01")});
  CHECK(switches(notebook).empty());
  notebook.log({switched("2026-03-20", "third")});
  notebook.log({switched("2026-03-10", "first")});
  notebook.log({switched("2026-03-10", "second")});
  CHECK(switches(notebook) == Words{"first", "second", "third"});
  CHECK(notebook.read().episode()->opening.number == 1);
}

TEST_CASE("a switch is of the episode that was open when it was stored") {
  const Notebook notebook;
  notebook.log({switched("2026-03-05", "before any")});
  notebook.log({started("2026-03-01")});
  notebook.log({switched("2026-03-05", "of the first")});
  notebook.log({started("2026-03-04")});
  CHECK(switches(notebook).empty());
  notebook.log({switched("2026-03-04", "of the second")});
  CHECK(switches(notebook) == Words{"of the second"});
}

TEST_CASE("a switch told for a day before the opening is of no episode") {
  const Notebook notebook;
  notebook.log({started("2026-03-02")});
  notebook.log({switched("2026-03-01", "too early"), switched("2026-03-02", "on the day")});
  CHECK(switches(notebook) == Words{"on the day"});
}

TEST_CASE("a switch alone makes no episode") {
  const Notebook notebook;
  notebook.log({switched("2026-03-01", "alfredson")});
  CHECK_FALSE(notebook.read().episode());
}

TEST_CASE("undo takes back a switch, and redo goes on by it again") {
  const Notebook notebook;
  notebook.log({started("2026-03-01")});
  notebook.log({switched("2026-03-10", "alfredson")}, "protocol use");
  CHECK(notebook.undo()->target.command == "protocol use");
  CHECK(switches(notebook).empty());
  CHECK(notebook.read().episode()->opening.number == 1);
  notebook.redo();
  CHECK(switches(notebook) == Words{"alfredson"});
}

TEST_CASE("undo of an opening brings back the episode before it, switches and all") {
  const Notebook notebook;
  notebook.log({started("2026-03-01"), switched("2026-03-02", "alfredson")});
  notebook.log({started("2026-03-10"), switched("2026-03-11", "flow")});
  CHECK(switches(notebook) == Words{"flow"});
  notebook.undo();
  CHECK(switches(notebook) == Words{"alfredson"});
}

TEST_CASE("a switch drops the checkpoints from its day on") {
  const Notebook notebook;
  notebook.log({started("2026-03-01")});
  notebook.keep(journal::Checkpoint{day("2026-03-09"), 1, "hash", 1, "before"});
  notebook.keep(journal::Checkpoint{day("2026-04-10"), 1, "hash", 1, "after"});
  notebook.log({switched("2026-03-10", "alfredson")});
  CHECK(notebook.read().checkpoint_before(day("2026-05-01"), 1, "hash", 1)->state == "before");
}

TEST_CASE("a damaged switch is refused, not passed over") {
  const Notebook notebook;
  notebook.log({started("2026-03-01"), switched("2026-03-02", "alfredson")});
  notebook.sql("UPDATE entry SET protocol = 'flow' WHERE number = 2");
  const auto refused = refusal([&] { return notebook.read().episode(); });
  REQUIRE(refused);
  CHECK(refused->what() == std::string("entry #2 is damaged: its checksum is wrong"));
}
