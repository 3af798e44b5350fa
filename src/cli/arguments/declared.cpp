#include "cli/arguments/declared.hpp"

#include <algorithm>

#include "cli/typed/number.hpp"

namespace achilles::cli {

std::vector<std::string> Declared::each_name() const {
  std::vector<std::string> found;
  std::string_view rest = names;
  while (!rest.empty()) {
    const auto end = std::min(rest.find(','), rest.size());
    found.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return found;
}

bool Declared::goes_by(std::string_view name) const {
  const auto all = each_name();
  return std::ranges::find(all, name) != all.end();
}

std::string Declared::spoken() const {
  const auto all = each_name();
  if (!is_option()) return lower_case(names);
  const auto is_long = [](const std::string& name) { return name.starts_with("--"); };
  const auto found = std::ranges::find_if(all, is_long);
  return found == all.end() ? all.front() : *found;
}

bool looks_like_option(std::string_view argument) {
  if (argument.size() < 2 || argument[0] != '-') return false;
  return argument[1] < '0' || argument[1] > '9';
}

std::string_view name_in(std::string_view argument) { return argument.substr(0, argument.find('=')); }

}  // namespace achilles::cli
