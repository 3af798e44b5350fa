#include "journal/journal.hpp"

#include "journal/checkpoints.hpp"
#include "journal/entries.hpp"
#include "journal/episode.hpp"
#include "journal/faults.hpp"
#include "journal/format.hpp"
#include "journal/journal_body.hpp"
#include "journal/opening.hpp"
#include "journal/programmes.hpp"

namespace achilles::journal {

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

bool Journal::outdated(const std::filesystem::path& file) {
  const auto format = format_of(file);
  return format.owner == Format::Owner::achilles && format.version < static_cast<int>(all_migrations().size());
}

Journal Journal::open(const std::filesystem::path& file, Access access, std::chrono::milliseconds patience) {
  return Journal(std::make_unique<Body>(Body{journal::open(file, access, patience)}));
}

std::vector<Entry> Journal::entries(const Filter& filter) const {
  std::vector<Entry> found;
  each(filter, [&found](const Entry& entry) { found.push_back(entry); });
  return found;
}

void Journal::each(const Filter& filter, const std::function<void(const Entry&)>& visit) const {
  static const std::string sql =
      select_living("WHERE day BETWEEN ?1 AND ?2 AND (?3 = '' OR kind = ?3) ORDER BY day, at_utc, number");
  static const std::string first_day = "0001-01-01";
  static const std::string last_day = "9999-12-31";
  auto& connection = *body_->connection;
  std::optional<Query> query;
  at_the_door(connection, Doing::reading, [&] {
    query.emplace(connection, sql.c_str());
    query->bind(1, filter.from ? filter.from->iso() : first_day);
    query->bind(2, filter.to ? filter.to->iso() : last_day);
    query->bind(3, filter.kind);
  });
  const auto next = [&]() -> std::optional<Entry> {
    if (!query->next()) return std::nullopt;
    return read_entry(connection, *query);
  };
  while (const auto entry = at_the_door(connection, Doing::reading, next)) visit(*entry);
}

std::optional<Entry> Journal::episode() const {
  auto& connection = *body_->connection;
  return at_the_door(connection, Doing::reading, [&]() -> std::optional<Entry> {
    auto current = current_episode(connection);
    if (!current) return std::nullopt;
    return std::move(current->opening);
  });
}

std::vector<Entry> Journal::switches() const {
  auto& connection = *body_->connection;
  return at_the_door(connection, Doing::reading, [&]() -> std::vector<Entry> {
    auto current = current_episode(connection);
    if (!current) return {};
    return std::move(current->switches);
  });
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
