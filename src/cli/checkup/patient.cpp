#include "cli/checkup/patient.hpp"

#include <algorithm>

#include "achilles/error.hpp"
#include "platform/platform.hpp"

namespace achilles::cli::checkup {

std::optional<std::vector<std::filesystem::path>> Patient::listed(const std::filesystem::path& directory) {
  try {
    return platform::files_in(directory);
  } catch (const Error&) {
    const Symptom closed{.ailment = Ailment::directory_closed, .at = directory.string()};
    const bool is_told = std::ranges::any_of(symptoms, [&closed](const Symptom& symptom) {
      return symptom.ailment == closed.ailment && symptom.at == closed.at;
    });
    if (!is_told) has(closed);
    hid_something = true;
    return std::nullopt;
  }
}

std::filesystem::path nearest_there(std::filesystem::path directory) {
  std::error_code unknown;
  while (!std::filesystem::exists(directory, unknown) && directory.has_relative_path()) {
    directory = directory.parent_path();
  }
  return directory;
}

}  // namespace achilles::cli::checkup
