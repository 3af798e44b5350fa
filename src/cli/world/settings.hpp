#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "achilles/error.hpp"
#include "cli/world/colour.hpp"
#include "settings/setting.hpp"

namespace achilles::cli {

/// Where the value of a setting comes from, the weakest first.
struct Origin {
  enum class From : std::uint8_t { built_in, file, environment, flag };
  From from = From::built_in;
  std::string name = {};  ///< of the file, the variable or the option; empty for what is built in
  int line = 0;           ///< of the file, from 1
};

/// Every setting as it stands for one command: the flag goes before the environment, the environment before the file,
/// the file before what is built in.
class Settings {
 public:
  struct Value {
    std::string text;  ///< in its one spelling; empty where nothing is set
    Origin origin;
  };

  /// As the environment and that file have them. A missing file is an empty one. What is wrong with either is kept as
  /// the problem, for whoever cannot go on with it.
  static Settings in(const Environment& environment, const std::filesystem::path& file);

  [[nodiscard]] const Value& operator[](settings::Setting setting) const {
    return values_[static_cast<std::size_t>(setting)];
  }
  [[nodiscard]] bool is_on(settings::Setting setting) const { return (*this)[setting].text == "true"; }

  /// Takes over what a flag says. Throws Error (Exit::usage) where that is no value of the setting.
  void give(settings::Setting setting, std::string_view value, std::string option);

  /// One line that is no setting, or no value of one.
  struct Wrong {
    std::string line;   ///< where it is and what is wrong with it
    std::string place;  ///< the file; empty where it is the environment
  };
  /// What is wrong with a file that could be read, and with the environment.
  [[nodiscard]] const std::vector<Wrong>& wrong() const { return wrong_; }

  /// Everything that is wrong with the environment and the file, as one error; nothing when all is well.
  [[nodiscard]] const std::optional<Error>& problem() const { return problem_; }

 private:
  Settings();
  std::vector<std::string> read_file(const std::filesystem::path& file);
  std::vector<std::string> read_environment(const Environment& environment);
  void put(settings::Setting setting, std::string value, Origin origin);

  std::vector<Value> values_;  ///< in the order of `Setting`
  std::vector<Wrong> wrong_;
  std::optional<Error> problem_;
};

/// The text of a configuration file; empty where there is none. Throws Error.
[[nodiscard]] std::string configuration_text(const std::filesystem::path& file);

}  // namespace achilles::cli
