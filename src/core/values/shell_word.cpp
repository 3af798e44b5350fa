#include "achilles/shell_word.hpp"

#include <algorithm>

namespace achilles {
namespace {

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view{"/._-+,:@%="}.find(c) != std::string_view::npos;
}

}  // namespace

std::string shell_word(std::string_view word) {
  if (!word.empty() && std::ranges::all_of(word, is_plain)) return std::string{word};
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string_view{"'\\''"} : std::string_view{&c, 1};
  return quoted + "'";
}

}  // namespace achilles
