#include <fstream>

#include "support/catch.hpp"
#include "support/runners_home.hpp"

namespace achilles::test {
namespace {

/// Sets of fifteen, twelve and ten, every day.
constexpr std::string_view pyramid = R"({
  "format": 1, "id": "pyramid", "title": "Pyramid", "version": "1.0.0", "summary": "Fewer each time.",
  "licence": "MIT", "language": "en", "source": "D",
  "phases": [{"id": "raise", "title": "Raise", "goal": "Raise.", "source": "D",
    "items": [{"exercise": "two-leg-raise", "whose": "together", "reps": {"by_set": [15, 12, 10]}, "source": "D"}]}]
})";

/// What is logged of the pyramid by the words, on its first day.
std::string logged(std::vector<std::string> words) {
  RunnersHome home;
  std::filesystem::create_directories(home.config() / "protocols");
  std::ofstream(home.config() / "protocols/pyramid.json") << pyramid;
  REQUIRE(home.type({"start", "--side", "left", "--site", "midportion", "--onset", "2026-09-01", "--diagnosed", "yes",
                     "--signs", "none", "--protocol", "pyramid"}) == Exit::done);
  words.insert(words.begin(), {"log", "session", "two-leg-raise"});
  INFO(home.complaint());
  REQUIRE(home.type(words) == Exit::done);
  return home.said().substr(0, home.said().find("  Today"));
}

TEST_CASE("an exercise named is as prescribed, set by set where each has its own number") {
  CHECK(logged({"-p", "2"}) ==
        "Logged #2 to #4 for Fri 20 Nov (today):\n"
        "  two-leg-raise 1x15, pain during 2, both sides\n"
        "  two-leg-raise 1x12, pain during 2, both sides\n"
        "  two-leg-raise 1x10, pain during 2, both sides\n");
  CHECK(logged({"left"}).find("1x12, left side") != std::string::npos);
}

TEST_CASE("sets that are typed stand for all that were prescribed") {
  CHECK(logged({"2x15"}) == "Logged #2 for Fri 20 Nov (today): two-leg-raise 2x15, both sides.\n");
}

}  // namespace
}  // namespace achilles::test
