#include <ostream>

#include "cli/coaching.hpp"
#include "cli/command.hpp"
#include "cli/kinds.hpp"
#include "exchange/csv.hpp"
#include "platform/platform.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::optional<std::string> file, output;
  std::optional<Date> from, to;
  std::optional<std::string> kind;
  bool spreadsheet = false, mark = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("FILE", "FILE", options.file, "where to; standard output when left out or -");
  arguments.day("--from", options.from, "first day");
  arguments.day("--to", options.to, "last day");
  declare_kind(arguments, options.kind);
  arguments.text("-o,--output", "FILE", options.output, "the same as FILE");
  arguments.flag("--spreadsheet", options.spreadsheet, "put a ' before text that a spreadsheet takes for a formula");
  arguments.flag("--bom", options.mark, "begin with a byte order mark, which Excel wants for UTF-8");
}

/// Bytes gathered before they are handed on.
constexpr std::size_t page_size = 1U << 16U;

/// The file to write; nothing for standard output.
std::optional<std::string> target_of(const Options& options) {
  if (options.file && options.output) {
    throw Error{Exit::usage, "two files are named: " + *options.file + " and " + *options.output, "Name one of them."};
  }
  const auto& named = options.output ? options.output : options.file;
  return named == "-" ? std::nullopt : named;
}

Exit run(const Options& options, World& world) {
  const auto file = target_of(options);
  const auto text = options.spreadsheet ? exchange::CsvText::guarded : exchange::CsvText::exact;
  std::string page{options.mark ? exchange::byte_order_mark : std::string_view{}};
  page += exchange::csv_header();
  std::size_t count = 0;
  if (const auto journal = open_to_read(world)) {
    journal->each({.from = options.from, .to = options.to, .kind = options.kind.value_or("")}, [&](const Entry& entry) {
      exchange::append_csv(page, entry, text);
      ++count;
      if (file || page.size() < page_size) return;
      world.out << page;
      page.clear();
    });
  }
  if (!file) {
    world.out << page;
    return Exit::done;
  }
  platform::replace_file(*file, page);
  world.err << "Wrote " << count << (count == 1 ? " entry to " : " entries to ") << *file << '\n';
  return Exit::done;
}

}  // namespace

Command export_csv() {
  return command<Options>(
      {.name = "export csv",
       .summary = "every entry as CSV, one a line",
       .group = Group::program,
       .examples = {{"achilles export csv", "to standard output"},
                    {"achilles export csv runs.csv --kind run", "the runs, to a file"},
                    {"achilles export csv --spreadsheet --bom -o runs.csv", "for Excel, LibreOffice and the like"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
