#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/valid_protocol.hpp"
#include "exchange/documents/diff_json.hpp"
#include "render/pages/diff_page.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string before, after;
  bool sources = false;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("BEFORE", "ID|FILE", options.before, "the id of a programme, or a file", offers::programmes);
  arguments.text("AFTER", "ID|FILE", options.after, "another; that they differ is no failure", offers::programmes);
  arguments.flag("--sources", options.sources, "list the parts that only come from elsewhere");
  arguments.json(options.json);
}

std::string json_of(const std::vector<Difference>& differences, const render::Compared& compared) {
  std::vector<exchange::DifferenceRecord> records;
  for (const auto& difference : differences) {
    auto said = render::words(difference, compared, {});
    records.push_back({std::string{name(difference.what)}, std::string{name(difference.how)}, difference.where,
                       std::move(said.label), std::move(said.before), std::move(said.after)});
  }
  return exchange::diff_json(compared.before, compared.after, records);
}

Exit run(const Options& options, World& world) {
  const Programmes programmes{world};
  const auto before = valid_protocol(options.before, programmes.named(options.before, world), programmes);
  const auto after = valid_protocol(options.after, programmes.named(options.after, world), programmes);
  const render::Compared compared{before, after};
  const auto found = differences(before, after);
  const auto sources = options.sources ? render::SourceChanges::listed : render::SourceChanges::counted;
  world.out << (options.json ? json_of(found, compared) : render::diff_page(found, compared, sources, world.out_look));
  return Exit::done;
}

}  // namespace

Command protocol_diff() {
  return command<Options>(
      {.name = "protocol diff",
       .summary = "what differs between two programmes, phase by phase",
       .group = Group::programme,
       .examples = {{"achilles protocol diff flow alfredson", "in words, by phase and exercise"},
                    {"achilles protocol diff flow flow --sources", "with changed sources one by one"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
