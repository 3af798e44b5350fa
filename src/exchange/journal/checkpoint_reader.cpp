#include <charconv>

#include "exchange/journal/checkpoint.hpp"
#include "exchange/journal/state_fields.hpp"

namespace achilles::exchange {
namespace {

/// Reads what the writer writes, in that order and form, and fails at the first other byte.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  /// Whether everything so far was as expected.
  [[nodiscard]] bool good() const { return good_; }
  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  void expect(std::string_view literal) { good_ = skip(literal); }

  template <class Value>
  void operator()(std::string_view name, Value& value) {
    expect(",\"");
    expect(name);
    expect("\":");
    read(value);
  }

 private:
  bool skip(std::string_view literal) {
    if (!good_ || !rest_.starts_with(literal)) return false;
    rest_.remove_prefix(literal.size());
    return true;
  }

  template <std::integral Number>
  void read(Number& number) {
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
    good_ = error == std::errc{} && good_;
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
  }

  void read(bool& truth) {
    truth = skip("true");
    if (!truth) expect("false");
  }

  void read(Date& day) {
    std::int32_t number = 0;
    read(number);
    day = Date{std::chrono::sys_days{std::chrono::days{number}}};
  }

  void read(Signs& signs) {
    std::uint32_t bits = 0;
    read(bits);
    signs = Signs::from_bits(bits);
  }

  template <class Tag, int Low, int High>
  void read(Bounded<Tag, Low, High>& value) {
    int number = 0;
    read(number);
    const auto bounded = Bounded<Tag, Low, High>::from(number);
    good_ = bounded.has_value() && good_;
    if (bounded) value = *bounded;
  }

  template <class Value>
  void read(std::optional<Value>& value) {
    if (!skip("null")) read(value.emplace());
  }

  template <Parted Record>
  void read(Record& record) {
    if (skip("null")) return;
    std::string_view before = "[";
    each_part(record, [&](auto& part) {
      expect(before);
      before = ",";
      read(part);
    });
    expect("]");
  }

  template <class Value, std::size_t Size>
  void read(std::array<Value, Size>& values) {
    std::string_view before = "[";
    for (auto& value : values) {
      expect(before);
      before = ",";
      read(value);
    }
    expect("]");
  }

  std::string_view rest_;
  bool good_ = true;
};

}  // namespace

std::optional<State> state_from(std::string_view text) {
  State state;
  Reader reader(text);
  reader.expect("{\"v\":");
  reader.expect(checkpoint_version);
  each_field(state, reader);
  reader.expect("}");
  if (!reader.good() || !reader.at_end()) return std::nullopt;
  if (state.mornings_count > mornings_remembered || state.mornings_next >= mornings_remembered) return std::nullopt;
  if (state.ran > all_past_days) return std::nullopt;
  // One State has one text: another spelling of it ("007", unknown bits, a blank trace spelled out) was not written
  // here.
  if (text_of(state) != text) return std::nullopt;
  return state;
}

}  // namespace achilles::exchange
