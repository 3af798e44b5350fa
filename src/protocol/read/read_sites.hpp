#pragma once

#include <array>

#include "protocol/read/reading.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// The sites that have a branch of their own.
inline constexpr std::array branches{Site::midportion, Site::insertional};

/// All that a part may be for. Plantar pain has programmes of its own, never an Achilles one [P: tu-2011; D].
inline constexpr std::array kinds_of_site{Site::midportion, Site::insertional, Site::plantar};

/// Reads "sites": some of the scope's, at least one; all of them where the field is absent.
[[nodiscard]] Sites read_sites(const Field& field, const Scope& scope);

}  // namespace achilles::protocol
