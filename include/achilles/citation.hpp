#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace achilles {

/// How a number is known, strongest first.
enum class Mark : unsigned char {
  primary,    ///< P: seen in the primary source
  secondary,  ///< S: seen on a page that restates it
  general,    ///< G: general knowledge, unconfirmed
  design,     ///< D: a choice of this project; no source fixes it
};

[[nodiscard]] char letter(Mark mark);
[[nodiscard]] std::string_view meaning(Mark mark);

/// One source of a number. `key` names a row of `data/sources.json`; a design choice has none.
struct Cited {
  Mark mark = Mark::design;
  std::string key;
  friend bool operator==(const Cited&, const Cited&) = default;
};

/// Where a number comes from, written as in docs/rules.md: `P: praet-2019, stevens-2014; S: bjsm-table; D`.
struct Citation {
  std::vector<Cited> sources;

  /// Reads the written form, or nothing when it is malformed: P and S need at least one key.
  static std::optional<Citation> from(std::string_view text);
  [[nodiscard]] std::string text() const;
  /// Takes over the sources of another, each once.
  void add(const Citation& other);

  /// The weakest mark among the sources: what the whole statement may be trusted for.
  [[nodiscard]] Mark weakest() const;
  friend bool operator==(const Citation&, const Citation&) = default;
};

}  // namespace achilles
