#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/citation.hpp"

namespace achilles {

/// One row of the register of sources: a paper, a guideline, a leaflet or a page. What is not known is empty.
struct Source {
  std::string key;       ///< kebab-case, unique; what citations name
  std::string citation;  ///< for people
  std::optional<int> year;
  std::string doi;    ///< "10.1177/0363546506298279"
  std::string pmid;   ///< number in PubMed
  std::string pmcid;  ///< "PMC5441076"
  std::string url;    ///< begins with "https://"
  /// The strongest mark of anything taken from it, never a design choice. The mark beside a fact decides for that fact.
  Mark confidence = Mark::general;

  /// Where to find it: "https://doi.org/…", else its page; empty where neither is known.
  [[nodiscard]] std::string address() const;
};

/// Everything that is cited anywhere in the program.
struct Register {
  std::vector<Source> sources;
  /// The source, or null when none has that key. Valid as long as the register.
  [[nodiscard]] const Source* find(std::string_view key) const;
};

/// The keys that citations name, each once, in the order of first mention.
[[nodiscard]] std::vector<std::string> keys_in(std::span<const Citation> citations);

}  // namespace achilles
