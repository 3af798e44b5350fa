#pragma once

#include <string>
#include <string_view>

namespace achilles::protocol {

/// How much a remark weighs.
enum class Weight : unsigned char {
  note,   ///< only to be known: it is no reproach
  doubt,  ///< worth a second look; there may be a good reason
  fault,  ///< contradicts itself, or promises what the coach will not do
};

/// Something a valid protocol says that is better said differently, and where.
struct Remark {
  int line = 1, column = 1;  ///< from 1; columns count bytes
  std::string pointer;       ///< JSON pointer into the protocol with all it extends; empty for the whole of it
  std::string what;          ///< what was seen
  std::string fix;           ///< why it matters, or what to do
  std::string_view rule;     ///< kebab-case, stable
  Weight weight = Weight::doubt;
};

}  // namespace achilles::protocol
