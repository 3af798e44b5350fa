#include "achilles/citation.hpp"
#include "support/catch.hpp"

using namespace achilles;

TEST_CASE("a citation reads back as it was written") {
  for (const char* text :
       {"P: stevens-2014", "P: stevens-2014, praet-2019", "P: a; S: b, c; D", "D", "G", "G: roos-2004", "S: x; G"}) {
    const auto citation = Citation::from(text);
    INFO(text);
    REQUIRE(citation);
    CHECK(citation->text() == text);
  }
}

TEST_CASE("a citation without a source is refused") {
  for (const char* text : {"", "P", "S:", "P:", "X: a", "P a", "D: a", "P: A B", "P: a,,b", ";", "P: a; ; D"}) {
    INFO(text);
    CHECK_FALSE(Citation::from(text));
  }
}

TEST_CASE("a statement is as strong as its weakest source") {
  CHECK(Citation::from("P: a")->weakest() == Mark::primary);
  CHECK(Citation::from("P: a; S: b")->weakest() == Mark::secondary);
  CHECK(Citation::from("D; P: a")->weakest() == Mark::design);
  CHECK(Citation{}.weakest() == Mark::design);
}

TEST_CASE("a mark is known by its letter and says what it means") {
  CHECK(letter(Mark::primary) == 'P');
  CHECK(letter(Mark::secondary) == 'S');
  CHECK(letter(Mark::general) == 'G');
  CHECK(letter(Mark::design) == 'D');
  CHECK(meaning(Mark::primary) == "primary source");
  CHECK(meaning(Mark::secondary) == "secondary source");
  CHECK(meaning(Mark::general) == "unconfirmed");
  CHECK(meaning(Mark::design) == "our own choice");
}
