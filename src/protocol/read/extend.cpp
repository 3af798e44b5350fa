#include "protocol/read/extend.hpp"

#include <algorithm>
#include <utility>

namespace achilles::protocol {

namespace {

const Node* member_of(const Object& object, std::string_view key) {
  const auto found = std::ranges::find(object, key, &Member::key);
  return found == object.end() ? nullptr : &found->value;
}

Node moved_to(Node node, std::size_t at) {
  node.at = at;
  if (auto* array = std::get_if<Array>(&node.value)) {
    for (auto& element : *array) element = moved_to(std::move(element), at);
  }
  if (auto* object = std::get_if<Object>(&node.value)) {
    for (auto& member : *object) {
      member.at = at;
      member.value = moved_to(std::move(member.value), at);
    }
  }
  return node;
}

void inherit(Object& own, const Object& base, std::size_t at, std::initializer_list<std::string_view> but) {
  for (const auto& member : base) {
    const bool own_matter = std::ranges::find(but, member.key) != but.end();
    if (own_matter || member_of(own, member.key) != nullptr) continue;
    own.push_back({at, member.key, moved_to(member.value, at)});
  }
}

const Object* phase_of(const Array& phases, const Object& like) {
  const Node* id = member_of(like, "id");
  const auto* text = id == nullptr ? nullptr : std::get_if<std::string>(&id->value);
  if (text == nullptr) return nullptr;
  for (const auto& phase : phases) {
    const auto* object = std::get_if<Object>(&phase.value);
    const Node* other = object == nullptr ? nullptr : member_of(*object, "id");
    const auto* other_text = other == nullptr ? nullptr : std::get_if<std::string>(&other->value);
    if (other_text != nullptr && *other_text == *text) return object;
  }
  return nullptr;
}

void extend_phases(Array& own, const Array& base, std::size_t at) {
  for (auto& phase : own) {
    auto* object = std::get_if<Object>(&phase.value);
    const Object* old = object == nullptr ? nullptr : phase_of(base, *object);
    if (old != nullptr) inherit(*object, *old, at, {});
  }
}

}  // namespace

Object extended(Object own, const Object& base, std::size_t at) {
  for (auto& member : own) {
    const Node* base_phases = member_of(base, "phases");
    auto* phases = std::get_if<Array>(&member.value.value);
    const auto* old = base_phases == nullptr ? nullptr : std::get_if<Array>(&base_phases->value);
    if (member.key == "phases" && phases != nullptr && old != nullptr) extend_phases(*phases, *old, at);
  }
  inherit(own, base, at, {"format", "id", "version", "extends"});
  return own;
}

}  // namespace achilles::protocol
