#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;
using journal::KeptProgramme;

namespace {

const std::string base_hash = "0123456789abcdef";
const std::string own_hash = "fedcba9876543210";
const KeptProgramme base{"flow", base_hash, {}, "{\"id\": \"flow\"}\n"};
const KeptProgramme own{"mine", own_hash, base_hash, "{\"id\": \"mine\", \"extends\": \"flow\"} – \xff"};

}  // namespace

TEST_CASE("a kept programme comes back byte for byte, with what it extends") {
  const Notebook notebook;
  notebook.keep(base);
  notebook.keep(own);
  const auto journal = notebook.read();
  CHECK(journal.programme(base_hash) == base);
  CHECK(journal.programme(own_hash) == own);
  CHECK_FALSE(journal.programme("0000000000000000"));
}

TEST_CASE("a programme kept already stays as it is") {
  const Notebook notebook;
  notebook.keep(base);
  notebook.keep({"other", base_hash, {}, "other text"});
  CHECK(notebook.read().programme(base_hash) == base);
  CHECK(notebook.sql("SELECT count(*) FROM programme") == "1");
}

TEST_CASE("a programme is kept with the change that names it, or not at all") {
  const Notebook notebook;
  notebook.log({started("2026-03-01")});
  {
    auto journal = notebook.write();
    auto change = journal.change();
    change.keep(base);
    CHECK(journal.programme(base_hash) == base);
  }
  CHECK_FALSE(notebook.read().programme(base_hash));
}

TEST_CASE("undo keeps the programme: redo needs it") {
  const Notebook notebook;
  auto journal = notebook.write();
  auto change = journal.change();
  change.append(moment("2026-03-01T09:00:00+01:00"), "start", std::vector{started("2026-03-01")});
  change.keep(base);
  change.commit();
  REQUIRE(notebook.undo());
  CHECK(notebook.read().programme(base_hash) == base);
  CHECK_FALSE(notebook.undo());
}

TEST_CASE("a changed column of a kept programme is found, and the programme is named") {
  const Notebook notebook;
  notebook.keep(base);
  notebook.keep(own);
  const auto* const change = GENERATE("text = text || ' '", "text = replace(text, 'flow', 'flew')", "id = 'mind'",
                                      "base = NULL", "base = hash", "checksum = checksum + 1");
  notebook.sql(std::string("UPDATE programme SET ") + change + " WHERE id = 'mine'");
  const auto refused = refusal([&] { return notebook.read().programme(own_hash); });
  REQUIRE(refused);
  CHECK(refused->exit() == Exit::storage);
  CHECK(refused->what() == std::string("the kept programme fedcba9876543210 is damaged: its checksum is wrong"));
  CHECK(refused->hint().find("restore a backup") != std::string::npos);
}

TEST_CASE("a programme whose hash is none is refused") {
  const Notebook notebook;
  const auto* const hash = GENERATE("", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF", "0123456789abcdeg");
  CHECK(refusal([&] { return notebook.keep({"flow", hash, {}, "text"}), 0; })->exit() == Exit::storage);
}

TEST_CASE("a programme is not kept without the one it extends") {
  const Notebook notebook;
  CHECK(refusal([&] { return notebook.keep(own), 0; })->exit() == Exit::storage);
  CHECK_FALSE(notebook.read().programme(own_hash));
}
