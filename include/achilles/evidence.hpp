#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/citation.hpp"

namespace achilles {

/// How firmly a guideline recommends something: A strong, B moderate, C weak, D conflicting, E theoretical, F expert
/// opinion. It is neither the size of an effect nor one of the marks.
struct Grade {
  char letter = 'F';      ///< A to F
  std::string guideline;  ///< key of the guideline in the register; it carries the year
  friend bool operator==(const Grade&, const Grade&) = default;
};

/// Something said, and by whom. "G" alone is the explicit "no source named".
struct Claim {
  std::string says;  ///< one or two sentences of our own
  Citation source;
  std::optional<Grade> grade;  ///< only a guideline's position has one
};

/// What is known of one question a runner asks.
struct Topic {
  std::string id;     ///< kebab-case
  std::string title;  ///< for people
  std::vector<std::string> aliases;
  bool about_medicine = false;  ///< then every page sends to the prescriber or pharmacist
  std::string answer;           ///< one sentence without a number; numbers stand where their source is
  std::vector<Claim> positions;
  std::vector<Claim> disagreement;   ///< where sources contradict each other
  std::vector<std::string> unknown;  ///< what was not found or could not be confirmed
  Claim coach;                       ///< what this program makes of it

  /// Everything the topic cites, guidelines of its grades included, in the order of its page.
  [[nodiscard]] std::vector<Citation> citations() const;
};

/// A word or words as they are compared: small letters, a space for a hyphen.
[[nodiscard]] std::string plain_words(std::string_view text);

/// What the guidelines and trials say, topic by topic.
struct Evidence {
  std::vector<Topic> topics;
  /// The topic of that id or alias, however it is written; null when there is none. Valid as long as the evidence.
  [[nodiscard]] const Topic* find(std::string_view words) const;
};

}  // namespace achilles
