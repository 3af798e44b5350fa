#pragma once

#include <string>
#include <string_view>

namespace achilles::protocol {

// Values as bytes, for what is inside the program: they are made when it is built and read at every start, which is
// twenty times quicker than reading JSON. Another build need not understand them.

/// A Protocol or an ExerciseCard as bytes.
template <class Value>
[[nodiscard]] std::string packed(const Value& value);

/// The value that was packed. The bytes must be those of `packed`.
template <class Value>
[[nodiscard]] Value unpacked(std::string_view bytes);

}  // namespace achilles::protocol
