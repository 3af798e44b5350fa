#include "achilles/source.hpp"

#include <algorithm>

#include "achilles/protocol.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

Citation cited(const char* text) { return Citation::from(text).value(); }

}  // namespace

TEST_CASE("a source is found at its DOI, else at its page, else nowhere") {
  Source source;
  CHECK(source.address().empty());
  source.url = "https://example.org/leaflet";
  CHECK(source.address() == "https://example.org/leaflet");
  source.doi = "10.1177/0363546506298279";
  CHECK(source.address() == "https://doi.org/10.1177/0363546506298279");
}

TEST_CASE("a register finds a source by its whole key") {
  Register sources;
  sources.sources.resize(2);
  sources.sources[1].key = "rompe-2007";
  CHECK(sources.find("rompe-2007") == &sources.sources[1]);
  CHECK(sources.find("rompe") == nullptr);
}

TEST_CASE("keys come once each, in the order of first mention, and our own choice has none") {
  const std::vector<Citation> citations{cited("P: b, a; D"), cited("S: a, c"), cited("G")};
  CHECK(keys_in(citations) == std::vector<std::string>{"b", "a", "c"});
  CHECK(keys_in({}).empty());
}

TEST_CASE("the sources of a protocol are those of all its parts, each once") {
  int parts = 0;
  const auto another = [&parts] { return cited(("P: part-" + std::to_string(++parts)).c_str()); };
  const auto criterion = [&] {
    Criterion asked;
    asked.source = another();
    return Condition{asked};
  };
  const auto item = [&] {
    Item prescribed;
    prescribed.source = another();
    prescribed.sources["sets"] = another();
    return prescribed;
  };
  Protocol protocol;
  protocol.source = another();
  auto& phase = protocol.phases.emplace_back();
  phase.source = another();
  phase.window.emplace().source = another();
  phase.advice.emplace_back().source = another();
  phase.items = {item()};
  phase.steps = {{Begin{item()}, Sites::all(), another()}, {Change{}, Sites::all(), another()}};
  phase.entry = {criterion()};
  phase.advance = {criterion()};
  phase.progress = {criterion()};
  auto& response = phase.responses.emplace_back();
  response.when = criterion();
  response.source = another();
  phase.limits.emplace_back().source = another();
  phase.ceilings.emplace_back().source = another();
  phase.run.source = another();
  phase.run.needs = {criterion()};
  auto& track = protocol.tracks.emplace_back();
  track.source = another();
  track.items = {item()};
  auto& placement = protocol.placement.emplace_back();
  placement.needs = {criterion()};
  placement.source = another();
  protocol.tests.emplace_back().source = another().text();
  protocol.phases.push_back(phase);  // says nothing new

  std::vector<std::string> found, all;
  for (const auto& source : sources_of(protocol).sources) found.push_back(source.key);
  for (int part = 1; part <= parts; ++part) all.push_back("part-" + std::to_string(part));
  std::ranges::sort(found);
  std::ranges::sort(all);
  CHECK(found == all);
}
