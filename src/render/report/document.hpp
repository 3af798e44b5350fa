#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "render/layout/look.hpp"

namespace achilles::render {

/// A page of facts before it has a form: text and HTML are both made of it, and so say the same.
struct Document {
  /// Whose word a section is.
  enum class Origin : std::uint8_t {
    told,      ///< the runner's
    computed,  ///< worked out from it by the coach
  };

  struct Fact {
    std::string label, value;
  };

  struct Table {
    std::string caption;
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows;  ///< each as long as `heads`; the first field names the row
  };

  struct Section {
    std::string heading;
    Origin origin = Origin::computed;
    std::vector<std::string> paragraphs = {};
    std::string drawing = {};  ///< inline SVG; what it shows stands in the first paragraph
    std::vector<Fact> facts = {};
    std::vector<Table> tables = {};
    bool half = false;  ///< narrow enough to stand beside another such section
  };

  std::string title;
  std::vector<Fact> about;
  std::vector<Section> sections;
  std::vector<std::string> foot;
};

[[nodiscard]] std::string text_of(const Document& document, const Look& look);

/// One HTML file that needs nothing else: no script, no network. It prints on A4.
[[nodiscard]] std::string html_of(const Document& document);

[[nodiscard]] std::string_view words(Document::Origin origin);  ///< "as logged", "computed"

}  // namespace achilles::render
