#include <fmt/format.h>

#include "render/words/words.hpp"

namespace achilles::render {

std::string words(const Pending& pending, Date today) {
  const auto when = on_day(pending.day, today);
  switch (pending.what) {
    case Pending::What::morning:
      return pending.day == today ? "How much did the first steps hurt this morning?"
                                  : fmt::format("How much did the first steps hurt {}?", when);
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
  std::string text = "achilles log ";
  switch (pending.what) {
    case Pending::What::morning:
      text += "morning N";
      break;
    case Pending::What::during:
      text += "pain N --when during";
      break;
    case Pending::What::after:
      text += "pain N --when after";
      break;
    case Pending::What::screen:
      return "achilles screen";
  }
  if (pending.day == today) return text;
  return text + " --day " + (today - pending.day == 1 ? std::string("yesterday") : pending.day.iso());
}

}  // namespace achilles::render
