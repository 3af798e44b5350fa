#include <algorithm>
#include <limits>
#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/exploring.hpp"
#include "cli/coaching/valid_protocol.hpp"
#include "exchange/documents/check_json.hpp"
#include "exchange/documents/day_json.hpp"
#include "proof/invariant.hpp"
#include "render/pages/check_page.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

constexpr int most_days = 1'000'000'000;

struct Options {
  std::string programme;
  std::optional<int> most_days;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("PROGRAMME", "ID|FILE", options.programme, "the id of a programme, a file, or - for standard input",
                 offers::programmes);
  arguments.count("--days", options.most_days, 1, most_days,
                  "stop once so many days were judged; else when all is tried");
  arguments.json(options.json);
}

std::vector<InvariantInfo> all_invariants() {
  std::vector<InvariantInfo> infos;
  for (const auto& invariant : proof::invariants()) infos.push_back(invariant.info);
  return infos;
}

std::string report(const Protocol& protocol, std::span<const Explored> runs, const render::Look& look) {
  std::vector<render::ExploredRun> shown;
  for (const auto& run : runs) shown.push_back({run.site, run.side, run.levels, run.exploration});
  return render::check_page(protocol, all_invariants(), shown, look);
}

/// The first violation's days, for `achilles decide`.
std::string scenario_of(std::span<const Explored> runs) {
  for (const auto& run : runs) {
    if (!run.exploration.violation) continue;
    std::string lines = "\nFor achilles decide:\n\n";
    for (const auto& day : run.exploration.violation->days) lines += exchange::day_json(day);
    return lines;
  }
  return {};
}

std::string json_of(std::string_view file, const Protocol& protocol, std::span<const Explored> runs) {
  std::vector<exchange::ExploredRecord> records;
  for (const auto& run : runs) records.push_back({run.site, run.side, run.exploration});
  return exchange::check_json({file, protocol.hash, all_invariants()}, records);
}

Exit run(const Options& options, World& world) {
  const Programmes programmes{world};
  const auto protocol = valid_protocol(options.programme, programmes.named(options.programme, world), programmes);
  const auto most =
      options.most_days ? static_cast<std::size_t>(*options.most_days) : std::numeric_limits<std::size_t>::max();
  const auto runs = explored(protocol, {most, proof::Bounds::Order::shortest});
  if (options.json) {
    world.out << json_of(options.programme, protocol, runs);
  } else {
    world.out << report(protocol, runs, world.out_look) << scenario_of(runs);
  }
  const bool broken =
      std::ranges::any_of(runs, [](const Explored& run) { return run.exploration.violation.has_value(); });
  return broken ? Exit::refused : Exit::done;
}

}  // namespace

Command protocol_check() {
  return command<Options>(
      {.name = "protocol check",
       .summary = "whether a safety rule can be broken under a programme",
       .group = Group::programme,
       .examples = {{"achilles protocol check clinic.json", "everything is tried; it takes some seconds"},
                    {"achilles protocol check clinic.json --days 100000", "as far as that goes"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
