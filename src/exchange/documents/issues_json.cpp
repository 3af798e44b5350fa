#include "exchange/documents/issues_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {

std::string issues_json(std::string_view file, std::string_view hash, std::span<const IssueRecord> issues) {
  auto list = ordered_json::array();
  for (const auto& issue : issues) {
    list.push_back({{"line", issue.line},
                    {"column", issue.column},
                    {"pointer", issue.pointer},
                    {"about", issue.about},
                    {"what", issue.what},
                    {"fix", issue.fix}});
  }
  return text_of({{"schema", "achilles/validate/1"},
                  {"file", file},
                  {"valid", issues.empty()},
                  {"hash", hash.empty() ? ordered_json(nullptr) : ordered_json(hash)},
                  {"issues", std::move(list)}});
}

}  // namespace achilles::exchange
