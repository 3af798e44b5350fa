#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments/arguments.hpp"
#include "cli/arguments/whole_days.hpp"

namespace achilles::cli {

/// Reads a command line by the declarations. CLI11 takes it apart; what the parts mean, how often they may come and
/// every error are ours.
class Cli11Arguments : public Arguments {
 public:
  using Arguments::Arguments;
  void declare(Declared declared) override { declared_.push_back(std::move(declared)); }

  [[nodiscard]] bool declares(std::string_view name) const;

  /// Takes the command line apart. Throws Error (Exit::usage) where it does not fit the declarations.
  void take(std::vector<std::string> arguments);
  /// Whether that option was given. After `take`.
  [[nodiscard]] bool given(std::string_view name) const;
  /// Turns the parts into values, in the order of declaration. After `take`. Throws Error (Exit::usage).
  void read() const { read_first(declared_.size()); }
  /// The same for what was declared first, so much of it.
  void read_first(std::size_t count) const;
  /// How much is declared so far.
  [[nodiscard]] std::size_t declared_count() const { return declared_.size(); }

 private:
  [[nodiscard]] std::size_t place_of(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> with_whole_days(const std::vector<std::string>& arguments) const;
  [[nodiscard]] const Declared* option_awaiting(const std::string& argument) const;
  [[nodiscard]] std::optional<WrittenDay> day_in(const std::string& argument, const Declared* awaited_by) const;
  void check_shapes(const std::vector<std::string>& arguments) const;
  void hand_out(const std::vector<std::string>& words);
  void give(const std::string& word);
  [[noreturn]] void refuse_option(const std::string& argument) const;

  std::vector<Declared> declared_;
  std::vector<std::vector<std::string>> values_;  ///< by place in `declared_`
};

}  // namespace achilles::cli
