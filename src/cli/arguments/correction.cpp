#include "cli/arguments/correction.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "achilles/error.hpp"
#include "cli/coaching/known_tests.hpp"
#include "cli/typed/once.hpp"
#include "cli/typed/outing.hpp"
#include "cli/typed/quantity.hpp"
#include "cli/typed/suggest.hpp"

namespace achilles::cli {
namespace {

[[noreturn]] void refuse(const std::string& what, const Body& body) {
  throw Error{Exit::usage, what + " does not belong to an entry of kind '" + std::string{kind(body)} + "'",
              "Nothing was changed. See what it is: achilles history"};
}

/// Puts the words of the line into the fields of one kind.
struct Words {
  Happening& happening;
  Once said = {};

  void put(const std::string& word) {
    if (const auto side = side_from(word)) {
      said.say(Topic::side, word);
      happening.side = side;
      return;
    }
    const bool exercise = std::holds_alternative<ExerciseSets>(happening.body);
    const auto quantity = quantity_from(word, exercise ? Of::exercise : Of::outing);
    if (!quantity) {
      throw Error{Exit::usage, "'" + word + "' is no quantity and no side",
                  "Write them with their unit: 8km 44min 3x12 +5kg left"};
    }
    const bool taken = std::visit(
        [&](const auto& value) { return std::visit([&](auto& body) { return take(body, value); }, happening.body); },
        *quantity);
    if (!taken) refuse("'" + word + "'", happening.body);
    said.say(topic(*quantity), word);
  }

 private:
  template <class Body, class Value>
  static bool take(Body&, const Value&) {
    return false;
  }
  static bool take(Activity& run, const Distance& it) {
    refuse_short(it.metres);
    return run.distance = it.metres, true;
  }
  static bool take(Activity& run, const Duration& it) { return run.duration = it.time, true; }
  static bool take(Activity& run, const Speed& it) { return run.top_speed = it.metres_an_hour, true; }
  static bool take(ExerciseSets& done, const Load& it) { return done.load = it.grams, true; }
  static bool take(ExerciseSets& done, const Sets& it) {
    done.sets = it.sets;
    done.reps = it.reps;
    done.hold = it.hold;
    return true;
  }
  static bool take(ExerciseSets& done, const Duration& it) {
    done.hold = held(it);
    done.reps.reset();
    return true;
  }
};

/// The field an option stands for in a body of some kind, or null where that kind has none.
template <class Field>
using Fields = std::optional<Field>* (*)(Body&);

std::optional<PainScore>* during_of(Body& body) {
  if (auto* run = std::get_if<Activity>(&body)) return &run->during;
  if (auto* sets = std::get_if<ExerciseSets>(&body)) return &sets->during;
  return nullptr;
}
std::optional<PainScore>* after_of(Body& body) {
  auto* run = std::get_if<Activity>(&body);
  return run != nullptr ? &run->after : nullptr;
}
std::optional<StiffnessMinutes>* stiffness_of(Body& body) {
  auto* morning = std::get_if<Morning>(&body);
  return morning != nullptr ? &morning->stiffness : nullptr;
}
std::optional<Effort>* effort_of(Body& body) {
  if (auto* run = std::get_if<Activity>(&body)) return &run->effort;
  if (auto* sets = std::get_if<ExerciseSets>(&body)) return &sets->effort;
  return nullptr;
}
std::optional<Metres>* climb_of(Body& body) {
  auto* run = std::get_if<Activity>(&body);
  return run != nullptr ? &run->climb : nullptr;
}
std::optional<Metres>* distance_of(Body& body) {
  auto* run = std::get_if<Activity>(&body);
  return run != nullptr ? &run->distance : nullptr;
}
std::optional<std::chrono::seconds>* time_of(Body& body) {
  auto* run = std::get_if<Activity>(&body);
  return run != nullptr ? &run->duration : nullptr;
}
std::optional<std::int32_t>* speed_of(Body& body) {
  auto* run = std::get_if<Activity>(&body);
  return run != nullptr ? &run->top_speed : nullptr;
}
std::optional<Grams>* load_of(Body& body) {
  auto* sets = std::get_if<ExerciseSets>(&body);
  return sets != nullptr ? &sets->load : nullptr;
}

template <class Field>
void set(const std::optional<Field>& value, const char* option, Fields<Field> field, Body& body) {
  if (!value) return;
  auto* place = field(body);
  if (place == nullptr) refuse(option, body);
  *place = value;
}

/// Pain: of a morning or a reading the score itself, of a run or sets the worst during it.
void set_pain(const std::optional<PainScore>& pain, Body& body) {
  if (!pain) return;
  if (auto* morning = std::get_if<Morning>(&body)) {
    morning->pain = *pain;
  } else if (auto* reading = std::get_if<Pain>(&body)) {
    reading->pain = *pain;
  } else {
    set(pain, "--pain", during_of, body);
  }
}

/// What every entry of one kind has, and what is said of it.
template <class Kind, class Value, class Field>
void set_own(const std::optional<Value>& value, const char* option, Field Kind::*field, Body& body) {
  if (!value) return;
  auto* own = std::get_if<Kind>(&body);
  if (own == nullptr) refuse(option, body);
  own->*field = *value;
}

void set_result(const std::optional<std::string>& typed, Body& body, const std::vector<TestInfo>& tests) {
  if (!typed) return;
  auto* result = std::get_if<TestResult>(&body);
  if (result == nullptr) refuse("--value", body);
  result->value = result_from(test_named(result->test, tests), *typed);
}

template <class Field>
bool forgotten(Fields<Field> field, Body& body) {
  auto* place = field(body);
  if (place == nullptr) return false;
  place->reset();
  return true;
}

struct Forgettable {
  std::string_view name;
  bool (*forget)(Happening&);
};

constexpr std::array forgettable{
    Forgettable{"pain", [](Happening& it) { return forgotten<PainScore>(during_of, it.body); }},
    Forgettable{"after", [](Happening& it) { return forgotten<PainScore>(after_of, it.body); }},
    Forgettable{"stiff", [](Happening& it) { return forgotten<StiffnessMinutes>(stiffness_of, it.body); }},
    Forgettable{"effort", [](Happening& it) { return forgotten<Effort>(effort_of, it.body); }},
    Forgettable{"climb", [](Happening& it) { return forgotten<Metres>(climb_of, it.body); }},
    Forgettable{"distance", [](Happening& it) { return forgotten<Metres>(distance_of, it.body); }},
    Forgettable{"time", [](Happening& it) { return forgotten<std::chrono::seconds>(time_of, it.body); }},
    Forgettable{"speed", [](Happening& it) { return forgotten<std::int32_t>(speed_of, it.body); }},
    Forgettable{"load", [](Happening& it) { return forgotten<Grams>(load_of, it.body); }},
    Forgettable{"side", [](Happening& it) { return it.side.reset(), true; }},
    Forgettable{"note", [](Happening& it) { return it.note.clear(), true; }},
};

void forget(const std::string& name, Happening& happening) {
  const auto* const found = std::ranges::find(forgettable, name, &Forgettable::name);
  if (found == forgettable.end()) {
    std::vector<std::string_view> names;
    names.reserve(forgettable.size());
    for (const auto& one : forgettable) names.push_back(one.name);
    throw Error{
        Exit::usage, "--forget '" + name + "' is no field that can be unknown",
        did_you_mean(name, names, "pain, after, stiff, effort, climb, distance, time, speed, load, side, note")};
  }
  if (!found->forget(happening)) refuse("--forget " + name, happening.body);
}

/// A field cannot be made unknown and be said in one line.
void refuse_to_know(const std::string& name, const Happening& now) {
  auto unknown = now;
  forget(name, unknown);
  if (unknown == now) return;
  throw Error{Exit::usage, fmt::format("--forget {0} makes the {0} unknown, and the same line gives it", name),
              "Nothing was changed. Leave one of the two out."};
}

}  // namespace

void declare_correction(Arguments& arguments, Correction& correction) {
  arguments.text("WORDS", "WORDS", correction.words, "quantities and a side, as they should be: 9km 48min left");
  arguments.pain("-p,--pain", correction.pain, "pain: of a run or sets the highest during it");
  arguments.pain("--after", correction.after, "highest pain in the rest of the day, 0 to 10");
  arguments.stiffness("--stiff", correction.stiff, "how long the tendon was stiff: 10m");
  arguments.yes_or_no("--medicine", correction.medicine, "pain medicine in the 24 hours before a morning");
  arguments.choice<Pain::When>("--when", correction.moment,
                               {{"now", Pain::When::now}, {"during", Pain::When::during}, {"after", Pain::When::after}},
                               "moment of a pain");
  arguments.effort("--effort", correction.effort, "how hard it felt, 0 to 10");
  arguments.distance("--climb", correction.climb, "uphill, all together: 120m");
  arguments.text("--value", "VALUE", correction.value, "result of a test, in its unit; yes or no");
  arguments.side("--side", correction.side, "the side it was on");
  arguments.text("--surface", "WORD", correction.surface, "road, trail, treadmill …");
  arguments.shoes("--shoes", correction.shoes);
  arguments.note(correction.note);
  arguments.text("--forget", "FIELD", correction.forget, "make a field unknown: pain, after, distance …");
  arguments.when(correction.when);
}

Happening corrected(const Entry& entry, const Correction& correction, const std::vector<TestInfo>& tests) {
  Happening now = entry.happening();
  for (const auto& name : correction.forget) forget(name, now);
  Words words{now};
  for (const auto& word : correction.words) words.put(word);
  set_pain(correction.pain, now.body);
  set(correction.after, "--after", after_of, now.body);
  set(correction.stiff, "--stiff", stiffness_of, now.body);
  set(correction.effort, "--effort", effort_of, now.body);
  set(correction.climb, "--climb", climb_of, now.body);
  set_own(correction.medicine, "--medicine", &Morning::medicine, now.body);
  set_own(correction.moment, "--when", &Pain::when, now.body);
  set_result(correction.value, now.body, tests);
  set_own(correction.surface, "--surface", &Activity::surface, now.body);
  set_own(correction.shoes, "--shoes", &Activity::shoes, now.body);
  if (correction.side) {
    words.said.say(Topic::side, "--side " + std::string{name(*correction.side)});
    now.side = correction.side;
  }
  if (correction.note) now.note = *correction.note;
  for (const auto& name : correction.forget) refuse_to_know(name, now);
  if (correction.when) {
    now.at = correction.when->at;
    now.day_only = correction.when->day_only;
    now.day = correction.when->day;
  }
  if (const auto* const activity = std::get_if<Activity>(&now.body)) {
    refuse_impossible(*activity);
  }
  if (now == entry.happening()) {
    throw Error{Exit::usage, "that changes nothing: the entry says so already",
                "Say what should be different: achilles edit ID -p 2"};
  }
  return now;
}

}  // namespace achilles::cli
