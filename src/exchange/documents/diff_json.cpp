#include "exchange/documents/diff_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {
namespace {

ordered_json text_or_null(const std::string& text) { return text.empty() ? ordered_json(nullptr) : ordered_json(text); }

}  // namespace

std::string diff_json(const Protocol& before, const Protocol& after, std::span<const DifferenceRecord> differences) {
  auto list = ordered_json::array();
  for (const auto& one : differences) {
    list.push_back({{"what", one.what},
                    {"how", one.how},
                    {"where", text_or_null(one.where)},
                    {"label", one.label},
                    {"before", text_or_null(one.before)},
                    {"after", text_or_null(one.after)}});
  }
  return text_of({{"schema", "achilles/diff/1"},
                  {"before", identity(before)},
                  {"after", identity(after)},
                  {"differences", std::move(list)}});
}

}  // namespace achilles::exchange
