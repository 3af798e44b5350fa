#pragma once

#include "achilles/entry.hpp"
#include "exchange/document.hpp"

namespace achilles::exchange {

/// An entry with the columns of the CSV, unknown as null.
[[nodiscard]] ordered_json entry_json(const Entry& entry);

/// The same as one form of an entry, with the form before it: `replaces`.
[[nodiscard]] ordered_json form_json(const Entry& entry);

}  // namespace achilles::exchange
