#include "journal/file/migrations.hpp"

#include <array>
#include <string>

#include "embedded/migrations.hpp"
#include "journal/build.hpp"
#include "journal/file/faults.hpp"
#include "journal/file/format.hpp"
#include "journal/file/transaction.hpp"

namespace achilles::journal {
namespace {

bool up_to_date(const Format& format, int newest) {
  return format.owner == Format::Owner::achilles && format.version == newest;
}

/// Foreign keys rest while tables are rebuilt, and are checked as a whole afterwards.
class UncheckedReferences {
 public:
  explicit UncheckedReferences(Connection& connection) : connection_(connection) {
    connection.set(Connection::References::unchecked);
  }
  ~UncheckedReferences() {
    try {
      connection_.set(Connection::References::checked);
    } catch (const SQLite::Exception&) {  // the connection is lost; nothing can be written through it
    }
  }
  UncheckedReferences(const UncheckedReferences&) = delete;
  UncheckedReferences& operator=(const UncheckedReferences&) = delete;

 private:
  Connection& connection_;
};

void check_references(Connection& connection) {
  SQLite::Statement broken(connection.database(), "PRAGMA foreign_key_check");
  if (broken.executeStep()) {
    throw Error(Exit::storage, "not brought up to date: the journal's entries do not fit together",
                "Nothing was changed. Restore a backup: achilles restore");
  }
}

}  // namespace

std::span<const Migration> all_migrations() {
  static const auto all = [] {
    std::array<Migration, embedded::migrations.size()> list;
    for (std::size_t i = 0; i < list.size(); ++i)
      list[i] = {embedded::migrations[i].name, embedded::migrations[i].text};
    return list;
  }();
  return all;
}

int newest_format() { return static_cast<int>(all_migrations().size()); }

bool is_newest(const Format& format) { return up_to_date(format, newest_format()); }

void take_missing_steps(Connection& connection, std::span<const Migration> migrations) {
  const int newest = static_cast<int>(migrations.size());
  auto& database = connection.database();
  const UncheckedReferences resting(connection);
  Transaction transaction(connection);
  if (connection.moved()) return;
  const auto format = format_of(connection);  // another achilles may have been faster
  refuse_others(format, newest, connection.file());
  if (up_to_date(format, newest)) return;
  for (const auto& step : migrations.subspan(static_cast<std::size_t>(format.version))) {
    database.exec(std::string(step.sql));
  }
  database.exec("PRAGMA application_id = " + std::to_string(application_id));
  database.exec("PRAGMA user_version = " + std::to_string(newest));
  check_references(connection);
  transaction.commit();
}

}  // namespace achilles::journal
