#include <fmt/format.h>

#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// `when` as it stands within a sentence: "yesterday".
std::string question(Pending::What what, std::string_view when) {
  switch (what) {
    case Pending::What::morning:
      return fmt::format("How much did the first steps hurt {}?", when);
    case Pending::What::during:
      return fmt::format("How much did it hurt during activity {}?", when);
    case Pending::What::after:
      return fmt::format("How much did it hurt after activity {}?", when);
    case Pending::What::screen:
      return "Is any of the warning signs true?";
  }
  return {};
}

/// The command that answers it, with `day` as its option where it takes one.
std::string answer(Pending::What what, std::string_view day) {
  switch (what) {
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

}  // namespace

std::string words(const Pending& pending, Date today) {
  const bool this_morning = pending.what == Pending::What::morning && pending.day == today;
  return question(pending.what, this_morning ? "this morning" : on_day(pending.day, today));
}

std::string words(const Pending& pending) { return question(pending.what, "on " + date_words(pending.day)); }

std::string command(const Pending& pending, Date today) { return answer(pending.what, day_option(pending.day, today)); }

std::string command(const Pending& pending) { return answer(pending.what, " --day " + pending.day.iso()); }

std::string day_option(Date day, Date today) {
  if (day == today) return {};
  return " --day " + (today - day == 1 ? std::string("yesterday") : day.iso());
}

}  // namespace achilles::render
