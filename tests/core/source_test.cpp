#include "achilles/source.hpp"

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
