#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "achilles/citation.hpp"
#include "achilles/span.hpp"
#include "protocol/text/located_json.hpp"

namespace achilles::protocol {

/// The way from a document's root to a value, as links on the stack; it becomes text only for an issue.
struct Path {
  const Path* parent = nullptr;  ///< null for the root
  std::variant<std::string_view, std::size_t> step{};
  [[nodiscard]] std::string pointer() const;
};

/// A place of the format and the value found there, if any. Each reading demands the type, then the range, and
/// gives nothing where the value is absent or refused; what is refused becomes an issue.
class Field {
 public:
  /// The root of a document.
  Field(const Node& node, Issues& issues) : node_(&node), at_(node.at), issues_(&issues) {}
  /// A member of an object or an element of an array at `holder`; `node` is null where there is none.
  Field(const Node* node, const Path& holder, std::variant<std::string_view, std::size_t> step, std::size_t holder_at,
        Issues& issues)
      : node_(node), path_{&holder, step}, at_(node != nullptr ? node->at : holder_at), issues_(&issues) {}

  [[nodiscard]] bool present() const { return node_ != nullptr; }
  [[nodiscard]] const Path& path() const { return path_; }
  [[nodiscard]] Issues& issues() const { return *issues_; }
  [[nodiscard]] std::size_t at() const { return at_; }

  std::optional<bool> flag() const;
  std::optional<int> whole(Span span) const;
  /// The same, where null says that the source does not state the number.
  std::optional<int> whole_or_unknown(Span span) const;
  /// A text that is not empty.
  std::optional<std::string> text() const;
  /// A text, the empty one too.
  std::optional<std::string> line() const;
  /// The text, if there is one; no issue.
  [[nodiscard]] std::optional<std::string> quiet_text() const;
  /// A name in kebab-case of at most 64 letters.
  std::optional<std::string> id() const;
  std::optional<Citation> citation() const;
  /// One of `values`, each written as `word` says.
  template <class Values, class Value = typename Values::value_type>
  std::optional<Value> choice(const Values& values, std::string_view (*word)(Value)) const {
    const std::string* text = words();
    if (text == nullptr) return std::nullopt;
    std::vector<std::string_view> allowed;
    for (const Value value : values) {
      if (*text == word(value)) return value;
      allowed.push_back(word(value));
    }
    refuse_word(allowed);
    return std::nullopt;
  }
  [[nodiscard]] bool is_null() const;
  /// The number, whatever its range; nothing, and no issue, where there is no whole number.
  [[nodiscard]] std::optional<std::int64_t> integer() const;
  /// The members of an object, or null.
  const Object* members() const;
  /// Calls `visit` with each element of an array.
  template <class Visit>
  void each(const Visit& visit) const {
    const Array* elements = array();
    if (elements == nullptr) return;
    for (std::size_t i = 0; i < elements->size(); ++i) visit(Field{&(*elements)[i], path_, i, at_, *issues_});
  }
  [[nodiscard]] bool is_array() const { return node_ != nullptr && std::holds_alternative<Array>(node_->value); }
  [[nodiscard]] bool is_object() const { return node_ != nullptr && std::holds_alternative<Object>(node_->value); }
  /// Whether there is an object here with that key.
  [[nodiscard]] bool has(std::string_view key) const;
  /// How many elements the array has; 0 where there is none.
  [[nodiscard]] std::size_t count() const;
  [[nodiscard]] bool array_is_empty() const;

  /// Reports what is wrong here.
  void report(std::string what, std::string fix = {}, About about = About::form) const;
  /// Reports that the form is right, but not what it says.
  void object(std::string what, std::string fix = {}) const { report(std::move(what), std::move(fix), About::meaning); }
  /// Reports that what is here will not do: `"sets" must be …`, or `must be …` for an element.
  void refuse(std::string_view what, std::string fix = {}) const;
  /// Reports the same, and shows what was found.
  void refuse_value(std::string_view what, std::string fix = {}) const;
  void refuse_word(const std::vector<std::string_view>& allowed) const;

 private:
  /// The value as a T; an issue and null when it is of another type.
  template <class T>
  const T* as(std::string_view wanted) const;
  const Array* array() const;
  const std::string* words() const;
  [[nodiscard]] std::string found() const;

  const Node* node_;
  Path path_;
  std::size_t at_;
  Issues* issues_;
};

}  // namespace achilles::protocol
