#pragma once

#include <span>
#include <string>
#include <string_view>

namespace achilles::exchange {

/// One thing that is wrong with a file, as a program reads it.
struct IssueRecord {
  int line = 1, column = 1;
  std::string_view pointer, about, what, fix;
};

/// `{schema, file, valid, hash, issues}`; the hash is null where the file is not valid.
[[nodiscard]] std::string issues_json(std::string_view file, std::string_view hash,
                                      std::span<const IssueRecord> issues);

}  // namespace achilles::exchange
