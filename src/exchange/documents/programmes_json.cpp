#include "exchange/documents/programmes_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {
namespace {

ordered_json known(const std::string& text) { return text.empty() ? ordered_json(nullptr) : ordered_json(text); }

}  // namespace

std::string programmes_json(std::span<const ProgrammeRecord> programmes) {
  auto list = ordered_json::array();
  for (const auto& one : programmes) {
    list.push_back({{"id", one.id},
                    {"title", known(one.title)},
                    {"version", known(one.version)},
                    {"hash", known(one.hash)},
                    {"sites", known(one.sites)},
                    {"file", known(one.file)},
                    {"valid", one.problems == 0},
                    {"problems", one.problems}});
  }
  return text_of({{"schema", "achilles/protocols/1"}, {"protocols", std::move(list)}});
}

}  // namespace achilles::exchange
