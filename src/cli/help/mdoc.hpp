#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "achilles/date.hpp"
#include "cli/arguments/declared.hpp"
#include "cli/help/columns.hpp"

namespace achilles::cli {

/// A page of the manual as it is made: mdoc(7), from top to bottom.
class Mdoc {
 public:
  /// Another page: "achilles-log-run", 1.
  struct Reference {
    std::string name;
    int section;
    friend auto operator<=>(const Reference&, const Reference&) = default;
  };

  /// The head of the page, and its name with what is said of it in one line. `release` stands at the foot:
  /// "achilles 1.0".
  Mdoc(const Reference& page, std::string_view summary, Date day, std::string_view release);

  Mdoc& section(std::string_view title);
  Mdoc& subsection(std::string_view title);
  Mdoc& paragraph(std::string_view text);
  /// One way to write a command: its name, what must be given and what may be.
  Mdoc& synopsis(std::string_view command, const std::vector<Declared>& declared);
  /// Each option or word with what it is for; nothing where there are none.
  Mdoc& options(const std::vector<Declared>& declared);
  Mdoc& table(const std::vector<Row>& rows);
  /// A line that can be typed, and what it does.
  Mdoc& example(std::string_view line, std::string_view says);
  /// Pages, each with what it is about.
  Mdoc& references(const std::vector<std::pair<Reference, std::string_view>>& pages);
  /// A sentence that begins with another page.
  Mdoc& pointer(const Reference& page, std::string_view rest);
  Mdoc& see_also(std::vector<Reference> pages);

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  Mdoc& line(std::string_view text);
  /// Parts what follows from what stands above it in the same section.
  void part();

  std::string text_;
  bool section_is_empty_ = true;
};

}  // namespace achilles::cli
