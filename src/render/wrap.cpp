#include "render/fill.hpp"
#include "render/text.hpp"

namespace achilles::render {

std::string wrap(std::string_view text, int width, int indent) {
  std::string out;
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  for (bool more = true; more;) {
    const auto end = text.find('\n');
    const Span paragraph{visible(text.substr(0, end)), Style::plain};
    const int first = out.empty() ? width : width - indent;
    for (const auto& line : fill({&paragraph, 1}, first, width - indent)) {
      if (!out.empty()) out += margin;
      for (const auto& span : line) out += span.text;
      out += '\n';
    }
    more = end != std::string_view::npos;
    if (more) text.remove_prefix(end + 1);
  }
  return out.empty() ? "\n" : out;
}

}  // namespace achilles::render
