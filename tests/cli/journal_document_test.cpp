#include <filesystem>
#include <fstream>
#include <iterator>

#include "cli/recording/importing.hpp"
#include "cli/run.hpp"
#include "journal/arbitrary.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"
#include "support/stage.hpp"
#include "support/temporary_home.hpp"

namespace achilles::cli {
namespace {

using journal::Journal;

/// A program with a journal of its own.
struct Machine {
  test::TemporaryHome home;
  std::filesystem::path database = home.path() / "achilles.db";
  test::Stage stage = {};

  Exit type(const std::vector<std::string>& words) {
    stage.out.str({});
    stage.err.str({});
    auto world = stage.world();
    world.database = database;
    return run(words, world);
  }
  [[nodiscard]] std::string exported() {
    REQUIRE(type({"export", "json"}) == Exit::done);
    return stage.out.str();
  }
  [[nodiscard]] Exit imports(const std::string& text) {
    const auto file = home.path() / "journal.json";
    std::ofstream(file, std::ios::binary) << text;
    return type({"import", file.string(), "--yes"});
  }
  [[nodiscard]] Journal read() const { return Journal::open(database, Journal::Access::read); }
  [[nodiscard]] Journal write() const { return Journal::open(database, Journal::Access::write); }
};

std::vector<OperationRecord> records_of(const Journal& journal) {
  std::vector<OperationRecord> found;
  journal.each_operation([&found](const OperationRecord& record) { found.push_back(record); });
  return found;
}

/// One living entry, any of them.
std::optional<std::int64_t> any_living(const Journal& journal) {
  const auto living = journal.entries({});
  if (living.empty()) return std::nullopt;
  return living[*rc::gen::inRange(std::size_t{0}, living.size())].number;
}

Told any_word(std::int64_t episode) {
  return {.operation = 0,
          .day = test::day("2026-03-01"),
          .episode = episode,
          .protocol_hash = "0123456789abcdef",
          .rules_version = *rc::gen::inRange(0, 9),
          .verdict = *rc::gen::container<std::string>(rc::gen::arbitrary<char>())};
}

/// What a command does to a journal, any of them.
void take_any_step(Journal& journal, Journal::Change& change) {
  const Moment at{std::chrono::sys_seconds{std::chrono::seconds{*rc::gen::inRange(0, 2'000'000'000)}},
                  std::chrono::minutes{*rc::gen::inRange(-1080, 1081)}};
  switch (*rc::gen::inRange(0, 6)) {
    case 0:
      change.undo(at);
      return;
    case 1:
      change.redo(at);
      return;
    case 2:
    case 3:
      if (const auto number = any_living(journal)) {
        auto happening = *rc::gen::resize(8, rc::gen::arbitrary<Happening>());
        if (*rc::gen::arbitrary<bool>()) happening.body = Removal{};
        const journal::Revision revision{*number, happening};
        change.revise(at, "edit", std::span{&revision, 1});
      }
      return;
    default:
      const auto entries = change.append(at, "log", *rc::gen::resize(8, rc::gen::nonEmpty<std::vector<Happening>>()));
      if (*rc::gen::arbitrary<bool>()) change.keep(any_word(entries.front().number));
  }
}

void keep_any_journal(const Machine& machine) {
  auto journal = machine.write();
  auto change = journal.change();
  change.keep(KeptProgramme{"flow", "0123456789abcdef", {}, "\xff any text \n"});
  if (*rc::gen::arbitrary<bool>()) change.keep(KeptProgramme{"mine", "fedcba9876543210", "0123456789abcdef", ""});
  for (int steps = *rc::gen::inRange(0, 12); steps > 0; --steps) take_any_step(journal, change);
  change.commit();
}

/// What undo and redo do from here on, as the numbers of operations.
std::vector<std::int64_t> course(Journal& journal) {
  std::vector<std::int64_t> numbers;
  auto change = journal.change();
  const auto go = [&](auto how) {
    const auto reversal = (change.*how)(test::Stage::now);
    numbers.push_back(reversal ? reversal->target.number : 0);
    for (const auto& entry : journal.entries({})) numbers.push_back(entry.number);
  };
  go(&Journal::Change::redo);
  for (int i = 0; i < 3; ++i) go(&Journal::Change::undo);
  go(&Journal::Change::redo);
  return numbers;
}

/// A journal of a few commands, such as a document of it is short.
void keep_a_short_journal(Machine& machine) {
  machine.type({"log", "morning", "2", "--note", "a \"word\" – \\ and\nanother"});
  machine.type({"log", "run", "8km", "44min", "-p", "3"});
  machine.type({"edit", "1", "-p", "3"});
  machine.type({"undo"});
}

TEST_CASE("any journal comes back from its document as it was, and goes on as it would have") {
  REQUIRE(rc::check("export, then import", [] {
    Machine old, fresh;
    keep_any_journal(old);
    const auto text = old.exported();
    RC_ASSERT(fresh.imports(text) == Exit::done);
    RC_ASSERT(fresh.exported() == text);
    auto before = old.write();
    auto after = fresh.write();
    RC_ASSERT(after.state_hash() == before.state_hash());
    RC_ASSERT(records_of(after) == records_of(before));
    RC_ASSERT(after.entries({}) == before.entries({}));
    RC_ASSERT(course(after) == course(before));
  }));
}

TEST_CASE("an entry of centuries ahead is not let in") {
  Machine old, fresh;
  {
    auto journal = Journal::open(old.database, Journal::Access::write);
    auto change = journal.change();
    Happening note;
    note.at = test::Stage::now;
    note.day = test::day("2200-01-01");
    note.body = Note{};
    change.append(test::Stage::now, "log note", std::span{&note, 1});
    change.commit();
  }
  CHECK(fresh.imports(old.exported()) == Exit::refused);
  CHECK(fresh.stage.err.str().find("an entry is of 2200-01-01") != std::string::npos);
}

TEST_CASE("so many commands as an import says take all of it back") {
  CHECK(rc::check("import, then undo", [] {
    Machine old, fresh;
    keep_any_journal(old);
    const auto text = old.exported();
    const auto steps = steps_added(journal_from(text, "journal.json"), Shared{});
    RC_ASSERT(steps.has_value());
    RC_ASSERT(fresh.imports(text) == Exit::done);
    if (*steps > 0) RC_ASSERT(fresh.type({"undo", std::to_string(*steps), "--yes"}) == Exit::done);
    RC_ASSERT(fresh.read().entries({}).empty());
    RC_ASSERT(fresh.type({"undo", "--yes"}) == Exit::failed);
  }));
}

TEST_CASE("an import that took back what was there cannot be taken back by so many commands") {
  Machine old, fresh;
  old.type({"log", "morning", "1"});
  REQUIRE(fresh.imports(old.exported()) == Exit::done);
  old.type({"undo"});
  const auto document = journal_from(old.exported(), "journal.json");
  const auto journal = fresh.read();
  CHECK_FALSE(steps_added(document, shared(document, &journal)));
}

TEST_CASE("a document with one byte changed is refused, or says the same") {
  Machine machine;
  keep_a_short_journal(machine);
  const auto text = machine.exported();
  const auto whole = journal_from(text, "journal.json");
  std::size_t refused = 0, same = 0;
  const auto expect_same = [&](const std::string& damaged, std::size_t at) {
    try {
      const auto document = journal_from(damaged, "journal.json");
      if (document.operations != whole.operations || document.programmes != whole.programmes) {
        FAIL_CHECK("byte " << at << " makes another journal of it:\n" << damaged);
      }
      ++same;
    } catch (const Error& error) {
      if (error.exit() != Exit::refused || error.hint().find("Nothing was changed") == std::string::npos) {
        FAIL_CHECK(error.what());
      }
      ++refused;
    }
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const char byte : {' ', '"', '0', '1', '\\', '\n', '\0'}) {
      auto damaged = text;
      damaged[at] = byte;
      expect_same(damaged, at);
    }
    for (const unsigned bit : {0U, 1U, 5U}) {
      auto damaged = text;
      damaged[at] = static_cast<char>(static_cast<unsigned char>(damaged[at]) ^ 1U << bit);
      expect_same(damaged, at);
    }
    expect_same(text.substr(0, at) + text.substr(at + 1), at);
  }
  CHECK(refused > 10 * same);
}

TEST_CASE("a document that was cut off is refused wherever it ends") {
  Machine machine;
  keep_a_short_journal(machine);
  const auto text = machine.exported();
  for (std::size_t length = 0; length + 1 < text.size(); ++length) {
    const auto error = test::refusal([&] { return journal_from(text.substr(0, length), "journal.json"); });
    REQUIRE(error);
    CHECK(error->exit() == Exit::refused);
  }
}

/// What is said of the document where this takes the place of that; of its hash, where each part may be what it is.
std::string said_of(std::string text, const std::string& part, const std::string& instead) {
  const auto at = text.find(part);
  REQUIRE(at != std::string::npos);
  const auto error = test::refusal([&] { return journal_from(text.replace(at, part.size(), instead), "it"); });
  REQUIRE(error);
  return error->what();
}

TEST_CASE("a document whose numbers leave no room for the next one is refused") {
  Machine machine;
  machine.type({"log", "morning", "2"});
  machine.type({"undo"});
  const auto text = machine.exported();
  const auto said = [&](const std::string& key, const char* from, const char* to) {
    return said_of(text, '"' + key + "\":\"" + from + '"', '"' + key + "\":\"" + to + '"');
  };
  CHECK(said("entry", "e1", "e9007199254740992") == "it is not what was exported: its hash is wrong");
  const auto no_entry = "\"entry\" is not a number from e1 to e9007199254740992";
  CHECK(said("entry", "e1", "e9007199254740993").ends_with(no_entry));
  CHECK(said("entry", "e1", "e9223372036854775807").ends_with(no_entry));
  CHECK(said("entry", "e1", "e9223372036854775808").ends_with(no_entry));
  CHECK(said("operation", "o2", "o9223372036854775807")
            .ends_with("\"operation\" is not a number from o1 to o9007199254740992"));
}

TEST_CASE("a document in which something lasted longer than anything can is refused") {
  Machine machine;
  machine.type({"log", "run", "8km", "44min"});
  const auto text = machine.exported();
  const auto said = [&](const char* time) {
    return said_of(text, "\"duration_s\":2640", std::string("\"duration_s\":") + time);
  };
  CHECK(said("172800") == "it is not what was exported: its hash is wrong");
  for (const auto* const time : {"172801", "9223372036854775807"}) {
    CHECK(said(time).ends_with("\"duration_s\" is not a whole number from 0 to 172800"));
  }
}

TEST_CASE("a journal that has a beginning of the document gets the rest") {
  Machine old, fresh;
  keep_a_short_journal(old);
  REQUIRE(fresh.imports(old.exported()) == Exit::done);
  old.type({"log", "morning", "1"});
  old.type({"redo"});
  const auto text = old.exported();
  REQUIRE(fresh.imports(text) == Exit::done);
  CHECK(fresh.exported() == text);
}

TEST_CASE("a journal that went another way is left as it is") {
  Machine old, other;
  keep_a_short_journal(old);
  keep_a_short_journal(other);
  const auto before = other.exported();
  CHECK(other.imports(old.exported()) == Exit::refused);
  CHECK(other.stage.err.str().find("differ from operation 1 on") != std::string::npos);
  CHECK(other.exported() == before);
}

TEST_CASE("a journal that is ahead of the document is left as it is") {
  Machine old, fresh;
  keep_a_short_journal(old);
  const auto text = old.exported();
  REQUIRE(fresh.imports(text) == Exit::done);
  fresh.type({"log", "morning", "1"});
  const auto before = fresh.exported();
  CHECK(fresh.imports(text) == Exit::refused);
  CHECK(fresh.exported() == before);
}

}  // namespace
}  // namespace achilles::cli
