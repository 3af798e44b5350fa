#include "cli/coaching/issues.hpp"

#include <fmt/format.h>

#include "achilles/shell_word.hpp"
#include "exchange/documents/issues_json.hpp"
#include "render/render.hpp"

namespace achilles::cli {

std::string issue_lines(std::string_view file, const std::vector<protocol::Issue>& issues) {
  std::string lines;
  for (const auto& issue : issues) {
    const auto line =
        fmt::format("{}:{}:{}  {}: {}{}{}", file, issue.line, issue.column, issue.pointer.empty() ? "/" : issue.pointer,
                    issue.what, issue.fix.empty() ? "" : "; ", issue.fix);
    lines += render::visible(line) + '\n';
  }
  return lines;
}

std::string issues_json(std::string_view file, std::string_view hash, const std::vector<protocol::Issue>& issues) {
  std::vector<exchange::IssueRecord> records;
  records.reserve(issues.size());
  for (const auto& issue : issues) {
    records.push_back({issue.line, issue.column, issue.pointer,
                       issue.about == protocol::About::form ? "form" : "meaning", issue.what, issue.fix});
  }
  return exchange::issues_json(file, hash, records);
}

Error no_valid_protocol(std::string_view named, const std::vector<protocol::Issue>& issues) {
  const auto& first = issues.front();
  return {
      Exit::refused, fmt::format("{} is no valid protocol", named),
      fmt::format("Line {}: {}. All of it: achilles protocol validate {}", first.line, first.what, shell_word(named))};
}

}  // namespace achilles::cli
