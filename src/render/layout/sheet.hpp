#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "render/layout/fill.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// A page while it is written: every line fits the width, every character is visible, and colour and marks are as
/// the look allows, whatever is put on it.
class Sheet {
 public:
  explicit Sheet(const Look& look);

  /// A paragraph with a margin of `indent` cells.
  void paragraph(int indent, std::initializer_list<Span> text);
  void paragraph(int indent, std::string_view text) { paragraph(indent, {{std::string(text)}}); }

  /// A label at `indent`, and its text beside it from `column` on.
  void item(int indent, const Span& label, int column, std::initializer_list<Span> text);

  /// One line of a drawing, its spaces kept, cut where the width ends. Nothing where there are to be no drawings.
  void drawn(std::string_view line);
  /// The same in spans.
  void drawn(const Line& line);

  /// A line in bold, with a blank one above.
  void heading(std::string_view text);

  /// One blank line; never two, and none at the top.
  void blank();

  [[nodiscard]] const Look& look() const { return look_; }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  [[nodiscard]] std::string shown(std::string_view text) const;
  void put(const Span& span);

  Look look_;
  std::string text_;
};

}  // namespace achilles::render
