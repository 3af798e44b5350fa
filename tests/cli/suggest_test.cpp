#include "cli/typed/suggest.hpp"

#include <array>

#include "support/catch.hpp"

namespace achilles::cli {

TEST_CASE("without a near word something else is said") {
  constexpr std::array<std::string_view, 3> words{"log", "plan", "history"};
  CHECK(did_you_mean("pln", words, "Look it up.") == "Did you mean 'plan'?");
  CHECK(did_you_mean("elephant", words, "Look it up.") == "Look it up.");
}

}  // namespace achilles::cli
