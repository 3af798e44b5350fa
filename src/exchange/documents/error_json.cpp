#include "exchange/document.hpp"
#include "exchange/json.hpp"

namespace achilles::exchange {

std::string error_json(const Error& error) {
  return text_of({{"schema", "achilles/error/1"},
                  {"error", error.what()},
                  {"hint", error.hint()},
                  {"exit", static_cast<int>(error.exit())}});
}

}  // namespace achilles::exchange
