#include "cli/arguments/arguments.hpp"

#include <algorithm>

#include "achilles/error.hpp"
#include "cli/typed/note.hpp"
#include "cli/typed/number.hpp"
#include "cli/typed/suggest.hpp"

namespace achilles::cli {
namespace {

std::vector<std::string> at_commas(std::string_view text) {
  std::vector<std::string> parts;
  for (;;) {
    const auto comma = std::min(text.find(','), text.size());
    parts.emplace_back(text.substr(0, comma));
    if (comma == text.size()) return parts;
    text.remove_prefix(comma + 1);
  }
}

std::vector<std::string> items_of(std::string_view name, std::string_view text) {
  if (text == "none") return {};
  auto items = at_commas(text);
  if (std::ranges::find(items, "") != items.end()) {
    throw Error{Exit::usage, std::string{name} + " '" + std::string{text} + "' has an empty place in its list",
                "Put one comma and no spaces between the words, or write none."};
  }
  return items;
}

}  // namespace

void Arguments::when(std::optional<When>& into) {
  declare({"--force", "", "accept a day more than a year back", Times::at_most_once,
           [this](std::string_view) { reach_ = Reach::any; }});
  declare({"--day,@", "DAY", "the day or time: yesterday, mon, 18:05, 2026-03-29", Times::at_most_once,
           [this, &into](std::string_view text) { into = when_from(text, world_, reach_); }, offers::days});
}

void Arguments::signs(const char* names, std::optional<Signs>& into, const char* help) {
  const auto from = [](std::string_view name, std::string_view text) {
    Signs all;
    for (const auto& item : items_of(name, text)) all.add(sign_named(name, item));
    return all;
  };
  value(names, "none|SIGN,…", into, help, from, offers::listed(offers::signs));
}

void Arguments::note(std::optional<std::string>& into, const char* help) {
  const auto from = [](auto, std::string_view text) { return note_from(text); };
  value("--note", "TEXT", into, help, from);
}

void Arguments::shoes(const char* names, std::optional<std::string>& into) {
  const auto from = [](auto, std::string_view text) { return std::string{text == "none" ? "" : text}; };
  value(names, "NAME", into, "what you wore; none for none", from);
}

void Arguments::list(const char* names, const char* stands_for, std::optional<std::vector<std::string>>& into,
                     const char* help, Offers offers) {
  value(names, stands_for, into, help, items_of, offers ? offers::listed(std::move(offers)) : Offers{});
}

void Arguments::flag(const char* names, bool& into, const char* help) {
  declare({names, "", help, Times::at_most_once, [&into](std::string_view) { into = true; }});
}

Choices<Side> Arguments::sides() {
  Choices<Side> choices;
  for (Side side : {Side::left, Side::right, Side::both}) choices.emplace_back(name(side), side);
  return choices;
}

Choices<Site> Arguments::site_choices() {
  Choices<Site> choices;
  for (Site site : {Site::midportion, Site::insertional, Site::unsure, Site::plantar}) {
    choices.emplace_back(name(site), site);
  }
  return choices;
}

Sign Arguments::sign_named(std::string_view name, std::string_view text) {
  if (const auto sign = sign_from(text)) return *sign;
  std::vector<std::string_view> ids;
  for (const SignInfo& known : all_signs()) ids.push_back(known.id);
  throw Error{Exit::usage, std::string{name} + ": '" + std::string{text} + "' is no warning sign",
              did_you_mean(text, ids, "The signs and their names: achilles help safety")};
}

int Arguments::count_from(std::string_view name, std::string_view text, int low, int high) {
  const auto number = whole_from(text);
  if (number && *number >= low && *number <= high) return *number;
  const auto range = std::to_string(low) + " to " + std::to_string(high);
  if (number) {
    throw Error{Exit::usage, std::string{name} + " " + std::string{text} + " is outside " + range,
                "Write a number from " + range + "."};
  }
  throw Error{Exit::usage, std::string{name} + " " + std::string{text} + " is not a whole number from " + range,
              "Write it in digits, without a point or an exponent."};
}

void Arguments::refuse_choice(std::string_view name, std::string_view text,
                              const std::vector<std::string_view>& words) {
  constexpr std::size_t fits_a_line = 50;
  std::string all;
  for (std::string_view word : words) all.append(all.empty() ? "" : word == words.back() ? " or " : ", ").append(word);
  const auto given = std::string{name} + " '" + std::string{text} + "' is ";
  if (all.size() <= fits_a_line) {
    throw Error{Exit::usage, given + "not " + all, did_you_mean(text, words, "Write one of those words.")};
  }
  throw Error{Exit::usage, given + "none of the words it takes", did_you_mean(text, words, "They are " + all + ".")};
}

}  // namespace achilles::cli
