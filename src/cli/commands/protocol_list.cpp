#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "achilles/shell_word.hpp"
#include "cli/arguments/command.hpp"
#include "cli/coaching/programmes.hpp"
#include "cli/help/columns.hpp"
#include "exchange/documents/programmes_json.hpp"
#include "protocol/builtin.hpp"
#include "render/layout/record.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  bool json = false;
};

void declare(Arguments& arguments, Options& options) { arguments.json(options.json); }

std::string for_whom(Sites sites) {
  if (sites.contains(Site::plantar)) return "bottom of the heel";
  if (sites == Sites::all()) return "midportion and insertional";
  return std::string{sites.contains(Site::midportion) ? name(Site::midportion) : name(Site::insertional)};
}

exchange::ProgrammeRecord record_of(const Programmes& programmes, const std::string& id) {
  const auto text = programmes.find(id).value();
  exchange::ProgrammeRecord record;
  record.id = id;
  if (text.file) record.file = text.file->string();
  const auto loaded = programmes.load(text.text);
  record.problems = loaded.issues.size();
  if (!loaded.protocol) return record;
  record.title = loaded.protocol->title;
  record.version = loaded.protocol->version;
  record.hash = loaded.protocol->hash;
  record.sites = for_whom(loaded.protocol->sites);
  return record;
}

std::string row_of(const exchange::ProgrammeRecord& record) {
  if (record.problems > 0) {
    return render::visible(fmt::format("not valid ({}): achilles protocol validate {}",
                                       render::count_words(record.problems, "problem"), shell_word(record.id)));
  }
  const bool usual = record.id == protocol::default_protocol;
  auto text = fmt::format("{} · {}{}", record.title, record.sites, usual ? " · the default" : "");
  if (!record.file.empty()) text += " · " + record.file;
  return render::visible(text);
}

Exit run(const Options& options, World& world) {
  const Programmes programmes{world};
  std::vector<exchange::ProgrammeRecord> records;
  for (const auto& id : programmes.ids()) records.push_back(record_of(programmes, id));
  if (options.json) {
    world.out << exchange::programmes_json(records);
    return Exit::done;
  }
  if (world.plain) {
    for (const auto& one : records) {
      world.out << render::record(world.out_look, {one.id, one.title, one.version, one.sites, one.file,
                                                   one.problems == 0 ? "valid" : "not valid"});
    }
    return Exit::done;
  }
  std::vector<Row> rows;
  rows.reserve(records.size());
  for (const auto& record : records) rows.push_back({render::visible(record.id), row_of(record)});
  for (const auto& file : programmes.unused()) {
    rows.push_back(
        {render::visible(file.stem().string()),
         render::visible("not used: " + file.string() + " has the name of a built-in; rename it, and its id")});
  }
  world.out << columns(rows, world.out_look);
  return Exit::done;
}

}  // namespace

Command protocol_list() {
  return command<Options>({.name = "protocol list",
                           .summary = "the programmes: those inside achilles, and yours",
                           .group = Group::programme,
                           .examples = {{"achilles protocol list", "their ids, titles and sites"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
