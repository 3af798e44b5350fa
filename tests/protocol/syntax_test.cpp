#include <string>

#include "protocol/sample.hpp"
#include "protocol/text/located_json.hpp"
#include "support/catch.hpp"

using namespace achilles::protocol;

namespace {

/// The one thing that is wrong with a text: `line:column what`.
std::string fault_of(std::string_view text) {
  Issues issues{text};
  CHECK_FALSE(read_json(text, issues).has_value());
  const auto lines = sample::lines(std::move(issues).in_order());
  REQUIRE(lines.size() == 1);
  const std::string& line = lines.front();
  const std::string preamble = " : not JSON from here on: ";
  const auto at = line.find(preamble);
  REQUIRE(at != std::string::npos);
  return line.substr(0, at + 1) + line.substr(at + preamble.size());
}

}  // namespace

TEST_CASE("a value that is missing is named with what was found instead") {
  CHECK(fault_of("{\"a\": }") == "1:7 found '}' where a value was expected");
  CHECK(fault_of("[1, ]") == "1:5 found ']' where a value was expected");
  CHECK(fault_of("[,]") == "1:2 found ',' where a value or ']' was expected");
}

TEST_CASE("a comma after the last member is found at the bracket") {
  CHECK(fault_of("{\"a\": 1,\n}") == "2:1 found '}' where a key in double quotes was expected");
}

TEST_CASE("a key without quotes is named") {
  CHECK(fault_of("{format: 1}") == "1:2 found 'format' where a key in double quotes or '}' was expected");
  CHECK(fault_of("{'format': 1}") == "1:2 found ''' where a key in double quotes or '}' was expected");
}

TEST_CASE("a missing colon or comma is named") {
  CHECK(fault_of("{\"a\" 1}") == "1:6 found '1' where ':' was expected");
  CHECK(fault_of("{\"a\": 1\n \"b\": 2}") == "2:2 found a text where ',' or '}' was expected");
  CHECK(fault_of("[1 2]") == "1:4 found '2' where ',' or ']' was expected");
}

TEST_CASE("a file that ends too early says what should follow") {
  CHECK(fault_of("{\"a\": [1, 2") == "1:12 the file ends where ',' or ']' was expected");
  CHECK(fault_of("{\"a\":\n") == "2:1 the file ends where a value was expected");
  CHECK(fault_of("{") == "1:2 the file ends where a key in double quotes or '}' was expected");
}

TEST_CASE("anything after the document is refused") {
  CHECK(fault_of("{}\n{}") == "2:1 found '{' where the end of the file was expected");
  CHECK(fault_of("{} x") == "1:4 found 'x' where the end of the file was expected");
}

TEST_CASE("words and numbers that JSON has not are named whole") {
  CHECK(fault_of("[NaN]") == "1:2 found 'NaN' where a value or ']' was expected");
  CHECK(fault_of("[-Infinity]") == "1:2 found '-Infinity' where a value or ']' was expected");
  CHECK(fault_of("{\"a\": +1}") == "1:7 found '+1' where a value was expected");
  CHECK(fault_of("{\"a\": 1.}") == "1:7 found '1.' where a value was expected");
  CHECK(fault_of("{\"a\": True}") == "1:7 found 'True' where a value was expected");
  CHECK(fault_of("[010]") == "1:3 found '10' where ',' or ']' was expected");
}

TEST_CASE("a number too large for any double is refused") {
  CHECK(fault_of("{\"a\": 1e400}") == "1:7 1e400 is too large a number");
}

TEST_CASE("a comment is refused as one") {
  CHECK(fault_of("{ // note\n}") == "1:3 JSON has no comments");
  CHECK(fault_of("[1, /* two */ 2]") == "1:5 JSON has no comments");
}

TEST_CASE("a text without its closing quote is found where it opens") {
  CHECK(fault_of("{\"a\": \"b\n}") == "1:7 this text has no closing quote on its line");
  CHECK(fault_of("[\"abc") == "1:2 this text has no closing quote");
  CHECK(fault_of("[\"abc\\\"]") == "1:2 this text has no closing quote");
}

TEST_CASE("a control character inside a text is found where it stands") {
  CHECK(fault_of("[\"a\tb\"]") == "1:4 a control character inside a text, write it as \\u0009");
}

TEST_CASE("an escape that JSON has not is found where it stands") {
  CHECK(fault_of("[\"a\\x41\"]") == "1:4 an escape sequence that JSON has not");
  CHECK(fault_of("[\"\\u12g4\"]") == "1:3 an escape sequence that JSON has not");
  CHECK(fault_of("[\"\\ud800\"]") == "1:3 an escape sequence that JSON has not");
  CHECK(fault_of("[\"\\udc00\"]") == "1:3 an escape sequence that JSON has not");
}

TEST_CASE("bytes that are not UTF-8 are found where they stand") {
  CHECK(fault_of("[\"a\xFF\"]") == "1:4 a byte that is not UTF-8");
  CHECK(fault_of("[\"\xC0\xAF\"]") == "1:3 a byte that is not UTF-8");
  CHECK(fault_of("[\"\xED\xA0\x80\"]") == "1:3 a byte that is not UTF-8");
  CHECK(fault_of("[\"\xF4\x90\x80\x80\"]") == "1:3 a byte that is not UTF-8");
  CHECK(fault_of("[\xE2\x80]") == "1:2 found a byte that is not UTF-8 where a value or ']' was expected");
}

TEST_CASE("a character beyond ASCII is shown whole, and with its number, since it may be invisible") {
  CHECK(fault_of("[\xE2\x80\x9C"
                 "a\xE2\x80\x9D]") == "1:2 found '\xE2\x80\x9C' (U+201C) where a value or ']' was expected");
  CHECK(fault_of("[1,\xC2\xA0"
                 "2]") == "1:4 found '\xC2\xA0' (U+00A0) where a value was expected");
  CHECK(fault_of("{}\xF0\x9F\xA6\xB6") ==
        "1:3 found '\xF0\x9F\xA6\xB6' (U+1F9B6) where the end of the file was expected");
}
