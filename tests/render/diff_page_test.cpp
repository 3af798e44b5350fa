#include "render/pages/diff_page.hpp"

#include "render/layout/text.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

Protocol programme() {
  Item drop;
  drop.exercise.id = "heel-drop-straight";
  drop.exercise.title = "Heel drop, knee straight";
  drop.dose.sets = 3;
  drop.dose.reps = 15;
  drop.times_a_day = 2;
  drop.source = Citation::from("D").value();
  Criterion gate;
  gate.value = 14;
  gate.source = Citation::from("D").value();
  Change more;
  more.exercises = {"heel-drop-straight"};
  more.add = 5000;

  Protocol protocol;
  protocol.id = "heel";
  protocol.title = "Heel";
  protocol.version = "1.0.0";
  protocol.hash = "0000000000000001";
  protocol.phases.resize(2);
  protocol.phases[0].id = "load";
  protocol.phases[0].title = "Eccentric loading";
  protocol.phases[0].items = {drop};
  protocol.phases[0].advance = {gate};
  protocol.phases[0].steps = {{more, Sites::all(), {}}, {more, Sites::all(), {}}};
  protocol.phases[1].id = "spring";
  protocol.phases[1].title = "Plyometric return";
  return protocol;
}

std::string page(const Protocol& after, render::SourceChanges sources = render::SourceChanges::counted,
                 const render::Look& look = {}) {
  const auto before = programme();
  return render::diff_page(differences(before, after), {before, after}, sources, look);
}

}  // namespace

TEST_CASE("a programme is the same as itself, by its hash") {
  CHECK(page(programme()) == "The same: hash 0000000000000001.\n");
}

TEST_CASE("two files that ask for the same are told so") {
  auto after = programme();
  after.hash = "0000000000000002";
  CHECK(page(after) == "They ask for the same; only the files differ: hash 0000000000000001 and\n0000000000000002.\n");
}

TEST_CASE("what differs stands under its phase, in words") {
  auto after = programme();
  auto& load = after.phases[0];
  after.version = "1.1.0";
  after.hash = "0000000000000002";
  load.items[0].dose.sets = 4;
  load.items[0].dose.reps = 10;
  load.advance[0].criterion.value = 21;
  load.steps.clear();
  after.phases[1].run.allowed = true;
  CHECK(page(after) ==
        "From heel 1.0.0 (0000000000000001) to heel 1.1.0 (0000000000000002):\n"
        "  – version: 1.0.0 becomes 1.1.0\n"
        "\n"
        "Eccentric loading\n"
        "  – Heel drop, knee straight: 3 × 15, 2 times a day becomes 4 × 10, 2 times a\n"
        "    day\n"
        "  – gone: step up: Heel drop, knee straight: 5 kg more (2 times)\n"
        "  – gate to Plyometric return: 14 days or more in this phase becomes 21 days or\n"
        "    more in this phase\n"
        "\n"
        "Plyometric return\n"
        "  – running: not allowed becomes allowed\n");
}

TEST_CASE("sources that changed are counted, or listed") {
  auto after = programme();
  after.phases[0].items[0].source = Citation::from("P: praet-2019").value();
  CHECK(page(after) ==
        "From heel 1.0.0 (0000000000000001) to heel 1.0.0 (0000000000000001):\n"
        "\n"
        "1 source changed; --sources lists them.\n");
  CHECK(page(after, render::SourceChanges::listed) ==
        "From heel 1.0.0 (0000000000000001) to heel 1.0.0 (0000000000000001):\n"
        "\n"
        "1 source changed:\n"
        "  – Eccentric loading: Heel drop, knee straight: our own choice becomes P:\n"
        "    praet-2019\n");
}

TEST_CASE("a page of differences fits 40 columns, and ASCII where asked") {
  auto after = programme();
  after.phases[0].items[0].dose.sets = 4;
  after.phases.pop_back();
  const auto text = page(after, render::SourceChanges::listed, {40, false, true});
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find('\n', at);
    CHECK(end - at <= 40);
    at = end + 1;
  }
  CHECK(text == render::ascii(text));
}
