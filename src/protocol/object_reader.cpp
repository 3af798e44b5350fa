#include "protocol/object_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "protocol/nearest.hpp"
#include "protocol/token.hpp"

namespace achilles::protocol {

ObjectReader::ObjectReader(const Field& field)
    : members_(field.object()), path_(field.path()), at_(field.at()), issues_(field.issues()) {
  constexpr std::size_t usual_keys = 20;
  asked_.reserve(usual_keys);
}

Field ObjectReader::operator[](std::string_view key) {
  asked_.push_back(key);
  const Node* node = nullptr;
  if (members_ != nullptr) {
    const auto member = std::ranges::find(*members_, key, &Member::key);
    if (member != members_->end()) node = &member->value;
  }
  return Field{node, path_, key, at_, issues_};
}

Field ObjectReader::need(std::string_view key) {
  Field field = (*this)[key];
  if (!field.present() && readable()) field.refuse("is missing");
  return field;
}

void ObjectReader::refuse(std::string_view what, std::string fix) const {
  issues_.add(at_, path_.pointer(), std::string{what}, std::move(fix));
}

void ObjectReader::finish() const {
  if (!readable()) return;
  for (const Member& member : *members_) {
    if (std::ranges::find(asked_, member.key) != asked_.end()) continue;
    issues_.add(member.at, path_.pointer(), fmt::format("unknown key \"{}\"", excerpt(member.key)),
                did_you_mean(member.key, asked_));
  }
}

}  // namespace achilles::protocol
