#include "cli/coaching/valid_protocol.hpp"

#include <utility>

#include "cli/coaching/issues.hpp"

namespace achilles::cli {

Protocol valid_protocol(std::string_view named, const ProgrammeText& source, const Programmes& programmes) {
  auto loaded = programmes.load(source.text);
  if (!loaded.protocol) throw no_valid_protocol(named, loaded.issues);
  return std::move(*loaded.protocol);
}

}  // namespace achilles::cli
