#include "cli/coaching/equipment.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "achilles/error.hpp"
#include "cli/coaching/programmes.hpp"
#include "cli/typed/suggest.hpp"
#include "protocol/builtin.hpp"

namespace achilles::cli {
namespace {

void add(std::vector<std::string>& known, const std::vector<std::string>& items) {
  for (const auto& item : items) {
    if (std::ranges::find(known, item) == known.end()) known.push_back(item);
  }
}

void add(std::vector<std::string>& known, const Protocol& protocol) {
  const auto ask = [&](const Item& item, std::size_t = 0) {
    for (const auto* items : {&item.exercise.needs, &item.with, &item.without}) add(known, *items);
  };
  for (const auto& phase : protocol.phases) phase.each_item(static_cast<int>(phase.steps.size()), ask);
  for (const auto& track : protocol.tracks) std::ranges::for_each(track.items, ask);
}

void add_own(std::vector<std::string>& known, const Programmes& programmes) {
  for (const auto& id : programmes.ids()) {
    const auto found = programmes.find(id);
    if (!found || !found->file) continue;
    if (const auto loaded = programmes.load(found->text); loaded.protocol) add(known, *loaded.protocol);
  }
}

}  // namespace

std::vector<std::string> known_equipment(const World& world) {
  std::vector<std::string> known;
  for (const auto id : protocol::catalogue().ids()) add(known, protocol::catalogue().find(id)->needs);
  try {
    add_own(known, Programmes{world});
  } catch (const Error&) {  // who takes up one of them is told what is wrong with it
  }
  return known;
}

void expect_known(const std::vector<std::string>& equipment, const World& world) {
  if (equipment.empty()) return;
  const auto known = known_equipment(world);
  const std::vector<std::string_view> names(known.begin(), known.end());
  for (const auto& item : equipment) {
    if (std::ranges::find(known, item) != known.end()) continue;
    throw Error{Exit::usage, fmt::format("no equipment named '{}'", item),
                did_you_mean(item, names, fmt::format("There are {}; or none.", fmt::join(known, ", ")))};
  }
}

}  // namespace achilles::cli
