#include "cli/help/completion.hpp"

#include <algorithm>
#include <utility>

#include "cli/arguments/declarations.hpp"
#include "cli/arguments/everywhere.hpp"
#include "cli/arguments/invocation.hpp"

namespace achilles::cli {
namespace {

/// A place that can take a word, and the words it has.
struct Place {
  const Declared* declared;
  std::vector<std::string> given;
  [[nodiscard]] bool has_room() const { return given.empty() || declared->times == Times::any; }
};

/// A command line up to the cursor, by the declarations of its command: what CLI11 would make of it, but never refused.
class Line {
 public:
  Line(const std::vector<Declared>& declared, const World& world) : world_(world) {
    for (const Declared& one : declared) places_.push_back({&one, {}});
  }

  void take(const std::string& argument) {
    if (awaited_ != nullptr) {
      std::exchange(awaited_, nullptr)->given.push_back(argument);
    } else if (!only_words_ && argument == "--") {
      only_words_ = true;
    } else if (!only_words_ && looks_like_option(argument)) {
      take_option(argument);
    } else if (auto* place = place_of_word(argument)) {
      place->given.push_back(argument);
    }
  }

  /// Reads what every command takes, such as the data file.
  void heed() const {
    for (const Place& place : places_) {
      for (const auto& value : place.given) {
        try {
          if (place.declared->read) place.declared->read(value);
        } catch (const Error&) {
          continue;  // the command will say so when it is run
        }
      }
    }
  }

  [[nodiscard]] Completion at(const std::string& typed) {
    if (awaited_ != nullptr) return values(*awaited_, {}, typed);
    const auto equals = typed.find('=');
    if (!only_words_ && typed.starts_with('-') && equals == std::string::npos) return {names(typed), false};
    if (!only_words_ && looks_like_option(typed)) {
      const auto* place = place_named(name_in(typed));
      return place == nullptr ? Completion{} : values(*place, typed.substr(0, equals + 1), typed);
    }
    const auto* place = place_of_word(typed);
    if (place == nullptr) return {};
    return values(*place, place->declared->goes_by("@") ? "@" : "", typed);
  }

 private:
  Place* place_named(std::string_view name) {
    const auto found = std::ranges::find_if(places_, [&](const Place& one) { return one.declared->goes_by(name); });
    return found == places_.end() ? nullptr : &*found;
  }

  void take_option(const std::string& argument) {
    auto* place = place_named(name_in(argument));
    if (place == nullptr) return;
    const auto equals = argument.find('=');
    if (equals != std::string::npos || place->declared->is_switch()) {
      place->given.push_back(equals == std::string::npos ? "" : argument.substr(equals + 1));
    } else {
      awaited_ = place;
    }
  }

  Place* place_of_word(std::string_view word) {
    if (!only_words_ && word.starts_with('@') && place_named("@") != nullptr) return place_named("@");
    const auto found =
        std::ranges::find_if(places_, [](const Place& one) { return !one.declared->is_option() && one.has_room(); });
    return found == places_.end() ? nullptr : &*found;
  }

  /// The options that can still be given.
  [[nodiscard]] std::vector<Candidate> names(std::string_view typed) const {
    std::vector<Candidate> names;
    for (const Place& place : places_) {
      if (!place.declared->is_option() || !place.has_room()) continue;
      for (const auto& name : place.declared->each_name()) {
        if (name.starts_with("--") && name.starts_with(typed)) names.push_back({name, place.declared->help});
      }
    }
    return names;
  }

  [[nodiscard]] std::vector<std::string> words_given() const {
    std::vector<std::string> words;
    for (const Place& place : places_) {
      if (!place.declared->is_option()) words.insert(words.end(), place.given.begin(), place.given.end());
    }
    return words;
  }

  [[nodiscard]] Completion values(const Place& place, std::string_view prefix, const std::string& typed) const {
    const auto& declared = *place.declared;
    const auto& stands_for = declared.value.empty() ? declared.names : declared.value;
    Completion completion{{}, stands_for.find("FILE") != std::string::npos};
    if (!declared.offers) return completion;
    try {
      completion.candidates =
          declared.offers({world_, place.given, words_given(), std::string_view{typed}.substr(prefix.size())});
    } catch (const std::exception&) {
      return completion;
    }
    for (auto& candidate : completion.candidates) candidate.word.insert(0, prefix);
    std::erase_if(completion.candidates, [&](const Candidate& one) { return !one.word.starts_with(typed); });
    return completion;
  }

  const World& world_;
  std::vector<Place> places_;
  Place* awaited_ = nullptr;  ///< the option whose value comes next
  bool only_words_ = false;
};

bool is_word(std::string_view argument) { return !argument.starts_with('-'); }

/// Where the name of the command stands among the words before the cursor.
struct Named {
  std::size_t begin = 0, end = 0;        ///< its words
  const Command* command = nullptr;      ///< null where no command goes by that name
  std::optional<std::string_view> open;  ///< a word of the name may stand at the cursor: this one before it, or none
};

Named command_in(const std::vector<std::string>& before, std::span<const Command> commands) {
  Named named;
  while (named.begin < before.size()) {
    const auto leading = leading_option(before[named.begin]);
    if (leading == Leading::no) break;
    named.begin += leading == Leading::takes_value ? 2 : 1;
  }
  named.end = named.begin;
  if (named.begin > before.size()) return named;
  if (named.begin == before.size()) {
    named.open = "";
    named.command = find_command("today", commands);
    return named;
  }
  const std::string_view first = before[named.begin];
  const bool goes_on = !command_words(commands, first).empty();
  named.end = named.begin + 1;
  if (goes_on && named.end < before.size() && is_word(before[named.end])) {
    named.command = find_command(before[named.begin] + " " + before[named.end], commands);
    ++named.end;
    return named;
  }
  named.command = find_command(first, commands);
  if (goes_on && named.end == before.size()) named.open = first;
  return named;
}

std::vector<Candidate> beginning_with(std::string_view typed, std::vector<Candidate> candidates) {
  std::erase_if(candidates, [&](const Candidate& one) { return !one.word.starts_with(typed); });
  return candidates;
}

}  // namespace

Completion completion(const std::vector<std::string>& words, std::span<const Command> commands, const World& world) {
  if (words.empty()) return {};
  const std::vector<std::string> before(words.begin(), words.end() - 1);
  const auto& typed = words.back();
  const auto named = command_in(before, commands);
  if (is_word(typed) && named.open) return {beginning_with(typed, command_words(commands, *named.open)), false};
  World here = world;
  auto declared = named.command == nullptr ? std::vector<Declared>{} : declarations_of(*named.command, here);
  std::ranges::move(declarations_everywhere(here), std::back_inserter(declared));
  Line line{declared, here};
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (i < named.begin || i >= named.end) line.take(before[i]);
  }
  line.heed();
  return line.at(typed);
}

}  // namespace achilles::cli
