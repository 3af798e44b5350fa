#include "cli/arguments/kinds.hpp"

namespace achilles::cli {

void declare_kind(Arguments& arguments, std::optional<std::string>& into) {
  Choices<std::string> kinds;
  for (std::string_view kind : {"start", "run", "walk", "sets", "morning", "pain", "medicine", "skip", "ease", "note",
                                "flag", "clearance", "screen", "test", "switch"}) {
    kinds.emplace_back(kind, kind);
  }
  arguments.choice("--kind", into, kinds, "only entries of one kind: run, sets, morning, note …");
}

}  // namespace achilles::cli
