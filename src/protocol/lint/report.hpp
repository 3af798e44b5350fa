#pragma once

#include <string>
#include <vector>

#include "achilles/side.hpp"
#include "protocol/lint/remark.hpp"
#include "protocol/text/text_map.hpp"

namespace achilles::protocol::lint_rules {

/// One kind of remark: its name in the output, and how much it weighs.
struct Kind {
  std::string_view rule;
  Weight weight;
};

/// Collects what the rules say. The same said of several sites is one remark.
class Report {
 public:
  Report(const TextMap& map, Sites whole) : map_(map), whole_(whole) {}

  /// From here on it is this rule that speaks.
  void begin(Kind kind) { kind_ = kind; }
  /// Something about the part at `pointer`, at every site.
  void add(const std::string& pointer, std::string what, std::string fix) { add(pointer, what, fix, whole_); }
  /// The same about one site.
  void add(Site site, const std::string& pointer, std::string what, std::string fix) {
    add(pointer, what, fix, Sites{site});
  }

  /// All of them in the order of the text.
  [[nodiscard]] std::vector<Remark> in_order(std::string_view text) &&;

 private:
  struct Said {
    std::size_t at = 0;
    Sites sites;
    Remark remark;
  };
  void add(const std::string& pointer, const std::string& what, const std::string& fix, Sites sites);

  const TextMap& map_;
  Sites whole_;
  Kind kind_{};
  std::vector<Said> said_;
};

}  // namespace achilles::protocol::lint_rules
