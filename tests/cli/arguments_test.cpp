#include "cli/arguments/arguments.hpp"

#include <string>

#include "cli/arguments/cli11_arguments.hpp"
#include "support/catch.hpp"
#include "support/refusal.hpp"
#include "support/stage.hpp"

namespace achilles::cli {
namespace {

/// A command with something of everything.
struct Options {
  std::optional<PainScore> pain;
  std::optional<When> when;
  std::optional<std::string> note;
  std::optional<Side> side;
  std::optional<Signs> signs;
  std::optional<std::vector<std::string>> equipment;
  std::optional<int> limit;
  std::string what;
  std::vector<std::string> words;
  bool json = false;
};

Options read(std::vector<std::string> arguments) {
  test::Stage stage;
  const auto world = stage.world();
  Cli11Arguments taken{world};
  Options options;
  taken.pain("-p,--pain", options.pain, "pain during");
  taken.when(options.when);
  taken.text("--note", "TEXT", options.note, "anything worth remembering");
  taken.side("--side", options.side, "the leg");
  taken.signs("--signs", options.signs, "warning signs");
  taken.list("--equipment", "LIST", options.equipment, "what is at hand");
  taken.count("--limit", options.limit, 1, 50, "how many");
  taken.json(options.json);
  taken.text("WHAT", "WHAT", options.what, "what was done");
  taken.text("WORD", "WORD", options.words, "how much");
  taken.take(std::move(arguments));
  taken.read();
  return options;
}

std::string said(const std::vector<std::string>& arguments) {
  const auto error = test::refusal([&] { return read(arguments); });
  return error ? std::string{error->what()} + " / " + error->hint() : "accepted";
}

TEST_CASE("options may stand before, between and after words") {
  const auto options = read({"-p", "3", "run", "--side", "left", "8km", "44min", "--json"});
  CHECK(options.pain->value() == 3);
  CHECK(options.side == Side::left);
  CHECK(options.json);
  CHECK(options.what == "run");
  CHECK(options.words == std::vector<std::string>{"8km", "44min"});
}

TEST_CASE("a value may be joined to its option") {
  CHECK(read({"run", "--pain=3"}).pain->value() == 3);
  CHECK(read({"run", "-p3"}).pain->value() == 3);
  CHECK(read({"run", "--note=a=b"}).note == "a=b");
}

TEST_CASE("a value that begins with a dash reaches its reader") {
  CHECK(read({"run", "--day", "-2d"}).when->day.iso() == "2026-11-18");
  CHECK(read({"run", "--note", "--json"}).note == "--json");
  CHECK(said({"run", "--pain", "-1"}) == "--pain -1 is outside 0 to 10 / 0 is no pain, 10 the worst you can imagine.");
}

TEST_CASE("a word may be a dash or a negative number") {
  CHECK(read({"run", "-", "-2d", "-1"}).words == std::vector<std::string>{"-", "-2d", "-1"});
}

TEST_CASE("a word with an @ is the day") {
  const auto options = read({"run", "8km", "@yesterday", "44min"});
  CHECK(options.when->day.iso() == "2026-11-19");
  CHECK(options.words == std::vector<std::string>{"8km", "44min"});
  CHECK(said({"run", "@yesterday", "--day", "mon"}).starts_with("--day is given 2 times"));
}

TEST_CASE("a day of several words needs no quotes") {
  for (const auto& before : std::vector<std::vector<std::string>>{{"@2"}, {"--day", "2"}, {"--day=2"}}) {
    std::vector<std::string> line{"run", "8km"};
    line.insert(line.end(), before.begin(), before.end());
    line.insert(line.end(), {"days", "ago", "44min"});
    const auto options = read(line);
    CHECK(options.when->day.iso() == "2026-11-18");
    CHECK(options.words == std::vector<std::string>{"8km", "44min"});
  }
  CHECK(read({"run", "@1", "day", "ago"}).when->day.iso() == "2026-11-19");
  CHECK(read({"run", "@yesterday", "days", "ago"}).words == std::vector<std::string>{"days", "ago"});
  CHECK(read({"run", "--note", "@2", "days", "ago"}).words == std::vector<std::string>{"days", "ago"});
  CHECK(read({"run", "--", "@2", "days", "ago"}).words == std::vector<std::string>{"@2", "days", "ago"});
}

TEST_CASE("a time behind a day is refused where it could be a duration") {
  CHECK(said({"run", "8km", "@yesterday", "18:05"}) ==
        "'@yesterday 18:05' can be read in two ways / For that time of day write @'yesterday 18:05'; for a duration "
        "put 18:05 before the day.");
  CHECK(said({"run", "--day", "2", "days", "ago", "7:30"}) ==
        "'--day 2 days ago 7:30' can be read in two ways / For that time of day write --day '2 days ago 7:30'; for a "
        "duration put 7:30 before the day.");
  CHECK(read({"run", "18:05", "@yesterday"}).words == std::vector<std::string>{"18:05"});
  CHECK(read({"run", "@yesterday", "44:10"}).words == std::vector<std::string>{"44:10"});
  CHECK(read({"run", "@yesterday", "-p", "3", "18:05"}).words == std::vector<std::string>{"18:05"});
  CHECK(read({"run", "@yesterday 18:05", "7:30"}).words == std::vector<std::string>{"7:30"});
  CHECK(read({"run", "@yesterday 18:05"}).when->at.iso() == "2026-11-19T18:05:00+01:00");
}

TEST_CASE("a time behind a day is the day's where no other word may follow") {
  test::Stage stage;
  const auto world = stage.world();
  for (const auto& line : std::vector<std::vector<std::string>>{
           {"3", "@yesterday", "18:05"}, {"--day", "-1d", "18:05", "3"}, {"--day=yesterday", "18:05", "3"}}) {
    Cli11Arguments taken{world};
    std::optional<When> when;
    std::string pain;
    taken.when(when);
    taken.text("N", "N", pain, "pain");
    taken.take(line);
    taken.read();
    CHECK(when->at.iso() == "2026-11-19T18:05:00+01:00");
    CHECK(pain == "3");
  }
}

TEST_CASE("force works wherever it stands") {
  CHECK(said({"run", "@2025-01-01"}).ends_with("If that is right, add --force."));
  CHECK(read({"run", "@2025-01-01", "--force"}).when->day.iso() == "2025-01-01");
  CHECK(read({"--force", "run", "--day=2025-01-01"}).when->day.iso() == "2025-01-01");
}

TEST_CASE("two dashes end the options") {
  CHECK(read({"run", "--", "--pain", "@x", "-p"}).words == std::vector<std::string>{"--pain", "@x", "-p"});
}

TEST_CASE("text keeps its brackets, commas, spaces and percent signs") {
  for (const auto* note : {"[a,b]", "a,b", " a ", "{}", "%s", "\"", "ümlaut"}) {
    CHECK(read({"run", "--note", note}).note == note);
    CHECK(read({"run", note}).words == std::vector<std::string>{note});
  }
}

TEST_CASE("an unknown option is refused with the nearest known one") {
  CHECK(said({"run", "--pian", "3"}) == "no option '--pian' here / Did you mean '--pain'?");
  CHECK(said({"run", "--frobnicate=3"}) == "no option '--frobnicate' here / See what the command takes: add --help.");
  CHECK(said({"run", "-x"}) == "no option '-x' here / See what the command takes: add --help.");
}

TEST_CASE("options are not abbreviated") { CHECK(said({"run", "--pai", "3"}).starts_with("no option '--pai' here")); }

TEST_CASE("an option without its value is refused") {
  CHECK(said({"run", "--pain"}) == "--pain needs a value / Write --pain N.");
  CHECK(said({"run", "-p"}) == "--pain needs a value / Write --pain N.");
  CHECK(said({"run", "--pain="}) == "--pain needs a value / Write --pain N.");
  CHECK(said({"run", "--json=false"}) == "--json takes no value / Write --json by itself.");
}

TEST_CASE("a single option given twice is refused") {
  CHECK(said({"run", "-p", "3", "--pain", "4"}) == "--pain is given 2 times / Give it once.");
}

TEST_CASE("what is missing is named") { CHECK(said({"-p", "3"}) == "what is missing / Add WHAT: what was done."); }

TEST_CASE("lists are parted by commas, and none is an empty one") {
  CHECK(read({"run", "--equipment", "step,band"}).equipment == std::vector<std::string>{"step", "band"});
  CHECK(read({"run", "--equipment", "none"}).equipment == std::vector<std::string>{});
  CHECK(said({"run", "--equipment", "step,,band"}).starts_with("--equipment 'step,,band' has an empty place"));
  CHECK(read({"run", "--signs", "none"}).signs == Signs{});
  CHECK(read({"run", "--signs", "pop,fever"}).signs->contains(Sign::fever));
  CHECK(said({"run", "--signs", "pop,fevr"}) == "--signs: 'fevr' is no warning sign / Did you mean 'fever'?");
}

TEST_CASE("one of a few words is asked for by all of them") {
  CHECK(said({"run", "--side", "lft"}) == "--side 'lft' is not left, right or both / Did you mean 'left'?");
  CHECK(said({"run", "--side", "top"}) == "--side 'top' is not left, right or both / Write one of those words.");
}

TEST_CASE("a count says its range") {
  CHECK(read({"run", "--limit", "50"}).limit == 50);
  CHECK(said({"run", "--limit", "51"}).starts_with("--limit 51 is outside 1 to 50"));
}

TEST_CASE("a word too many is refused") {
  test::Stage stage;
  const auto world = stage.world();
  Cli11Arguments taken{world};
  std::optional<PainScore> pain;
  taken.pain("PAIN", pain, "pain now");
  const auto error = test::refusal([&] {
    taken.take({"3", "4"});
    return 0;
  });
  CHECK(error->what() == std::string{"'4' is one word too many"});
}

}  // namespace
}  // namespace achilles::cli
