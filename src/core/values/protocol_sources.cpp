#include <algorithm>

#include "achilles/protocol.hpp"

namespace achilles {
namespace {

/// Gathers sources, each once.
class Gathering {
 public:
  void add(const Citation& citation) { all.add(citation); }
  void add(const Item& item) {
    add(item.source);
    for (const auto& [key, source] : item.sources) add(source);
  }
  template <class Part>
  void add_each(const std::vector<Part>& parts) {
    for (const auto& part : parts) add(part);
  }
  void add(const Step& step) {
    add(step.source);
    if (const auto* begin = std::get_if<Begin>(&step.what)) add(begin->item);
  }
  void add(const Advice& advice) { add(advice.source); }
  void add(const Response& response) { add(response.source); }
  void add(const Limit& limit) { add(limit.source); }
  void add(const Ceiling& ceiling) { add(ceiling.source); }
  void add(const Phase& phase) {
    add(phase.source);
    if (phase.window) add(phase.window->source);
    add_each(phase.advice);
    add_each(phase.items);
    add_each(phase.steps);
    phase.each_criterion([this](const Criterion& criterion) { add(criterion.source); });
    add_each(phase.responses);
    add_each(phase.limits);
    add_each(phase.ceilings);
    add(phase.run.source);
  }

  Citation all;
};

}  // namespace

Citation sources_of(const Protocol& protocol) {
  Gathering gathering;
  gathering.add(protocol.source);
  gathering.add_each(protocol.phases);
  for (const auto& track : protocol.tracks) {
    gathering.add(track.source);
    gathering.add_each(track.items);
  }
  for (const auto& placement : protocol.placement) gathering.add(placement.source);
  each_criterion(protocol, [&](const Criterion& criterion) { gathering.add(criterion.source); });
  for (const auto& test : protocol.tests) gathering.add(Citation::from(test.source).value_or(Citation{}));
  return gathering.all;
}

}  // namespace achilles
