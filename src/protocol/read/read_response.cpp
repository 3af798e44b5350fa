#include "protocol/read/read_response.hpp"

#include <fmt/format.h>

#include <array>

#include "achilles/limits.hpp"
#include "protocol/read/read_condition.hpp"
#include "protocol/text/object_reader.hpp"
#include "protocol/text/ranges.hpp"

namespace achilles::protocol {

namespace {

using Act = Response::Act;
using Parameter = Response::Parameter;

constexpr std::array acts{Act::repeat, Act::reduce, Act::drop, Act::rest, Act::refer};
constexpr std::array parameters{Parameter::sets, Parameter::rounds, Parameter::load};

/// Whether a criterion only speaks when the coach's own limit has long spoken.
bool comes_too_late(const Criterion& criterion) {
  const bool pain = criterion.measure == Measure::during || criterion.measure == Measure::after ||
                    criterion.measure == Measure::morning || criterion.measure == Measure::within_24h;
  if (!pain) return false;
  switch (criterion.comparison) {
    case Comparison::more:
      return criterion.value > model_pain_limit;
    case Comparison::at_least:
    case Comparison::equal:
      return criterion.value > model_pain_limit + 1;
    case Comparison::less:
    case Comparison::at_most:
      return false;
  }
  return false;
}

Response read_response(const Field& field, Reading& reading) {
  ObjectReader in{field};
  Response response;
  const Field when = in.need("when");
  if (when.present()) response.when = read_condition(when, reading);
  response.source = in.need("source").citation().value_or(Citation{});
  const auto act = in.need("do").choice(acts, name);
  if (!act) return response;
  response.act = *act;
  if (response.act == Act::drop) response.levels = in["levels"].whole(ranges::levels).value_or(1);
  if (response.act == Act::rest) response.days = in["days"].whole(ranges::rest_days).value_or(1);
  if (response.act == Act::reduce) {
    response.parameter = in.need("parameter").choice(parameters, name).value_or(response.parameter);
  }
  in.finish();
  const auto& only = response.when;
  if (only.join == Condition::Join::one && comes_too_late(only.criterion) && response.act != Act::refer) {
    when.object(fmt::format("\"when\" is laxer than the coach, who acts on any pain over {}", model_pain_limit),
                fmt::format("ask for {} or less, or leave it out", model_pain_limit));
  }
  return response;
}

}  // namespace

std::vector<Response> read_responses(const Field& field, Reading& reading) {
  std::vector<Response> responses;
  field.each([&](const Field& element) { responses.push_back(read_response(element, reading)); });
  return responses;
}

}  // namespace achilles::protocol
