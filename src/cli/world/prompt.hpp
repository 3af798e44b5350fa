#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include "achilles/error.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// Whether somebody is there to be asked: standard input and standard error are both terminals.
[[nodiscard]] bool somebody_is_there(const World& world);

/// Asks one line on standard error. An empty one is an answer too; nothing when the input has ended.
[[nodiscard]] std::optional<std::string> line_after(World& world, std::string_view question);

/// The same; nothing also when the answer is empty.
[[nodiscard]] std::optional<std::string> ask(World& world, std::string_view question);

/// Says why an answer was not taken, and what to answer.
void tell(World& world, const Error& error);

/// Asks whether to go on. Only `y` and `yes` are a yes; no answer is a no.
[[nodiscard]] bool agreed(World& world, std::string_view question);

/// The same of a change that is not made without a word: one with `--yes`, or an answer. Throws Error (Exit::usage)
/// when nobody is there to give one.
[[nodiscard]] bool confirmed(World& world, bool yes, std::string_view question);

/// Asks until `read` accepts the answer; what it refuses is explained and asked again. Nothing when skipped.
template <class Read>
auto ask_for(World& world, std::string_view question, Read read) -> std::optional<decltype(read(std::string_view{}))> {
  while (const auto answer = ask(world, question)) {
    try {
      return read(std::string_view{*answer});
    } catch (const Error& error) {
      tell(world, error);
    }
  }
  return std::nullopt;
}

/// The same for what has to be known: an empty answer is told what may be answered, and asked again. Nothing only when
/// the input has ended.
template <class Read>
auto insist_on(World& world, std::string_view question, const std::string& answers, Read read)
    -> std::optional<decltype(read(std::string_view{}))> {
  while (const auto answer = line_after(world, question)) {
    try {
      if (answer->empty()) throw Error{Exit::usage, "this has to be answered", answers};
      return read(std::string_view{*answer});
    } catch (const Error& error) {
      tell(world, error);
    }
  }
  return std::nullopt;
}

}  // namespace achilles::cli
