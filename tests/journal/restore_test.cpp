#include <algorithm>

#include "notebook.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

const journal::KeptProgramme base{"flow", "0123456789abcdef", {}, "{}"};
const journal::KeptProgramme own{"mine", "fedcba9876543210", base.hash, "{\"extends\": \"flow\"} \xff"};
const Moment evening = moment("2026-03-02T18:05:00+01:00");

/// An opening with a word of the coach, a morning that is edited and removed, a second one taken back.
void prepare(const Notebook& notebook) {
  auto journal = notebook.write();
  auto change = journal.change();
  change.keep(base);
  change.keep(own);
  change.append(evening, "start", std::vector{started("2026-03-01")});
  change.keep(Told{.operation = 0,
                   .day = day("2026-03-01"),
                   .episode = 1,
                   .protocol_hash = base.hash,
                   .rules_version = 3,
                   .verdict = "begin"});
  change.commit();
  notebook.log({morning("2026-03-02", 2)});
  notebook.revise(2, morning("2026-03-02", 3));
  notebook.revise(3, on("2026-03-02", Removal{}));
  notebook.log({morning("2026-03-03", 1), morning("2026-03-03", 2)});
  notebook.undo();
}

std::vector<OperationRecord> records_of(const Notebook& notebook) {
  std::vector<OperationRecord> found;
  notebook.read().each_operation([&found](const OperationRecord& record) { found.push_back(record); });
  return found;
}

void restore(const Notebook& notebook, const std::vector<OperationRecord>& records) {
  auto journal = notebook.write();
  auto change = journal.change();
  for (const auto& programme : {base, own}) change.keep(programme);
  for (const auto& record : records) change.restore(record);
  change.commit();
}

}  // namespace

TEST_CASE("every operation is shown with what it left, whether it counts or not") {
  const Notebook notebook;
  prepare(notebook);
  const auto records = records_of(notebook);
  REQUIRE(records.size() == 6);
  CHECK(records[0].operation.command == "start");
  CHECK(records[0].told->verdict == "begin");
  CHECK_FALSE(records[1].told);
  CHECK(records[2].entries.front().replaces == 2);
  CHECK(kind(records[3].entries.front().body) == "removal");
  CHECK(records[4].entries.size() == 2);
  CHECK(records[5].effect == OperationRecord::Effect::take_back);
  CHECK(records[5].target == 5);
}

TEST_CASE("programmes are shown each behind the one it extends") {
  const Notebook notebook;
  prepare(notebook);
  std::vector<KeptProgramme> found;
  notebook.read().each_programme([&found](const KeptProgramme& programme) { found.push_back(programme); });
  CHECK(found == std::vector{base, own});
}

TEST_CASE("what is restored into an empty journal is the same journal") {
  const Notebook from, to;
  prepare(from);
  restore(to, records_of(from));
  CHECK(records_of(to) == records_of(from));
  CHECK(to.read().state_hash() == from.read().state_hash());
  CHECK(to.living() == from.living());
  CHECK(to.redo()->target == from.redo()->target);
  CHECK(to.log({morning("2026-03-04", 1)}).front().number == from.log({morning("2026-03-04", 1)}).front().number);
}

TEST_CASE("a number or a UUID that is taken is not restored again, nor is anything with it") {
  const Notebook from, to;
  prepare(from);
  to.log({started("2026-03-01")});
  const auto before = to.read().state_hash();
  auto records = records_of(from);
  CHECK(refusal([&] { return restore(to, records), 0; })->exit() == Exit::storage);
  CHECK(to.read().state_hash() == before);
}

TEST_CASE("what is restored drops the checkpoints it outdates") {
  const Notebook from, to;
  prepare(from);
  const auto records = records_of(from);
  restore(to, {records[0]});
  to.keep(journal::Checkpoint{day("2026-03-05"), 1, base.hash, 3, "{}"});
  restore(to, {records[1]});
  CHECK_FALSE(to.read().checkpoint_before(day("2026-03-06"), 1, base.hash, 3));
}

TEST_CASE("journals that say the same have one state hash, whatever their numbers are") {
  const Notebook one, other;
  one.log({started("2026-03-01"), morning("2026-03-02", 2)});
  auto renumbered = records_of(one).front();
  renumbered.operation.number = 7;
  for (auto& entry : renumbered.entries) {
    entry.number += 10;
    entry.operation = 7;
  }
  restore(other, {renumbered});
  one.keep(base);
  one.keep(own);
  CHECK(other.read().state_hash().text() == one.read().state_hash().text());
  CHECK(other.read().state_hash().numbers() != one.read().state_hash().numbers());
}

TEST_CASE("a changed word anywhere changes the state hash") {
  const Notebook notebook;
  prepare(notebook);
  std::vector<std::string> hashes;
  const auto records = records_of(notebook);
  const auto add = [&](auto change) {
    auto changed = records;
    change(changed);
    journal::StateHash hash;
    for (const auto& record : changed) hash.add(record);
    hashes.push_back(hash.text());
  };
  add([](auto&) {});
  add([](auto& all) { all[0].operation.command += ' '; });
  add([](auto& all) { all[0].operation.at.offset += std::chrono::minutes{1}; });
  add([](auto& all) { all[0].operation.uuid[0] ^= 1; });
  add([](auto& all) { all[0].told->verdict = "began"; });
  add([](auto& all) { all[0].told.reset(); });
  add([](auto& all) { all[2].entries[0].replaces.reset(); });
  add([](auto& all) { all[1].entries[0].note = "x"; });
  add([](auto& all) { all[1].entries[0].day = day("2026-03-03"); });
  add([](auto& all) { all[5].target = 3; });
  add([](auto& all) { all[5].effect = OperationRecord::Effect::bring_back; });
  add([](auto& all) { std::swap(all[1], all[4]); });
  std::ranges::sort(hashes);
  CHECK(std::ranges::adjacent_find(hashes) == hashes.end());
}
