#pragma once

// The one door to toml++: its switches have to be the same wherever it is included. Its bodies are in document.cpp.
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_HEADER_ONLY 0
// Some of its assertions fail on texts that it goes on to refuse properly, such as `[=`; clang would take them for
// granted in a release build.
#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_ASSERT(expression) static_assert(true)
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "settings/read.hpp"

namespace achilles::settings {

/// A TOML text taken apart, or the place where that failed. The keys and texts in it are shifted (shifted.hpp).
struct Document {
  std::optional<toml::table> table;
  Place failed = {};

  static Document of(std::string_view text);
};

/// "units.distance" as its parts.
[[nodiscard]] std::vector<std::string> parts_of(std::string_view key);

/// The node at that key, or null.
[[nodiscard]] const toml::node* find(const toml::table& table, std::string_view key);

[[nodiscard]] Place place_of(const toml::source_position& position);

/// How many bytes of the text come before the place; a byte order mark takes no column.
[[nodiscard]] std::size_t bytes_before(std::string_view text, const Place& place);

}  // namespace achilles::settings
