#include "cli/guided/raise_test.hpp"

#include <fmt/format.h>

#include <ostream>

#include "achilles/limits.hpp"
#include "achilles/remaining.hpp"
#include "cli/guided/guide.hpp"
#include "cli/recording/recording.hpp"

namespace achilles::cli {
namespace {

constexpr std::chrono::seconds beat{1};

/// One leg, as long as it can.
Task task_of(const TestInfo& test, Legs legs) {
  Item item;
  item.exercise.id = test.id;
  item.exercise.title = test.title;
  item.exercise.how = test.how;
  item.note = "Press Enter after the last good raise.";
  item.dose.sets = 1;
  item.dose.reps = Count{1, test.high};
  item.dose.tempo = Tempo{beat, std::chrono::seconds{0}, beat};
  return {{std::move(item), legs, false, {}}, {}};
}

/// Stores what happens, each thing as it happens.
class Results {
 public:
  Results(const TestInfo& test, const std::string& note, World& world) : test_(test), note_(note), world_(world) {}

  std::string keep(const SessionEvent& event) {
    if (const auto* done = std::get_if<SetDone>(&event)) {
      store(TestResult{test_.id, done->reps.value_or(0)}, side_of(done->legs), note_);
      return fmt::format("{} raises are stored.", done->reps.value_or(0));
    }
    if (const auto* felt = std::get_if<Felt>(&event)) {
      store(Pain{felt->pain, Pain::When::during}, side_of(felt->legs));
      return fmt::format("Pain {} is stored.", felt->pain.value());
    }
    if (const auto* ended = std::get_if<EndedByPain>(&event)) {
      return fmt::format("Pain {} is over {}: this leg is over.", ended->pain.value(), model_pain_limit);
    }
    store(Pain{std::get<Answered>(event).pain, Pain::When::during}, std::nullopt);
    return {};
  }
  void keep_note(const std::string& text) { store(Note{}, std::nullopt, text); }

  /// Says what was stored.
  void tell() {
    if (!all_) {
      world_.out << "Nothing was stored.\n";
      return;
    }
    report(*all_, world_);
  }

 private:
  void store(Body body, std::optional<Side> side, const std::string& note = {}) {
    auto recorded = record(world_, "test", {happening(world_, std::nullopt, std::move(body), side, note)});
    if (all_) {
      recorded.entries.insert(recorded.entries.begin(), all_->entries.begin(), all_->entries.end());
      recorded.was = all_->was;
      recorded.bit_by_bit = true;
    }
    all_ = std::move(recorded);
  }

  const TestInfo& test_;
  const std::string& note_;
  World& world_;
  std::optional<Recorded> all_;
};

}  // namespace

Exit guide_raises(const TestInfo& test, std::optional<Side> side, const std::string& note, bool bell, World& world) {
  expect_terminal(world, fmt::format("Count them, and store the count: achilles test {} 22 left", test.id));
  std::vector<Task> tasks;
  if (side != Side::right) tasks.push_back(task_of(test, Legs::left));
  if (side != Side::left) tasks.push_back(task_of(test, Legs::right));
  Session session{script_of(tasks), PainScore::of<model_pain_limit>()};
  Results results{test, note, world};
  const Guidance guidance{.title = "Test",
                          .cues = {tasks.size(), std::vector<std::string>{}},
                          .bell = bell,
                          .keep = [&](const SessionEvent& event) { return results.keep(event); },
                          .keep_note = [&](const std::string& text) { results.keep_note(text); },
                          .tell = [&] { results.tell(); },
                          .by_hand =
                              [&](const SetDone& done) {
                                return fmt::format("achilles test {} {} {}", test.id, done.reps.value_or(0),
                                                   name(side_of(done.legs)));
                              }};
  return guide(session, guidance, world);
}

}  // namespace achilles::cli
