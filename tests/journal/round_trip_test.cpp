#include <algorithm>
#include <set>

#include "arbitrary.hpp"
#include "notebook.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

TEST_CASE("every kind of entry comes back as it was stored") {
  const Notebook notebook;
  auto journal = notebook.write();
  REQUIRE(rc::check("append, then read", [&journal](const std::vector<Happening>& happenings) {
    auto change = journal.change();  // never committed: each case begins with an empty journal
    auto stored = change.append(moment("2026-11-20T18:05:00+01:00"), "log", happenings);
    RC_ASSERT(stored.size() == happenings.size());
    for (std::size_t i = 0; i < stored.size(); ++i) {
      RC_ASSERT(stored[i].happening() == happenings[i]);
    }
    auto read = journal.entries({});
    std::ranges::sort(read, {}, &Entry::number);
    RC_ASSERT(read == stored);
  }));
}

TEST_CASE("what one program stores, the next one reads") {
  const Notebook notebook;
  const auto stored = notebook.log({started("2026-03-02"), morning("2026-03-03", 2)});
  CHECK(notebook.read().entries({}) == stored);
}

TEST_CASE("entries and operations are numbered from 1, and numbers of what was taken back are not used again") {
  const Notebook notebook;
  CHECK(notebook.log({morning("2026-03-02", 1), morning("2026-03-03", 1)}).back().number == 2);
  notebook.undo();
  const auto entry = notebook.log({morning("2026-03-02", 3)}).front();
  CHECK(entry.number == 3);
  CHECK(entry.operation == 3);
}

TEST_CASE("every UUID is a random one of its own") {
  const Notebook notebook;
  std::set<std::string> seen;
  for (const auto& entry : notebook.log(std::vector<Happening>(100, morning("2026-03-02", 1)))) {
    REQUIRE(entry.uuid.size() == 36);
    CHECK(entry.uuid[14] == '4');
    CHECK(std::string("89ab").find(entry.uuid[19]) != std::string::npos);
    seen.insert(entry.uuid);
  }
  CHECK(seen.size() == 100);
}

TEST_CASE("a command that stores nothing leaves nothing to take back") {
  const Notebook notebook;
  notebook.log({morning("2026-03-02", 1)});
  notebook.log({});
  CHECK(notebook.undo()->entries.size() == 1);
}
