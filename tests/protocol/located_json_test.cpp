#include "protocol/text/located_json.hpp"

#include <string>

#include "protocol/sample.hpp"
#include "support/catch.hpp"

using namespace achilles::protocol;
using sample::Lines;

namespace {

Lines issues_of(std::string_view text) {
  Issues issues{text};
  static_cast<void>(read_json(text, issues));
  return sample::lines(std::move(issues).in_order());
}

Node read(std::string_view text) {
  Issues issues{text};
  auto root = read_json(text, issues);
  REQUIRE(issues.empty());
  return std::move(root).value();
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_CASE("every value and every key knows the byte at which it begins") {
  const auto root = read("{ \"a\\\"\\\\\" : [ 1 , -2.5e1,true ,null], \"b\":{} }");
  const auto& members = std::get<Object>(root.value);
  CHECK(members.at(0).at == 2);
  CHECK(members.at(0).key == "a\"\\");
  const auto& array = std::get<Array>(members.at(0).value.value);
  CHECK(members.at(0).value.at == 12);
  CHECK(array.at(0).at == 14);
  CHECK(array.at(1).at == 18);
  CHECK(array.at(2).at == 25);
  CHECK(array.at(3).at == 31);
  CHECK(members.at(1).at == 38);
  CHECK(members.at(1).value.at == 42);
}

TEST_CASE("a whole number keeps all of its 64 bits") {
  CHECK(std::get<std::int64_t>(read("9223372036854775807").value) == INT64_MAX);
  CHECK(std::get<std::int64_t>(read("-9223372036854775808").value) == INT64_MIN);
}

TEST_CASE("a whole number beyond 64 bits is a real one") {
  CHECK(std::holds_alternative<double>(read("9223372036854775808").value));
  CHECK(std::holds_alternative<double>(read("18446744073709551616").value));
}

TEST_CASE("3.0 is not a whole number") { CHECK(std::holds_alternative<double>(read("3.0").value)); }

TEST_CASE("text of other scripts is read as it is") {
  CHECK(std::get<std::string>(read("\"\\u00e9\xC3\xA9\\ud83e\\uddb6\"").value) == "\xC3\xA9\xC3\xA9\xF0\x9F\xA6\xB6");
}

TEST_CASE("an empty file is said to be empty") {
  CHECK(issues_of("") == Lines{"1:1 : the file is empty"});
  CHECK(issues_of(" \n\t") == Lines{"1:1 : the file is empty"});
}

TEST_CASE("a file of one mebibyte is read, and a longer one is not") {
  std::string text(most_bytes, ' ');
  text.front() = '1';
  CHECK(issues_of(text).empty());
  text += ' ';
  CHECK(issues_of(text) == Lines{"1:1 : the file is 1048577 bytes long; at most 1048576 are read"});
}

TEST_CASE("a byte order mark is refused") {
  CHECK(issues_of("\xEF\xBB\xBF{}") ==
        Lines{"1:1 : the file begins with a byte order mark; save it as UTF-8 without one"});
}

TEST_CASE("a NUL byte is refused where it stands") {
  CHECK(issues_of(std::string_view{"{}\n \0garbage", 12}) ==
        Lines{"2:2 : the file has a NUL byte; save it as UTF-8 text"});
}

TEST_CASE("32 levels are read, and the thirty-third is refused where it opens") {
  CHECK(issues_of(nested(32)).empty());
  CHECK(issues_of(nested(33)) == Lines{"1:33 : nested more than 32 levels deep"});
}

TEST_CASE("a hundred thousand brackets are one issue") {
  CHECK(issues_of(nested(100'000)) == Lines{"1:33 : nested more than 32 levels deep"});
}

TEST_CASE("a key that appears twice is reported where it appears again") {
  CHECK(issues_of("{\"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2},\n \"a\": 3, \"a\": 4}") ==
        Lines{"2:16 /b: the key \"c\" appears twice; keep one of the two",
              "3:2 : the key \"a\" appears twice; keep one of the two",
              "3:10 : the key \"a\" appears twice; keep one of the two"});
}

TEST_CASE("a key that is written in another way is the same key") {
  CHECK(issues_of("[0, {\"id\": 1, \"\\u0069d\": 2}]") ==
        Lines{"1:15 /1: the key \"id\" appears twice; keep one of the two"});
}

TEST_CASE("of two equal keys the first one counts") {
  Issues issues{"{\"b\": 1, \"a\": 2, \"b\": 3}"};
  const auto root = read_json(issues.text(), issues);
  const auto& members = std::get<Object>(root.value().value);
  REQUIRE(members.size() == 2);
  CHECK(members[0].key == "b");
  CHECK(std::get<std::int64_t>(members[0].value.value) == 1);
}

TEST_CASE("a pointer escapes the slash and the tilde of a key") {
  CHECK(issues_of("{\"a/b~c\": {\"x\": 1, \"x\": 2}}") ==
        Lines{"1:20 /a~1b~0c: the key \"x\" appears twice; keep one of the two"});
}

TEST_CASE("twenty keys that appear twice are named, and reading stops at the next") {
  std::string text{"{\"a\": 0"};
  for (int again = 1; again <= 20; ++again) text += ",\n\"a\": 0";
  CHECK(issues_of(text + '}').size() == 20);
  const auto issues = issues_of(text + ",\n\"a\": 0,\n\"a\": 0}");
  REQUIRE(issues.size() == 21);
  CHECK(issues.back() == "22:1 : more than 20 keys appear twice; mend those first");
}

TEST_CASE("keys that appear twice below a key of a hundred thousand bytes stay a short answer") {
  std::string text = "{\"" + std::string(100'000, 'k') + "\": {\"a\": 0";
  for (int again = 1; again <= 10'000; ++again) text += ", \"a\": 0";
  CHECK(issues_of(text + "}}").size() == 21);
}
