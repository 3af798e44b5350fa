#include "protocol/lint/lint.hpp"

#include <utility>

#include "protocol/lint/rules.hpp"

namespace achilles::protocol {

std::vector<Remark> lint(const Protocol& protocol, std::string_view text, const Register& sources) {
  const TextMap map{text};
  const lint_rules::Subject subject{protocol, sources};
  lint_rules::Report report{map, protocol.sites};
  for (const auto& rule : lint_rules::all) {
    report.begin(rule.kind);
    rule.look(subject, report);
  }
  return std::move(report).in_order(text);
}

}  // namespace achilles::protocol
