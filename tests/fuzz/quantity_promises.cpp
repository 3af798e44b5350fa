#include <array>
#include <functional>
#include <optional>
#include <string>

#include "cli/typed/number.hpp"
#include "cli/typed/quantity.hpp"
#include "cli/typed/score.hpp"
#include "fuzz/promises.hpp"
#include "fuzz/shown.hpp"

namespace achilles::fuzz {

namespace {

using namespace achilles::cli;

/// What is read from a word, or the promise that its refusal broke.
template <class Read>
struct Answer {
  std::optional<Read> value;
  std::string broken;
};

template <class Reader>
auto answer(Reader read, std::string_view typed) -> Answer<decltype(read())> {
  try {
    return {read(), ""};
  } catch (const Error& error) {
    return {std::nullopt, broken_by_error(error, Exit::usage, typed)};
  }
}

/// `8.05` of 8050 thousandths.
std::string thousandths(std::int64_t number) {
  auto after = std::to_string(number % 1000);
  after.insert(0, 3 - after.size(), '0');
  return std::to_string(number / 1000) + "." + after;
}

// A quantity in the words that say exactly that.
std::string written(const Distance& it) { return std::to_string(it.metres) + "m"; }
std::string written(const Duration& it) { return std::to_string(it.time.count()) + "s"; }
std::string written(const Speed& it) { return thousandths(it.metres_an_hour) + "kph"; }
std::string written(const cli::Load& it) { return "+" + thousandths(it.grams) + "kg"; }
std::string written(const Sets& it) {
  const auto sets = std::to_string(it.sets) + "x";
  return it.hold ? sets + std::to_string(it.hold->count()) + "s" : sets + std::to_string(it.reps.value());
}

bool lies_in(std::int64_t value, std::int64_t low, std::int64_t high) { return value >= low && value <= high; }

// Whether a quantity is one the header allows.
bool in_range(const Distance& it) { return lies_in(it.metres, 1, 500'000); }
bool in_range(const Duration& it) { return lies_in(it.time.count(), 1, 48 * 3600); }
bool in_range(const Speed& it) { return lies_in(it.metres_an_hour, 1000, 45'000); }
bool in_range(const cli::Load& it) { return lies_in(it.grams, 0, 300'000); }
bool in_range(const Sets& it) {
  if (!lies_in(it.sets, 1, 50) || it.reps.has_value() == it.hold.has_value()) return false;
  return it.reps ? lies_in(*it.reps, 1, 1000) : lies_in(it.hold->count(), 1, 600);
}

std::string broken_by_value(const Quantity& quantity) {
  return std::visit(
      [&quantity](const auto& it) -> std::string {
        if (!in_range(it)) return "a quantity out of range: " + written(it);
        const auto again = quantity_from(written(it));
        return again == quantity ? "" : "a quantity that is another when it is written out: " + written(it);
      },
      quantity);
}

/// An option of one kind takes a word exactly where it is a quantity of that kind, and takes it for the same.
template <class Wanted, class Value, class Reader>
std::string broken_by_option(std::string_view text, const std::optional<Quantity>& quantity, Reader read,
                             Value Wanted::*value) {
  const auto taken = answer([&] { return read("--option", text); }, text);
  if (!taken.broken.empty()) return taken.broken;
  const bool is_wanted = quantity && std::holds_alternative<Wanted>(*quantity);
  if (is_wanted != taken.value.has_value()) return "an option and a word differ on what this is";
  return !is_wanted || std::get<Wanted>(*quantity).*value == *taken.value ? ""
                                                                          : "an option takes it for another amount";
}

std::string upper_case(std::string_view text) {
  std::string large{text};
  for (char& c : large) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return large;
}

std::string broken_by_score(std::string_view text) {
  const auto pain = answer([&] { return pain_from("--pain", text); }, text);
  if (!pain.broken.empty()) return pain.broken;
  const auto effort = answer([&] { return effort_from("--effort", text); }, text);
  if (!effort.broken.empty()) return effort.broken;
  if (pain.value && std::to_string(pain.value->value()) != text) return "a score that is written otherwise";
  return pain.value.has_value() == effort.value.has_value() ? "" : "a pain that is no effort";
}

}  // namespace

std::string broken_by_quantity(std::string_view text) {
  const auto quantity = answer([&] { return quantity_from(text); }, text);
  if (!quantity.broken.empty()) return quantity.broken;
  const auto loud = answer([&] { return quantity_from(upper_case(text)); }, text);
  if (loud.value != quantity.value) return "capitals make another quantity of it";

  const auto word = quantity.value.value_or(std::nullopt);
  if (word) {
    if (auto broken = broken_by_value(*word); !broken.empty()) return broken;
  }
  const auto stiffness = answer([&] { return stiffness_from("--stiff", text); }, text);
  const std::array all{
      broken_by_option(text, word, distance_from, &Distance::metres),
      broken_by_option(text, word, duration_from, &Duration::time),
      broken_by_option(text, word, speed_from, &Speed::metres_an_hour),
      broken_by_option(text, word, load_from, &cli::Load::grams),
      broken_by_score(text),
      stiffness.broken,
  };
  for (const auto& broken : all) {
    if (!broken.empty()) return broken;
  }
  const auto sets = answer([&] { return sets_from("--sets", text); }, text);
  if (!sets.broken.empty()) return sets.broken;
  const bool is_sets = word && std::holds_alternative<Sets>(*word);
  return is_sets == sets.value.has_value() ? "" : "an option and a word differ on what sets are";
}

}  // namespace achilles::fuzz
