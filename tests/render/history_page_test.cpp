#include "render/pages/pages.hpp"
#include "support/catch.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;

namespace {

Entry entry(std::int64_t number, const char* at, Body body) {
  Entry entry;
  entry.number = number;
  entry.at = Moment::from_iso(at).value();
  entry.day = training_day(entry.at, default_day_start);
  entry.body = std::move(body);
  return entry;
}

}  // namespace

TEST_CASE("history is a table by day, with local times and notes made visible") {
  std::vector<Entry> entries{
      entry(98, "2026-11-19T07:02:00+01:00", Morning{example::pain(2), {}, false}),
      entry(99, "2026-11-20T12:00:00+01:00", Pain{example::pain(3), Pain::When::now}),
      entry(100, "2026-11-20T18:05:00+01:00", Flag{Sign::night_pain}),
  };
  entries[1].day_only = true;
  entries[2].note = "woke \x1b[5mtwice";
  CHECK(render::history_page(entries, example::day("2026-11-20"), {}) ==
        "Thu 19 Nov (yesterday)\n"
        "   #98  07:02  morning pain 2\n"
        "\n"
        "Fri 20 Nov (today)\n"
        "   #99  --:--  pain now 3\n"
        "  #100  18:05  warning sign: night-pain\n"
        "               \"woke \\x1b[5mtwice\"\n");
}

TEST_CASE("an empty history says how to begin one") {
  CHECK(render::history_page({}, example::day("2026-11-20"), {}) ==
        "Nothing logged here yet. A good first entry:\n"
        "  achilles log morning N\n");
}

TEST_CASE("a history with nothing of what was asked for says how to see the rest") {
  CHECK(render::nothing_found_page({}) ==
        "Nothing logged is like that. Everything there is:\n"
        "  achilles history --all\n");
}
