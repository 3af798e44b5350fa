#include "journal/journal.hpp"

#include "journal/build.hpp"
#include "journal/file/faults.hpp"
#include "journal/file/format.hpp"
#include "journal/journal_body.hpp"
#include "journal/opening.hpp"
#include "journal/rows/checkpoints.hpp"
#include "journal/rows/decisions.hpp"
#include "journal/rows/entries.hpp"
#include "journal/rows/episodes.hpp"
#include "journal/rows/operation_records.hpp"
#include "journal/rows/operations.hpp"
#include "journal/rows/programmes.hpp"
#include "journal/rows/read_state.hpp"
#include "journal/rows/selection.hpp"

namespace achilles::journal {
namespace {

/// Shows one row after the other. What the visitor throws is its own: it passes as it is.
template <class Rows, class Visit, class... Asked>
void show_each(Connection& connection, const Visit& visit, const Asked&... asked) {
  std::optional<Rows> rows;
  at_the_door(connection, Doing::reading, [&] { rows.emplace(connection, asked...); });
  while (const auto row = at_the_door(connection, Doing::reading, [&] { return rows->next(); })) visit(*row);
}

}  // namespace

Journal::Journal(std::unique_ptr<Body> body) : body_(std::move(body)) {}
Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;
Journal::~Journal() = default;

bool Journal::exists(const std::filesystem::path& file) {
  std::error_code trouble;
  const auto status = std::filesystem::symlink_status(file, trouble);
  if (!std::filesystem::status_known(status)) return true;  // opening it tells why it cannot be seen
  if (!std::filesystem::is_regular_file(status)) return std::filesystem::exists(status);
  return std::filesystem::file_size(file, trouble) > 0;
}

bool Journal::is_one(const std::filesystem::path& file) {
  std::error_code trouble;
  return std::filesystem::is_regular_file(file, trouble) && format_of(file).owner == Format::Owner::achilles;
}

bool Journal::outdated(const std::filesystem::path& file) {
  const auto format = format_of(file);
  return format.owner == Format::Owner::achilles && format.version < newest_format();
}

Journal Journal::open(const std::filesystem::path& file, Access access, std::chrono::milliseconds patience,
                      const Moment& now) {
  return Journal(std::make_unique<Body>(Body{journal::open(file, access, {patience, now})}));
}

std::vector<Entry> Journal::entries(const Filter& filter) const {
  std::vector<Entry> found;
  each(filter, [&found](const Entry& entry) { found.push_back(entry); });
  return found;
}

void Journal::each(const Filter& filter, const std::function<void(const Entry&)>& visit) const {
  show_each<Selection>(*body_->connection, visit, filter);
}

std::optional<Entry> Journal::entry(std::int64_t number) const {
  auto& connection = *body_->connection;
  return at_the_door(connection, Doing::reading, [&] { return living_version(connection, number); });
}

std::optional<Entry> Journal::newest() const {
  auto& connection = *body_->connection;
  return at_the_door(connection, Doing::reading, [&] { return newest_entry(connection); });
}

std::vector<Version> Journal::versions(std::int64_t number) const {
  auto& connection = *body_->connection;
  return at_the_door(connection, Doing::reading, [&] {
    const auto living = living_version(connection, number);
    std::vector<Version> versions;
    for (auto& entry : versions_of(connection, number)) {
      auto stored = find_operation(connection, entry.operation);
      if (!stored) throw damaged_entry(connection.file(), entry.number);
      const bool gone = taken_back(connection, entry.operation);
      const bool counts = living && living->number == entry.number;
      versions.push_back({std::move(entry), std::move(*stored), gone, counts});
    }
    return versions;
  });
}

std::optional<Episode> Journal::episode(std::optional<std::int64_t> as_of) const {
  auto& connection = *body_->connection;
  return at_the_door(connection, Doing::reading, [&] { return current_episode(connection, as_of); });
}

bool Journal::reversed_since(std::chrono::sys_seconds instant) const {
  auto& connection = *body_->connection;
  return at_the_door(connection, Doing::reading, [&] { return journal::reversed_since(connection, instant); });
}

void Journal::each_told(const std::function<void(const Told&)>& visit) const {
  show_each<AllTold>(*body_->connection, visit);
}

void Journal::each_operation(const std::function<void(const OperationRecord&)>& visit) const {
  show_each<AllOperations>(*body_->connection, visit);
}

void Journal::each_programme(const std::function<void(const KeptProgramme&)>& visit) const {
  show_each<AllProgrammes>(*body_->connection, visit);
}

StateHash Journal::state_hash() const {
  auto& connection = *body_->connection;
  return at_the_door(connection, Doing::reading, [&] { return read_state(connection); });
}

std::optional<KeptProgramme> Journal::programme(std::string_view hash) const {
  auto& connection = *body_->connection;
  return at_the_door(connection, Doing::reading, [&] { return journal::programme(connection, hash); });
}

std::optional<Checkpoint> Journal::checkpoint_before(Date day, std::int64_t episode, const std::string& protocol_hash,
                                                     int rules_version) const {
  auto& connection = *body_->connection;
  return at_the_door(connection, Doing::reading, [&] {
    return journal::checkpoint_before(connection, day, episode, protocol_hash, rules_version);
  });
}

}  // namespace achilles::journal
