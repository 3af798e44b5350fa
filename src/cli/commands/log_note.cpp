#include <istream>
#include <iterator>

#include "cli/arguments/command.hpp"
#include "cli/coaching/spoken.hpp"
#include "cli/recording/recording.hpp"
#include "cli/typed/note.hpp"
#include "cli/world/prompt.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::vector<std::string> words;
  std::optional<Side> side;
  std::optional<When> when;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("TEXT", "TEXT", options.words, "the note; - or nothing reads it, so that no shell keeps it");
  arguments.side("--side", options.side, "the side it is about");
  arguments.when(options.when);
}

std::string without_blank_ends(std::string text) {
  constexpr auto blank = " \t\r\n";
  text.erase(text.find_last_not_of(blank) + 1);
  text.erase(0, text.find_first_not_of(blank));
  return text;
}

/// The note from the words of the line, a question, or standard input.
std::string text_of(const Options& options, World& world) {
  const bool reads = options.words.empty() || (options.words.size() == 1 && options.words.front() == "-");
  if (!reads) return joined(options.words);
  if (somebody_is_there(world)) return ask(world, "Note? (Enter to leave it)").value_or("");
  std::string text;
  for (char byte = 0; text.size() <= most_note_bytes && world.in.get(byte);) text += byte;
  return text;
}

Exit run(const Options& options, World& world) {
  auto text = note_from(without_blank_ends(text_of(options, world)));
  if (text.empty()) throw Error{Exit::usage, "nothing was logged: the note is empty", "Say it: achilles log note TEXT"};
  report(record(world, "log note", {happening(world, options.when, Note{}, options.side, std::move(text))}), world);
  return Exit::done;
}

}  // namespace

Command log_note() {
  return command<Options>(
      {.name = "log note",
       .summary = "words of your own",
       .group = Group::everyday,
       .effect = Effect::changes,
       .examples = {{"achilles log note new shoes, stiff after the drive", "in one line"},
                    {"achilles log note -", "asks, or reads another program, so that no shell keeps it"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
