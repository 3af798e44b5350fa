#include "exchange/journal/placed_json.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>

#include "exchange/journal/flaw.hpp"

namespace achilles::exchange {
namespace {

/// Walks through a text and leaves word how far it came: the parser's events carry no position.
struct Walk {
  using iterator_category = std::forward_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  const char* at = nullptr;
  const char** reached = nullptr;

  reference operator*() const { return *at; }
  Walk& operator++() {
    *reached = ++at;
    return *this;
  }
  Walk operator++(int) {
    auto before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const Walk& a, const Walk& b) { return a.at == b.at; }
};

/// Builds values from the parser's events and hands on those that are whole.
class Builder {
 public:
  using Take = std::function<void(std::string_view, Placed)>;
  Builder(std::string_view text, const Take& take)
      : take_(take), counted_(text.data()), end_(text.data() + text.size()) {
    reached_ = text.data();
  }
  [[nodiscard]] const char** reached() { return &reached_; }

  bool null() { return scalar(nullptr, 0); }
  bool boolean(bool value) { return scalar(value, 0); }
  bool number_integer(std::int64_t value) { return scalar(value, 1); }
  bool number_unsigned(std::uint64_t value) {
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return value > most ? scalar(static_cast<double>(value), 1) : scalar(static_cast<std::int64_t>(value), 1);
  }
  bool number_float(double value, const std::string& /*token*/) { return scalar(value, 1); }
  bool string(std::string& value) { return scalar(std::move(value), 0); }
  static bool binary(std::vector<std::uint8_t>& /*value*/) { return false; }  // no JSON text has one

  bool start_array(std::size_t /*size*/) { return open(Placed::Array{}); }
  bool start_object(std::size_t /*size*/) { return open(Placed::Object{}); }
  bool end_array() { return close(); }
  bool end_object() { return close(); }

  bool key(std::string& key) {
    auto& object = std::get<Placed::Object>(open_.back().value);
    if (std::ranges::find(object, key, &PlacedMember::key) != object.end()) throw Flaw{line(0), "a key appears twice"};
    if (object.size() == most_keys) throw Flaw{line(0), "an object has more than 64 keys"};
    object.push_back({std::move(key), {}});
    return true;
  }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/, const nlohmann::json::exception& /*why*/) {
    if (reached_ == end_) throw Flaw{line(0), "the file was cut off: it ends too early"};
    throw Flaw{line(1), "from here on it is no JSON"};
  }

 private:
  /// The line that has been read up to, without the last `ahead` bytes: behind a number the parser has looked at one.
  int line(std::ptrdiff_t ahead) {
    const auto* const here = std::max(counted_, reached_ - std::min(ahead, reached_ - counted_));
    line_ += static_cast<int>(std::count(counted_, here, '\n'));
    counted_ = here;
    return line_;
  }

  template <class Value>
  bool scalar(Value value, std::ptrdiff_t ahead) {
    place({line(ahead), std::move(value)});
    return true;
  }

  template <class Container>
  bool open(Container container) {
    if (open_.size() == most_depth) throw Flaw{line(0), "nested more than 32 levels deep"};
    open_.push_back({line(0), std::move(container)});
    return true;
  }

  bool close() {
    auto whole = std::move(open_.back());
    open_.pop_back();
    const bool list_of_members = open_.size() == 1 && std::holds_alternative<Placed::Array>(whole.value);
    if (!open_.empty() && !list_of_members) place(std::move(whole));
    return true;
  }

  /// Puts a value into the innermost open container, or hands it on where that is the document, or a list in it.
  void place(Placed item) {
    if (open_.empty()) throw Flaw{item.line, "it is no object"};
    auto* const array = std::get_if<Placed::Array>(&open_.back().value);
    if (open_.size() == 1 || (open_.size() == 2 && array != nullptr)) {
      auto* const document = std::get_if<Placed::Object>(&open_.front().value);
      if (document == nullptr) throw Flaw{item.line, "it is no object"};
      take_(document->back().key, std::move(item));
    } else if (array != nullptr) {
      array->push_back(std::move(item));
    } else {
      std::get<Placed::Object>(open_.back().value).back().value = std::move(item);
    }
  }

  const Take& take_;
  const char* counted_;  ///< newlines before it are in `line_`
  const char* reached_;
  const char* end_;
  int line_ = 1;
  std::vector<Placed> open_;
};

}  // namespace

void read_members(std::string_view text, const std::function<void(std::string_view, Placed)>& take) {
  Builder builder(text, take);
  const Walk first{text.data(), builder.reached()};
  const Walk last{text.data() + text.size(), builder.reached()};
  nlohmann::json::sax_parse(first, last, &builder);
}

}  // namespace achilles::exchange
