#include "render/report/markup.hpp"

#include "render/layout/text.hpp"

namespace achilles::render {
namespace {

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char byte : visible(text)) {
    switch (byte) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      default:
        safe += byte;
    }
  }
  return safe;
}

}  // namespace

void Markup::begin(std::string_view element, Attributes attributes) {
  text_.append("<").append(element);
  for (const auto& [name, value] : attributes) text_.append(" ").append(name).append("=\"" + escaped(value) + "\"");
}

Markup& Markup::open(std::string_view element, Attributes attributes) {
  begin(element, attributes);
  text_ += ">";
  open_.emplace_back(element);
  return *this;
}

Markup& Markup::close() {
  text_.append("</").append(open_.back()).append(">");
  open_.pop_back();
  return *this;
}

Markup& Markup::empty(std::string_view element, Attributes attributes) {
  begin(element, attributes);
  text_ += "/>";
  return *this;
}

Markup& Markup::text(std::string_view text) {
  text_ += escaped(text);
  return *this;
}

Markup& Markup::element(std::string_view element, std::string_view text, Attributes attributes) {
  return open(element, attributes).text(text).close();
}

Markup& Markup::raw(std::string_view markup) {
  text_ += markup;
  return *this;
}

}  // namespace achilles::render
