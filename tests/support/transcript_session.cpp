#include "support/transcript_session.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "cli/run.hpp"
#include "support/stage.hpp"

namespace achilles::test {
namespace {

constexpr auto shown_home = "/home/runner";

std::string contents(const std::string& file) {
  std::ifstream in{file};
  if (!in) throw std::runtime_error{"a transcript reads " + file + ", which is not there"};
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

constexpr std::string_view shown_uuid = "00000000-0000-4000-8000-000000000000";

bool is_uuid(std::string_view text) {
  if (text.size() != shown_uuid.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = text[i] == '-';
    if (dash != (shown_uuid[i] == '-')) return false;
    if (!dash && std::string_view{"0123456789abcdef"}.find(text[i]) == std::string_view::npos) return false;
  }
  return true;
}

/// UUIDs are random every time, so they are shown by their shape.
std::string without_uuids(std::string text) {
  for (std::size_t i = 0; i + shown_uuid.size() <= text.size(); ++i) {
    if (is_uuid(std::string_view{text}.substr(i, shown_uuid.size()))) text.replace(i, shown_uuid.size(), shown_uuid);
  }
  return text;
}

/// The hash of a journal hangs on its UUIDs; in a sentence it is shown by its shape too.
std::string without_journal_hash(std::string text) {
  constexpr std::string_view before = "journal ", shown_hash = "0000000000000000";
  for (auto at = text.find(before); at != std::string::npos; at = text.find(before, at + 1)) {
    const auto hash = std::string_view{text}.substr(at + before.size()).substr(0, shown_hash.size());
    const bool is_hash = hash.size() == shown_hash.size() && hash.find_first_not_of("0123456789abcdef") == hash.npos;
    if (is_hash) text.replace(at + before.size(), shown_hash.size(), shown_hash);
  }
  return text;
}

/// A file to write to, with the directories it stands in.
std::ofstream written(const std::filesystem::path& file) {
  if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path());
  return std::ofstream{file};
}

/// Lines end as they do on a screen, whatever the file says.
std::string without_returns(std::string text) {
  std::erase(text, '\r');
  return text;
}

}  // namespace

TranscriptSession::TranscriptSession() : variables_{{"HOME", home_.path().string()}} {}

std::string TranscriptSession::type(const std::string& text) {
  const auto line = with_home(shell_line(text));
  if (line.words.empty()) throw std::invalid_argument{"nothing to run: " + text};
  const auto& program = line.words.front();
  if (program == "export") {
    for (std::size_t i = 1; i < line.words.size(); ++i) {
      const auto equals = line.words[i].find('=');
      variables_[line.words[i].substr(0, equals)] = line.words[i].substr(equals + 1);
    }
    return {};
  }
  if (program == "cp") return copy(line.words.at(1), line.words.at(2));
  if (program == "rm") {
    std::filesystem::remove(line.words.at(1));
    return {};
  }
  if (program == "cat") return shown(without_returns(contents(line.words.at(1))));
  if (program != "achilles")
    throw std::invalid_argument{"transcripts run achilles, cat, cp, rm and export, not " + program};
  auto variables = variables_;
  for (const auto& assignment : line.assignments) variables[assignment.name] = assignment.value;
  return shown(without_returns(achilles(line, variables)));
}

ShellLine TranscriptSession::with_home(ShellLine line) const {
  const auto expand = [this](std::string& word) {
    if (word.starts_with("~/")) word.replace(0, 1, home_.path().string());
  };
  std::ranges::for_each(line.words, expand);
  expand(line.from);
  expand(line.to);
  return line;
}

std::string TranscriptSession::copy(const std::string& from, const std::string& to) {
  const auto source = std::filesystem::path{ACHILLES_SOURCE_DIR} / from;
  written(to) << contents(source.string());
  std::filesystem::permissions(to, std::filesystem::status(source).permissions());
  return {};
}

std::string TranscriptSession::achilles(const ShellLine& line, const Variables& variables) {
  std::istringstream in{line.from.empty() ? std::string{} : contents(line.from)};
  std::ostringstream screen, file;
  const cli::Surroundings surroundings{.environment = environment_of(variables),
                                       .clock = [] { return Stage::now; },
                                       .at_local = hour_ahead,
                                       .program = "/usr/bin/achilles",
                                       .utf8 = true,
                                       .in = in,
                                       .out = line.to.empty() ? screen : file,
                                       .err = screen};
  const auto exit = static_cast<int>(cli::run({line.words.begin() + 1, line.words.end()}, surroundings));
  if (!line.to.empty()) written(line.to) << file.str();
  auto printed = screen.str();
  if (exit != 0) printed += "[" + std::to_string(exit) + "]\n";
  return printed;
}

std::string TranscriptSession::shown(std::string text) const {
  const auto& home = home_.path().string();
  for (auto place = text.find(home); place != std::string::npos; place = text.find(home, place)) {
    text.replace(place, home.size(), shown_home);
  }
  return without_journal_hash(without_uuids(std::move(text)));
}

}  // namespace achilles::test
