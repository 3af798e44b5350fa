#include "achilles/uuid.hpp"

#include "support/catch.hpp"

using namespace achilles;

TEST_CASE("a UUID is thirty-two small hexadecimal digits with four dashes") {
  CHECK(is_uuid("0f8fad5b-d9cb-469f-a165-70867728950e"));
  CHECK_FALSE(is_uuid(""));
  CHECK_FALSE(is_uuid("0f8fad5b-d9cb-469f-a165-70867728950"));
  CHECK_FALSE(is_uuid("0f8fad5b-d9cb-469f-a165-70867728950e0"));
  CHECK_FALSE(is_uuid("0F8FAD5B-D9CB-469F-A165-70867728950E"));
  CHECK_FALSE(is_uuid("0f8fad5b0d9cb-469f-a165-70867728950e"));
  CHECK_FALSE(is_uuid("0f8fad5-bd9cb-469f-a165-70867728950e"));
  CHECK_FALSE(is_uuid("0f8fad5b-d9cb-469f-a165-7086772895-e"));
}
