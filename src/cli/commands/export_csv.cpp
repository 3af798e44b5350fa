#include "cli/arguments/command.hpp"
#include "cli/arguments/kinds.hpp"
#include "cli/arguments/span.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/world/outlet.hpp"
#include "exchange/csv.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::optional<std::string> file, output;
  Span span;
  std::optional<std::string> kind;
  bool spreadsheet = false, mark = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("FILE", "FILE", options.file, "where to; standard output when left out or -");
  declare_span(arguments, options.span, "first day");
  declare_kind(arguments, options.kind);
  arguments.text("-o,--output", "FILE", options.output, "the same as FILE");
  arguments.flag("--spreadsheet", options.spreadsheet, "put a ' before text that a spreadsheet takes for a formula");
  arguments.flag("--bom", options.mark, "begin with a byte order mark, which Excel wants for UTF-8");
}

/// The file to write; nothing for standard output where none is named.
std::optional<std::string> target_of(const Options& options) {
  if (options.file && options.output) {
    throw Error{Exit::usage, "two files are named: " + *options.file + " and " + *options.output, "Name one of them."};
  }
  return options.output ? options.output : options.file;
}

Exit run(const Options& options, World& world) {
  refuse_backwards(options.span);
  const auto journal = journal_asked(world);
  Outlet outlet(world, target_of(options));
  const auto text = options.spreadsheet ? exchange::CsvText::guarded : exchange::CsvText::exact;
  if (options.mark) outlet.page() += exchange::byte_order_mark;
  outlet.page() += exchange::csv_header();
  std::size_t count = 0;
  const journal::Filter filter{.from = options.span.from, .to = options.span.to, .kind = options.kind.value_or("")};
  if (journal) {
    journal->each(filter, [&](const Entry& entry) {
      exchange::append_csv(outlet.page(), entry, text);
      outlet.turn();
      ++count;
    });
  }
  outlet.close(count);
  return Exit::done;
}

}  // namespace

Command export_csv() {
  return command<Options>(
      {.name = "export csv",
       .summary = "every entry as CSV, one a line",
       .group = Group::data,
       .examples = {{"achilles export csv", "to standard output"},
                    {"achilles export csv runs.csv --kind run", "the runs, to a file"},
                    {"achilles export csv --spreadsheet --bom -o runs.csv", "for Excel, LibreOffice and the like"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
