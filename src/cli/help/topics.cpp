#include "cli/help/topics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "achilles/sign.hpp"
#include "render/render.hpp"
#include "settings/setting.hpp"

namespace achilles::cli {
namespace {

constexpr std::array all{
    HelpTopic{"exit-codes", "how a command ends, for scripts",
              "0\tdone\n"
              "1\tfailed, or not found\n"
              "2\ta word or value that cannot be read\n"
              "3\trefused: data or a programme is invalid, or the plan is stopped\n"
              "4\tstorage: locked, full, corrupt, read-only, foreign or newer\n"
              "5\tstored, but the report could not be written, or not all of a session was\n"
              "130\tinterrupted\n"
              "\n"
              "achilles remind asks a question: 0 is yes, something is due; 1 is no.\n"
              "\n"
              "With --json an error is one JSON object on standard error."},
    HelpTopic{
        "dates", "how days and times are written",
        "2026-03-29\ta day: year, month, day\n"
        "2026-03-29T18:05\ta moment\n"
        "18:05\ttoday at that time\n"
        "today, yesterday\tthe training day\n"
        "mon … sunday\tthe last one before today\n"
        "2 days ago, -2d\tso many days back\n"
        "yesterday 18:05\ta day with a time\n"
        "\n"
        "Among other words a day begins with @: achilles log run 8km @yesterday. An option takes it too: --day -2d. A "
        "day with a time wants quotes, because 18:05 is a duration too: @'yesterday 18:05'.\n"
        "\n"
        "A training day begins at 04:00, or when the setting day_starts_at says: what you log at 02:30 belongs to "
        "the day before, and so does yesterday 01:30, the night that followed yesterday. A date with a time is what "
        "calendar and clock say. The future is refused; a "
        "day more than a year back needs --force. 03/04/2026 is refused, because it is two days."},
    HelpTopic{
        "quantities", "how distances, times, speeds and loads are written",
        "8km 5k 5mi 800m\tdistance, 1 m to 500 km\n"
        "44min 42:10 1h05 90s 1:02:03\ttime, 1 s to 48 h\n"
        "16kph 10mph 5:30/km 8:51/mi\tspeed or pace, 1 to 45 km/h\n"
        "+5kg 10lb\tadded load, 0 to 300 kg\n"
        "3x12\tsets and repetitions\n"
        "3x30s\tsets and seconds of hold\n"
        "\n"
        "In any order, in base 10, with a point or a comma before decimals. A bare number is never guessed: 8 could "
        "be kilometres or minutes. m is metres: 44 minutes are 44min. 3:20 is 3 min 20 s: 3 h 20 min is 3h20.\n"
        "\n"
        "A run or a walk is of 100 m at least, and not faster than 45 km/h on the average.\n"
        "\n"
        "Pain is a whole number from 0 to 10: 0 is no pain, 10 the worst you can imagine."},
    HelpTopic{
        "settings", "what can be decided once for all commands",
        "A setting is asked for as an option, then in the environment, then in the file, and is built in otherwise. "
        "achilles config show tells where each comes from, achilles config set KEY VALUE writes the file."},
    HelpTopic{"safety", "warning signs, and what achilles is not",
              "achilles teaches and keeps track. It is not a medical device, makes no diagnosis, and never advises on "
              "medicine. When in doubt, ask a clinician.\n"
              "\n"
              "A warning sign goes before every plan. Report one with achilles log flag SIGN:"},
    HelpTopic{
        "privacy", "what is kept, where, and who can read it",
        "Your journal is one SQLite file on this machine, readable by you alone. achilles paths says where. There "
        "is no network code in the program: nothing leaves the machine unless you copy it.\n"
        "\n"
        "achilles export json writes everything out, achilles export csv every entry that counts. achilles "
        "erase --all removes it, and says what may remain."},
    HelpTopic{
        "scripting", "what a program can rely on",
        "--json\tone document on standard output, with its schema first; keys are added, never changed\n"
        "achilles export csv\tevery entry, one a line, in columns that stay\n"
        "achilles status --short\tone line for a prompt\n"
        "\n"
        "Results go to standard output; messages, questions and errors to standard error. With --json an error is one "
        "JSON object there. How a command ended is its exit code: achilles help exit-codes.\n"
        "\n"
        "A question is asked only where somebody can answer it. In a pipe or from cron nothing waits: what is missing "
        "is an error that names the option. There is no colour and no pager in a pipe, and the width is 80 unless "
        "COLUMNS says "
        "another.\n"
        "\n"
        "ACHILLES_NOW=2026-11-20T18:05:00+01:00 stands in for the clock, ACHILLES_DB for the data file. cron knows "
        "neither your PATH nor your locale: name the program with its path, and set LC_ALL where the output is read."},
    HelpTopic{
        "environment", "the variables that change what is read or shown",
        "ACHILLES_DB\tthe data file; --db goes before it\n"
        "ACHILLES_NOW\tan instant that stands in for the clock: 2026-11-20T18:05:00+01:00\n"
        "HOME\tyour home: the ~ below, and in the setting database\n"
        "XDG_DATA_HOME\twhere achilles/achilles.db is; ~/.local/share when unset or not from /\n"
        "XDG_CONFIG_HOME\twhere achilles/ has your settings (config.toml), programmes (protocols) and hooks; "
        "~/.config when unset or not from /\n"
        "XDG_STATE_HOME\twhere achilles/ would keep what it can do without; ~/.local/state when unset or not "
        "from /\n"
        "ACHILLES_NO_HOOKS\tno hook is run when set and not empty, as with --no-hooks\n"
        "ACHILLES_HOOK\tthe name of a hook, set for it while it runs; where it is set and not empty none is run\n"
        "COLUMNS, LINES\tthe size of the screen; else the terminal's, else 80 by 24; never under 40 cells\n"
        "ACHILLES_COLOR and others\tone for each setting: achilles help settings\n"
        "ACHILLES_PAGER, PAGER\tthe program that shows a long answer, in place of less -FRX; none when empty or cat\n"
        "LESS\tits options where less is named by one of those; FRX when unset\n"
        "NO_COLOR\tno colour when set and not empty; --color and ACHILLES_COLOR go before it\n"
        "CLICOLOR_FORCE\tcolour even in a pipe when set, not empty and not 0; NO_COLOR goes before it\n"
        "TERM\tno colour, no pager, and sessions line by line when unset, empty or dumb\n"
        "LC_ALL, LC_CTYPE, LANG\tASCII alone where the character set is not UTF-8\n"
        "TZ\tthe zone of the clock"},
};

/// Rows that follow one another are one passage; so is every other line that is not empty.
std::vector<Passage> parts_of(std::string_view text) {
  std::vector<Passage> parts;
  bool after_row = false;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const auto tab = line.find('\t');
    const bool is_row = tab != std::string_view::npos;
    if (is_row) {
      if (!after_row) parts.emplace_back();
      parts.back().rows.push_back({std::string{line.substr(0, tab)}, std::string{line.substr(tab + 1)}});
    } else if (!line.empty()) {
      parts.push_back({.rows = {}, .paragraph = std::string{line}});
    }
    after_row = is_row;
  }
  return parts;
}

Passage warning_signs() {
  Passage signs;
  for (const SignInfo& sign : all_signs()) signs.rows.push_back({std::string{sign.id}, std::string{sign.question}});
  return signs;
}

Passage all_settings() {
  Passage known;
  for (const auto& setting : settings::all_settings()) {
    known.rows.push_back({std::string{setting.key}, fmt::format("{}; {}", setting.says, setting.variable)});
  }
  return known;
}

}  // namespace

std::span<const HelpTopic> help_topics() { return all; }

std::vector<Passage> passages(const HelpTopic& topic) {
  auto parts = parts_of(topic.text);
  if (topic.name == "settings") parts.push_back(all_settings());
  if (topic.name == "safety") parts.push_back(warning_signs());
  return parts;
}

std::string topic_page(const HelpTopic& topic, const render::Look& look) {
  std::string page;
  for (const auto& [rows, text] : passages(topic)) {
    if (!page.empty()) page += '\n';
    page += rows.empty() ? paragraph(text, look) : columns(rows, look);
  }
  return page;
}

}  // namespace achilles::cli
