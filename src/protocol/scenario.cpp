#include "protocol/scenario.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "protocol/read/read_day.hpp"
#include "protocol/text/object_reader.hpp"
#include "protocol/text/token.hpp"

namespace achilles::protocol {

namespace {

class Lines {
 public:
  explicit Lines(const Vocabulary& known) : known_(known) {}

  /// Reads the next line. False when no more are to be read.
  bool read(std::string_view line) {
    ++number_;
    if (skip_blank(line, 0) == line.size()) return true;
    if (++given_ > Scenario::most_days) {
      refuse(fmt::format("more than {} days", Scenario::most_days), "give them in parts");
      return false;
    }
    if (line.size() > most_bytes) {
      refuse(fmt::format("the line is {} bytes long; at most {} are read", line.size(), most_bytes));
    } else if (line.starts_with("\xEF\xBB\xBF")) {
      refuse("the line begins with a byte order mark", "save it as UTF-8 without one");
    } else {
      read_object(line);
    }
    return scenario_.issues.size() < Issues::most_issues;
  }

  Scenario scenario() && {
    if (given_ == 0) refuse("no day is given", R"(write one object a line, as {"day": "2026-03-02", "morning": 2})");
    if (scenario_.issues.size() >= Issues::most_issues)
      refuse("there may be more problems than these", "mend these first");
    if (!scenario_.issues.empty()) scenario_.days.clear();
    return std::move(scenario_);
  }

 private:
  struct Last {
    Date day;
    int line;
  };

  void refuse(std::string what, std::string fix = {}) {
    scenario_.issues.push_back({std::max(number_, 1), 1, "", std::move(what), std::move(fix)});
  }

  void read_object(std::string_view line) {
    Issues issues{line};
    const auto root = read_json(line, issues);
    if (root) read_next(Field{*root, issues});
    for (auto& issue : std::move(issues).in_order()) {
      if (!root) explain(issue, line);
      issue.line = number_;
      scenario_.issues.push_back(std::move(issue));
    }
  }

  /// Says of what is not JSON that a line is all there is of it.
  static void explain(Issue& issue, std::string_view line) {
    if (issue.column > static_cast<int>(line.size())) issue.what = "the line ends before its object does";
    if (issue.fix.empty()) issue.fix = "write each day as one object on one line";
  }

  void read_next(const Field& field) {
    auto day = read_day(field, known_);
    if (!day) return;
    check_order(field, day->date);
    if (!last_ || last_->day < day->date) last_ = Last{day->date, number_};
    scenario_.days.push_back(std::move(*day));
  }

  void check_order(const Field& field, Date day) const {
    if (!last_) return;
    ObjectReader in{field};
    const Field place = in["day"];
    const auto before = fmt::format("{} on line {}", last_->day.iso(), last_->line);
    if (day == last_->day) {
      place.object(fmt::format("line {} is {} again, after line {}", number_, day.iso(), last_->line),
                   "say all of a day on one line");
    } else if (day < last_->day) {
      place.object(fmt::format("{} on line {} is before {}", day.iso(), number_, before), "put the earliest day first");
    } else if (day - last_->day > Scenario::longest_gap) {
      place.object(fmt::format("{} is more than {} days after {}", day.iso(), Scenario::longest_gap, before));
    }
  }

  const Vocabulary& known_;
  Scenario scenario_;
  int number_ = 0;         // of the line
  std::size_t given_ = 0;  // days
  std::optional<Last> last_;
};

}  // namespace

Scenario load_scenario(std::string_view text, const Vocabulary& known) {
  if (text.size() > Scenario::most_bytes) {
    return {{},
            {{1, 1, "", fmt::format("the days are over {} bytes long", Scenario::most_bytes), "give them in parts"}}};
  }
  Lines lines{known};
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    if (!lines.read(text.substr(0, end))) break;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return std::move(lines).scenario();
}

}  // namespace achilles::protocol
