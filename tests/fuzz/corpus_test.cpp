#include <string>
#include <utility>

#include "fuzz/promises.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

using namespace achilles;

// What the fuzzers found worth keeping is read again on every run; see tests/fuzz/README.md.

namespace {

using Promises = std::string (*)(std::string_view text);

constexpr std::pair<const char*, Promises> targets[] = {
    {"json", fuzz::broken_by_read_json},
    {"catalogue", fuzz::broken_by_load_catalogue},
    {"protocol", fuzz::broken_by_load},
    {"sources", fuzz::broken_by_load_sources},
    {"evidence", fuzz::broken_by_load_evidence},
    {"beginning", fuzz::broken_by_starting_point},
    {"decide", fuzz::broken_by_decide},
    {"quantity", fuzz::broken_by_quantity},
    {"day", fuzz::broken_by_day},
    {"settings", fuzz::broken_by_settings},
    {"journal", fuzz::broken_by_read_journal},
    {"state", fuzz::broken_by_state},
    {"refusal", fuzz::broken_by_refusals},
    {"note", fuzz::broken_by_note},
    {"arguments", fuzz::broken_by_arguments},
    {"image", fuzz::broken_by_image},
};

void check_kept(Promises broken_by, const std::string& folder) {
  const auto files = test::files_of(ACHILLES_FUZZ_FILES "/" + folder);
  CHECK_FALSE(files.empty());
  for (const auto& [name, text] : files) {
    const std::string broken = broken_by(text);
    INFO(folder << '/' << name << ": " << broken);
    CHECK(broken.empty());
  }
}

}  // namespace

TEST_CASE("every text of the corpus is answered as promised") {
  for (const auto& [name, broken_by] : targets) check_kept(broken_by, std::string{"corpus/"} + name);
}

TEST_CASE("what is said of any text of the corpus that is refused fits its page") {
  for (const auto& [name, broken_by] : targets) check_kept(fuzz::broken_by_refusals, std::string{"corpus/"} + name);
}

TEST_CASE("what once crashed one reader is answered by all of them") {
  for (const auto& [name, broken_by] : targets) check_kept(broken_by, "crashes");
}
