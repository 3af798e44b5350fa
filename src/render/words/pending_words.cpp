#include <fmt/format.h>

#include "render/words/words.hpp"

namespace achilles::render {

std::string words(const Pending& pending, Date today) {
  const auto when = on_day(pending.day, today);
  switch (pending.what) {
    case Pending::What::morning:
      return fmt::format("How much did the first steps hurt {}?", pending.day == today ? "this morning" : when);
    case Pending::What::during:
      return fmt::format("How much did it hurt during activity {}?", when);
    case Pending::What::after:
      return fmt::format("How much did it hurt after activity {}?", when);
    case Pending::What::screen:
      return "Is any of the warning signs true?";
  }
  return {};
}

std::string command(const Pending& pending, Date today) {
  const auto day = day_option(pending.day, today);
  switch (pending.what) {
    case Pending::What::morning:
      return fmt::format("achilles log morning N{}", day);
    case Pending::What::during:
      return fmt::format("achilles log pain N --when during{}", day);
    case Pending::What::after:
      return fmt::format("achilles log pain N --when after{}", day);
    case Pending::What::screen:
      return "achilles screen";
  }
  return {};
}

std::string day_option(Date day, Date today) {
  if (day == today) return {};
  return " --day " + (today - day == 1 ? std::string("yesterday") : day.iso());
}

}  // namespace achilles::render
