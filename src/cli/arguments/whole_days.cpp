#include "cli/arguments/whole_days.hpp"

#include <string_view>

#include "achilles/error.hpp"
#include "cli/typed/number.hpp"
#include "cli/world/when.hpp"

namespace achilles::cli {
namespace {

bool is_ago(std::string_view day, std::span<const std::string> following) {
  if (following.size() < 2 || !whole_from(day)) return false;
  return (following[0] == "days" || following[0] == "day") && following[1] == "ago";
}

[[noreturn]] void refuse_time(const WrittenDay& written, const std::string& time) {
  const auto both = written.day + " " + time;
  throw Error{Exit::usage, "'" + written.before + both + "' can be read in two ways",
              "For that time of day write " + written.before + "'" + both + "'; for a duration put " + time +
                  " before the day."};
}

}  // namespace

std::size_t words_of_day(WrittenDay written, std::span<const std::string> following, Behind behind) {
  std::size_t count = 0;
  if (is_ago(written.day, following)) {
    written.day += " " + following[0] + " " + following[1];
    count = 2;
  }
  const bool has_time = written.day.find(':') != std::string::npos;
  if (has_time || count == following.size() || !is_time_of_day(following[count])) return count;
  if (behind == Behind::words) refuse_time(written, following[count]);
  return count + 1;
}

}  // namespace achilles::cli
