#include "protocol/lint/numbers.hpp"
#include "protocol/lint/placed.hpp"

namespace achilles::protocol {

namespace {

void of_item(const Item& item, const std::string& at, const VisitCited& visit) {
  visit(at + "/source", item.source);
  for (const auto& [key, source] : item.sources) visit(at + "/sources/" + key, source);
  visit(at + "/exercise", item.exercise.source);
}

template <class Part>
void of_each(const std::vector<Part>& parts, const std::string& at, const VisitCited& visit) {
  for (std::size_t i = 0; i < parts.size(); ++i) visit(below(at, i) + "/source", parts[i].source);
}

void of_phase(const Phase& phase, const std::string& at, const VisitCited& visit) {
  visit(at + "/source", phase.source);
  if (phase.window) visit(at + "/days/source", phase.window->source);
  of_each(phase.advice, at + "/advice", visit);
  of_each(phase.steps, at + "/steps", visit);
  each_placed_item(phase, at, [&](const Item& item, const std::string& where) { of_item(item, where, visit); });
  each_placed(phase, at, [&](const Criterion& one, const std::string& where) { visit(where + "/source", one.source); });
  of_each(phase.responses, at + "/responses", visit);
  of_each(phase.limits, at + "/limits", visit);
  of_each(phase.ceilings, at + "/ceilings", visit);
  if (!phase.run.source.sources.empty()) visit(at + "/run/source", phase.run.source);
}

}  // namespace

void each_citation(const Protocol& protocol, const VisitCited& visit) {
  visit("/source", protocol.source);
  for (std::size_t i = 0; i < protocol.tests.size(); ++i) {
    visit(below("/tests", i) + "/source", Citation::from(protocol.tests[i].source).value_or(Citation{}));
  }
  of_each(protocol.placement, "/placement", visit);
  for (std::size_t i = 0; i < protocol.placement.size(); ++i) {
    each_placed(protocol.placement[i].needs, below("/placement", i) + "/needs",
                [&](const Criterion& one, const std::string& at) { visit(at + "/source", one.source); });
  }
  of_each(protocol.tracks, "/tracks", visit);
  for (std::size_t i = 0; i < protocol.tracks.size(); ++i) {
    const auto& items = protocol.tracks[i].items;
    for (std::size_t j = 0; j < items.size(); ++j) of_item(items[j], below(below("/tracks", i) + "/items", j), visit);
  }
  for (std::size_t i = 0; i < protocol.phases.size(); ++i) of_phase(protocol.phases[i], phase_at(i), visit);
}

}  // namespace achilles::protocol
