#include "cli/typed/number.hpp"

#include "support/catch.hpp"

namespace achilles::cli {
namespace {

TEST_CASE("a whole number is digits from the first to the last") {
  CHECK(whole_from("0") == 0);
  CHECK(whole_from("010") == 10);
  CHECK(whole_from("999999999") == 999'999'999);
  for (const auto* text : {"", "+1", "-1", "1 ", "0x1", "1e3", "1234567890"}) CHECK_FALSE(whole_from(text));
}

TEST_CASE("a number may be below nothing where that is asked for") {
  CHECK(signed_from("-5") == -5);
  CHECK(signed_from("5") == 5);
  for (const auto* const text : {"", "-", "--5", "+5", "5-"}) CHECK_FALSE(signed_from(text).has_value());
}

TEST_CASE("a decimal is exact until it is rounded half up") {
  CHECK(Decimal::from("8.5")->times(1000, 1) == 8500);
  CHECK(Decimal::from("8,5")->times(1000, 1) == 8500);
  CHECK(Decimal::from("0.5")->times(1, 1) == 1);
  CHECK(Decimal::from("0.49999")->times(1, 1) == 0);
  CHECK(Decimal::from("999999.99999")->times(45'359'237, 100'000) == 453'592'370);
}

TEST_CASE("a mark needs digits on both sides") {
  for (const auto* text : {".5", "5.", ".", "1.2.3", "1.-2", "1234567", "1.234567"}) CHECK_FALSE(Decimal::from(text));
}

}  // namespace
}  // namespace achilles::cli
