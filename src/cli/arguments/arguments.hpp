#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "achilles/bounded.hpp"
#include "achilles/side.hpp"
#include "achilles/sign.hpp"
#include "cli/arguments/declared.hpp"
#include "cli/arguments/offers.hpp"
#include "cli/typed/quantity.hpp"
#include "cli/typed/score.hpp"
#include "cli/world/when.hpp"
#include "cli/world/world.hpp"

namespace achilles::cli {

/// The words one may choose from, and what each means.
template <class Value>
using Choices = std::vector<std::pair<std::string_view, Value>>;

/// Where a command says which options and words it takes, in the words of the domain. A name with a dash is an option,
/// one in capitals a word. How often it is given follows from where it goes: into a plain value exactly once, into an
/// optional at most once, into a vector any number of times.
class Arguments {
 public:
  explicit Arguments(const World& world) : world_(world) {}
  Arguments(const Arguments&) = delete;
  Arguments& operator=(const Arguments&) = delete;
  virtual ~Arguments() = default;

  /// The one thing an implementation must do. What is declared first is read first.
  virtual void declare(Declared declared) = 0;

  /// A pain score, 0 to 10.
  template <class Into>
  void pain(const char* names, Into& into, const char* help) {
    value(names, "N", into, help, pain_from);
  }

  /// How hard something felt, 0 to 10.
  template <class Into>
  void effort(const char* names, Into& into, const char* help) {
    value(names, "N", into, help, effort_from);
  }

  /// `--day DAY`, or `@DAY` among the words, and `--force` for a day more than a year back.
  void when(std::optional<When>& into);

  /// A day up to today, however far back, without a time.
  template <class Into>
  void day(const char* names, Into& into, const char* help) {
    value(
        names, "DAY", into, help, [this](auto, std::string_view text) { return day_from(text, world_); }, offers::days);
  }

  template <class Into>
  void side(const char* names, Into& into, const char* help) {
    choice<Side>(names, into, sides(), help);
  }

  template <class Into>
  void site(const char* names, Into& into, const char* help) {
    choice<Site>(names, into, site_choices(), help);
  }

  /// The id of a warning sign.
  template <class Into>
  void sign(const char* names, Into& into, const char* help) {
    value(names, "SIGN", into, help, sign_named, offers::signs);
  }

  /// `none`, or ids of warning signs with commas between them.
  void signs(const char* names, std::optional<Signs>& into, const char* help);

  template <class Into>
  void yes_or_no(const char* names, Into& into, const char* help) {
    choice<bool>(names, into, {{"yes", true}, {"no", false}}, help);
  }

  template <class Into>
  void distance(const char* names, Into& into, const char* help) {
    value(names, "DISTANCE", into, help, distance_from);
  }
  template <class Into>
  void duration(const char* names, Into& into, const char* help) {
    value(names, "TIME", into, help, duration_from);
  }
  template <class Into>
  void speed(const char* names, Into& into, const char* help) {
    value(names, "SPEED", into, help, speed_from);
  }
  template <class Into>
  void load(const char* names, Into& into, const char* help) {
    value(names, "LOAD", into, help, load_from);
  }
  template <class Into>
  void sets(const char* names, Into& into, const char* help) {
    value(names, "SETS", into, help, sets_from);
  }
  /// Minutes of morning stiffness; `10m` is ten minutes.
  template <class Into>
  void stiffness(const char* names, Into& into, const char* help) {
    value(names, "TIME", into, help, stiffness_from);
  }

  /// A whole number from `low` to `high`.
  template <class Into>
  void count(const char* names, Into& into, int low, int high, const char* help) {
    value(names, "N", into, help,
          [low, high](std::string_view name, std::string_view text) { return count_from(name, text, low, high); });
  }

  /// Text as it was given; `stands_for` is its place in help, and a shell completes what `offers` lists. Where it
  /// stands for a FILE, the shell knows by itself.
  template <class Into>
  void text(const char* names, const char* stands_for, Into& into, const char* help, Offers offers = {}) {
    value(
        names, stands_for, into, help, [](auto, std::string_view given) { return std::string{given}; },
        std::move(offers));
  }

  /// `--note`: words of one's own, of `most_note_bytes` at most.
  void note(std::optional<std::string>& into, const char* help = "anything else");

  /// What was worn; `none` is an empty name.
  void shoes(const char* names, std::optional<std::string>& into);

  /// Words with commas between them; `none` is an empty list. `offers` lists what each may be.
  void list(const char* names, const char* stands_for, std::optional<std::vector<std::string>>& into, const char* help,
            Offers offers = {});

  /// One of some words. More of them than fit a line of help are left to `help`, completion and the error.
  template <class Value, class Into>
  void choice(const char* names, Into& into, Choices<Value> choices, const char* help) {
    constexpr std::size_t fits = 50;
    auto stands_for = joined(choices, "|");
    if (stands_for.size() > fits) stands_for = "WORD";
    std::vector<Candidate> candidates;
    for (const auto& one : choices) candidates.push_back({std::string{one.first}});
    const auto from = [choices](std::string_view name, std::string_view text) {
      for (const auto& [word, value] : choices) {
        if (word == text) return value;
      }
      std::vector<std::string_view> words;
      for (const auto& one : choices) words.push_back(one.first);
      refuse_choice(name, text, words);
    };
    value(names, stands_for.c_str(), into, help, from, offers::words(std::move(candidates)));
  }

  void flag(const char* names, bool& into, const char* help);

  /// `--json`: one document on standard output; errors too become JSON.
  void json(bool& into) { flag("--json", into, "print one JSON document"); }

 private:
  template <class Into>
  struct Place {
    static constexpr Times times = Times::once;
    template <class Value>
    static void put(Into& into, Value&& value) {
      into = std::forward<Value>(value);
    }
  };
  template <class Item>
  struct Place<std::optional<Item>> {
    static constexpr Times times = Times::at_most_once;
    template <class Value>
    static void put(std::optional<Item>& into, Value&& value) {
      into = std::forward<Value>(value);
    }
  };
  template <class Item>
  struct Place<std::vector<Item>> {
    static constexpr Times times = Times::any;
    template <class Value>
    static void put(std::vector<Item>& into, Value&& value) {
      into.push_back(std::forward<Value>(value));
    }
  };

  /// Declares a value that `from(name, text)` reads.
  template <class Into, class From>
  void value(const char* names, const char* stands_for, Into& into, const char* help, From from, Offers offers = {}) {
    Declared declared{names, stands_for, help, Place<Into>::times, {}, std::move(offers)};
    declared.read = [&into, from, name = declared.spoken()](std::string_view text) {
      Place<Into>::put(into, from(name, text));
    };
    declare(std::move(declared));
  }

  template <class Value>
  static std::string joined(const Choices<Value>& choices, std::string_view between) {
    std::string all;
    for (const auto& one : choices) all.append(all.empty() ? "" : between).append(one.first);
    return all;
  }

  static Choices<Side> sides();
  static Choices<Site> site_choices();
  static Sign sign_named(std::string_view name, std::string_view text);
  static int count_from(std::string_view name, std::string_view text, int low, int high);
  [[noreturn]] static void refuse_choice(std::string_view name, std::string_view text,
                                         const std::vector<std::string_view>& words);

  const World& world_;
  Reach reach_ = Reach::year;
};

}  // namespace achilles::cli
