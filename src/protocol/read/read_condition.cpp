#include "protocol/read/read_condition.hpp"

#include "protocol/read/read_criterion.hpp"
#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

namespace {

Condition read_group(const Field& field, Condition::Join join, std::string_view key, Reading& reading) {
  ObjectReader in{field};
  const Field parts = in.need(key);
  Condition group{join, read_conditions(parts, reading)};
  if (parts.array_is_empty()) parts.refuse("must have a condition");
  in.finish();
  return group;
}

}  // namespace

Condition read_condition(const Field& field, Reading& reading) {
  if (field.has("all")) return read_group(field, Condition::Join::all, "all", reading);
  if (field.has("any")) return read_group(field, Condition::Join::any, "any", reading);
  return read_criterion(field, reading);
}

std::vector<Condition> read_conditions(const Field& field, Reading& reading) {
  std::vector<Condition> conditions;
  conditions.reserve(field.count());
  field.each([&](const Field& element) { conditions.push_back(read_condition(element, reading)); });
  return conditions;
}

}  // namespace achilles::protocol
