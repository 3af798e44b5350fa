#include "support/transcript.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "support/catch.hpp"
#include "support/shell_words.hpp"

namespace achilles::test {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_with_transcripts() {
  const fs::path root{ACHILLES_SOURCE_DIR};
  std::vector<fs::path> files;
  for (const auto& folder : {root / "tests/cli/transcripts", root / "docs"}) {
    if (!fs::exists(folder)) continue;
    for (const auto& found : fs::recursive_directory_iterator{folder}) files.push_back(found.path());
  }
  if (fs::exists(root / "README.md")) files.push_back(root / "README.md");
  std::erase_if(files,
                [](const fs::path& file) { return file.extension() != ".md" && file.extension() != ".transcript"; });
  std::ranges::sort(files);
  return files;
}

/// `ACHILLES_REWRITE=paths.md` rewrites the files whose path has that in it, `ACHILLES_REWRITE=1` every one: for review
/// afterwards, because what is printed then counts as right.
bool is_to_be_rewritten(const fs::path& file) {
  const char* wish = std::getenv("ACHILLES_REWRITE");
  if (wish == nullptr || *wish == '\0') return false;
  return std::string_view{wish} == "1" || file.string().find(wish) != std::string::npos;
}

TEST_CASE("transcripts hold") {
  for (const auto& file : files_with_transcripts()) {
    const auto transcript = Transcript::read(file);
    if (transcript.steps.empty()) continue;
    DYNAMIC_SECTION(fs::relative(file, ACHILLES_SOURCE_DIR).string()) {
      const auto printed = transcript.play();
      const bool rewrite = is_to_be_rewritten(file);
      if (rewrite) std::ofstream{file} << transcript.rewritten(printed);
      const auto difference = transcript.difference(printed);
      INFO(difference.value_or("") << (difference
                                           ? "\nACHILLES_REWRITE=<part of its path> takes over what is printed now"
                                           : ""));
      CHECK((rewrite || !difference));
    }
  }
}

TEST_CASE("a transcript that shows something else is told apart by file and line") {
  const auto transcript = Transcript::of("shown.md", "Text.\n```console\n$ achilles lgo\nnothing\n```\n$ not typed\n");
  REQUIRE(transcript.steps.size() == 1);
  const auto printed = transcript.play();
  CHECK(printed.at(0).back() == "[2]");
  CHECK(transcript.difference(printed)->starts_with("shown.md:4: after 'achilles lgo'"));
  const auto again = Transcript::of("shown.md", transcript.rewritten(printed));
  CHECK_FALSE(again.difference(printed));
  CHECK(again.lines.back() == "$ not typed");
}

TEST_CASE("what is missing at the end of a transcript is a difference") {
  const auto shorter = Transcript::of("a.transcript", "$ achilles lgo\n");
  CHECK(shorter.difference(shorter.play()));
}

TEST_CASE("a line is taken apart as a shell does it") {
  const auto line = shell_line(R"(ACHILLES_NOW=x achilles log 'a b' "c \" d" e\ f # comment)");
  CHECK(line.assignments.at(0).name == "ACHILLES_NOW");
  CHECK(line.words == std::vector<std::string>{"achilles", "log", "a b", "c \" d", "e f"});
  CHECK(shell_line("achilles export csv > out.csv").to == "out.csv");
  CHECK_THROWS(shell_line("achilles 'open"));
  CHECK_THROWS(shell_line("achilles plan | less"));
}

}  // namespace
}  // namespace achilles::test
