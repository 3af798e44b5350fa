#include "cli/arguments/invocation.hpp"

#include <algorithm>

#include "cli/arguments/everywhere.hpp"
#include "cli/typed/suggest.hpp"

namespace achilles::cli {
namespace {

/// The command of a bare `achilles`.
constexpr std::string_view bare = "today";

std::string_view first_word(std::string_view name) { return name.substr(0, name.find(' ')); }

/// How many arguments stand before the command: the options every command takes.
std::size_t leading_options(const std::vector<std::string>& words) {
  std::size_t count = 0;
  while (count < words.size()) {
    const auto leading = leading_option(words[count]);
    if (leading == Leading::no) break;
    count += leading == Leading::takes_value ? 2 : 1;
  }
  return std::min(count, words.size());
}

bool is_word(const std::string& argument) { return !argument.empty() && argument.front() != '-'; }

}  // namespace

const Command* find_command(std::string_view name, std::span<const Command> commands) {
  const auto found = std::ranges::find(commands, name, &Command::name);
  return found == commands.end() ? nullptr : &*found;
}

std::vector<Candidate> command_words(std::span<const Command> commands, std::string_view first) {
  std::vector<Candidate> words;
  for (const Command& command : commands) {
    if (command.group == Group::unlisted) continue;
    const auto space = std::min(command.name.find(' '), command.name.size());
    const auto head = command.name.substr(0, space);
    const auto tail = command.name.substr(std::min(space + 1, command.name.size()));
    if (!first.empty()) {
      if (head == first && !tail.empty()) words.push_back({std::string{tail}, std::string{command.summary}});
    } else if (const auto known = std::ranges::find(words, head, &Candidate::word); known == words.end()) {
      words.push_back({std::string{head}, std::string{tail.empty() ? command.summary : tail}});
    } else if (find_command(head, commands) == nullptr) {
      known->says.append(" | ").append(tail);
    }
  }
  return words;
}

Error no_such_command(std::string_view name, std::span<const Command> commands) {
  const auto group = first_word(name);
  const auto followers = command_words(commands, group);
  if (name == group && !followers.empty()) {
    std::string list;
    for (const auto& follower : followers) list.append(list.empty() ? "" : " | ").append(follower.word);
    const auto quoted = std::string{group};
    return {Exit::usage, "'" + quoted + "' needs one word more", "Write achilles " + quoted + " " + list + "."};
  }
  std::vector<std::string_view> names;
  for (const Command& command : commands) {
    if (command.group == Group::unlisted) continue;
    names.push_back(command.name);
    if (name == group) names.push_back(first_word(command.name));
  }
  return {Exit::usage, "no command named '" + std::string{name} + "'",
          did_you_mean(name, names, "See what there is: achilles help.")};
}

Invocation invocation_from(const std::vector<std::string>& words, std::span<const Command> commands) {
  const auto start = leading_options(words);
  Invocation invocation;
  invocation.arguments.assign(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(start));
  const auto keep_from = [&](std::size_t place) {
    invocation.arguments.insert(invocation.arguments.end(), words.begin() + static_cast<std::ptrdiff_t>(place),
                                words.end());
  };
  if (start < words.size() && words[start] == "--version") {
    const bool verbose = start + 1 < words.size() && words[start + 1] == "--verbose";
    invocation.asks = verbose ? Invocation::Asks::about : Invocation::Asks::version;
    return invocation;
  }
  if (start == words.size() || !is_word(words[start])) {
    const bool help = start < words.size() && (words[start] == "--help" || words[start] == "-h");
    invocation.command = help ? nullptr : find_command(bare, commands);
    if (invocation.command == nullptr) invocation.asks = Invocation::Asks::overview;
    keep_from(start);
    return invocation;
  }
  const auto& first = words[start];
  const bool second_is_word = start + 1 < words.size() && is_word(words[start + 1]);
  if (second_is_word && !command_words(commands, first).empty()) {
    const auto both = first + " " + words[start + 1];
    invocation.command = find_command(both, commands);
    if (invocation.command == nullptr) throw no_such_command(both, commands);
    keep_from(start + 2);
    return invocation;
  }
  invocation.command = find_command(first, commands);
  if (invocation.command == nullptr) throw no_such_command(first, commands);
  keep_from(start + 1);
  return invocation;
}

}  // namespace achilles::cli
