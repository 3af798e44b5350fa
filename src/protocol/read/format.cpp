#include "protocol/read/format.hpp"

#include <fmt/format.h>

namespace achilles::protocol {

bool read_format(ObjectReader& root) {
  const Field field = root.need("format");
  if (field.integer().value_or(known_format) > known_format) {
    field.refuse_value(fmt::format("must be {}", known_format), "a newer achilles may read this file");
    return false;
  }
  field.whole({known_format, known_format});
  return true;
}

}  // namespace achilles::protocol
