#include "protocol/lint/numbers.hpp"
#include "protocol/lint/placed.hpp"

namespace achilles::protocol {

namespace {

template <class Number>
bool stated(const std::optional<Amount<Number>>& amount) {
  return amount && (amount->low || amount->high);
}

/// Whether a step is the one before once more, as "times" makes them.
bool again(const Phase& phase, std::size_t index) {
  if (index == 0) return false;
  const auto* now = std::get_if<Change>(&phase.steps[index].what);
  const auto* before = std::get_if<Change>(&phase.steps[index - 1].what);
  return now != nullptr && before != nullptr && now->add > 0 && now->add == before->add &&
         now->exercises == before->exercises;
}

class Numbers {
 public:
  explicit Numbers(const VisitCited& visit) : visit_(visit) {}

  void phase(const Phase& phase, const std::string& at) {
    if (phase.window) {
      visit_(at + "/days/from", phase.window->source);
      if (phase.window->to) visit_(at + "/days/to", phase.window->source);
    }
    for (std::size_t i = 0; i < phase.items.size(); ++i) item(phase.items[i], below(at + "/items", i));
    for (std::size_t i = 0; i < phase.steps.size(); ++i) {
      if (!again(phase, i)) step(phase.steps[i], below(at + "/steps", i));
    }
    each_placed(phase, at, [this](const Criterion& one, const std::string& where) { criterion(one, where); });
    for (std::size_t i = 0; i < phase.responses.size(); ++i) response(phase.responses[i], below(at + "/responses", i));
    for (std::size_t i = 0; i < phase.limits.size(); ++i) limit(phase.limits[i], below(at + "/limits", i));
    for (std::size_t i = 0; i < phase.ceilings.size(); ++i) {
      visit_(below(at + "/ceilings", i) + "/most", phase.ceilings[i].source);
    }
  }

  void item(const Item& item, const std::string& at) {
    dose(item.dose, at, [&item](const std::string& key) -> const Citation& { return item.source_of(key); });
    const auto say = [&](bool there, const char* key) {
      if (there) visit_(at + '/' + key, item.source_of(key));
    };
    say(item.times_a_day > 1, "times_a_day");
    say(item.rhythm.every_days > 1, "every_days");
    say(item.rhythm.days_a_week.has_value(), "days_a_week");
    say(item.rhythm.rotation > 0, "rotation");
  }

  void criterion(const Criterion& criterion, const std::string& at) {
    visit_(at + "/value", criterion.source);
    if (criterion.over_days > 1) visit_(at + "/over_days", criterion.source);
    if (criterion.measure == Measure::workouts) visit_(at + "/pain", criterion.source);
    if (criterion.sets > 0) visit_(at + "/sets", criterion.source);
    if (criterion.reps > 0) visit_(at + "/reps", criterion.source);
    if (criterion.minutes > 0) visit_(at + "/minutes", criterion.source);
  }

  void test(const TestInfo& test, const std::string& at) {
    if (test.scale == Scale::yes_no) return;
    const auto source = Citation::from(test.source).value_or(Citation{});
    visit_(at + "/low", source);
    visit_(at + "/high", source);
  }

 private:
  void step(const Step& step, const std::string& at) {
    if (const auto* begin = std::get_if<Begin>(&step.what)) return item(begin->item, at + "/begin");
    const auto& change = std::get<Change>(step.what);
    if (change.add > 0) visit_(at + "/add_g", step.source);
    dose(change.to, at, [&step](const std::string&) -> const Citation& { return step.source; });
  }

  template <class SourceOf>
  void dose(const Dose& dose, const std::string& at, const SourceOf& source_of) {
    const auto say = [&](bool there, const std::string& key, const std::string& part = {}) {
      if (there) visit_(at + '/' + key + part, source_of(key));
    };
    say(stated(dose.sets) && dose.reps_by_set.empty(), "sets");
    say(stated(dose.reps), "reps");
    for (std::size_t i = 0; i < dose.reps_by_set.size(); ++i) say(true, "reps", below("/by_set", i));
    say(stated(dose.hold), "hold_s");
    if (dose.tempo) {
      say(dose.tempo->up.has_value(), "tempo_s", "/up");
      say(dose.tempo->hold.has_value(), "tempo_s", "/hold");
      say(dose.tempo->down.has_value(), "tempo_s", "/down");
    }
    say(stated(dose.rest), "rest_s");
    say(stated(dose.rest_rep), "rest_rep_s");
    say(stated(dose.rest_after), "rest_after_s");
    say(dose.load && stated(std::optional{dose.load->amount}), "load");
    if (dose.motion) {
      say(dose.motion->up.has_value(), "motion_deg", "/up");
      say(dose.motion->down.has_value(), "motion_deg", "/down");
    }
    if (!dose.intervals) return;
    say(stated(std::optional{dose.intervals->repeats}), "intervals", "/repeats");
    for (std::size_t i = 0; i < dose.intervals->bouts.size(); ++i) {
      const auto& bout = dose.intervals->bouts[i];
      const auto part = below("/bouts", i);
      say(bout.time.has_value(), "intervals", part + "/time_s");
      say(bout.distance.has_value(), "intervals", part + "/distance_m");
      say(stated(bout.effort), "intervals", part + "/effort_percent");
      say(bout.speed.has_value(), "intervals", part + "/speed_m_h");
    }
  }

  void response(const Response& response, const std::string& at) {
    if (response.act == Response::Act::drop) visit_(at + "/levels", response.source);
    if (response.act == Response::Act::rest) visit_(at + "/days", response.source);
  }

  void limit(const Limit& limit, const std::string& at) {
    if (limit.most) visit_(at + "/most", limit.source);
    if (limit.most) visit_(at + "/per_days", limit.source);
    if (limit.gap_days) visit_(at + "/gap_days", limit.source);
  }

  const VisitCited& visit_;
};

}  // namespace

void each_number(const Protocol& protocol, const VisitCited& visit) {
  Numbers numbers{visit};
  for (std::size_t i = 0; i < protocol.tests.size(); ++i) numbers.test(protocol.tests[i], below("/tests", i));
  for (std::size_t i = 0; i < protocol.placement.size(); ++i) {
    each_placed(protocol.placement[i].needs, below("/placement", i) + "/needs",
                [&](const Criterion& one, const std::string& at) { numbers.criterion(one, at); });
  }
  for (std::size_t i = 0; i < protocol.phases.size(); ++i) numbers.phase(protocol.phases[i], phase_at(i));
  for (std::size_t i = 0; i < protocol.tracks.size(); ++i) {
    const auto items = below("/tracks", i) + "/items";
    for (std::size_t j = 0; j < protocol.tracks[i].items.size(); ++j) {
      numbers.item(protocol.tracks[i].items[j], below(items, j));
    }
  }
}

}  // namespace achilles::protocol
