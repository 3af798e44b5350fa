#include "cli/commands/help_topics.hpp"

#include <array>

#include "achilles/sign.hpp"
#include "cli/columns.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

constexpr std::array all{
    Topic{"exit-codes", "how a command ends, for scripts",
          "0\tdone\n"
          "1\tfailed, or not found\n"
          "2\ta word or value that cannot be read\n"
          "3\trefused: data or a programme is invalid, or the plan is stopped\n"
          "4\tstorage: locked, full, corrupt, read-only, foreign or newer\n"
          "5\tstored, but the report could not be written\n"
          "130\tinterrupted\n"
          "\n"
          "With --json an error is one JSON object on standard error."},
    Topic{"dates", "how days and times are written",
          "2026-03-29\ta day: year, month, day\n"
          "2026-03-29T18:05\ta moment\n"
          "18:05\ttoday at that time\n"
          "today, yesterday\tthe training day\n"
          "mon … sunday\tthe last one before today\n"
          "2 days ago, -2d\tso many days back\n"
          "yesterday 18:05\ta day with a time\n"
          "\n"
          "Among other words a day begins with @: achilles log run 8km @yesterday. An option takes it too: --day -2d.\n"
          "\n"
          "A training day begins at 04:00: what you log at 02:30 belongs to the day before. The future is refused; a "
          "day more than a year back needs --force. 03/04/2026 is refused, because it is two days."},
    Topic{"quantities", "how distances, times, speeds and loads are written",
          "8km 5mi 800m\tdistance, 1 m to 500 km\n"
          "44min 42:10 1h05 90s 1:02:03\ttime, 1 s to 48 h\n"
          "16kph 10mph 5:30/km 8:51/mi\tspeed or pace, 1 to 45 km/h\n"
          "+5kg 10lb\tadded load, 0 to 300 kg\n"
          "3x12\tsets and repetitions\n"
          "3x30s\tsets and seconds of hold\n"
          "\n"
          "In any order, in base 10, with a point or a comma before decimals. A bare number is never guessed: 8 could "
          "be kilometres or minutes.\n"
          "\n"
          "Pain is a whole number from 0 to 10: 0 is no pain, 10 the worst you can imagine."},
    Topic{"safety", "warning signs, and what achilles is not",
          "achilles teaches and keeps track. It is not a medical device, makes no diagnosis, and never advises on "
          "medicine. When in doubt, ask a clinician.\n"
          "\n"
          "A warning sign goes before every plan. Report one with achilles log flag SIGN:\n"
          "\n"},
    Topic{"privacy", "what is kept, where, and who can read it",
          "Your journal is one SQLite file on this machine, readable by you alone. achilles paths says where. There "
          "is no network code in the program: nothing leaves the machine unless you copy it.\n"
          "\n"
          "achilles export csv writes everything out. Remove the file, and it is gone."},
};

/// Rows that follow one another share their columns; anything else is a paragraph.
std::string laid_out(std::string_view text, int width) {
  std::string page;
  std::vector<Row> rows;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    const auto tab = line.find('\t');
    if (tab != std::string_view::npos) {
      rows.push_back({std::string{line.substr(0, tab)}, std::string{line.substr(tab + 1)}});
      continue;
    }
    page += columns(rows, width);
    rows.clear();
    page += line.empty() ? "\n" : render::wrap(line, width);
  }
  return page + columns(rows, width);
}

std::string warning_signs(int width) {
  std::vector<Row> rows;
  for (const SignInfo& sign : all_signs()) rows.push_back({std::string{sign.id}, std::string{sign.question}});
  return columns(rows, width);
}

}  // namespace

std::span<const Topic> topics() { return all; }

std::string topic_page(const Topic& topic, const render::Look& look) {
  auto page = laid_out(topic.text, look.width);
  if (topic.name == "safety") page += warning_signs(look.width);
  return look.ascii ? render::ascii(page) : page;
}

}  // namespace achilles::cli::commands
