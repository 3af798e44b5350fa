#include "protocol/lint/subject.hpp"

#include <algorithm>
#include <array>

namespace achilles::protocol::lint_rules {

Subject::Subject(const Protocol& the_protocol, const Register& the_sources)
    : protocol(the_protocol), sources(the_sources) {
  for (const Site site : std::array{Site::midportion, Site::insertional, Site::plantar}) {
    if (protocol.sites.contains(site)) branches.push_back({site, tailored(protocol, site)});
  }
}

bool any_counts(const std::vector<Item>& items) { return std::ranges::any_of(items, &Item::counts); }

bool prescribes(const Protocol& tailored, std::size_t phase, int level) {
  const Phase& here = tailored.phases[phase];
  const auto fills = [&](std::size_t earlier) { return any_counts(tailored.phases[earlier].at_level(0)); };
  const auto beside = [&](const Track& track) {
    return track.from <= phase && phase <= track.to && any_counts(track.items);
  };
  return any_counts(here.at_level(level)) || std::ranges::any_of(here.fill, fills) ||
         std::ranges::any_of(tailored.tracks, beside);
}

}  // namespace achilles::protocol::lint_rules
