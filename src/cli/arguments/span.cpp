#include "cli/arguments/span.hpp"

#include "achilles/error.hpp"

namespace achilles::cli {

void declare_span(Arguments& arguments, Span& into, const char* from_help) {
  arguments.day("--from", into.from, from_help);
  arguments.day("--to", into.to, "last day");
}

void refuse_backwards(const Span& span) {
  if (!span.from || !span.to || *span.from <= *span.to) return;
  throw Error{Exit::usage, "--to " + span.to->iso() + " is before --from " + span.from->iso(),
              "Put the earlier day behind --from."};
}

}  // namespace achilles::cli
