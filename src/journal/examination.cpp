#include "journal/examination.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <string>

#include "journal/build.hpp"
#include "journal/file/faults.hpp"
#include "journal/file/format.hpp"
#include "journal/file/migrations.hpp"
#include "journal/rows/checkpoints.hpp"
#include "journal/rows/decisions.hpp"
#include "journal/rows/entries.hpp"
#include "journal/rows/operations.hpp"
#include "journal/rows/programmes.hpp"

namespace achilles::journal {
namespace {

namespace fs = std::filesystem;
using Found = Examination::Found;

/// What stands at the path, before anything is read.
Found kind_of(const fs::path& file) {
  switch (fs::symlink_status(file).type()) {
    case fs::file_type::not_found:
      return Found::nothing;
    case fs::file_type::symlink:
      return Found::link;
    case fs::file_type::regular:
      return fs::file_size(file) == 0 ? Found::nothing : Found::journal;
    default:
      return Found::no_file;
  }
}

Found kind_of(const Format& format) {
  switch (format.owner) {
    case Format::Owner::unknown:
    case Format::Owner::another:
      return Found::foreign;
    case Format::Owner::unclear:  // a first write that was interrupted
      return Found::interrupted;
    case Format::Owner::nobody:
    case Format::Owner::achilles:
      break;
  }
  if (format.version < 0 || format.version > newest_format()) return Found::newer;
  return format.version < newest_format() ? Found::older : Found::journal;
}

bool is_damage(const SQLite::Exception& problem) {
  const int code = problem.getExtendedErrorCode() & 0xff;
  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR;
}

/// Does one part of the work. What is damaged is noted, and the next part goes on.
template <class Work>
void attempt(Examination& found, Work work) {
  try {
    work();
  } catch (const SQLite::Exception& problem) {
    if (!is_damage(problem)) throw;
    found.pages_sound = false;
  }
}

/// Every table, index and view, as the file describes it, but for what a backup has more than a journal: somebody may
/// have given it the journal's name.
std::string schema_of(Connection& connection) {
  Query parts(connection,
              "SELECT type, name, tbl_name, sql FROM sqlite_schema "
              "WHERE tbl_name NOT IN ('backup', 'carried_file') ORDER BY type, name");
  std::string schema;
  while (parts.next()) {
    for (int i = 0; i < 4; ++i) schema += std::string(parts.text(i).value_or("")) + '\n';
  }
  return schema;
}

/// The same of a journal that is made now.
std::string usual_schema() {
  Connection empty;
  take_missing_steps(empty, all_migrations());
  return schema_of(empty);
}

std::int64_t highest_given(Connection& connection, std::string_view table) {
  Query query(connection, "SELECT seq FROM sqlite_sequence WHERE name = ?1");
  return query.bind(1, table).next() ? query.number(0).value_or(0) : 0;
}

void look_at_structure(Connection& connection, Examination& found) {
  attempt(found, [&] {
    Query check(connection, "PRAGMA integrity_check(1)");
    if (!check.next() || check.text(0) != "ok") found.pages_sound = false;
  });
  attempt(found, [&] {
    Query check(connection, "PRAGMA foreign_key_check");
    while (check.next()) ++found.lost_references;
  });
}

void read_operations(Connection& connection, Examination& found) {
  found.operations = read_all(connection, {.forward = "SELECT * FROM operation ORDER BY number",
                                           .backward = "SELECT * FROM operation ORDER BY number DESC",
                                           .given = highest_given(connection, "operation"),
                                           .read = [&](Query& row) {
                                             const auto at = read_operation(connection, row).operation.at.utc;
                                             found.newest = std::max(found.newest.value_or(at), at);
                                           }});
}

void read_entries(Connection& connection, Examination& found) {
  static const std::string forward = select_stored("ORDER BY number");
  static const std::string backward = select_stored("ORDER BY number DESC");
  found.entries = read_all(connection, {.forward = forward.c_str(),
                                        .backward = backward.c_str(),
                                        .given = highest_given(connection, "entry"),
                                        .read = [&](Query& row) { (void)read_entry(connection, row); }});
}

void read_decisions(Connection& connection, Examination& found) {
  found.decisions = read_all(connection, {.forward = "SELECT * FROM decision ORDER BY operation",
                                          .backward = "SELECT * FROM decision ORDER BY operation DESC",
                                          .read = [&](Query& row) { (void)read_told(connection, row); }});
}

void read_programmes(Connection& connection, Examination& found) {
  std::int64_t number = 0;
  attempt(found, [&] {
    Query row(connection, "SELECT * FROM programme ORDER BY rowid");
    while (row.next()) {
      ++number;
      try {
        (void)read_programme(connection, row);
        ++found.programmes.sound;
      } catch (const Error&) {
        add_number(found.programmes.damaged, number);
      }
    }
  });
}

void look_at_rows(Connection& connection, Examination& found) {
  attempt(found, [&] { read_operations(connection, found); });
  attempt(found, [&] { read_entries(connection, found); });
  attempt(found, [&] { read_decisions(connection, found); });
  read_programmes(connection, found);
  attempt(found, [&] { found.damaged_checkpoints = damaged_checkpoints(connection); });
}

/// Whether a write was interrupted: rolling it back would change the file.
bool interrupted(Connection& connection) {
  try {
    (void)Query(connection, "PRAGMA user_version").next();
    return false;
  } catch (const SQLite::Exception& problem) {
    if (problem.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK) return true;
    if (is_damage(problem)) return false;
    throw;
  }
}

/// Rows are read from `all`, where a page with a wrong sum can be read too: they know by themselves whether they are
/// sound.
void look_into(Connection& connection, Connection& all, Examination& found) {
  if (interrupted(connection)) {
    found.found = Found::interrupted;
    return;
  }
  look_at_structure(connection, found);
  if (found.found != Found::journal) return;
  attempt(found, [&] {
    if (schema_of(connection) != usual_schema()) found.pages_sound = false;
  });
  look_at_rows(all, found);
}

Examination refused(const Error& error) { return {.found = Found::refused, .refusal = error}; }

}  // namespace

bool Examination::sound() const {
  return found == Found::journal && pages_sound && lost_references == 0 && entries.all_sound() &&
         operations.all_sound() && decisions.all_sound() && programmes.all_sound();
}

Examination examine(const fs::path& file, std::chrono::milliseconds patience) {
  try {
    Examination found{.found = kind_of(file)};
    if (found.found != Found::journal) return found;
    const auto format = format_of(file);
    if (format.owner != Format::Owner::nobody) {  // else it is opened, to learn why its beginning cannot be read
      found.found = kind_of(format);
      found.format = format.version;
    }
    if (!found.read()) return found;
    const auto absolute = fs::absolute(file);
    const auto place = fs::canonical(absolute.parent_path()) / absolute.filename();
    Connection connection(place, Access::read, patience);
    Connection all(place, Access::read, patience, Connection::Sums::left_alone);
    return at_the_door(connection, Doing::reading, [&] {
      look_into(connection, all, found);
      return std::move(found);
    });
  } catch (const Error& error) {
    return refused(error);
  } catch (const SQLite::Exception& problem) {
    return refused(fault(problem, 0, Doing::reading, file));
  } catch (const std::system_error& problem) {
    return refused(fault(problem, Doing::reading, file));
  }
}

}  // namespace achilles::journal
