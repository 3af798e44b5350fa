#pragma once

#include <string>

#include "render/render.hpp"

namespace achilles::cli {

/// The program's name and version, one line.
[[nodiscard]] std::string version_line();

/// That, and what a report of a fault needs: the rules, the formats, the libraries and the compiler.
[[nodiscard]] std::string about_page(const render::Look& look);

}  // namespace achilles::cli
