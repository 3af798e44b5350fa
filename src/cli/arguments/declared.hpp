#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments/candidate.hpp"

namespace achilles::cli {

/// How often an option or word is given.
enum class Times : std::uint8_t { at_most_once, once, any };

/// One option or positional word of a command, as the command declares it.
struct Declared {
  std::string names;  ///< "-p,--pain", "DAY"; a name "@" takes every word that begins with an @
  std::string value;  ///< what stands for the value in help: "N"; empty for a switch and for a word
  std::string help;   ///< one line
  Times times = Times::at_most_once;
  std::function<void(std::string_view)> read;  ///< turns the text into its type; throws Error (Exit::usage)
  Offers offers = {};                          ///< what may stand there, where that can be listed

  [[nodiscard]] bool is_option() const { return names.starts_with('-'); }
  [[nodiscard]] bool is_switch() const { return is_option() && value.empty(); }
  /// "-p", "--pain", "@": every name by itself.
  [[nodiscard]] std::vector<std::string> each_name() const;
  [[nodiscard]] bool goes_by(std::string_view name) const;
  /// What the runner calls it in an error: the long name of an option, the word in small letters.
  [[nodiscard]] std::string spoken() const;
};

/// Whether an argument looks like an option: `-p`, `--pain=3`; not `-`, `-1` or `-2d`.
[[nodiscard]] bool looks_like_option(std::string_view argument);
/// The name in `--name=value`; the whole argument where there is no value in it.
[[nodiscard]] std::string_view name_in(std::string_view argument);

}  // namespace achilles::cli
