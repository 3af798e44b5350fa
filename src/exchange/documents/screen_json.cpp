#include "exchange/documents/screen_json.hpp"

#include "exchange/document.hpp"

namespace achilles::exchange {
namespace {

std::string_view name(SignClass what) {
  switch (what) {
    case SignClass::stop:
      return "stop";
    case SignClass::lock_impact:
      return "lock-impact";
    case SignClass::advise:
      break;
  }
  return "advise";
}

}  // namespace

std::string screen_json(Signs standing) {
  auto signs = ordered_json::array();
  for (const auto& sign : all_signs()) {
    signs.push_back({{"sign", sign.id},
                     {"class", name(sign.what)},
                     {"question", sign.question},
                     {"message", sign.message},
                     {"stands", standing.contains(sign.sign)}});
  }
  return text_of({{"schema", "achilles/screen/1"}, {"signs", std::move(signs)}});
}

}  // namespace achilles::exchange
