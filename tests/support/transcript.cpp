#include "support/transcript.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "support/transcript_session.hpp"

namespace achilles::test {
namespace {

constexpr std::string_view prompt = "$ ";

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in{text};
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// Cuts one session, lines [begin, end), into steps. Blank lines before the next prompt belong to nobody.
void add_steps(Transcript& transcript, std::size_t begin, std::size_t end) {
  const auto& lines = transcript.lines;
  const bool with_comments = transcript.file.extension() == ".transcript";
  for (std::size_t i = begin; i < end; ++i) {
    if (!lines[i].starts_with(prompt)) continue;
    std::size_t last = i + 1;
    const auto is_comment = [&](std::size_t line) { return with_comments && lines[line].starts_with("# "); };
    while (last < end && !lines[last].starts_with(prompt) && !is_comment(last)) ++last;
    while (last > i + 1 && lines[last - 1].empty()) --last;
    transcript.steps.push_back({i, lines[i].substr(prompt.size()), i + 1, last});
  }
}

}  // namespace

Transcript Transcript::of(std::filesystem::path file, const std::string& text) {
  Transcript transcript{std::move(file), lines_of(text), {}};
  const auto& lines = transcript.lines;
  if (transcript.file.extension() == ".transcript") {
    add_steps(transcript, 0, lines.size());
    return transcript;
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i] != "```console") continue;
    auto end = i + 1;
    while (end < lines.size() && lines[end] != "```") ++end;
    add_steps(transcript, i + 1, end);
    i = end;
  }
  return transcript;
}

Transcript Transcript::read(const std::filesystem::path& file) {
  std::ifstream in{file};
  if (!in) throw std::runtime_error{"cannot read " + file.string()};
  std::ostringstream text;
  text << in.rdbuf();
  return of(file, text.str());
}

Transcript::Printed Transcript::play() const {
  TranscriptSession session;
  Printed printed;
  for (const Step& step : steps) {
    auto answer = lines_of(session.type(step.command));
    while (!answer.empty() && answer.back().empty()) answer.pop_back();
    printed.push_back(std::move(answer));
  }
  return printed;
}

std::optional<std::string> Transcript::difference(const Printed& printed) const {
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto& step = steps[i];
    const auto& answer = printed.at(i);
    const auto shown = step.end - step.begin;
    for (std::size_t k = 0; k < std::max(shown, answer.size()); ++k) {
      const auto expected = k < shown ? "'" + lines[step.begin + k] + "'" : std::string{"no more"};
      const auto got = k < answer.size() ? "'" + answer[k] + "'" : std::string{"no more"};
      if (expected == got) continue;
      const auto line = std::to_string(step.begin + k + 1);
      return file.string() + ":" + line + ": after '" + step.command + "'\n  expected " + expected + "\n  but got  " +
             got;
    }
  }
  return std::nullopt;
}

std::string Transcript::rewritten(const Printed& printed) const {
  std::string text;
  std::size_t next = 0;
  const auto copy_to = [&](std::size_t end) {
    for (; next < end; ++next) text += lines[next] + "\n";
  };
  for (std::size_t i = 0; i < steps.size(); ++i) {
    copy_to(steps[i].begin);
    for (const auto& line : printed.at(i)) text += line + "\n";
    next = steps[i].end;
  }
  copy_to(lines.size());
  return text;
}

}  // namespace achilles::test
