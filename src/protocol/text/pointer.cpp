#include "protocol/text/pointer.hpp"

namespace achilles::protocol {

void append_step(std::string& pointer, std::string_view key) {
  pointer += '/';
  for (char letter : key) {
    if (letter == '~') {
      pointer += "~0";
    } else if (letter == '/') {
      pointer += "~1";
    } else {
      pointer += letter;
    }
  }
}

void append_step(std::string& pointer, std::size_t index) { pointer += '/' + std::to_string(index); }

}  // namespace achilles::protocol
