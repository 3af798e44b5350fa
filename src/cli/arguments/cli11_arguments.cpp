#include "cli/arguments/cli11_arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <span>

#include "achilles/error.hpp"
#include "cli/typed/suggest.hpp"

namespace achilles::cli {
namespace {

[[noreturn]] void refuse(const std::string& what, std::string hint) { throw Error{Exit::usage, what, std::move(hint)}; }

/// Names without `@`, which CLI11 never hears of: it hands such words back as they are.
std::string dashed_names(const Declared& declared) {
  std::string names;
  for (const auto& name : declared.each_name()) {
    if (name != "@") names.append(names.empty() ? "" : ",").append(name);
  }
  return names;
}

/// A list of words that is too long for one line is in help.
[[noreturn]] void refuse_missing_value(const Declared& option) {
  constexpr std::size_t longest = 60;
  refuse(option.spoken() + " needs a value", option.value.size() > longest
                                                 ? "See which words it takes: add --help."
                                                 : "Write " + option.spoken() + " " + option.value + ".");
}

}  // namespace

std::size_t Cli11Arguments::place_of(std::string_view name) const {
  const auto found = std::ranges::find_if(declared_, [&](const Declared& one) { return one.goes_by(name); });
  return static_cast<std::size_t>(found - declared_.begin());
}

bool Cli11Arguments::declares(std::string_view name) const { return place_of(name) < declared_.size(); }

bool Cli11Arguments::given(std::string_view name) const {
  const auto place = place_of(name);
  return place < values_.size() && !values_[place].empty();
}

void Cli11Arguments::take(std::vector<std::string> arguments) {
  check_shapes(arguments);
  arguments = with_whole_days(arguments);
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::vector<CLI::Option*> options(declared_.size(), nullptr);
  for (std::size_t i = 0; i < declared_.size(); ++i) {
    if (!declared_[i].is_option()) continue;
    const auto names = dashed_names(declared_[i]);
    if (declared_[i].is_switch()) {
      options[i] = app.add_flag(names);
    } else {
      options[i] = app.add_option(names, [](const CLI::results_t&) { return true; });
      options[i]->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->allow_extra_args(false);
    }
  }
  try {
    std::ranges::reverse(arguments);
    app.parse(std::move(arguments));
  } catch (const CLI::ParseError&) {
    refuse("the options cannot be read", "See how they are written: achilles help.");
  }
  values_.assign(declared_.size(), {});
  for (std::size_t i = 0; i < declared_.size(); ++i) {
    if (options[i] != nullptr) values_[i] = options[i]->results();
  }
  hand_out(app.remaining());
}

/// What CLI11 would let pass or say in its own words: a value for a switch, an empty `--name=`, and an option at the
/// end without its value.
void Cli11Arguments::check_shapes(const std::vector<std::string>& arguments) const {
  bool is_value = false;
  for (const auto& argument : arguments) {
    if (is_value) {
      is_value = false;
      continue;
    }
    if (argument == "--") return;
    const auto place = looks_like_option(argument) ? place_of(name_in(argument)) : declared_.size();
    if (place == declared_.size()) continue;
    const auto& option = declared_[place];
    const auto equals = argument.find('=');
    if (equals == std::string::npos) {
      is_value = !option.is_switch();
    } else if (option.is_switch()) {
      refuse(option.spoken() + " takes no value", "Write " + option.spoken() + " by itself.");
    } else if (equals + 1 == argument.size()) {
      refuse_missing_value(option);
    }
  }
  if (!is_value) return;
  refuse_missing_value(declared_[place_of(arguments.back())]);
}

/// The arguments with each day as one of them, also where no quotes hold its words together.
std::vector<std::string> Cli11Arguments::with_whole_days(const std::vector<std::string>& arguments) const {
  if (!declares("@")) return arguments;
  const auto many = [](const Declared& one) { return !one.is_option() && one.times == Times::any; };
  const auto behind = std::ranges::any_of(declared_, many) ? Behind::words : Behind::nothing;
  std::vector<std::string> whole;
  const Declared* awaits = nullptr;  // the option whose value comes next
  std::span<const std::string> rest{arguments};
  while (!rest.empty() && (awaits != nullptr || rest.front() != "--")) {
    const auto& argument = whole.emplace_back(rest.front());
    rest = rest.subspan(1);
    const auto day = day_in(argument, awaits);
    awaits = awaits == nullptr ? option_awaiting(argument) : nullptr;
    if (!day) continue;
    const auto count = words_of_day(*day, rest, behind);
    for (const auto& word : rest.first(count)) whole.back().append(" ").append(word);
    rest = rest.subspan(count);
  }
  whole.insert(whole.end(), rest.begin(), rest.end());
  return whole;
}

/// The option of that name, where its value is the next argument.
const Declared* Cli11Arguments::option_awaiting(const std::string& argument) const {
  if (!looks_like_option(argument) || argument.find('=') != std::string::npos) return nullptr;
  const auto place = place_of(argument);
  return place == declared_.size() || declared_[place].is_switch() ? nullptr : &declared_[place];
}

/// The day in an argument; `awaited_by` is the option whose value it is.
std::optional<WrittenDay> Cli11Arguments::day_in(const std::string& argument, const Declared* awaited_by) const {
  if (awaited_by != nullptr) {
    if (!awaited_by->goes_by("@")) return std::nullopt;
    return WrittenDay{awaited_by->spoken() + " ", argument};
  }
  if (argument.starts_with('@')) return WrittenDay{"@", argument.substr(1)};
  const auto equals = argument.find('=');
  const auto place = looks_like_option(argument) ? place_of(name_in(argument)) : declared_.size();
  if (equals == std::string::npos || place == declared_.size() || !declared_[place].goes_by("@")) return std::nullopt;
  return WrittenDay{argument.substr(0, equals + 1), argument.substr(equals + 1)};
}

/// Gives each word that is no option to the first declaration with room for it.
void Cli11Arguments::hand_out(const std::vector<std::string>& words) {
  bool only_words = false;
  for (const auto& word : words) {
    if (!only_words && word == "--") {
      only_words = true;
    } else if (!only_words && looks_like_option(word)) {
      refuse_option(word);
    } else if (!only_words && word.starts_with('@') && declares("@")) {
      values_[place_of("@")].push_back(word);
    } else {
      give(word);
    }
  }
}

void Cli11Arguments::give(const std::string& word) {
  for (std::size_t i = 0; i < declared_.size(); ++i) {
    const auto& one = declared_[i];
    if (one.is_option() || (one.times != Times::any && !values_[i].empty())) continue;
    values_[i].push_back(word);
    return;
  }
  refuse("'" + word + "' is one word too many", "See what the command takes: add --help.");
}

void Cli11Arguments::refuse_option(const std::string& argument) const {
  const std::string typed{name_in(argument)};
  const auto what = "no option '" + typed + "' here";
  std::vector<std::string> names;
  for (const auto& one : declared_) {
    const auto spoken = one.spoken();
    if (!one.is_option() && (typed == "--" + spoken || typed == "-" + spoken.substr(0, 1))) {
      refuse(what, one.names + " stands by itself: write it without " + typed + ".");
    }
    for (auto& name : one.each_name()) {
      if (name.starts_with("--")) names.push_back(std::move(name));
    }
  }
  const std::vector<std::string_view> known(names.begin(), names.end());
  refuse(what, did_you_mean(typed, known, "See what the command takes: add --help."));
}

void Cli11Arguments::read_first(std::size_t count) const {
  for (std::size_t i = 0; i < count; ++i) {
    const auto& one = declared_[i];
    const auto& values = values_.at(i);
    if (values.empty() && one.times == Times::once) {
      const auto place = one.is_option() ? one.spoken() + " " + one.value : one.names;
      refuse(one.spoken() + " is missing", "Add " + place + ": " + one.help + ".");
    }
    if (values.size() > 1 && one.times != Times::any && !one.is_switch()) {
      refuse(one.spoken() + " is given " + std::to_string(values.size()) + " times", "Give it once.");
    }
    if (one.is_switch() && !values.empty()) {
      one.read({});
    } else if (!one.is_switch()) {
      for (const auto& value : values) one.read(value);
    }
  }
}

}  // namespace achilles::cli
