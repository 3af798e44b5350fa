#include <array>
#include <charconv>
#include <utility>

#include "exchange/journal/checkpoint.hpp"
#include "exchange/journal/state_fields.hpp"

namespace achilles::exchange {
namespace {

/// Writes compact JSON: days as day numbers, unknowns as null.
class Writer {
 public:
  explicit Writer(std::string& text) : text_(text) {}

  template <class Value>
  void operator()(std::string_view name, const Value& value) {
    text_.append(",\"").append(name).append("\":");
    put(value);
  }

 private:
  template <std::integral Number>
  void put(Number number) {
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text_.append(digits.data(), end);
  }
  void put(bool truth) { text_ += truth ? "true" : "false"; }
  void put(Date day) { put(day.number()); }
  void put(Signs signs) { put(signs.bits()); }

  template <class Tag, int Low, int High>
  void put(Bounded<Tag, Low, High> value) {
    put(value.value());
  }

  template <class Value>
  void put(const std::optional<Value>& value) {
    if (value) {
      put(*value);
    } else {
      text_ += "null";
    }
  }

  template <Parted Record>
  void put(const Record& record) {
    if (record == Record{}) {
      text_ += "null";
      return;
    }
    char before = '[';
    each_part(record, [&](const auto& part) {
      text_ += std::exchange(before, ',');
      put(part);
    });
    text_ += ']';
  }

  template <class Value, std::size_t Size>
  void put(const std::array<Value, Size>& values) {
    char before = '[';
    for (const auto& value : values) {
      text_ += std::exchange(before, ',');
      put(value);
    }
    text_ += ']';
  }

  std::string& text_;
};

}  // namespace

std::string text_of(const State& state) {
  std::string text = "{\"v\":";
  text += checkpoint_version;
  each_field(state, Writer(text));
  return text += '}';
}

}  // namespace achilles::exchange
