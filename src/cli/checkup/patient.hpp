#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "achilles/checkup.hpp"
#include "cli/world/world.hpp"
#include "journal/examination.hpp"

namespace achilles::cli::checkup {

/// Whom the doctor looks at: the world, what reading the whole journal gave, and what was found so far.
struct Patient {
  const World& world;
  const journal::Examination& journal;
  std::vector<Symptom> symptoms = {};
  bool hid_something = false;  ///< from the check that looks just now

  [[nodiscard]] const std::filesystem::path& file() const { return world.database; }
  [[nodiscard]] std::filesystem::path directory() const { return world.database.parent_path(); }
  void has(Symptom symptom) { symptoms.push_back(std::move(symptom)); }

  /// The files of a directory, by name; nothing where they cannot be listed: the patient has that, once, and the
  /// check has not seen what it looked for.
  [[nodiscard]] std::optional<std::vector<std::filesystem::path>> listed(const std::filesystem::path& directory);
  /// The same, with none in the place of nothing.
  [[nodiscard]] std::vector<std::filesystem::path> files_in(const std::filesystem::path& directory) {
    return listed(directory).value_or(std::vector<std::filesystem::path>{});
  }
};

/// The directory itself, or what is nearest above it where it is not there: a directory, or what stands in its way.
[[nodiscard]] std::filesystem::path nearest_there(std::filesystem::path directory);

}  // namespace achilles::cli::checkup
