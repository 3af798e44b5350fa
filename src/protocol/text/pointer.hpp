#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace achilles::protocol {

// JSON pointers (RFC 6901).
void append_step(std::string& pointer, std::string_view key);
void append_step(std::string& pointer, std::size_t index);

}  // namespace achilles::protocol
