#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "achilles/entry.hpp"

namespace achilles::test {

/// What a journal should be, in memory and another way round: two piles, the commands that stand and those taken back.
/// What counts is found by doing the commands that stand again, oldest first; there are no verdicts to look up.
class Ledger {
 public:
  /// One entry that a command wrote. A removal leaves nothing in the place of what it replaces.
  struct Line {
    Entry entry;
    std::int64_t first = 0;  ///< number of the entry this is a form of, as it was first logged
  };
  struct Command {
    std::int64_t operation = 0;
    std::string words;
    std::vector<Line> lines;
  };

  /// Numbers are given from 1 in the order of writing; a form takes the place of the entry `replaces` names.
  const Command& write(std::string words, std::vector<Entry> entries);
  /// The command that was moved from one pile to the other; null where there was none.
  const Command* undo();
  const Command* redo();

  /// How many operations there were: every undo and redo is one as well.
  [[nodiscard]] std::int64_t operations() const { return operations_; }
  /// What counts, in the order of day, time and number.
  [[nodiscard]] std::vector<Entry> living() const;
  /// The form that counts of the entry that once had this number.
  [[nodiscard]] std::optional<Entry> entry(std::int64_t number) const;
  /// The numbers of all its forms, oldest first.
  [[nodiscard]] std::vector<std::int64_t> forms(std::int64_t number) const;
  [[nodiscard]] bool taken_back(std::int64_t number) const;
  [[nodiscard]] const Entry& written(std::int64_t number) const { return lines_.at(number).entry; }
  [[nodiscard]] std::int64_t last_number() const { return static_cast<std::int64_t>(lines_.size()); }

  /// The UUIDs are the journal's to choose.
  void name(std::int64_t number, std::string uuid);

 private:
  /// By the number each was first logged under: the form that counts.
  [[nodiscard]] std::map<std::int64_t, Entry> counting() const;

  std::int64_t operations_ = 0;
  std::map<std::int64_t, Line> lines_;  ///< everything ever written, by number
  std::vector<Command> standing_, undone_;
};

}  // namespace achilles::test
