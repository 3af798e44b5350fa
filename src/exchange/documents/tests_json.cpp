#include "exchange/documents/tests_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {

std::string tests_json(std::span<const TestInfo> tests) {
  auto list = ordered_json::array();
  for (const auto& test : tests) {
    list.push_back({{"test", test.id},
                    {"title", test.title},
                    {"unit", test.unit.empty() ? ordered_json(nullptr) : ordered_json(test.unit)},
                    {"scale", name(test.scale)},
                    {"low", test.low},
                    {"high", test.high},
                    {"sided", test.sided == Sided::yes},
                    {"how", test.how},
                    {"source", test.source}});
  }
  return text_of({{"schema", "achilles/tests/1"}, {"tests", std::move(list)}});
}

}  // namespace achilles::exchange
