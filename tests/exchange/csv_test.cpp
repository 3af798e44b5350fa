#include "exchange/csv.hpp"

#include <rapidcheck.h>

#include <algorithm>

#include "support/catch.hpp"
#include "support/csv_reader.hpp"
#include "support/heel_programme.hpp"

using namespace achilles;
using std::chrono::seconds;
using support::CsvField;

namespace {

Entry entry(Body body) {
  Entry entry;
  entry.number = 214;
  entry.uuid = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
  entry.operation = 190;
  entry.at = Moment::from_iso("2026-11-20T18:05:00+01:00").value();
  entry.day = example::day("2026-11-20");
  entry.body = std::move(body);
  return entry;
}

std::string line(const Entry& entry) {
  std::string text;
  exchange::append_csv(text, entry);
  return text;
}

/// The field of a column, as a reader of the file finds it.
CsvField field(const Entry& entry, std::string_view column) {
  const auto rows = support::read_csv(std::string(exchange::csv_header()) + line(entry)).value();
  REQUIRE(rows.size() == 2);
  REQUIRE(rows[0].size() == rows[1].size());
  const auto found = std::ranges::find(rows[0], column, &CsvField::text);
  REQUIRE(found != rows[0].end());
  return rows[1][static_cast<std::size_t>(found - rows[0].begin())];
}

const CsvField unknown{};
CsvField text(std::string value) { return {std::move(value), true}; }
CsvField bare(std::string value) { return {std::move(value), false}; }

}  // namespace

TEST_CASE("the header is the promise of docs/csv.md") {
  CHECK(exchange::csv_header() ==
        "entry,uuid,operation,kind,day,at_utc,offset_min,day_only,side,exercise,sets,reps,hold_s,load_g,distance_m,"
        "duration_s,top_speed_m_h,pain,pain_moment,pain_during,pain_after,stiffness_min,medicine,surface,shoes,sign,"
        "cleared_by,cleared_on,site,onset,diagnosed,protocol,protocol_hash,equipment,note,test,value,"
        "surgery,effort,climb_m,reason,moved_to\r\n");
}

TEST_CASE("a run is one line, text quoted, numbers bare, unknown empty") {
  Activity run;
  run.distance = 8000;
  run.duration = seconds{2640};
  run.during = example::pain(3);
  run.shoes = "vapor";
  auto logged = entry(run);
  logged.side = Side::left;
  logged.note = "slow, \"easy\"";
  CHECK(line(logged) ==
        "\"e214\",\"6f9619ff-8b86-4d01-b42d-00cf4fc964ff\",\"o190\",\"run\",2026-11-20,2026-11-20T17:05:00Z,60,false,"
        "\"left\",,,,,,8000,2640,,,,3,,,,,\"vapor\",,,,,,,,,,\"slow, \"\"easy\"\"\",,,,,,,\r\n");
}

TEST_CASE("a start fills the columns of an episode") {
  Start start;
  start.side = Side::both;
  start.site = Site::insertional;
  start.onset = example::day("2026-08-03");
  start.diagnosed = true;
  start.protocol = "flow";
  start.protocol_hash = "0123456789abcdef";
  start.morning = example::pain(4);
  start.equipment = {"step", "band"};
  start.surgery = example::day("2026-05-04");
  const auto logged = entry(start);
  CHECK(field(logged, "kind") == text("start"));
  CHECK(field(logged, "side") == text("both"));
  CHECK(field(logged, "site") == text("insertional"));
  CHECK(field(logged, "onset") == bare("2026-08-03"));
  CHECK(field(logged, "diagnosed") == bare("true"));
  CHECK(field(logged, "protocol") == text("flow"));
  CHECK(field(logged, "protocol_hash") == text("0123456789abcdef"));
  CHECK(field(logged, "pain") == bare("4"));
  CHECK(field(logged, "pain_moment") == text("usual-morning"));
  CHECK(field(logged, "equipment") == text("step;band"));
  CHECK(field(logged, "surgery") == bare("2026-05-04"));
}

TEST_CASE("no equipment and unknown equipment are two things") {
  Start start;
  CHECK(field(entry(start), "equipment") == unknown);
  start.equipment.emplace();
  CHECK(field(entry(start), "equipment") == text("none"));
}

TEST_CASE("sets, readings and signs fill their own columns") {
  const auto sets = entry(ExerciseSets{"heel-drop-straight", 3, 12, seconds{2}, 5000, example::pain(4)});
  CHECK(field(sets, "exercise") == text("heel-drop-straight"));
  CHECK(field(sets, "sets") == bare("3"));
  CHECK(field(sets, "reps") == bare("12"));
  CHECK(field(sets, "hold_s") == bare("2"));
  CHECK(field(sets, "load_g") == bare("5000"));
  CHECK(field(sets, "pain_during") == bare("4"));

  const auto morning = entry(Morning{example::pain(0), StiffnessMinutes::from(10), true});
  CHECK(field(morning, "pain") == bare("0"));
  CHECK(field(morning, "pain_moment") == text("morning"));
  CHECK(field(morning, "stiffness_min") == bare("10"));
  CHECK(field(morning, "medicine") == bare("true"));

  CHECK(field(entry(Pain{example::pain(5), Pain::When::after}), "pain_moment") == text("after"));
  CHECK(field(entry(Flag{Sign::night_pain}), "sign") == text("night-pain"));

  const auto clearance = entry(Clearance{Sign::pop, "Dr Ode", example::day("2026-11-19")});
  CHECK(field(clearance, "sign") == text("pop"));
  CHECK(field(clearance, "cleared_by") == text("Dr Ode"));
  CHECK(field(clearance, "cleared_on") == bare("2026-11-19"));
}

TEST_CASE("a test result is a name and a number, below zero too") {
  auto logged = entry(TestResult{"knee-to-wall", -5});
  logged.side = Side::right;
  CHECK(field(logged, "kind") == text("test"));
  CHECK(field(logged, "test") == text("knee-to-wall"));
  CHECK(field(logged, "value") == bare("-5"));
  CHECK(field(logged, "side") == text("right"));
}

TEST_CASE("a switch says the programme from then on") {
  const auto logged = entry(Switch{"alfredson", "0123456789abcdef"});
  CHECK(field(logged, "kind") == text("switch"));
  CHECK(field(logged, "protocol") == text("alfredson"));
  CHECK(field(logged, "protocol_hash") == text("0123456789abcdef"));
  CHECK(field(logged, "side") == unknown);
}

TEST_CASE("a screen is its kind and nothing else") {
  const auto logged = entry(Screen{});
  CHECK(field(logged, "kind") == text("screen"));
  for (const auto* column : {"sign", "cleared_by", "cleared_on", "pain", "test", "value", "protocol", "note"}) {
    CHECK(field(logged, column) == unknown);
  }
}

TEST_CASE("what was not logged is empty, never zero") {
  const auto run = entry(Activity{});
  for (const auto* column : {"distance_m", "duration_s", "pain", "pain_during", "pain_after", "medicine", "side",
                             "load_g", "note", "onset", "diagnosed", "test", "value", "surgery"}) {
    CHECK(field(run, column) == unknown);
  }
}

TEST_CASE("any text in a note, line breaks and quotes included, is read back as it was") {
  CHECK(rc::check([](const std::string& note) {
    auto logged = entry(Flag{Sign::gap});
    logged.note = note;
    RC_ASSERT(field(logged, "note") == (note.empty() ? unknown : text(note)));
  }));
}

TEST_CASE("any number is read back as it was") {
  CHECK(rc::check([](std::int64_t number, std::int32_t metres) {
    Activity run;
    run.distance = metres;
    auto logged = entry(run);
    logged.number = number;
    RC_ASSERT(field(logged, "entry") == text("e" + std::to_string(number)));
    RC_ASSERT(field(logged, "distance_m") == bare(std::to_string(metres)));
  }));
}

TEST_CASE("a spreadsheet finds no formula in guarded text, and nothing else is changed") {
  const auto guarded = [](std::string note) {
    auto it = entry(Screen{});
    it.note = std::move(note);
    std::string text;
    exchange::append_csv(text, it, exchange::CsvText::guarded);
    return support::read_csv(text).value().at(0).at(34).text;
  };
  for (const char* formula : {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"})
    CHECK(guarded(formula) == "'" + std::string(formula));
  for (const char* plain : {"fine", "a=b", " =1", "'quoted'", "3 - 1"}) CHECK(guarded(plain) == plain);
  CHECK(field(
            [] {
              auto it = entry(Screen{});
              it.note = "=1+1";
              return it;
            }(),
            "note") == text("=1+1"));
}
