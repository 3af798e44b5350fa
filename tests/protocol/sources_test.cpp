#include <fstream>
#include <sstream>

#include "protocol/library.hpp"
#include "protocol/load_sources.hpp"
#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;
using sample::Lines;

namespace {

/// A register of one row with a fragment of it replaced.
std::string row(std::string_view from = "", std::string_view to = "") {
  std::string text = R"([{"key": "rompe-2007", "citation": "Rompe et al. 2007", "year": 2007, "doi": "10.1177/x",
"pmid": "17244902", "pmcid": null, "url": "https://doi.org/10.1177/x", "confidence": "P"}])";
  if (!from.empty()) text.replace(text.find(from), from.size(), to);
  return text;
}

Lines issues_of(const std::string& text) { return sample::lines(protocol::load_sources(text).issues); }

}  // namespace

TEST_CASE("a source is read with all that is known of it") {
  const auto loaded = protocol::load_sources(row());
  REQUIRE(loaded.issues.empty());
  const auto* source = loaded.sources.find("rompe-2007");
  REQUIRE(source != nullptr);
  CHECK(source->citation == "Rompe et al. 2007");
  CHECK(source->year == 2007);
  CHECK(source->doi == "10.1177/x");
  CHECK(source->pmid == "17244902");
  CHECK(source->pmcid.empty());
  CHECK(source->confidence == Mark::primary);
}

TEST_CASE("what is not known of a source is null and becomes nothing") {
  const auto loaded = protocol::load_sources(row("2007, \"doi\": \"10.1177/x\"", "null, \"doi\": null"));
  REQUIRE(loaded.issues.empty());
  CHECK_FALSE(loaded.sources.sources.front().year.has_value());
  CHECK(loaded.sources.sources.front().doi.empty());
}

TEST_CASE("a register refuses what is no source, with its place") {
  CHECK(issues_of("[]") == Lines{"1:1 : must have a source"});
  CHECK(issues_of("{}") == Lines{"1:1 : must be an array, not an object"});
  CHECK(issues_of(row("\"P\"", "\"D\"")) == Lines{"2:86 /0: \"confidence\" must be one of P S G, not \"D\""});
  CHECK(issues_of(row("10.1177/x", "doi:10")) ==
        Lines{"1:78 /0: \"doi\" must begin with \"10.\", not \"doi:10\"; write null where it is not known"});
  CHECK(
      issues_of(row("https://", "www.")) ==
      Lines{"2:43 /0: \"url\" must begin with \"https://\", not \"www.doi.org/10.1177/x\"; write null where it is not "
            "known"});
  CHECK(issues_of(row("\"pmcid\": null, ", "")) == Lines{"1:2 /0: \"pmcid\" is missing"});
  CHECK(issues_of(row("\"year\": 2007", "\"year\": 207")) ==
        Lines{"1:65 /0: \"year\" must be a whole number from 1900 to 2100, not 207"});
  CHECK(issues_of(row("\"pmcid\"", "\"pmc\": null, \"pmcid\"")) ==
        Lines{"2:21 /0: unknown key \"pmc\"; did you mean \"pmcid\"?"});
}

TEST_CASE("no two sources have one key, and a register with an issue is empty") {
  auto text = row();
  text.insert(text.size() - 1, "," + text.substr(1, text.size() - 2));
  const auto loaded = protocol::load_sources(text);
  CHECK(sample::lines(loaded.issues) == Lines{"2:91 /1: a source before this one has the key \"rompe-2007\" too"});
  CHECK(loaded.sources.sources.empty());
}

TEST_CASE("the register inside the program is the whole of data/sources.json") {
  std::ifstream in(ACHILLES_SOURCES);
  std::ostringstream text;
  text << in.rdbuf();
  const auto loaded = protocol::load_sources(text.str());
  CHECK(sample::lines(loaded.issues).empty());
  REQUIRE(loaded.sources.sources.size() > 100);
  REQUIRE(protocol::sources().sources.size() == loaded.sources.sources.size());
  for (const auto& source : loaded.sources.sources) {
    CAPTURE(source.key);
    const auto* known = protocol::sources().find(source.key);
    REQUIRE(known != nullptr);
    CHECK(known->citation == source.citation);
    CHECK(known->address() == source.address());
  }
}

TEST_CASE("a source with a DOI has that address and no other") {
  for (const auto& source : protocol::sources().sources) {
    CAPTURE(source.key);
    CHECK((source.doi.empty() || source.url == source.address()));
  }
}
