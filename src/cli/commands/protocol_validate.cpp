#include <fmt/format.h>

#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/programmes.hpp"
#include "exchange/documents/issues_json.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string file;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("FILE", "FILE", options.file, "a protocol file, - for standard input, or the id of a programme",
                 offers::programmes);
  arguments.json(options.json);
}

/// `file:line:col  /json/pointer: what; fix`
std::string line_of(std::string_view file, const protocol::Issue& issue) {
  auto text = fmt::format("{}:{}:{}  {}: {}", file, issue.line, issue.column,
                          issue.pointer.empty() ? "/" : issue.pointer, issue.what);
  if (!issue.fix.empty()) text += "; " + issue.fix;
  return render::visible(text) + '\n';
}

/// The problems, each on one line however long it is, as an editor that goes there wants it; and how many they are.
std::string report(std::string_view file, const std::vector<protocol::Issue>& issues, const render::Look& look) {
  std::string text;
  for (const auto& issue : issues) text += line_of(file, issue);
  return text + render::wrap(render::count_words(issues.size(), "problem") + "; nothing was changed.", look);
}

std::string json_of(std::string_view file, const protocol::Loaded& loaded) {
  std::vector<exchange::IssueRecord> records;
  for (const auto& issue : loaded.issues) {
    records.push_back({issue.line, issue.column, issue.pointer,
                       issue.about == protocol::About::form ? "form" : "meaning", issue.what, issue.fix});
  }
  return exchange::issues_json(file, loaded.protocol ? loaded.protocol->hash : std::string_view{}, records);
}

Exit run(const Options& options, World& world) {
  const Programmes programmes{world};
  const auto source = programmes.named(options.file, world);
  const auto loaded = programmes.load(source.text);
  const auto& file = options.file;
  if (options.json) {
    world.out << json_of(file, loaded);
  } else if (loaded.protocol) {
    const auto& protocol = *loaded.protocol;
    world.out << render::wrap(fmt::format("{} is a protocol: {} {}, {}, hash {}.", file, protocol.id, protocol.version,
                                          render::count_words(protocol.phases.size(), "phase"), protocol.hash),
                              world.out_look);
  } else {
    world.out << report(file, loaded.issues, world.out_look);
  }
  return loaded.protocol ? Exit::done : Exit::refused;
}

}  // namespace

Command protocol_validate() {
  return command<Options>({.name = "protocol validate",
                           .summary = "everything that is wrong with a protocol file",
                           .group = Group::programme,
                           .examples = {{"achilles protocol validate clinic.json", "each problem with its line"},
                                        {"achilles protocol validate flow", "a programme by its id"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
