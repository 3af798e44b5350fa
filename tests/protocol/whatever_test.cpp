#include <rapidcheck.h>

#include <algorithm>
#include <string>

#include "protocol/load.hpp"
#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

/// A protocol or issues, never both, and every issue at a place of the text.
bool answers_well(const std::string& text) {
  const auto loaded = protocol::load(text, sample::catalogue());
  const auto lines = 1 + std::count(text.begin(), text.end(), '\n');
  const bool placed = std::ranges::all_of(loaded.issues, [&](const protocol::Issue& issue) {
    return issue.line >= 1 && issue.line <= lines && issue.column >= 1 && !issue.what.empty();
  });
  return placed && loaded.protocol.has_value() == loaded.issues.empty();
}

}  // namespace

TEST_CASE("whatever byte is changed, the answer is a protocol or its issues") {
  CHECK(rc::check([] {
    std::string text{sample::protocol()};
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    text[at] = static_cast<char>(*rc::gen::inRange(0, 256));
    RC_ASSERT(answers_well(text));
  }));
}

TEST_CASE("wherever a file is cut off, the answer is issues") {
  const auto whole = std::string{sample::protocol()};
  const auto end = whole.rfind('}');
  for (std::size_t size = 0; size <= end; ++size) {
    const auto text = whole.substr(0, size);
    CHECK(answers_well(text));
    CHECK_FALSE(protocol::load(text, sample::catalogue()).issues.empty());
  }
}

TEST_CASE("whatever is made of the pieces of JSON, the answer is a protocol or its issues") {
  CHECK(rc::check([] {
    const auto piece = rc::gen::element<std::string>("{", "}", "[", "]", ",", ":", "\"id\"", "\"phases\"", "1",
                                                     "-0.5e3", "true", "null", " ", "\n", "\"\\ud800\"", "\xFF");
    std::string text;
    for (const auto& part : *rc::gen::container<std::vector<std::string>>(piece)) text += part;
    RC_ASSERT(answers_well(text));
  }));
}
