#include "achilles/source.hpp"

#include <algorithm>

namespace achilles {

std::string Source::address() const { return doi.empty() ? url : "https://doi.org/" + doi; }

const Source* Register::find(std::string_view key) const {
  const auto found = std::ranges::find(sources, key, &Source::key);
  return found == sources.end() ? nullptr : &*found;
}

std::vector<std::string> keys_in(std::span<const Citation> citations) {
  std::vector<std::string> keys;
  for (const auto& citation : citations) {
    for (const auto& cited : citation.sources) {
      if (cited.key.empty() || std::ranges::find(keys, cited.key) != keys.end()) continue;
      keys.push_back(cited.key);
    }
  }
  return keys;
}

}  // namespace achilles
