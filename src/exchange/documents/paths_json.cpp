#include "exchange/documents/paths_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {
namespace {

ordered_json known(std::string_view path) { return path.empty() ? ordered_json(nullptr) : ordered_json(path); }

}  // namespace

std::string paths_json(const PathsRecord& paths) {
  return text_of({{"schema", "achilles/paths/1"},
                  {"data", known(paths.data)},
                  {"config", known(paths.config)},
                  {"state", known(paths.state)}});
}

}  // namespace achilles::exchange
