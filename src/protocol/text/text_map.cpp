#include "protocol/text/text_map.hpp"

#include <algorithm>
#include <charconv>

#include "protocol/text/pointer.hpp"

namespace achilles::protocol {

namespace {

const Node* member_of(const Node& node, std::string_view key) {
  const auto* object = std::get_if<Object>(&node.value);
  if (object == nullptr) return nullptr;
  const auto found = std::ranges::find(*object, key, &Member::key);
  return found == object->end() ? nullptr : &found->value;
}

/// How many steps one element of "steps" makes.
std::size_t times_of(const Node& step) {
  const Node* times = member_of(step, "times");
  const auto* number = times == nullptr ? nullptr : std::get_if<std::int64_t>(&times->value);
  return number == nullptr ? 1 : static_cast<std::size_t>(std::max<std::int64_t>(*number, 1));
}

/// The element that makes the step of that number.
std::size_t written(const Array& steps, std::size_t number) {
  std::size_t element = 0;
  for (std::size_t made = 0; element < steps.size(); ++element) {
    made += times_of(steps[element]);
    if (number < made) break;
  }
  return element;
}

std::optional<std::size_t> index_from(std::string_view word) {
  std::size_t index = 0;
  const auto end = std::from_chars(word.data(), word.data() + word.size(), index);
  const bool whole = end.ec == std::errc{} && end.ptr == word.data() + word.size();
  return whole ? std::optional{index} : std::nullopt;
}

/// Goes down a document one step of a pointer after another.
struct Descent {
  const Node* node;
  std::string_view key;  ///< of the node; empty in an array
  std::string pointer;

  void down(std::string_view word) {
    const auto* array = node == nullptr ? nullptr : std::get_if<Array>(&node->value);
    auto index = array == nullptr ? std::nullopt : index_from(word);
    if (index && key == "steps") index = written(*array, *index);
    if (index) {
      append_step(pointer, *index);
      node = *index < array->size() ? &(*array)[*index] : nullptr;
      key = {};
    } else {
      append_step(pointer, word);
      node = node == nullptr ? nullptr : member_of(*node, word);
      key = word;
    }
  }
};

}  // namespace

TextMap::TextMap(std::string_view text) {
  Issues unread{text};
  root_ = read_json(text, unread);
}

TextMap::Place TextMap::find(std::string_view pointer) const {
  if (!root_) return {0, std::string{pointer}};
  Descent descent{&*root_, {}, {}};
  std::size_t at = root_->at;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const auto word = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(word.size());
    descent.down(word);
    if (descent.node != nullptr) at = descent.node->at;
  }
  const Node* base = descent.node == nullptr ? member_of(*root_, "extends") : nullptr;
  return {base == nullptr ? at : base->at, std::move(descent.pointer)};
}

}  // namespace achilles::protocol
