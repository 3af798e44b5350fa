#include "protocol/read/read_amount.hpp"

#include <fmt/format.h>

#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

namespace {

std::optional<Count> read_range(const Field& field, Span span) {
  if (field.count() != 2) {
    field.refuse("must be a number, or two of them, as [10, 15]");
    return std::nullopt;
  }
  Count range;
  field.each([&](const Field& end) {
    const auto number = end.whole(span);
    (range.low ? range.high : range.low) = number;
  });
  if (!range.low || !range.high) return std::nullopt;
  if (*range.low >= *range.high) {
    field.object(fmt::format("a range goes up, and [{}, {}] does not", *range.low, *range.high),
                 "write the lower number first");
  }
  return range;
}

std::optional<Count> read_as_tolerated(const Field& field, Span span) {
  ObjectReader in{field};
  const auto cap = in.need("up_to").whole_or_unknown(span);
  in.finish();
  return Count::up_to(cap);
}

}  // namespace

std::optional<Count> read_exact_or_range(const Field& field, Span span) {
  if (!field.present() || field.is_null()) return std::nullopt;
  if (field.is_array()) return read_range(field, span);
  const auto number = field.whole(span);
  return number ? std::optional{Count{*number}} : std::nullopt;
}

std::optional<Count> read_count(const Field& field, Span span) {
  return field.is_object() ? read_as_tolerated(field, span) : read_exact_or_range(field, span);
}

std::optional<Time> read_time(const Field& field, Span span) {
  const auto count = read_count(field, span);
  if (!count) return std::nullopt;
  const auto seconds = [](const std::optional<int>& number) {
    return number ? std::optional{std::chrono::seconds{*number}} : std::nullopt;
  };
  return Time{seconds(count->low), seconds(count->high)};
}

}  // namespace achilles::protocol
