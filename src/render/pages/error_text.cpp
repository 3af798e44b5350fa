#include "render/layout/sheet.hpp"
#include "render/pages/pages.hpp"

namespace achilles::render {

std::string error_text(const Error& error, const Look& look) {
  Sheet sheet(look);
  sheet.item(0, {"achilles:"}, 10, {{error.what()}});
  std::string_view hint = error.hint();
  while (!hint.empty()) {
    const auto end = hint.find('\n');
    sheet.paragraph(2, hint.substr(0, end));
    hint.remove_prefix(end == std::string_view::npos ? hint.size() : end + 1);
  }
  return sheet.text();
}

}  // namespace achilles::render
