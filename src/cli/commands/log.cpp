#include <ostream>

#include "cli/command.hpp"
#include "cli/prompt.hpp"
#include "cli/run.hpp"
#include "cli/score.hpp"
#include "cli/suggest.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {};

void declare(Arguments&, Options&) {}

/// Adds `name value` to the line when the question is answered.
void add_answer(std::vector<std::string>& line, const std::optional<std::string>& answer, const char* name) {
  if (!answer) return;
  line.emplace_back(name);
  line.push_back(*answer);
}

std::optional<std::string> ask_score(World& world, const char* question) {
  const auto score = ask_for(world, question, [](std::string_view text) { return pain_from("pain", text); });
  if (!score) return std::nullopt;
  return std::to_string(score->value());
}

void add_words(std::vector<std::string>& line, const std::optional<std::string>& answer) {
  if (!answer) return;
  std::string word;
  for (char c : *answer + " ") {
    if (c != ' ')
      word += c;
    else if (!word.empty())
      line.push_back(std::exchange(word, {}));
  }
}

/// The questions of one kind, as the command line that answers them.
std::vector<std::string> questions(const std::string& kind, World& world) {
  std::vector<std::string> line{"log", kind};
  if (kind == "morning" || kind == "pain") {
    const auto score = ask_score(world, "Pain, 0 to 10?");
    if (!score)
      throw Error{Exit::usage, "nothing was logged: the pain was not said",
                  "Without questions: achilles log " + kind + " 2"};
    line.push_back(*score);
    if (kind == "morning") add_answer(line, ask(world, "Stiff for how long, such as 10m? (Enter to skip)"), "--stiff");
    return line;
  }
  if (kind == "note" || kind == "medicine") {
    add_words(line, ask(world, kind == "note" ? "Note?" : "Which one? (Enter to skip)"));
    return line;
  }
  if (kind == "flag") {
    add_words(line, ask(world, "Which sign? (achilles screen lists them)"));
    return line;
  }
  if (kind != "session") add_words(line, ask(world, "How far and how long, such as 8km 44min? (Enter to skip)"));
  add_answer(line, ask_score(world, "Highest pain during, 0 to 10? (Enter to skip)"), "--pain");
  add_answer(line, ask_score(world, "Highest pain since, 0 to 10? (Enter to skip)"), "--after");
  return line;
}

Exit run(const Options&, World& world) {
  const std::vector<std::string_view> kinds{"morning", "run", "walk", "session", "pain", "medicine", "note", "flag"};
  if (!somebody_is_there(world)) {
    throw Error{Exit::usage, "log what? morning, run, walk, session, pain, medicine, note or flag",
                "For example: achilles log morning 2"};
  }
  const auto kind =
      ask_for(world, "What happened? (morning, run, walk, session, pain, medicine, note, flag)", [&](std::string_view text) {
        for (const auto known : kinds) {
          if (known == text) return std::string{text};
        }
        throw Error{Exit::usage, "'" + std::string{text} + "' is none of them",
                    did_you_mean(text, kinds, "Write one of the words.")};
      });
  if (!kind) return Exit::done;
  return cli::run(questions(*kind, world), world);
}

}  // namespace

Command log() {
  return command<Options>({.name = "log",
                           .summary = "asks what happened, one line at a time",
                           .group = Group::everyday,
                           .effect = Effect::changes,
                           .examples = {{"achilles log", "on a terminal"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
