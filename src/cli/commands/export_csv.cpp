#include <ostream>

#include "cli/coaching.hpp"
#include "cli/command.hpp"
#include "cli/kinds.hpp"
#include "exchange/csv.hpp"
#include "platform/platform.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::optional<std::string> file;
  std::optional<Date> from, to;
  std::optional<std::string> kind;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("FILE", "FILE", options.file, "where to; standard output when left out or -");
  arguments.day("--from", options.from, "first day");
  arguments.day("--to", options.to, "last day");
  declare_kind(arguments, options.kind);
}

/// Bytes gathered before they are handed on.
constexpr std::size_t page_size = 1U << 16U;

Exit run(const Options& options, World& world) {
  const bool to_stdout = !options.file || *options.file == "-";
  std::string page{exchange::csv_header()};
  std::size_t count = 0;
  if (const auto journal = open_to_read(world)) {
    journal->each({.from = options.from, .to = options.to, .kind = options.kind.value_or("")}, [&](const Entry& entry) {
      exchange::append_csv(page, entry);
      ++count;
      if (!to_stdout || page.size() < page_size) return;
      world.out << page;
      page.clear();
    });
  }
  if (to_stdout) {
    world.out << page;
    return Exit::done;
  }
  platform::replace_file(*options.file, page);
  world.err << "Wrote " << count << (count == 1 ? " entry to " : " entries to ") << *options.file << '\n';
  return Exit::done;
}

}  // namespace

Command export_csv() {
  return command<Options>({.name = "export csv",
                           .summary = "every entry as CSV, one a line",
                           .group = Group::journal,
                           .examples = {{"achilles export csv", "to standard output"},
                                        {"achilles export csv runs.csv --kind run", "the runs, to a file"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
