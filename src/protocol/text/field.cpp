#include "protocol/text/field.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "protocol/text/pointer.hpp"
#include "protocol/text/suggest.hpp"
#include "protocol/text/token.hpp"

namespace achilles::protocol {

namespace {

bool is_kebab_case(std::string_view text) {
  bool after_letter = false;
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (!letter && (c != '-' || !after_letter)) return false;
    after_letter = letter;
  }
  return after_letter;
}

}  // namespace

std::string Path::pointer() const {
  if (parent == nullptr) return {};
  std::string pointer = parent->pointer();
  std::visit([&](auto step_down) { append_step(pointer, step_down); }, step);
  return pointer;
}

std::string Field::found() const {
  if (std::holds_alternative<Array>(node_->value)) return "an array";
  if (std::holds_alternative<Object>(node_->value)) return "an object";
  const std::string_view text = issues_->text();
  return excerpt(text.substr(at_, token_end(text, at_) - at_));
}

void Field::report(std::string what, std::string fix, About about) const {
  const bool member = path_.parent != nullptr && std::holds_alternative<std::string_view>(path_.step);
  issues_->add(at_, member ? path_.parent->pointer() : path_.pointer(), std::move(what), std::move(fix), about);
}

void Field::refuse(std::string_view what, std::string fix) const {
  const auto* key = std::get_if<std::string_view>(&path_.step);
  const bool member = path_.parent != nullptr && key != nullptr;
  report(member ? fmt::format("\"{}\" {}", *key, what) : std::string{what}, std::move(fix));
}

void Field::refuse_value(std::string_view what, std::string fix) const {
  refuse(fmt::format("{}, not {}", what, found()), std::move(fix));
}

void Field::refuse_word(const std::vector<std::string_view>& allowed) const {
  const auto* word = std::get_if<std::string>(&node_->value);
  refuse_value(fmt::format("must be one of {}", fmt::join(allowed, " ")),
               word == nullptr ? std::string{} : did_you_mean(*word, allowed));
}

template <class T>
const T* Field::as(std::string_view wanted) const {
  if (node_ == nullptr) return nullptr;
  const T* value = std::get_if<T>(&node_->value);
  if (value == nullptr) refuse_value(wanted);
  return value;
}

const std::string* Field::words() const { return as<std::string>("must be a text"); }
const Array* Field::array() const { return as<Array>("must be an array"); }
const Object* Field::members() const { return as<Object>("must be an object"); }

std::size_t Field::count() const {
  const Array* elements = node_ == nullptr ? nullptr : std::get_if<Array>(&node_->value);
  return elements == nullptr ? 0 : elements->size();
}

bool Field::has(std::string_view key) const {
  const Object* members = node_ == nullptr ? nullptr : std::get_if<Object>(&node_->value);
  return members != nullptr && std::ranges::find(*members, key, &Member::key) != members->end();
}

bool Field::array_is_empty() const {
  const Array* elements = node_ == nullptr ? nullptr : std::get_if<Array>(&node_->value);
  return elements != nullptr && elements->empty();
}

bool Field::is_null() const { return node_ != nullptr && std::holds_alternative<std::nullptr_t>(node_->value); }

std::optional<std::int64_t> Field::integer() const {
  const auto* value = node_ == nullptr ? nullptr : std::get_if<std::int64_t>(&node_->value);
  return value == nullptr ? std::nullopt : std::optional{*value};
}

std::optional<bool> Field::flag() const {
  const bool* value = as<bool>("must be true or false");
  return value == nullptr ? std::nullopt : std::optional{*value};
}

std::optional<int> Field::whole(Span span) const {
  if (node_ == nullptr) return std::nullopt;
  const auto number = integer();
  if (number && *number >= span.low && *number <= span.high) return static_cast<int>(*number);
  refuse_value(span.low == span.high ? fmt::format("must be {}", span.low)
                                     : fmt::format("must be a whole number from {} to {}", span.low, span.high));
  return std::nullopt;
}

std::optional<int> Field::whole_or_unknown(Span span) const { return is_null() ? std::nullopt : whole(span); }

std::optional<std::string> Field::text() const {
  const std::string* value = words();
  if (value == nullptr) return std::nullopt;
  if (!value->empty()) return *value;
  refuse("must not be empty");
  return std::nullopt;
}

std::optional<std::string> Field::line() const {
  const std::string* value = words();
  return value == nullptr ? std::nullopt : std::optional{*value};
}

std::optional<std::string> Field::quiet_text() const {
  const auto* value = node_ == nullptr ? nullptr : std::get_if<std::string>(&node_->value);
  return value == nullptr ? std::nullopt : std::optional{*value};
}

std::optional<std::string> Field::id() const {
  constexpr std::size_t longest = 64;
  const std::string* value = words();
  if (value == nullptr) return std::nullopt;
  if (value->size() <= longest && is_kebab_case(*value)) return *value;
  refuse_value("must be lower-case letters and digits with single hyphens, as \"heel-drop\"");
  return std::nullopt;
}

std::optional<Citation> Field::citation() const {
  const std::string* value = words();
  if (value == nullptr) return std::nullopt;
  auto citation = Citation::from(*value);
  if (!citation)
    refuse_value("must be a citation as \"P: praet-2019; S: bjsm-table; D\"", "P and S name a source each");
  return citation;
}

}  // namespace achilles::protocol
