#include "exchange/documents/protocol_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {

std::string protocol_json(const Protocol& protocol, std::string_view text) {
  return text_of({{"schema", "achilles/protocol/1"},
                  {"id", protocol.id},
                  {"version", protocol.version},
                  {"hash", protocol.hash},
                  {"protocol", ordered_json::parse(text)}});
}

}  // namespace achilles::exchange
