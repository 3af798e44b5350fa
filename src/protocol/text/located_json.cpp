#include "protocol/text/located_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <utility>

#include "protocol/text/pointer.hpp"
#include "protocol/text/syntax.hpp"
#include "protocol/text/token.hpp"

namespace achilles::protocol {

namespace {

/// Builds Nodes from the parser's events. The events carry no position, so a cursor follows them through the text.
class Builder {
 public:
  Builder(std::string_view text, Issues& issues) : text_(text), issues_(issues) {}
  Node& root() { return root_; }

  bool null() { return scalar(nullptr); }
  bool boolean(bool value) { return scalar(value); }
  bool number_integer(std::int64_t value) { return scalar(value); }
  bool number_unsigned(std::uint64_t value) {
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return value > most ? scalar(static_cast<double>(value)) : scalar(static_cast<std::int64_t>(value));
  }
  bool number_float(double value, const std::string& /*token*/) { return scalar(value); }
  bool string(std::string& value) { return scalar(std::move(value)); }
  static bool binary(std::vector<std::uint8_t>& /*value*/) { return false; }  // no JSON text has one

  bool start_array(std::size_t /*size*/) { return open(Array{}, Last::open_array); }
  bool start_object(std::size_t /*size*/) { return open(Object{}, Last::open_object); }
  bool end_array() { return close(); }
  bool end_object() { return drop_duplicates(std::get<Object>(open_.back()->value)) && close(); }

  bool key(std::string& key) {
    auto& object = std::get<Object>(open_.back()->value);
    constexpr std::size_t usual_members = 8;
    if (object.empty()) object.reserve(usual_members);
    object.push_back({next_token(), std::move(key), {}});
    last_ = Last::key;
    return true;
  }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/, const nlohmann::json::exception& /*why*/) {
    auto [at, what] = explain_syntax(text_, cursor_, last_);
    issues_.add(at, "", "not JSON from here on: " + what);
    return false;
  }

 private:
  /// Moves the cursor behind the next token and returns where that began.
  std::size_t next_token() {
    const std::size_t at = skip_between(text_, cursor_);
    cursor_ = token_end(text_, at);
    return at;
  }

  Node& place(std::size_t at) {
    Node* node = &root_;
    if (!open_.empty()) {
      auto& container = open_.back()->value;
      auto* array = std::get_if<Array>(&container);
      node = array != nullptr ? &array->emplace_back() : &std::get<Object>(container).back().value;
    }
    node->at = at;
    return *node;
  }

  template <class Value>
  bool scalar(Value value) {
    place(next_token()).value = std::move(value);
    value_is_read();
    return true;
  }

  template <class Container>
  bool open(Container container, Last last) {
    const std::size_t at = next_token();
    if (open_.size() == most_depth) {
      issues_.add(at, "", fmt::format("nested more than {} levels deep", most_depth));
      return false;
    }
    Node& node = place(at);
    node.value = std::move(container);
    open_.push_back(&node);
    last_ = last;
    return true;
  }

  bool close() {
    next_token();
    open_.pop_back();
    value_is_read();
    return true;
  }

  void value_is_read() {
    if (open_.empty()) {
      last_ = Last::document;
    } else {
      const bool in_array = std::holds_alternative<Array>(open_.back()->value);
      last_ = in_array ? Last::value_in_array : Last::value_in_object;
    }
  }

  /// False when there are too many: each is told with its pointer, and a text may repeat a key ten thousand times
  /// below a key of as many bytes.
  bool drop_duplicates(Object& object) {
    by_key_.assign(object.size(), nullptr);
    std::ranges::transform(object, by_key_.begin(), [](Member& member) { return &member; });
    std::ranges::sort(by_key_, {}, [](const Member* member) {
      return std::pair{std::string_view{member->key}, member->at};
    });
    bool any = false;
    for (std::size_t i = 1, first = 0; i < by_key_.size(); ++i) {
      if (by_key_[i]->key != by_key_[first]->key) {
        first = i;
        continue;
      }
      any = true;
      if (++repeats_ > most_repeats) {
        issues_.add(by_key_[i]->at, "", fmt::format("more than {} keys appear twice", most_repeats),
                    "mend those first");
        return false;
      }
      issues_.add(by_key_[i]->at, pointer(), fmt::format("the key \"{}\" appears twice", excerpt(by_key_[i]->key)),
                  "keep one of the two");
    }
    if (any) keep_first(object);
    return true;
  }

  /// Leaves the first member of each key, in the order of the text.
  void keep_first(Object& object) {
    const auto same_key = [](const Member* a, const Member* b) { return a->key == b->key; };
    by_key_.erase(std::unique(by_key_.begin(), by_key_.end(), same_key), by_key_.end());
    std::ranges::sort(by_key_, {}, &Member::at);
    Object kept;
    kept.reserve(by_key_.size());
    for (Member* member : by_key_) kept.push_back(std::move(*member));
    object = std::move(kept);
  }

  /// The JSON pointer of the innermost open container.
  [[nodiscard]] std::string pointer() const {
    std::string pointer;
    for (std::size_t i = 0; i + 1 < open_.size(); ++i) {
      if (const auto* array = std::get_if<Array>(&open_[i]->value)) {
        append_step(pointer, array->size() - 1);
      } else {
        append_step(pointer, std::get<Object>(open_[i]->value).back().key);
      }
    }
    return pointer;
  }

  std::string_view text_;
  Issues& issues_;
  std::size_t cursor_ = 0;
  Last last_ = Last::nothing;
  Node root_;
  std::vector<Node*> open_;  // each is the last element of the one before, so that none moves while it is open
  std::vector<Member*> by_key_;
  std::size_t repeats_ = 0;
};

/// What is wrong with the bytes before they are read as JSON.
bool refuse_bytes(std::string_view text, Issues& issues) {
  if (text.size() > most_bytes) {
    issues.add(0, "", fmt::format("the file is {} bytes long; at most {} are read", text.size(), most_bytes));
  } else if (text.starts_with("\xEF\xBB\xBF")) {
    issues.add(0, "", "the file begins with a byte order mark", "save it as UTF-8 without one");
  } else if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
    issues.add(nul, "", "the file has a NUL byte", "save it as UTF-8 text");
  } else if (skip_blank(text, 0) == text.size()) {
    issues.add(0, "", "the file is empty");
  } else {
    return false;
  }
  return true;
}

}  // namespace

std::optional<Node> read_json(std::string_view text, Issues& issues) {
  if (refuse_bytes(text, issues)) return std::nullopt;
  Builder builder{text, issues};
  if (!nlohmann::json::sax_parse(text.data(), text.data() + text.size(), &builder)) return std::nullopt;
  return std::move(builder.root());
}

}  // namespace achilles::protocol
