#include "protocol/read/read_intervals.hpp"

#include <array>

#include "protocol/read/read_amount.hpp"
#include "protocol/text/object_reader.hpp"
#include "protocol/text/ranges.hpp"

namespace achilles::protocol {

namespace {

constexpr std::array gaits{Bout::Gait::walk, Bout::Gait::run};
std::string_view word(Bout::Gait gait) { return gait == Bout::Gait::walk ? "walk" : "run"; }

Bout read_bout(const Field& field) {
  ObjectReader in{field};
  Bout bout;
  bout.gait = in.need("gait").choice(gaits, word).value_or(bout.gait);
  const Field time = in["time_s"];
  const Field distance = in["distance_m"];
  if (const auto seconds = time.whole(ranges::bout_s)) bout.time = std::chrono::seconds{*seconds};
  bout.distance = distance.whole(ranges::bout_m);
  if (in.readable() && time.present() == distance.present()) {
    in.refuse("a bout is so long or so far", "write \"time_s\" or \"distance_m\"");
  }
  const Field effort = in["effort_percent"];
  if (effort.is_null()) effort.refuse_value("must be a number");
  bout.effort = read_exact_or_range(effort, ranges::per_cent);
  bout.speed = in["speed_m_h"].whole(ranges::speed_m_h);
  in.finish();
  return bout;
}

}  // namespace

std::optional<Intervals> read_intervals(const Field& field) {
  if (!field.present() || field.is_null()) return std::nullopt;
  ObjectReader in{field};
  Intervals intervals;
  const Field repeats = in.need("repeats");
  if (repeats.is_null()) repeats.refuse_value("must be an amount");
  intervals.repeats = read_count(repeats, ranges::repeats).value_or(Count{1});
  const Field bouts = in.need("bouts");
  bouts.each([&](const Field& bout) { intervals.bouts.push_back(read_bout(bout)); });
  if (bouts.array_is_empty()) bouts.refuse("must have a bout");
  intervals.surface = in["surface"].text().value_or("");
  in.finish();
  return intervals;
}

}  // namespace achilles::protocol
