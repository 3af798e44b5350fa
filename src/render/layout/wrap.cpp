#include "render/layout/fill.hpp"
#include "render/layout/text.hpp"

namespace achilles::render {
namespace {

/// The paragraphs of a text, each as `shown` has it.
template <class Shown>
std::string wrapped(std::string_view text, int width, int indent, Shown shown) {
  std::string out;
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  for (bool more = true; more;) {
    const auto end = text.find('\n');
    const Span paragraph{shown(text.substr(0, end)), Style::plain};
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

}  // namespace

std::string wrap(std::string_view text, int width, int indent) { return wrapped(text, width, indent, visible); }

std::string wrap(std::string_view text, const Look& look, int margin, int indent) {
  return wrapped(text, look.width - margin, indent, [&look](std::string_view paragraph) {
    return look.ascii ? ascii(visible(paragraph)) : visible(paragraph);
  });
}

}  // namespace achilles::render
