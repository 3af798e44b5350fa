#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace achilles::render {

/// Writes elements of HTML and SVG one inside the other. Text and attributes are made visible and escaped, whatever is
/// put into them.
class Markup {
 public:
  using Attributes = std::initializer_list<std::pair<std::string_view, std::string>>;

  /// Begins an element. What follows is inside it, until it is closed.
  Markup& open(std::string_view element, Attributes attributes = {});
  Markup& close();
  /// An element with nothing in it, such as `meta` or `circle`.
  Markup& empty(std::string_view element, Attributes attributes = {});
  Markup& text(std::string_view text);
  /// An element with nothing but text in it.
  Markup& element(std::string_view element, std::string_view text, Attributes attributes = {});
  /// Markup that was made by another Markup, or is part of the program.
  Markup& raw(std::string_view markup);

  [[nodiscard]] const std::string& result() const { return text_; }

 private:
  void begin(std::string_view element, Attributes attributes);

  std::string text_;
  std::vector<std::string> open_;
};

}  // namespace achilles::render
