#include "achilles/checkup.hpp"

#include <set>

#include "support/catch.hpp"

using namespace achilles;

TEST_CASE("every ailment is known by its own id, and none is sound") {
  std::set<std::string_view> ids;
  std::size_t place = 0;
  for (const auto& one : all_ailments()) {
    CAPTURE(one.id);
    CHECK(static_cast<std::size_t>(one.ailment) == place++);
    CHECK(info(one.ailment).id == one.id);
    CHECK(ids.insert(one.id).second);
    CHECK(one.health != Health::sound);
  }
}

TEST_CASE("a checkup is clean with what is only worth knowing, and not with what could not be seen") {
  Checkup checkup;
  CHECK(checkup.clean());
  checkup.symptoms.push_back({.ailment = Ailment::nearly_full});
  CHECK(checkup.clean());
  checkup.symptoms.push_back({.ailment = Ailment::interrupted});
  CHECK_FALSE(checkup.clean());
  CHECK(checkup.has_symptom(Check::disk));
  CHECK_FALSE(checkup.has_symptom(Check::rows));
}

TEST_CASE("the most severe comes first, and what one check found stays together") {
  std::vector<Symptom> symptoms{{.ailment = Ailment::hook_idle},
                                {.ailment = Ailment::unreadable},
                                {.ailment = Ailment::conflict_copy},
                                {.ailment = Ailment::left_behind},
                                {.ailment = Ailment::torn_pages}};
  put_severe_first(symptoms);
  std::vector<Ailment> order;
  for (const auto& one : symptoms) order.push_back(one.ailment);
  CHECK(order == std::vector{Ailment::torn_pages, Ailment::conflict_copy, Ailment::unreadable, Ailment::left_behind,
                             Ailment::hook_idle});
}

TEST_CASE("numbers that follow one another are one range") {
  std::vector<NumberRange> ranges;
  for (const int number : {3, 7, 8, 9, 12}) add_number(ranges, number);
  CHECK(ranges == std::vector<NumberRange>{{3, 3}, {7, 9}, {12, 12}});
}
