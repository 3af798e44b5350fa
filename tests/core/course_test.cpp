#include "achilles/course.hpp"

#include "achilles/coach.hpp"
#include "support/builders.hpp"
#include "support/catch.hpp"

using namespace achilles;
using namespace achilles::test;

namespace {

Course course(std::string id, const char* from) {
  Course course{day(from), small_protocol()};
  course.protocol.id = std::move(id);
  return course;
}

const std::vector courses{course("first", "2026-11-05"), course("second", "2026-11-10")};

}  // namespace

TEST_CASE("a course is followed until the next one begins") {
  CHECK(course_on(day("2026-11-04"), courses).protocol.id == "first");
  CHECK(course_on(day("2026-11-09"), courses).protocol.id == "first");
  CHECK(course_on(day("2026-11-10"), courses).protocol.id == "second");
  CHECK(course_on(day("2026-12-28"), courses).protocol.id == "second");
}

TEST_CASE("every day is gone through under its course, and the second one takes the State over once") {
  std::vector<Day> days;
  for (Date date = day("2026-11-04"); date <= day("2026-11-12"); date = date + 1) days.emplace_back().date = date;
  auto state = begin(Start{}, day("2026-11-05"));
  state.day = day("2026-11-03");

  std::vector<std::pair<Date, std::string>> visited;
  std::vector<Date> began;
  each_day(days, courses, state, [&](const Protocol& protocol, const Day& one) {
    visited.emplace_back(one.date, protocol.id);
    if (began.empty() || began.back() != state.start) began.push_back(state.start);
    advance_in_place(protocol, state, one);
  });

  REQUIRE(visited.size() == days.size());
  CHECK(visited.front() == std::pair{day("2026-11-04"), std::string{"first"}});
  CHECK(visited[5] == std::pair{day("2026-11-09"), std::string{"first"}});
  CHECK(visited[6] == std::pair{day("2026-11-10"), std::string{"second"}});
  CHECK(began == std::vector{day("2026-11-05"), day("2026-11-10")});
  CHECK(state.day == day("2026-11-12"));
}
