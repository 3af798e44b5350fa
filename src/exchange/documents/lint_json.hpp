#pragma once

#include <span>
#include <string>
#include <string_view>

namespace achilles::exchange {

/// One remark on a protocol, as a program reads it.
struct RemarkRecord {
  int line = 1, column = 1;
  std::string_view pointer, rule, weight, what, fix;
};

/// What was looked at, and how much of it there was.
struct LintedRecord {
  std::string_view file, hash;
  std::size_t phases = 0, numbers = 0;
};

/// `{schema, file, hash, phases, numbers, remarks}`.
[[nodiscard]] std::string lint_json(const LintedRecord& linted, std::span<const RemarkRecord> remarks);

}  // namespace achilles::exchange
