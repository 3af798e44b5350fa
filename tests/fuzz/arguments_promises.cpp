#include <algorithm>
#include <filesystem>
#include <optional>
#include <stdexcept>

#include "fuzz/desk.hpp"
#include "fuzz/promises.hpp"
#include "fuzz/shown.hpp"
#include "fuzz/utf8.hpp"
#include "support/shell_words.hpp"

namespace achilles::fuzz {

namespace {

using test::ShellLine;

constexpr int most_cells = 1 << 30;

bool is_letter_or_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Whether a word names no file outside the directory where it is typed.
bool stays_here(std::string_view word) {
  if (word.find("..") != std::string_view::npos || word.find('~') != std::string_view::npos) return false;
  for (auto slash = word.find('/'); slash != std::string_view::npos; slash = word.find('/', slash + 1)) {
    if (slash == 0 || !is_letter_or_digit(word[slash - 1])) return false;
  }
  return true;
}

/// The line as a shell has it; nothing where it is none, names files elsewhere, or asks for what takes seconds.
std::optional<ShellLine> line_from(std::string_view text) {
  ShellLine line;
  try {
    line = test::shell_line(text);
  } catch (const std::invalid_argument&) {
    return std::nullopt;
  }
  if (!std::ranges::all_of(line.words, stays_here)) return std::nullopt;
  for (const auto& assigned : line.assignments) {
    if (!stays_here(assigned.value)) return std::nullopt;
  }
  if (std::ranges::find(line.words, "check") != line.words.end()) return std::nullopt;
  return line;
}

bool says(const ShellLine& line, std::string_view word) {
  return std::ranges::any_of(line.words, [word](const std::string& said) { return said.starts_with(word); });
}

/// Whether the answer is for programs, or in colours, and so has lines of any width and other characters.
bool is_in_another_form(const ShellLine& line) {
  for (const auto* const word : {"--json", "--plain", "--color", "--html", "export", "__", "completions", "decide",
                                 "new", "--cron", "--systemd", "config", "paths"}) {
    if (says(line, word)) return true;
  }
  return std::ranges::any_of(line.assignments,
                             [](const auto& one) { return one.name.find("COLOR") != std::string::npos; });
}

/// Whether a word of the line, or its value, is the file; or it is one that the program keeps by itself.
bool may_be_written(const ShellLine& line, const std::string& file) {
  constexpr std::string_view backup = ".local/share/achilles/backups/achilles.backup-";
  return file.starts_with(backup) || says(line, "config") || says(line, "restore") ||
         std::ranges::any_of(line.words, [&](const std::string& word) {
           return word.find(file.substr(0, file.find("-journal"))) != std::string::npos;
         });
}

/// Whether a line stays whole: one with a path, so that it can be copied; one with a place in a file, as in
/// "flow:146:9  /phases/2: ...", so that an editor can go there.
bool stays_whole(std::string_view line, std::string_view home) {
  for (const auto& place : {std::string{home}, std::filesystem::current_path().string()}) {
    if (line.find(place) != std::string_view::npos) return true;
  }
  const auto pointer = line.find("  /");
  return pointer != std::string_view::npos && pointer > 0 && line[pointer - 1] >= '0' && line[pointer - 1] <= '9' &&
         std::ranges::count(line.substr(0, pointer), ':') >= 2;
}

/// Lines that fit the screen, but for those that stay whole.
std::string broken_by_screen(std::string_view text, int width, std::string_view home) {
  while (!text.empty()) {
    const auto line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
    text.remove_prefix(line.size());
    if (auto broken = broken_by_lines(line, stays_whole(line, home) ? most_cells : width); !broken.empty()) {
      return broken;
    }
  }
  return "";
}

std::string broken_by(const Desk::Answer& answer, const ShellLine& line) {
  const auto exit = static_cast<int>(answer.exit);
  if (exit < 0 || exit > 5) return "exit " + std::to_string(exit);
  if (answer.err.find("achilles: internal error\n") != std::string::npos) return "an internal error";
  if (answer.exit == Exit::usage && answer.err.empty()) return "exit 2 without a word";
  const bool done = answer.exit == Exit::done || answer.exit == Exit::unreported;
  if (answer.journal_changed && !done) return "a command that failed has changed the journal: " + answer.err;
  for (const auto& file : answer.written) {
    if (!may_be_written(line, file)) return "a file that nobody named: " + file;
  }
  if (is_in_another_form(line)) return "";
  // What is typed at a terminal ends the line of a question, but is not in what was told.
  const auto told = broken_by_screen(answer.questions ? answer.err + '\n' : answer.err,
                                     answer.questions ? most_cells : answer.width, answer.home);
  if (!told.empty()) return "told " + told;
  return broken_by_screen(answer.out, answer.width, answer.home);
}

}  // namespace

std::string broken_by_arguments(std::string_view text) {
  static Desk desk;
  const auto end = std::min(text.find('\n'), text.size());
  const auto line = line_from(text.substr(0, end));
  if (!line) return "";
  std::map<std::string, std::string> variables;
  for (const auto& assigned : line->assignments) variables[assigned.name] = assigned.value;
  return broken_by(desk.type(line->words, variables, std::string{text.substr(std::min(end + 1, text.size()))}), *line);
}

}  // namespace achilles::fuzz
