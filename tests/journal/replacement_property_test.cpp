// Random journals through a backup, further changes, and a restore.

#include <fmt/format.h>

#include <cstdlib>

#include "arbitrary.hpp"
#include "journal/backups.hpp"
#include "journal/replacement.hpp"
#include "model/chance.hpp"
#include "notebook.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;
using model::Chance;

namespace {

const Moment evening = moment("2026-11-20T18:05:00+01:00");

/// How many journals are tried: a second's worth, or as many as ACHILLES_RESTORES says.
std::uint64_t journals() {
  const char* asked = std::getenv("ACHILLES_RESTORES");
  return asked == nullptr ? 40 : std::strtoull(asked, nullptr, 10);
}

Happening some_happening(Chance& chance) {
  constexpr int size = 40;
  return arbitrary_happening()(rc::Random(chance.next()), size).value();
}

std::string some_bytes(Chance& chance) {
  std::string bytes;
  for (int left = chance.between(0, 40); left > 0; --left) bytes += static_cast<char>(chance.between(0, 255));
  return bytes;
}

std::vector<CarriedFile> some_files(Chance& chance) {
  std::vector<CarriedFile> files;
  if (chance.in_a_hundred(50)) files.push_back({"config.toml", some_bytes(chance)});
  for (int left = chance.between(0, 3); left > 0; --left) {
    files.push_back({"protocols/" + std::to_string(left) + ".json", some_bytes(chance)});
  }
  return files;
}

void some_commands(const Notebook& notebook, Chance& chance) {
  auto journal = notebook.write();
  auto change = journal.change();
  for (int left = chance.between(1, 8); left > 0; --left) {
    const int kind = chance.between(1, 100);
    if (kind <= 60) {
      std::vector<Happening> happenings;
      for (int more = chance.between(1, 4); more > 0; --more) happenings.push_back(some_happening(chance));
      change.append(evening, "log", happenings);
    } else if (kind <= 70) {
      change.keep(journal::KeptProgramme{"mine", fmt::format("{:016x}", chance.next()), {}, some_bytes(chance)});
    } else if (kind <= 80) {
      const auto living = journal.newest();
      if (living)
        change.revise(evening, "edit", std::vector<journal::Revision>{{living->number, some_happening(chance)}});
    } else if (kind <= 93) {
      change.undo(evening);
    } else {
      change.redo(evening);
    }
  }
  change.commit();
}

}  // namespace

TEST_CASE("a restore brings back any journal as it was backed up, and then the one it replaced") {
  for (std::uint64_t seed = 1; seed <= journals(); ++seed) {
    Chance chance(seed);
    const Notebook notebook;
    some_commands(notebook, chance);
    const auto then = notebook.read().state_hash();
    const auto files = some_files(chance), present = some_files(chance);
    const auto backup = journal::back_up(notebook.file(), Backup::Occasion::asked, evening, files);
    some_commands(notebook, chance);
    const auto now = notebook.read().state_hash();

    CAPTURE(seed);
    auto replacement = journal::Replacement::prepare(backup.file, notebook.file());
    REQUIRE(replacement.files() == files);
    const auto replaced = replacement.take_place(evening, present);
    REQUIRE(notebook.read().state_hash() == then);
    REQUIRE(replaced.backup);
    auto back = journal::Replacement::prepare(replaced.backup->file, notebook.file());
    REQUIRE(back.files() == present);
    back.take_place(evening, {});
    REQUIRE(notebook.read().state_hash() == now);
  }
}
