#include "arbitrary.hpp"

#include <limits>

#include "achilles/limits.hpp"
#include "achilles/loggable.hpp"

namespace achilles::test {
namespace {

/// Any bytes at all: broken UTF-8, NUL, control characters; and texts people have trouble with.
std::string any_text() {
  return *rc::gen::oneOf(
      rc::gen::container<std::string>(rc::gen::arbitrary<char>()),
      rc::gen::element<std::string>("", "Schmerz beim Gehen – 3/10", "\u202egnp.exe", "𝔸chilles 🏃‍♀️",
                                    "a\nb\r\n\tc", "e\u0301", "'; DROP TABLE entry; --", "\x1b[31m", "=1+1"));
}

std::string any_id() {
  return *rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcdefghijklmnopqrstuvwxyz0123456789-")));
}

Date any_date() {
  // SQLite takes 0300-03-01 for a day in February, and so the journal refuses it.
  constexpr auto first = std::chrono::sys_days{std::chrono::year{1000} / 1 / 1};
  constexpr auto last = std::chrono::sys_days{last_year / 12 / 31};
  return Date{first + std::chrono::days{*rc::gen::inRange(0, static_cast<int>((last - first).count()) + 1)}};
}

Moment any_moment() {
  return {std::chrono::sys_seconds{std::chrono::seconds{*rc::gen::arbitrary<std::int32_t>()}},
          std::chrono::minutes{*rc::gen::inRange(-1080, 1081)}};
}

template <class Score>
Score any_score() {
  return *Score::from(*rc::gen::inRange(Score::low, Score::high + 1));
}

std::int32_t any_count() { return *rc::gen::inRange(0, std::numeric_limits<std::int32_t>::max()); }
std::int32_t any_value() {
  using Limits = std::numeric_limits<std::int32_t>;
  return *rc::gen::oneOf(rc::gen::arbitrary<std::int32_t>(), rc::gen::element(Limits::min(), 0, Limits::max()));
}
std::chrono::seconds any_seconds() {
  const int longest = loggable::seconds.high;
  return std::chrono::seconds{*rc::gen::oneOf(rc::gen::inRange(0, longest), rc::gen::just(longest))};
}
bool any_bool() { return *rc::gen::arbitrary<bool>(); }
Sign any_sign() { return static_cast<Sign>(*rc::gen::inRange<int>(0, static_cast<int>(sign_count))); }
Side any_side() { return *rc::gen::element(Side::left, Side::right, Side::both); }

template <class Make>
auto perhaps(Make make) -> std::optional<decltype(make())> {
  if (any_bool()) return std::nullopt;
  return make();
}

std::vector<std::string> any_ids() {
  std::vector<std::string> ids(static_cast<std::size_t>(*rc::gen::inRange(0, 4)));
  for (auto& id : ids) id = any_id();
  return ids;
}

Body any_body() {
  switch (*rc::gen::inRange(0, 12)) {
    case 0:
      return Start{any_side(),
                   *rc::gen::element(Site::midportion, Site::insertional, Site::unsure, Site::plantar),
                   any_date(),
                   any_bool(),
                   any_id(),
                   any_id(),
                   perhaps(any_score<PainScore>),
                   perhaps(any_ids),
                   perhaps(any_date)};
    case 1:
      return Activity{*rc::gen::element(Activity::Kind::run, Activity::Kind::walk),
                      perhaps(any_count),
                      perhaps(any_seconds),
                      perhaps(any_count),
                      perhaps(any_score<PainScore>),
                      perhaps(any_score<PainScore>),
                      any_text(),
                      any_text(),
                      perhaps(any_score<Effort>),
                      perhaps(any_count)};
    case 2:
      return ExerciseSets{any_id(),           perhaps(any_count),           perhaps(any_count), perhaps(any_seconds),
                          perhaps(any_count), perhaps(any_score<PainScore>),
                          perhaps(any_score<Effort>)};
    case 3:
      return Morning{any_score<PainScore>(), perhaps(any_score<StiffnessMinutes>), any_bool()};
    case 4:
      return Pain{any_score<PainScore>(), *rc::gen::element(Pain::When::now, Pain::When::during, Pain::When::after)};
    case 5:
      return Flag{any_sign()};
    case 6:
      return Clearance{any_sign(), any_text(), any_date()};
    case 7:
      return TestResult{any_id(), any_value()};
    case 8:
      return Switch{any_id(), any_id()};
    case 9:
      return Skip{*rc::gen::element(Skip::Reason::sore, Skip::Reason::ill, Skip::Reason::busy, Skip::Reason::away,
                                    Skip::Reason::other),
                  perhaps(any_date)};
    case 10:
      return *rc::gen::element<Body>(Note{}, Medicine{}, Ease{});
    default:
      return Screen{};
  }
}

}  // namespace

rc::Gen<Happening> arbitrary_happening() {
  return rc::gen::exec(
      [] { return Happening{any_moment(), any_bool(), any_date(), perhaps(any_side), any_body(), any_text()}; });
}

}  // namespace achilles::test
