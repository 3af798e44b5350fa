#include "notebook.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <fstream>
#include <iterator>

#include "journal/file/page_sums.hpp"

namespace achilles::test {
namespace {
const Moment command_time = moment("2026-11-20T18:05:00+01:00");
}

Happening on(const char* iso, Body body, std::string note) {
  Happening it;
  it.day = day(iso);
  it.at = {it.day.days() + std::chrono::hours{11}, std::chrono::hours{1}};
  it.body = std::move(body);
  it.note = std::move(note);
  return it;
}

Happening started(const char* iso) {
  Start start;
  start.onset = day(iso) - 60;
  start.protocol = "flow";
  start.protocol_hash = "0123456789abcdef";
  return on(iso, start);
}

Happening switched(const char* iso, std::string protocol) {
  return on(iso, Switch{std::move(protocol), "fedcba9876543210"});
}

std::vector<Entry> Notebook::log(const std::vector<Happening>& happenings, const std::string& command) const {
  auto journal = write();
  auto change = journal.change();
  auto entries = change.append(command_time, command, happenings);
  change.commit();
  return entries;
}

std::vector<Entry> Notebook::revise(std::int64_t number, const Happening& to, const std::string& command) const {
  auto journal = write();
  auto change = journal.change();
  const journal::Revision revision{number, to};
  auto entries = change.revise(command_time, command, std::span{&revision, 1});
  change.commit();
  return entries;
}

std::optional<journal::Reversal> Notebook::undo() const {
  auto journal = write();
  auto change = journal.change();
  auto reversal = change.undo(command_time);
  change.commit();
  return reversal;
}

std::optional<journal::Reversal> Notebook::redo() const {
  auto journal = write();
  auto change = journal.change();
  auto reversal = change.redo(command_time);
  change.commit();
  return reversal;
}

void Notebook::keep(const journal::Checkpoint& checkpoint) const {
  auto journal = write();
  auto change = journal.change();
  change.keep(checkpoint);
  change.commit();
}

void Notebook::keep(const journal::KeptProgramme& programme) const {
  auto journal = write();
  auto change = journal.change();
  change.keep(programme);
  change.commit();
}

std::vector<std::int64_t> Notebook::living() const {
  std::vector<std::int64_t> numbers;
  read().each({}, [&numbers](const Entry& entry) { numbers.push_back(entry.number); });
  return numbers;
}

SQLite::Database behind(const std::filesystem::path& file) {
  return {file.string(), SQLite::OPEN_READWRITE, 0, journal::layer_of_page_sums()};
}

std::string Notebook::sql(const std::string& text) const {
  auto database = behind(file());
  SQLite::Statement statement(database, text);
  return statement.executeStep() ? statement.getColumn(0).getString() : std::string{};
}

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void put_bytes(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

}  // namespace achilles::test
