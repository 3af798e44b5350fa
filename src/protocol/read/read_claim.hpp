#pragma once

#include "achilles/evidence.hpp"
#include "achilles/source.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Reads what somebody says, and demands that the register knows whom it names.
class ClaimReader {
 public:
  explicit ClaimReader(const Register& sources) : sources_(sources) {}

  /// `{says, source}`
  [[nodiscard]] Claim claim(const Field& field) const;
  /// `{says, grade, source}`, where the grade may be null and the source is not our own choice alone.
  [[nodiscard]] Claim position(const Field& field) const;

 private:
  [[nodiscard]] Citation source(const Field& field) const;
  [[nodiscard]] std::optional<Grade> grade(const Field& field) const;
  void demand_known(const Field& field, std::string_view key) const;

  const Register& sources_;
};

}  // namespace achilles::protocol
