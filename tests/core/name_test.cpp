// The names of values in the journal's file, in JSON, CSV and protocols. What was written under one is read under it
// for as long as there is an achilles, so each list may grow at its end and change nowhere.

#include <initializer_list>
#include <string>

#include "achilles/backup.hpp"
#include "achilles/criterion.hpp"
#include "achilles/decision.hpp"
#include "achilles/difference.hpp"
#include "achilles/entry.hpp"
#include "achilles/entry_words.hpp"
#include "achilles/exercise_card.hpp"
#include "achilles/operation_record.hpp"
#include "achilles/plan.hpp"
#include "achilles/protocol.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

/// The names of all values, up to the first that has none.
template <class Value>
std::string names() {
  std::string all;
  for (int number = 0;; ++number) {
    const auto one = name(static_cast<Value>(number));
    if (one.empty()) return all;
    all.append(all.empty() ? "" : " ").append(one);
  }
}

}  // namespace

TEST_CASE("what an entry says has these names") {
  CHECK(names<Side>() == "left right both");
  CHECK(names<Site>() == "midportion insertional unsure plantar");
  CHECK(names<Pain::When>() == "now during after");
  CHECK(names<Skip::Reason>() == "sore ill busy away other");
  CHECK(names<OperationRecord::Effect>() == "store void restore");
}

TEST_CASE("kinds of entries have these names") {
  Activity walk;
  walk.kind = Activity::Kind::walk;
  std::string all;
  for (const Body& body :
       std::initializer_list<Body>{Start{}, Activity{}, walk, ExerciseSets{}, Morning{}, Pain{}, Flag{}, Clearance{},
                                   TestResult{}, Switch{}, Screen{}, Skip{}, Note{}, Medicine{}, Ease{}, Removal{}})
    all.append(all.empty() ? "" : " ").append(kind(body));
  CHECK(all == "start run walk sets morning pain flag clearance test switch screen skip note medicine ease removal");
}

TEST_CASE("what a plan and a decision say has these names") {
  CHECK(names<Legs>() == "left right together each");
  CHECK(names<Block::When>() == "any morning midday evening");
  CHECK(names<Pending::What>() == "morning during after screen");
}

TEST_CASE("what a protocol says has these names") {
  CHECK(names<Tier>() == "light medium high");
  CHECK(names<Purpose>() == "settle release stretch load impact");
  CHECK(names<Range>() == "floor below-floor");
  CHECK(names<Limb>() == "one-leg two-legs either");
  CHECK(names<Measure>() ==
        "days-in-phase days-in-plan days-since level during after morning within-24h "
        "morning-rise week-rise stiffness dose workouts pain-of test ratio sign");
  CHECK(names<Anchor>() == "start injury surgery clearance");
  CHECK(names<Tally>() == "in-all in-a-row");
  CHECK(names<Load::Measure>() == "g rm body_weight_percent mvc_percent one_rm_percent rpe");
  CHECK(names<Advice::Kind>() == "advice precaution device range");
  CHECK(names<Response::Act>() == "repeat reduce drop rest refer");
  CHECK(names<Response::Parameter>() == "sets rounds load");
  CHECK(names<Limit::Of>() == "exercise impact heavy loading steps");
  CHECK(names<Ceiling::Of>() == "contacts run-minutes run-metres");
}

TEST_CASE("a difference between protocols has these names") {
  CHECK(names<Difference::How>() == "changed added gone moved");
  CHECK(names<Difference::What>() ==
        "id title version summary provenance licence language extends sites test reference "
        "placement phase goal window maintenance entry item fill step progress run run-need "
        "run-note advance response limit ceiling advice track extent source");
}

TEST_CASE("a backup has these names") {
  CHECK(names<Backup::Occasion>() == "asked migration import undo restore");
  CHECK(names<BackupContents::Health>() == "sound damaged newer unread");
}

TEST_CASE("a value is read by its name, and by nothing else") {
  for (const auto side : {Side::left, Side::right, Side::both}) CHECK(side_from(name(side)) == side);
  for (const auto site : {Site::midportion, Site::insertional, Site::unsure, Site::plantar})
    CHECK(site_from(name(site)) == site);
  for (const auto when : {Pain::When::now, Pain::When::during, Pain::When::after})
    CHECK(pain_moment_from(name(when)) == when);
  using enum Skip::Reason;
  for (const auto reason : {sore, ill, busy, away, other}) CHECK(skip_reason_from(name(reason)) == reason);
  for (const auto* const nothing : {"", "Left", "lef", "left ", "leftright"}) {
    CAPTURE(nothing);
    CHECK_FALSE(side_from(nothing));
    CHECK_FALSE(site_from(nothing));
    CHECK_FALSE(pain_moment_from(nothing));
    CHECK_FALSE(skip_reason_from(nothing));
    CHECK_FALSE(effect_from(nothing));
  }
}
