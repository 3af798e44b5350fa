#include "protocol/read/read_sites.hpp"

#include <fmt/format.h>

namespace achilles::protocol {

Sites read_sites(const Field& field, const Scope& scope) {
  if (!field.present()) return scope.sites;
  Sites sites;
  field.each([&](const Field& element) {
    const auto site = element.choice(kinds_of_site, name);
    if (!site) return;
    if (sites.contains(*site)) element.report(fmt::format("\"{}\" is named twice", name(*site)));
    if (!scope.sites.contains(*site)) {
      element.object(fmt::format("\"{}\" is not among the sites of {}", name(*site), scope.owner));
    }
    sites.add(*site);
  });
  if (field.array_is_empty()) field.refuse("must name a site", "leave it out to mean all of them");
  return sites == Sites{} ? scope.sites : sites;
}

}  // namespace achilles::protocol
