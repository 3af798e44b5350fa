#include "render/pages/checkup_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "render/layout/record.hpp"
#include "render/layout/sheet.hpp"
#include "render/words/symptom_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

Style style_of(Health health) {
  switch (health) {
    case Health::wrong:
      return Style::grave;
    case Health::unseen:
      return Style::careful;
    case Health::notable:
    case Health::sound:
      break;
  }
  return Style::bold;
}

/// "Worth knowing"
std::string heading_of(Health health) {
  std::string text{words(health)};
  text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

/// Lines of their own where the words or the remedy have several.
void write_lines(Sheet& sheet, std::string_view text) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    sheet.paragraph(2, text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

/// With a full stop behind it, unless it ends like a sentence already.
std::string sentence(std::string text) {
  if (!text.ends_with('.') && !text.ends_with('?')) text += '.';
  return text;
}

/// One remedy for several symptoms stands below the last of them.
void write(Sheet& sheet, std::span<const Symptom> symptoms) {
  for (std::size_t i = 0; i < symptoms.size(); ++i) {
    const auto health = info(symptoms[i].ailment).health;
    sheet.paragraph(0, {{heading_of(health), style_of(health)}, {": " + sentence(words(symptoms[i]))}});
    const auto next_step = remedy(symptoms[i]);
    const bool shared = i + 1 < symptoms.size() && info(symptoms[i + 1].ailment).health == health &&
                        remedy(symptoms[i + 1]) == next_step;
    if (!shared) write_lines(sheet, next_step);
  }
}

std::string sound_checks(const Checkup& checkup) {
  std::string list;
  for (const auto check : checkup.seen) {
    if (checkup.has_symptom(check)) continue;
    list += list.empty() ? "Sound: " : ", ";
    list += words(check);
  }
  return list.empty() ? list : list + ".";
}

}  // namespace

std::string checkup_page(const Checkup& checkup, std::optional<std::int64_t> entries, const Look& look) {
  Sheet sheet(look);
  write(sheet, checkup.symptoms);
  if (!checkup.symptoms.empty()) sheet.blank();
  if (entries) {
    sheet.paragraph(0, count_words(*entries, "entry", "entries") + " read; every checksum holds.");
  }
  sheet.paragraph(0, sound_checks(checkup));
  return sheet.text();
}

std::string checkup_records(const Checkup& checkup, const Look& look) {
  std::string text;
  for (const auto& symptom : checkup.symptoms) {
    const auto& known = info(symptom.ailment);
    text += record(look, {name(known.check), name(known.health), words(symptom), remedy(symptom)});
  }
  for (const auto check : checkup.seen) {
    if (!checkup.has_symptom(check)) text += record(look, {name(check), name(Health::sound), words(check), ""});
  }
  return text;
}

}  // namespace achilles::render
