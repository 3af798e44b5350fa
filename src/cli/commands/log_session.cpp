#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <span>

#include "achilles/remaining.hpp"
#include "cli/arguments/command.hpp"
#include "cli/coaching/due.hpp"
#include "cli/coaching/holds.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/spoken.hpp"
#include "cli/recording/recording.hpp"
#include "cli/typed/number.hpp"
#include "cli/typed/once.hpp"
#include "cli/typed/suggest.hpp"
#include "protocol/builtin.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::vector<std::string> words;
  std::optional<PainScore> pain, after;
  std::optional<Effort> effort;
  std::optional<std::string> note;
  std::optional<When> when;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("WORDS", "WORDS", options.words,
                 "nothing for the next part of the routine, or: EXERCISE 3x12 +5kg left",
                 offers::first_of(offers::exercises));
  arguments.pain("-p,--pain", options.pain, "highest pain during, 0 to 10");
  arguments.pain("--after", options.after, "highest pain in the rest of the day, 0 to 10");
  arguments.effort("--effort", options.effort, "how hard it felt, 0 to 10");
  arguments.note(options.note);
  arguments.when(options.when);
}

/// Sets as they were done, and the side they were done on.
struct Done {
  ExerciseSets sets;
  std::optional<Side> side;
};

/// The least that was asked. What was as tolerated was not asked in numbers.
template <class Number>
std::optional<Number> asked(const std::optional<Amount<Number>>& amount) {
  return amount ? amount->low : std::nullopt;
}

/// What was asked, as sets that were done: one entry, or one for each set where each has its own number.
std::vector<Done> as_prescribed(const PlanItem& planned) {
  const Dose& dose = planned.item.dose;
  const Done whole{{.exercise = planned.item.exercise.id,
                    .sets = asked(dose.sets),
                    .reps = asked(dose.reps),
                    .hold = asked(dose.hold),
                    .load = dose.grams(),
                    .during = {}},
                   side_of(planned.legs)};
  if (dose.reps_by_set.empty()) return {whole};
  std::vector<Done> sets;
  for (const int reps : dose.reps_by_set) {
    sets.push_back(whole);
    sets.back().sets.sets = 1;
    sets.back().sets.reps = reps;
  }
  return sets;
}

/// The same of what is not done yet: leg by leg where they differ.
std::vector<Done> as_left(const Task& task) {
  const int round = sets_of(task.planned.item.dose);
  const auto& done = task.done;
  const bool by_leg = task.planned.legs == Legs::each && done.left != done.right;
  std::vector<Done> left;
  for (const auto legs : by_leg ? std::vector{Legs::left, Legs::right} : std::vector{task.planned.legs}) {
    const int begun = done.of(legs);
    auto planned = task.planned;
    planned.legs = legs;
    auto sets = as_prescribed(planned);
    if (begun > 0 && sets.size() > 1)
      sets.erase(sets.begin(), sets.begin() + std::min<std::ptrdiff_t>(begun, std::ssize(sets)));
    if (begun > 0 && sets.size() == 1 && round > 1) sets.front().sets.sets = round - begun;
    if (begun < round) left.insert(left.end(), sets.begin(), sets.end());
  }
  return left;
}

/// A day as it is before the session is logged.
struct Before {
  std::optional<Coaching> coaching;  ///< nothing when there is no plan
  std::vector<Entry> entries;        ///< of the day
};

Before before(Date day, const World& world) {
  const auto journal = journal_asked(world);
  if (!journal) return {};
  return {Coaching::on(day, *journal, world), journal->entries({.from = day, .to = day, .kind = {}})};
}

/// Why that day has no routine.
Error no_routine(Date day, const World& world) {
  const auto current = before(world.today(), world).coaching;
  if (!current) return no_episode();
  return {Exit::failed, fmt::format("the plan began on {}; {} has no routine", current->opening().day.iso(), day.iso()),
          "Name the exercise: achilles log session EXERCISE 3x15 @" + day.iso()};
}

/// What of the block is still to do, as far as the day's log says.
std::vector<Done> open_items(const std::vector<Block>& blocks, const Block& block, std::span<const Entry> entries) {
  std::vector<Done> open;
  for (const auto& task : tasks_of(blocks, block, entries)) {
    if (task.planned.item.optional || !is_open(task)) continue;  // what is run is logged as a run
    const auto sets = as_left(task);
    open.insert(open.end(), sets.begin(), sets.end());
  }
  return open;
}

/// The next part of the routine that is not logged yet, with what belongs to no part of the day.
std::vector<Done> next_part(const Coaching& coaching, std::span<const Entry> entries) {
  const auto plan = plan_with_done(coaching, entries);
  if (plan.blocks.empty()) throw Error{Exit::refused, "nothing is prescribed for this day", "See why: achilles plan"};
  std::vector<Done> part;
  bool timed = false;
  for (const auto& block : plan.blocks) {
    const bool any_time = block.when == Block::When::any;
    if (timed && !any_time) continue;
    const auto open = open_items(plan.blocks, block, entries);
    if (!open.empty() && !any_time) timed = true;
    part.insert(part.end(), open.begin(), open.end());
  }
  if (part.empty()) throw no_sets_left(plan);
  return part;
}

/// The exercises there are, each once: those of the catalogue and the programme's own.
std::vector<const Exercise*> known_exercises(const std::optional<Coaching>& coaching) {
  std::vector<const Exercise*> known;
  if (coaching) {
    for (const auto& id : coaching->protocol().exercises) {
      // A trial may be of an exercise that this runner's routine has not.
      if (const auto* exercise = coaching->protocol().find_exercise(id)) known.push_back(exercise);
    }
  }
  for (const auto id : protocol::catalogue().ids()) {
    if (std::ranges::find(known, id, &Exercise::id) == known.end()) known.push_back(protocol::catalogue().find(id));
  }
  return known;
}

/// An exercise as it is named by the first words of the line, so many of them.
struct Named {
  std::string id;
  std::size_t words = 1;
};

/// By its title, as the plan has it. Nothing where none or several are called that.
std::optional<Named> titled(std::span<const std::string> words, const std::vector<const Exercise*>& known) {
  const auto wanted = lower_case(fmt::format("{}", fmt::join(words, " ")));
  const auto has_it = [&](const Exercise* one) { return lower_case(one->title) == wanted; };
  const auto found = std::ranges::find_if(known, has_it);
  if (found == known.end() || std::ranges::count_if(known, has_it) > 1) return std::nullopt;
  return Named{(*found)->id, words.size()};
}

/// An exercise by its id or by its title.
Named exercise_named(std::span<const std::string> words, const std::optional<Coaching>& coaching) {
  const auto& id = words.front();
  if (protocol::catalogue().find(id) != nullptr) return {id};
  const auto known = known_exercises(coaching);
  if (std::ranges::find(known, id, &Exercise::id) != known.end()) return {id};
  for (auto count = words.size(); count > 0; --count) {
    if (auto named = titled(words.first(count), known)) return *named;
  }
  std::vector<std::string_view> ids;
  for (const auto* one : known) ids.push_back(one->id);
  throw Error{Exit::usage, "no exercise named '" + id + "'",
              did_you_mean(id, ids, "See what there is: achilles exercise list.")};
}

/// Puts one word behind the exercise where it belongs.
struct Sorting {
  Done& done;
  const std::string& word;
  void operator()(const Sets& it) const {
    done.sets.sets = it.sets;
    done.sets.reps = it.reps;
    done.sets.hold = it.hold;
  }
  void operator()(const Load& it) const { done.sets.load = it.grams; }
  void operator()(const Duration& it) const {
    done.sets.hold = held(it);
    done.sets.reps.reset();
  }
  void operator()(const Distance&) const { refuse(); }
  void operator()(const Speed&) const { refuse(); }
  [[noreturn]] void refuse() const {
    throw Error{Exit::usage, "'" + word + "' does not belong to an exercise",
                "Write sets, load and side: 3x12 +5kg left"};
  }
};

/// The sets of the exercise that the plan asks for; nothing where it asks for none.
std::vector<Done> prescribed(const std::string& exercise, const std::optional<Coaching>& coaching) {
  std::vector<Done> sets;
  if (!coaching) return sets;
  for (const auto& block : coaching->plan().blocks) {
    for (const auto& planned : block.items) {
      if (planned.item.exercise.id == exercise) sets = as_prescribed(planned);
    }
  }
  return sets;
}

Done unprescribed(const std::string& exercise, const std::optional<Coaching>& coaching) {
  return {{.exercise = exercise, .sets = {}, .reps = {}, .hold = {}, .load = {}, .during = {}},
          coaching ? std::optional{coaching->start().side} : std::nullopt};
}

/// One exercise, named. What is not said is as prescribed; what is prescribed nowhere has to be said.
std::vector<Done> one_exercise(const std::vector<std::string>& words, const std::optional<Coaching>& coaching) {
  const auto [exercise, named_by] = exercise_named(words, coaching);
  auto sets = prescribed(exercise, coaching);
  const bool is_prescribed = !sets.empty();
  if (!is_prescribed) sets.push_back(unprescribed(exercise, coaching));
  Once said;
  for (const auto& word : std::span{words}.subspan(named_by)) {
    if (const auto side = side_from(word)) {
      said.say(Topic::side, word);
      for (auto& one : sets) one.side = side;
    } else if (const auto quantity = quantity_from(word, Of::exercise)) {
      said.say(topic(*quantity), word);
      if (std::holds_alternative<Sets>(*quantity)) sets.erase(sets.begin() + 1, sets.end());
      for (auto& one : sets) std::visit(Sorting{one, word}, *quantity);
    } else {
      throw Error{Exit::usage, "'" + word + "' is no sets, load or side", "Write them like 3x12 +5kg left"};
    }
  }
  const auto& first = sets.front().sets;
  if (coaching) refuse_repeated_hold(first, coaching->protocol());
  if (is_prescribed || first.sets || first.hold) return sets;
  throw Error{Exit::usage, exercise + " is not in this day's routine: how much of it was done?",
              "Say it: achilles log session " + exercise + " 3x10"};
}

Exit run(const Options& options, World& world) {
  const Date day = options.when ? options.when->day : world.today();
  const auto [coaching, entries] = before(day, world);
  std::vector<Done> part;
  if (!options.words.empty()) {
    part = one_exercise(options.words, coaching);
  } else if (!coaching || day < coaching->opening().day) {
    throw no_routine(day, world);
  } else {
    part = next_part(*coaching, entries);
  }
  std::vector<Happening> happenings;
  for (auto& done : part) {
    done.sets.during = options.pain;
    done.sets.effort = options.effort;
    happenings.push_back(happening(world, options.when, std::move(done.sets), done.side));
  }
  if (options.after) happenings.push_back(happening(world, options.when, Pain{*options.after, Pain::When::after}));
  happenings.front().note = options.note.value_or("");
  report(record(world, "log session", happenings), world);
  return Exit::done;
}

}  // namespace

Command log_session() {
  return command<Options>(
      {.name = "log session",
       .summary = "the exercises you did",
       .group = Group::everyday,
       .effect = Effect::changes,
       .examples = {{"achilles log session -p 2", "the next part of the routine, as prescribed"},
                    {"achilles log session -p 2 --after 1", "with the pain afterwards"},
                    {"achilles log session one-leg-raise 3x12 +5kg left -p 4", "one exercise, as done"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
