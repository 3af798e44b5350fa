#include "protocol/text/object_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "protocol/text/suggest.hpp"
#include "protocol/text/token.hpp"

namespace achilles::protocol {

namespace {

/// Any object may have one comment for the next author.
constexpr std::string_view comment = "//";

}  // namespace

ObjectReader::ObjectReader(const Field& field, Stands stands)
    : members_(field.members()), path_(field.path()), at_(field.at()), issues_(field.issues()), stands_(stands) {
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
  const Field field{node, path_, key, at_, issues_};
  const bool taken_away = stands_ == Stands::over_another && field.is_null();
  return taken_away ? Field{nullptr, path_, key, at_, issues_} : field;
}

Field ObjectReader::need(std::string_view key) {
  Field field = (*this)[key];
  if (field.present() || !readable()) return field;
  const auto about = stands_ == Stands::alone ? About::form : About::meaning;
  field.report(fmt::format("\"{}\" is missing", key), {}, about);
  return field;
}

void ObjectReader::refuse(std::string_view what, std::string fix) const {
  issues_.add(at_, path_.pointer(), std::string{what}, std::move(fix));
}

void ObjectReader::object(std::string_view what, std::string fix) const {
  issues_.add(at_, path_.pointer(), std::string{what}, std::move(fix), About::meaning);
}

void ObjectReader::finish() const {
  if (!readable()) return;
  for (const Member& member : *members_) {
    if (std::ranges::find(asked_, member.key) != asked_.end()) continue;
    if (member.key == comment) {
      (void)Field{&member.value, path_, comment, at_, issues_}.line();
      continue;
    }
    issues_.add(member.at, path_.pointer(), fmt::format("unknown key \"{}\"", excerpt(member.key)),
                did_you_mean(member.key, asked_));
  }
}

}  // namespace achilles::protocol
