#include "render/charts/chart_words.hpp"

#include <fmt/format.h>

#include <array>

#include "render/words/words.hpp"

namespace achilles::render {
namespace {

constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::int64_t ten_micrograms_a_pound = 45'359'237;

bool within_a_year(const Period& period) { return period.first.civil().year() == period.last.civil().year(); }

}  // namespace

std::string short_date(Date day) {
  const auto civil = day.civil();
  return fmt::format("{} {}", static_cast<unsigned>(civil.day()), months[static_cast<unsigned>(civil.month()) - 1]);
}

std::string row_date(Date day, const Period& period) {
  auto text = fmt::format("{} {:>6}", weekdays[day.weekday().c_encoding()], short_date(day));
  if (!within_a_year(period)) text += fmt::format(" {}", static_cast<int>(day.civil().year()));
  return text;
}

DayName day_name(View view) {
  if (view != View::records) return row_date;
  return [](Date day, const Period&) { return day.iso(); };
}

std::string period_words(const Period& period) {
  const auto year = [](Date day) { return static_cast<int>(day.civil().year()); };
  if (period.first == period.last) return fmt::format("{} {}", short_date(period.last), year(period.last));
  if (within_a_year(period))
    return fmt::format("{} to {} {}", short_date(period.first), short_date(period.last), year(period.last));
  return fmt::format("{} {} to {} {}", short_date(period.first), year(period.first), short_date(period.last),
                     year(period.last));
}

std::string score_words(const std::optional<PainScore>& score) {
  return score ? fmt::format("{}", score->value()) : std::string{};
}

std::string half_words(HalfPoints halves) { return fmt::format("{}{}", halves / 2, halves % 2 == 0 ? "" : ".5"); }

std::string number_words(const std::optional<int>& number) {
  return number ? fmt::format("{}", *number) : std::string{};
}

std::string lifted_words(std::int64_t grams, const Units& units) {
  if (units.load == LoadUnit::kg) return fmt::format("{} kg", (grams + 500) / 1000);
  const auto pounds = static_cast<long double>(grams) * 100'000 / ten_micrograms_a_pound;
  return fmt::format("{} lb", static_cast<std::int64_t>(pounds + 0.5L));
}

std::string_view tendon_words(const Tendon& tendon) {
  switch (tendon.side) {
    case Side::left:
      return "left tendon";
    case Side::right:
      return "right tendon";
    case Side::both:
      return tendon.sore ? "both tendons" : "either tendon";
  }
  return {};
}

}  // namespace achilles::render
