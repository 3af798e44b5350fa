#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/reporting.hpp"
#include "cli/coaching/spoken.hpp"
#include "cli/world/sparing.hpp"
#include "exchange/documents/report_json.hpp"
#include "platform/platform.hpp"
#include "render/layout/text.hpp"
#include "render/report/report_document.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::optional<std::string> html;
  bool text = false;
  std::optional<Date> from;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("--html", "FILE", options.html, "as a page for a browser or printer; - for standard output");
  arguments.flag("--text", options.text, "as text, which is what it is when nothing is said");
  arguments.day("--from", options.from, "the first day shown; the plan's when left out");
  arguments.json(options.json);
}

Exit run(const Options& options, World& world) {
  if (int{options.text} + int{options.json} + int{options.html.has_value()} > 1) {
    throw Error{Exit::usage, "--text, --html and --json are different pages", "Ask for one at a time."};
  }
  const auto report = report_from(options.from, world);
  if (options.json) {
    world.out << (report ? exchange::report_json(*report, spoken_words()) : exchange::no_report_json(world.today()));
    return Exit::done;
  }
  if (!report && options.html) throw no_episode();
  if (!report) {
    world.out << render::no_report_page(world.out_look);
    return Exit::done;
  }
  const auto document = render::document_of(*report, world.out_look.units, ACHILLES_VERSION);
  if (!options.html) {
    world.out << render::text_of(document, world.out_look);
    return Exit::done;
  }
  const auto page = render::html_of(document);
  if (*options.html == "-") {
    world.out << page;
    return Exit::done;
  }
  spare_journals(*options.html, world);
  platform::replace_file(*options.html, page);
  world.err << "Wrote the report to " << render::visible(*options.html) << '\n';
  return Exit::done;
}

}  // namespace

Command report() {
  return command<Options>(
      {.name = "report",
       .summary = "one page for a clinician: the course of the rehab",
       .group = Group::journal,
       .examples = {{"achilles report", "as text"}, {"achilles report --html report.html", "to print, or to send"}}},
      declare, run);
}

}  // namespace achilles::cli::commands
