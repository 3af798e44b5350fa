#pragma once

#include <optional>

#include "achilles/error.hpp"

namespace achilles::test {

/// The Error that a call ends in, or nothing when it succeeds.
template <class Call>
std::optional<Error> refusal(Call call) {
  try {
    static_cast<void>(call());
  } catch (const Error& error) {
    return error;
  }
  return std::nullopt;
}

}  // namespace achilles::test
