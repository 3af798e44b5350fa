#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>

#include "render/layout/text.hpp"
#include "support/catch.hpp"
#include "support/transcript.hpp"

namespace achilles::test {
namespace {

namespace fs = std::filesystem;

/// An error as a transcript shows it.
struct ShownError {
  std::string command, cause, remedy, exit;
};

constexpr std::string_view speaker = "achilles: ";

/// The error a step printed; nothing where it printed something else.
std::optional<ShownError> error_of(const Transcript& transcript, const Transcript::Step& step) {
  const auto& lines = transcript.lines;
  if (step.end - step.begin < 2 || !lines[step.begin].starts_with(speaker)) return std::nullopt;
  ShownError error{step.command, lines[step.begin].substr(speaker.size()), {}, lines[step.end - 1]};
  auto i = step.begin + 1;
  const std::string continued(speaker.size(), ' ');
  for (; lines[i].starts_with(continued); ++i) error.cause += lines[i].substr(speaker.size() - 1);
  for (; i + 1 < step.end; ++i) {
    error.remedy += (error.remedy.empty() ? "" : " ") + lines[i].substr(2);
  }
  return error;
}

std::string cell(std::string text) {
  for (auto bar = text.find('|'); bar != std::string::npos; bar = text.find('|', bar + 2)) text.insert(bar, "\\");
  return text;
}

std::vector<Transcript> error_transcripts() {
  std::vector<Transcript> transcripts;
  for (const auto& file : fs::directory_iterator{fs::path{ACHILLES_SOURCE_DIR} / "tests/cli/transcripts/errors"}) {
    transcripts.push_back(Transcript::read(file.path()));
  }
  std::ranges::sort(transcripts, {}, &Transcript::file);
  return transcripts;
}

/// docs/errors.md: what can go wrong, what to do about it, and what brings it about.
std::string errors_page() {
  std::string page =
      "# Errors\n\n"
      "Every error says its cause first and then the next step, on standard error; with `--json` as one document\n"
      "([json.md](json.md)). This page is made from `tests/cli/transcripts/errors`, where each is brought about:\n"
      "`ACHILLES_REWRITE=errors.md cli_tests` writes it anew.\n";
  std::set<std::string> told;
  for (const auto& transcript : error_transcripts()) {
    std::string rows;
    for (const auto& step : transcript.steps) {
      const auto error = error_of(transcript, step);
      if (!error || !told.insert(error->cause).second) continue;
      rows += "| " + cell(error->cause) + " | " + cell(error->remedy) + " | `" + cell(error->command) + "` | " +
              error->exit.substr(1, error->exit.size() - 2) + " |\n";
    }
    if (rows.empty()) continue;
    page +=
        "\n#" + transcript.lines.front() + "\n\n| cause | next step | for example | exit |\n|---|---|---|---|\n" + rows;
  }
  return page;
}

TEST_CASE("every error that is shown has a cause, a next step and a code, in 80 columns") {
  for (const auto& transcript : error_transcripts()) {
    for (const auto& step : transcript.steps) {
      CAPTURE(transcript.file, step.command);
      const auto error = error_of(transcript, step);
      if (!error) continue;
      CHECK(error->exit.starts_with("["));
      CHECK_FALSE(error->remedy.empty());
      // Said once with all it takes, or a line for each of several problems.
      const bool in_full = error->cause.starts_with("no plan for plantar pain") ||
                           error->cause.find(" problems in ") != std::string::npos;
      CHECK((in_full || step.end - step.begin <= 5));
      for (auto i = step.begin; i < step.end; ++i) CHECK(render::cells(transcript.lines[i]) <= 80);
    }
  }
}

TEST_CASE("docs/errors.md has every error of the transcripts") {
  const auto file = fs::path{ACHILLES_SOURCE_DIR} / "docs/errors.md";
  const char* wish = std::getenv("ACHILLES_REWRITE");
  const std::string_view wanted{wish == nullptr ? "" : wish};
  if (wanted == "1" || wanted == "errors.md") std::ofstream{file} << errors_page();
  std::ifstream in{file};
  const std::string page{std::istreambuf_iterator<char>{in}, {}};
  INFO("ACHILLES_REWRITE=errors.md writes it anew");
  CHECK(page == errors_page());
}

}  // namespace
}  // namespace achilles::test
