#include <set>

#include "achilles/citation.hpp"
#include "achilles/sign.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

TEST_CASE("every sign has an id of its own, a question, a message and a source") {
  std::set<std::string_view> ids;
  for (const auto& sign : all_signs()) {
    INFO(sign.id);
    CHECK(ids.insert(sign.id).second);
    CHECK(sign_from(sign.id) == sign.sign);
    CHECK_FALSE(sign.question.empty());
    CHECK_FALSE(sign.message.empty());
    CHECK(Citation::from(sign.source));
  }
  CHECK(ids.size() == sign_count);
  CHECK_FALSE(sign_from("nonsense"));
}

TEST_CASE("every stop sign stops the plan and nothing but its clearance opens it again") {
  for (const auto& sign : all_signs()) {
    if (sign.what != SignClass::stop) continue;
    INFO(sign.id);
    Patient patient(small_protocol());
    patient.calm(10).sign(sign.sign);
    CHECK(patient.action() == Action::stop);
    CHECK(patient.plan().blocks.empty());
    CHECK_FALSE(patient.decision().run.allowed);
    patient.next().calm(40, 0);
    CHECK(patient.action() == Action::stop);
    patient.cleared(sign.sign);
    CHECK(patient.action() != Action::stop);
    patient.next();
    CHECK(patient.action() != Action::stop);
  }
}

TEST_CASE("a sign of the day before the plan stops it until it is cleared") {
  Patient patient(small_protocol());
  patient.reported_before(Sign::calf_swelling);
  CHECK(patient.action() == Action::stop);
  patient.calm(3);
  CHECK(patient.action() == Action::stop);
  CHECK(patient.cleared(Sign::calf_swelling).action() != Action::stop);
}

TEST_CASE("every impact sign locks impact and holds the rest until it is cleared") {
  for (const auto& sign : all_signs()) {
    if (sign.what != SignClass::lock_impact) continue;
    INFO(sign.id);
    Patient patient(small_protocol());
    patient.calm(10).sign(sign.sign).morning(2);
    CHECK(patient.action() == Action::hold);
    CHECK(patient.decision().impact_locked());
    patient.next().calm(20);
    patient.morning(2);
    CHECK(patient.action() == Action::hold);
    CHECK(patient.decision().impact_locked());
    CHECK_FALSE(patient.plan().blocks.empty());
  }
}

TEST_CASE("an advisory sign is a message and holds nothing back") {
  Patient told(small_protocol());
  Patient untold(small_protocol());
  told.calm(10).morning(2).sign(Sign::both_tendons);
  untold.calm(10).morning(2);
  CHECK(told.action() == untold.action());
  CHECK(told.says("advice-sign"));
}
