#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "achilles/entry.hpp"
#include "achilles/entry_words.hpp"
#include "achilles/operation_record.hpp"
#include "exchange/journal/flaw.hpp"
#include "exchange/journal/placed_json.hpp"

namespace achilles::exchange {

/// Reads the fields of one object of the journal's document. Throws Flaw for a value that a field cannot have.
class ItemReader {
 public:
  explicit ItemReader(Placed& item);

  template <class Value>
  void operator()(const char* key, Value& value) {
    auto* const found = take(key);
    if (found == nullptr) throw Flaw{line_, quoted(key) + " is missing"};
    read(key, *found, value);
  }
  template <class Value>
  void operator()(const char* key, std::optional<Value>& value) {
    if (auto* const found = take(key)) read(key, *found, value.emplace());
  }
  /// An empty text is left out.
  void operator()(const char* key, std::string& value) {
    if (auto* const found = take(key)) read(key, *found, value);
  }

  /// The value of that key, which is then known; none when it is not there.
  [[nodiscard]] Placed* take(std::string_view key);
  /// To be asked last: throws Flaw for a key that nothing asked for.
  void refuse_the_rest() const;
  [[nodiscard]] int line() const { return line_; }

  static std::string quoted(std::string_view key) { return '"' + std::string(key) + '"'; }

 private:
  [[noreturn]] static void refuse(std::string_view key, const Placed& item, std::string_view wanted) {
    throw Flaw{item.line, quoted(key) + " is not " + std::string(wanted)};
  }
  static std::string text(std::string_view key, Placed& item);
  static std::int64_t whole(std::string_view key, const Placed& item, std::int64_t low, std::int64_t high);

  static void read(std::string_view key, Placed& item, std::string& value) { value = text(key, item); }
  static void read(std::string_view key, Placed& item, bool& value);
  static void read(std::string_view key, Placed& item, std::int32_t& value);
  static void read(std::string_view key, Placed& item, std::int64_t& number);  ///< of an entry or an operation
  static void read(std::string_view key, Placed& item, std::chrono::seconds& value);
  static void read(std::string_view key, Placed& item, std::vector<std::string>& ids);
  static void read(std::string_view key, Placed& item, Date& value) {
    value = known(key, item, Date::from_iso(text(key, item)), "a day, like 2026-11-20");
  }
  static void read(std::string_view key, Placed& item, Moment& value) {
    value = known(key, item, Moment::from_iso(text(key, item)), "an instant, like 2026-11-20T18:05:00+01:00");
  }
  static void read(std::string_view key, Placed& item, Body& value) {
    value = known(key, item, blank_body(text(key, item)), "a kind of entry this version knows");
  }
  static void read(std::string_view key, Placed& item, Side& value) {
    value = known(key, item, side_from(text(key, item)), "left, right or both");
  }
  static void read(std::string_view key, Placed& item, Site& value) {
    value = known(key, item, site_from(text(key, item)), "midportion, insertional, unsure or plantar");
  }
  static void read(std::string_view key, Placed& item, Sign& value) {
    value = known(key, item, sign_from(text(key, item)), "a warning sign this version knows");
  }
  static void read(std::string_view key, Placed& item, Pain::When& value) {
    value = known(key, item, pain_moment_from(text(key, item)), "now, during or after");
  }
  static void read(std::string_view key, Placed& item, Skip::Reason& value) {
    value = known(key, item, skip_reason_from(text(key, item)), "sore, ill, busy, away or other");
  }
  static void read(std::string_view key, Placed& item, OperationRecord::Effect& value) {
    value = known(key, item, effect_from(text(key, item)), "store, void or restore");
  }
  template <class Tag, int Low, int High>
  static void read(std::string_view key, Placed& item, Bounded<Tag, Low, High>& value) {
    value = *Bounded<Tag, Low, High>::from(whole(key, item, Low, High));
  }
  template <class Value>
  static Value known(std::string_view key, const Placed& item, std::optional<Value> value, std::string_view wanted) {
    if (!value) refuse(key, item, wanted);
    return std::move(*value);
  }

  int line_;
  Placed::Object& members_;
  std::vector<std::string_view> taken_;
};

}  // namespace achilles::exchange
