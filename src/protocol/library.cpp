#include "protocol/library.hpp"

#include <stdexcept>
#include <utility>

#include "embedded/evidence.hpp"
#include "embedded/sources.hpp"
#include "protocol/load_evidence.hpp"
#include "protocol/load_sources.hpp"

namespace achilles::protocol {

namespace {

/// The files in the program are part of it: one that does not load is our mistake, not the user's.
void demand_whole(const std::vector<Issue>& issues) {
  if (!issues.empty()) throw std::logic_error("a library inside the program that cannot be read");
}

Register built_in_sources() {
  auto loaded = load_sources(embedded::sources.front().text);
  demand_whole(loaded.issues);
  return std::move(loaded.sources);
}

Evidence built_in_evidence() {
  auto loaded = load_evidence(embedded::evidence.front().text, sources());
  demand_whole(loaded.issues);
  return std::move(loaded.evidence);
}

}  // namespace

const Register& sources() {
  static const Register known = built_in_sources();
  return known;
}

const Evidence& evidence() {
  static const Evidence known = built_in_evidence();
  return known;
}

}  // namespace achilles::protocol
