#include "journal/rows/state_hash.hpp"

#include <fmt/format.h>

#include "journal/rows/describe.hpp"
#include "journal/rows/stored.hpp"

namespace achilles::journal {
namespace {

// What a value in the sum is. Never given another meaning; those up to 99 are the columns of an entry.
enum Part : std::uint8_t {
  operation = 100,
  uuid,
  at_utc,
  offset_min,
  command,
  effect,
  target,
  entry,
  replaces,
  day,
  episode,
  protocol_hash,
  rules_version,
  verdict,
  programmes,
};

std::int64_t signed_fingerprint(std::string_view text) { return std::bit_cast<std::int64_t>(fingerprint(text)); }

/// Adds every column of a happening.
class Summing {
 public:
  explicit Summing(Checksum& sum) : sum_(sum) {}

  template <class Value>
  void operator()(Column column, const Value& value) {
    sum_.add(static_cast<int>(column), stored(value));
  }
  template <class Value>
  void operator()(Column column, const std::optional<Value>& value) {
    if (value) (*this)(column, *value);
  }

 private:
  Checksum& sum_;
};

std::int64_t of(std::int64_t number, const std::unordered_map<std::int64_t, std::int64_t>& uuids) {
  const auto found = uuids.find(number);
  return found == uuids.end() ? 0 : found->second;
}

std::string digits(const Checksum& sum) { return fmt::format("{:016x}", std::bit_cast<std::uint64_t>(sum.value())); }

}  // namespace

void StateHash::add(const OperationRecord& record) {
  const auto& it = record.operation;
  numbers_.add(operation, it.number);
  said_.add(uuid, it.uuid);
  said_.add(at_utc, stored(it.at.utc));
  said_.add(offset_min, stored(it.at.offset));
  said_.add(command, it.command);
  said_.add(effect, name(record.effect));
  if (record.target) {
    said_.add(target, of(*record.target, operations_));
    numbers_.add(target, *record.target);
  }
  operations_.emplace(it.number, signed_fingerprint(it.uuid));
  for (const auto& stored_by_it : record.entries) add(stored_by_it);
  if (record.told) add(*record.told);
}

void StateHash::add(const Entry& one) {
  numbers_.add(entry, one.number);
  said_.add(entry, one.uuid);
  if (one.replaces) {
    said_.add(replaces, of(*one.replaces, entries_));
    numbers_.add(replaces, *one.replaces);
  }
  entries_.emplace(one.number, signed_fingerprint(one.uuid));
  Happening happening = one;
  Summing summing(said_);
  describe(summing, happening);
}

void StateHash::add(const Told& told) {
  numbers_.add(episode, told.episode);
  said_.add(day, told.day.iso());
  said_.add(episode, of(told.episode, entries_));
  said_.add(protocol_hash, told.protocol_hash);
  said_.add(rules_version, std::int64_t{told.rules_version});
  said_.add(verdict, told.verdict);
}

void StateHash::add(const KeptProgramme& programme) {
  Checksum sum;
  sum.add(0, programme.hash);
  sum.add(1, programme.id);
  if (programme.base) sum.add(2, *programme.base);
  sum.add(3, programme.text);
  programmes_ += std::bit_cast<std::uint64_t>(sum.value());
}

std::string StateHash::text() const {
  auto all = said_;
  all.add(programmes, std::bit_cast<std::int64_t>(programmes_));
  return digits(all);
}

std::string StateHash::numbers() const { return digits(numbers_); }

}  // namespace achilles::journal
