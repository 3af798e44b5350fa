#include "achilles/entry_words.hpp"

#include <algorithm>
#include <array>

namespace achilles {
namespace {

Body run() { return Activity{}; }
Body walk() {
  Activity walk;
  walk.kind = Activity::Kind::walk;
  return walk;
}
template <class Kind>
Body blank() {
  return Kind{};
}

struct NamedKind {
  std::string_view name;
  Body (*make)();
};
constexpr std::array<NamedKind, 16> kinds{{{"start", blank<Start>},
                                           {"run", run},
                                           {"walk", walk},
                                           {"sets", blank<ExerciseSets>},
                                           {"morning", blank<Morning>},
                                           {"pain", blank<Pain>},
                                           {"flag", blank<Flag>},
                                           {"clearance", blank<Clearance>},
                                           {"test", blank<TestResult>},
                                           {"switch", blank<Switch>},
                                           {"screen", blank<Screen>},
                                           {"skip", blank<Skip>},
                                           {"note", blank<Note>},
                                           {"medicine", blank<Medicine>},
                                           {"ease", blank<Ease>},
                                           {"removal", blank<Removal>}}};

}  // namespace

std::optional<Body> blank_body(std::string_view kind) {
  const auto* const found = std::ranges::find(kinds, kind, &NamedKind::name);
  if (found == kinds.end()) return std::nullopt;
  return found->make();
}

std::optional<Pain::When> pain_moment_from(std::string_view text) {
  for (const auto when : {Pain::When::now, Pain::When::during, Pain::When::after}) {
    if (text == name(when)) return when;
  }
  return std::nullopt;
}

std::optional<Skip::Reason> skip_reason_from(std::string_view text) {
  using enum Skip::Reason;
  for (const auto reason : {sore, ill, busy, away, other}) {
    if (text == name(reason)) return reason;
  }
  return std::nullopt;
}

}  // namespace achilles
