#include "achilles/entry.hpp"

#include <algorithm>
#include <limits>

namespace achilles {
namespace {

struct KindOf {
  std::string_view operator()(const Start&) const { return "start"; }
  std::string_view operator()(const Activity& it) const { return it.kind == Activity::Kind::run ? "run" : "walk"; }
  std::string_view operator()(const ExerciseSets&) const { return "sets"; }
  std::string_view operator()(const Morning&) const { return "morning"; }
  std::string_view operator()(const Pain&) const { return "pain"; }
  std::string_view operator()(const Flag&) const { return "flag"; }
  std::string_view operator()(const Clearance&) const { return "clearance"; }
  std::string_view operator()(const TestResult&) const { return "test"; }
  std::string_view operator()(const Switch&) const { return "switch"; }
  std::string_view operator()(const Screen&) const { return "screen"; }
  std::string_view operator()(const Skip&) const { return "skip"; }
  std::string_view operator()(const Note&) const { return "note"; }
  std::string_view operator()(const Medicine&) const { return "medicine"; }
  std::string_view operator()(const Ease&) const { return "ease"; }
  std::string_view operator()(const Removal&) const { return "removal"; }
};

}  // namespace

std::optional<std::int32_t> Activity::speed() const {
  if (top_speed) return top_speed;
  if (!distance || !duration || duration->count() <= 0) return std::nullopt;
  const auto metres_an_hour = std::int64_t{*distance} * 3600 / duration->count();
  return static_cast<std::int32_t>(std::min<std::int64_t>(metres_an_hour, std::numeric_limits<std::int32_t>::max()));
}

std::string_view kind(const Body& body) { return std::visit(KindOf{}, body); }

std::string_view name(Pain::When when) {
  switch (when) {
    case Pain::When::now:
      return "now";
    case Pain::When::during:
      return "during";
    case Pain::When::after:
      return "after";
  }
  return {};
}

std::string_view name(Skip::Reason reason) {
  switch (reason) {
    case Skip::Reason::sore:
      return "sore";
    case Skip::Reason::ill:
      return "ill";
    case Skip::Reason::busy:
      return "busy";
    case Skip::Reason::away:
      return "away";
    case Skip::Reason::other:
      return "other";
  }
  return {};
}

}  // namespace achilles
