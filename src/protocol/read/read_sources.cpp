#include "protocol/read/read_sources.hpp"

#include <fmt/format.h>

namespace achilles::protocol {

std::map<std::string, Citation> read_sources(const Field& field, ObjectReader& holder,
                                             std::span<const char* const> keys, std::string_view lack) {
  std::map<std::string, Citation> sources;
  if (!field.present()) return sources;
  ObjectReader in{field};
  for (const char* key : keys) {
    const Field source = in[key];
    if (!source.present()) continue;
    if (!holder[key].present()) source.object(fmt::format("\"{}\" is cited, but {}", key, lack));
    if (const auto citation = source.citation()) sources.emplace(key, *citation);
  }
  in.finish();
  return sources;
}

}  // namespace achilles::protocol
