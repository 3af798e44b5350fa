#pragma once

#include <rapidcheck.h>

#include "achilles/entry.hpp"

namespace achilles::test {

/// Any happening of any kind that a command could store.
rc::Gen<Happening> arbitrary_happening();

}  // namespace achilles::test

namespace rc {
template <>
struct Arbitrary<achilles::Happening> {
  static Gen<achilles::Happening> arbitrary() { return achilles::test::arbitrary_happening(); }
};
}  // namespace rc
