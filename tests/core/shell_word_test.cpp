#include "achilles/shell_word.hpp"

#include <string>

#include "support/catch.hpp"
#include "support/shell_words.hpp"

using achilles::shell_word;

TEST_CASE("a plain word stays as it is, any other stands between quotes") {
  CHECK(shell_word("/home/anna/achilles-2026.db") == "/home/anna/achilles-2026.db");
  CHECK(shell_word("a b") == "'a b'");
  CHECK(shell_word("it's") == R"('it'\''s')");
  CHECK(shell_word("~") == "'~'");
  CHECK(shell_word("") == "''");
}

TEST_CASE("a shell takes it for that one word") {
  const std::string word = GENERATE("plain", "two words", "it's", "'", "''", "$HOME", "`id`", "a\\b", "\"", "~/x", "#",
                                    "a;b", "*", "é", "x>y", "!!");
  CHECK(achilles::test::shell_line("achilles restore " + shell_word(word)).words.back() == word);
}
