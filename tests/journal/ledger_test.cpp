// The journal and a ledger in memory, written independently of it, through random sequences of commands.

#include "ledger.hpp"

#include <algorithm>
#include <cstdlib>

#include "model/chance.hpp"
#include "notebook.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;
using journal::Filter;
using model::Chance;

namespace {

const std::string flow_hash = "5d41402abc4b2a76";
constexpr int longest = 24;

/// How many sequences are tried: a second's worth, or as many as ACHILLES_SEQUENCES says.
std::uint64_t sequences() {
  const char* asked = std::getenv("ACHILLES_SEQUENCES");
  return asked == nullptr ? 300 : std::strtoull(asked, nullptr, 10);
}

Filter as_of(std::int64_t operation) { return {.from = {}, .to = {}, .kind = {}, .as_of = operation, .still = {}}; }

/// Which entries, in which order: what a coach who has read up to that day could know.
std::string fingerprint(const std::vector<Entry>& living, Date through) {
  std::string text;
  for (const auto& entry : living) {
    if (entry.day <= through) text += entry.uuid + " ";
  }
  return text;
}

/// One sequence of commands, given to both.
class Sequence {
 public:
  Sequence(Journal& journal, std::uint64_t seed) : journal_(journal), change_(journal.change()), chance_(seed) {
    stands_.emplace_back();
  }

  /// Nothing, or in which way the two part.
  std::string run() {
    append("start", {started("2026-03-01")});
    const int length = chance_.between(1, longest);
    for (int i = 0; i < length && parting_.empty(); ++i) step();
    look_back();
    there_and_back();
    return parting_.empty() ? "" : told_ + "\n  " + parting_;
  }

 private:
  void step() {
    const int kind = chance_.between(1, 100);
    if (kind <= 25) {
      append("log", some_happenings());
    } else if (kind <= 30) {
      append("skip", {on(some_day().iso().c_str(), Skip{})});
    } else if (kind <= 50) {
      revise("edit");
    } else if (kind <= 60) {
      revise("rm");
    } else if (kind <= 83) {
      undo();
    } else {
      redo();
    }
  }

  void append(const std::string& words, const std::vector<Happening>& happenings) {
    std::vector<Entry> expected;
    for (const auto& happening : happenings) expected.push_back({happening});
    stored(change_.append(now(), words, happenings), words, std::move(expected));
  }

  void revise(const std::string& words) {
    auto candidates = ledger_.living();
    std::vector<journal::Revision> revisions;
    std::vector<Entry> expected;
    for (int left = chance_.between(1, 3); left > 0 && !candidates.empty(); --left) {
      const auto chosen = candidates.begin() + chance_.between(0, static_cast<int>(candidates.size()) - 1);
      auto happening = words == "rm" ? on(chosen->day.iso().c_str(), Removal{}) : some_happening();
      revisions.push_back({chosen->number, happening});
      expected.push_back({std::move(happening)});
      expected.back().replaces = chosen->number;
      candidates.erase(chosen);
    }
    if (!revisions.empty()) stored(change_.revise(now(), words, revisions), words, std::move(expected));
  }

  void stored(const std::vector<Entry>& entries, const std::string& words, std::vector<Entry> expected) {
    const auto& command = ledger_.write(words, std::move(expected));
    tell(words);
    if (entries.size() != command.lines.size()) return part("another number of entries is stored");
    for (std::size_t i = 0; i < entries.size(); ++i) {
      const auto number = command.lines[i].entry.number;
      ledger_.name(number, entries[i].uuid);
      if (entries[i] != ledger_.written(number)) return part("what is stored is not what was given");
    }
    compare();
  }

  void undo() {
    reversed(change_.undo(now()), ledger_.undo(), "undo");
    compare();
  }

  void redo() {
    reversed(change_.redo(now()), ledger_.redo(), "redo");
    compare();
  }

  void reversed(const std::optional<journal::Reversal>& reversal, const Ledger::Command* command,
                const std::string& words) {
    tell(words);
    if (reversal.has_value() != (command != nullptr)) return part("only one of them finds something");
    if (command == nullptr) return;
    if (reversal->target.number != command->operation || reversal->target.command != command->words) {
      return part("it is another command");
    }
    std::vector<std::int64_t> replaced;
    std::vector<Entry> entries;
    for (const auto& line : command->lines) {
      entries.push_back(ledger_.written(line.entry.number));
      if (line.entry.replaces) replaced.push_back(*line.entry.replaces);
    }
    if (reversal->entries != entries) return part("it is said to have stored other entries");
    std::ranges::sort(replaced);
    std::vector<std::int64_t> said;
    for (const auto& entry : reversal->replaced) said.push_back(entry.number);
    if (said != replaced) part("it is said to have replaced other entries");
  }

  /// After each command: what counts, one entry and its forms, and the checkpoints.
  void compare() {
    const auto living = ledger_.living();
    if (journal_.entries({}) != living) return part("other entries count");
    journal::Filter with_a_first_day;
    with_a_first_day.from = living.empty() ? day("2026-01-01") : living.front().day;
    if (journal_.entries(with_a_first_day) != living) return part("other entries count where a first day is asked for");
    if (ledger_.operations() == static_cast<std::int64_t>(stands_.size())) stands_.push_back(living);
    compare_entry(chance_.between(1, static_cast<int>(ledger_.last_number()) + 1));
    compare_checkpoint(living);
  }

  void compare_entry(std::int64_t number) {
    const auto counting = ledger_.entry(number);
    if (journal_.entry(number) != counting) return part("another form counts of #" + std::to_string(number));
    const auto forms = ledger_.forms(number);
    const auto versions = journal_.versions(number);
    if (versions.size() != forms.size()) return part("#" + std::to_string(number) + " has another number of forms");
    for (std::size_t i = 0; i < forms.size(); ++i) {
      const bool counts = counting && counting->number == forms[i];
      if (versions[i].entry != ledger_.written(forms[i]) || versions[i].counts != counts ||
          versions[i].taken_back != ledger_.taken_back(forms[i]) ||
          versions[i].stored.number != ledger_.written(forms[i]).operation) {
        return part("another form of #" + std::to_string(number));
      }
    }
  }

  /// A checkpoint that the journal offers was written when the days up to it were as they are now.
  void compare_checkpoint(const std::vector<Entry>& living) {
    const auto offered = journal_.checkpoint_before(day("2027-01-01"), 1, flow_hash, 1);
    if (offered && offered->state != fingerprint(living, offered->day)) return part("an outdated checkpoint is kept");
    if (!chance_.in_a_hundred(30)) return;
    const auto through = some_day();
    change_.keep({through, 1, flow_hash, 1, fingerprint(living, through)});
  }

  void look_back() {
    for (std::size_t operation = 0; operation < stands_.size() && parting_.empty(); ++operation) {
      if (journal_.entries(as_of(static_cast<std::int64_t>(operation))) != stands_[operation]) {
        part("another view back to operation " + std::to_string(operation));
      }
    }
  }

  /// Everything taken back leaves nothing; everything brought back leaves what was there.
  void there_and_back() {
    if (!parting_.empty()) return;
    const auto before = journal_.entries({});
    int taken_back = 0;
    while (change_.undo(now())) ++taken_back;
    if (!journal_.entries({}).empty()) return part("something counts after all was taken back");
    for (; taken_back > 0; --taken_back) {
      if (!change_.redo(now())) return part("not all that was taken back comes back");
    }
    if (journal_.entries({}) != before) part("what comes back is not what was taken back");
  }

  Date some_day() { return day("2026-03-01") + chance_.between(0, 9); }

  Happening some_happening() {
    const auto text = some_day().iso();
    const char* const iso = text.c_str();
    switch (chance_.between(0, 5)) {
      case 0:
        return on(iso, Note{}, "felt fine");
      case 1:
        return on(iso, TestResult{"heel-raise", chance_.between(0, 40)});
      case 2:
        return switched(iso, "alfredson");
      case 3:
        return started(iso);
      default:
        return morning(iso, chance_.between(0, 10));
    }
  }

  std::vector<Happening> some_happenings() {
    std::vector<Happening> happenings;
    for (int left = chance_.between(1, 3); left > 0; --left) happenings.push_back(some_happening());
    return happenings;
  }

  Moment now() {
    auto instant = moment("2026-03-12T18:05:00+01:00");
    instant.utc += std::chrono::minutes{++minute_};
    return instant;
  }

  void tell(const std::string& words) { told_ += told_.empty() ? words : ", " + words; }
  void part(const std::string& how) {
    if (parting_.empty()) parting_ = how;
  }

  Journal& journal_;
  Journal::Change change_;  ///< never committed: each sequence begins with an empty journal
  Chance chance_;
  Ledger ledger_;
  std::vector<std::vector<Entry>> stands_;  ///< what counted after each operation
  std::string told_, parting_;
  int minute_ = 0;
};

}  // namespace

TEST_CASE("through any sequence of log, skip, edit, rm, undo and redo the journal says what a ledger in memory says") {
  const Notebook notebook;
  auto journal = notebook.write();
  std::uint64_t differences = 0;
  for (std::uint64_t seed = 1; seed <= sequences(); ++seed) {
    const auto parting = Sequence(journal, seed).run();
    if (parting.empty()) continue;
    ++differences;
    UNSCOPED_INFO("sequence " << seed << ": " << parting);
    if (differences == 5) break;
  }
  CHECK(differences == 0);
}
