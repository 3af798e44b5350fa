#include "exchange/documents/lint_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {

std::string lint_json(const LintedRecord& linted, std::span<const RemarkRecord> remarks) {
  auto list = ordered_json::array();
  for (const auto& remark : remarks) {
    list.push_back({{"line", remark.line},
                    {"column", remark.column},
                    {"pointer", remark.pointer},
                    {"rule", remark.rule},
                    {"weight", remark.weight},
                    {"what", remark.what},
                    {"fix", remark.fix}});
  }
  return text_of({{"schema", "achilles/lint/1"},
                  {"file", linted.file},
                  {"hash", linted.hash},
                  {"phases", linted.phases},
                  {"numbers", linted.numbers},
                  {"remarks", std::move(list)}});
}

}  // namespace achilles::exchange
