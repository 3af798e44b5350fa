#include "ledger.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace achilles::test {

const Ledger::Command& Ledger::write(std::string words, std::vector<Entry> entries) {
  Command command{++operations_, std::move(words), {}};
  for (auto& entry : entries) {
    entry.number = last_number() + 1;
    entry.operation = command.operation;
    const auto first = entry.replaces ? lines_.at(*entry.replaces).first : entry.number;
    lines_[entry.number] = {entry, first};
    command.lines.push_back({entry, first});
  }
  undone_.clear();
  standing_.push_back(std::move(command));
  return standing_.back();
}

const Ledger::Command* Ledger::undo() {
  if (standing_.empty()) return nullptr;
  ++operations_;
  undone_.push_back(std::move(standing_.back()));
  standing_.pop_back();
  return &undone_.back();
}

const Ledger::Command* Ledger::redo() {
  if (undone_.empty()) return nullptr;
  ++operations_;
  standing_.push_back(std::move(undone_.back()));
  undone_.pop_back();
  return &standing_.back();
}

std::map<std::int64_t, Entry> Ledger::counting() const {
  std::map<std::int64_t, Entry> book;
  for (const auto& command : standing_) {
    for (const auto& line : command.lines) {
      if (std::holds_alternative<Removal>(line.entry.body)) {
        book.erase(line.first);
      } else {
        book[line.first] = written(line.entry.number);
      }
    }
  }
  return book;
}

std::vector<Entry> Ledger::living() const {
  std::vector<Entry> entries;
  for (auto& [first, entry] : counting()) entries.push_back(entry);
  std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
    return std::tie(a.day, a.at.utc, a.number) < std::tie(b.day, b.at.utc, b.number);
  });
  return entries;
}

std::optional<Entry> Ledger::entry(std::int64_t number) const {
  const auto line = lines_.find(number);
  if (line == lines_.end()) return std::nullopt;
  const auto book = counting();
  const auto found = book.find(line->second.first);
  return found == book.end() ? std::nullopt : std::optional{found->second};
}

std::vector<std::int64_t> Ledger::forms(std::int64_t number) const {
  std::vector<std::int64_t> numbers;
  const auto asked = lines_.find(number);
  if (asked == lines_.end()) return numbers;
  for (const auto& [it, line] : lines_) {
    if (line.first == asked->second.first) numbers.push_back(it);
  }
  return numbers;
}

bool Ledger::taken_back(std::int64_t number) const {
  const auto operation = written(number).operation;
  return std::ranges::none_of(standing_, [&](const Command& it) { return it.operation == operation; });
}

void Ledger::name(std::int64_t number, std::string uuid) { lines_.at(number).entry.uuid = std::move(uuid); }

}  // namespace achilles::test
