#include <string_view>

#include "embedded/styles.hpp"
#include "render/report/document.hpp"
#include "render/report/markup.hpp"

namespace achilles::render {
namespace {

void write(Markup& page, const std::vector<Document::Fact>& facts) {
  if (facts.empty()) return;
  page.open("dl");
  for (const auto& fact : facts) page.element("dt", fact.label).element("dd", fact.value);
  page.close();
}

void write(Markup& page, const Document::Table& table) {
  page.open("table");
  if (!table.caption.empty()) page.element("caption", table.caption);
  page.open("thead").open("tr");
  for (const auto& head : table.heads) page.element("th", head, {{"scope", "col"}});
  page.close().close().open("tbody");
  for (const auto& row : table.rows) {
    page.open("tr");
    bool first = true;
    for (const auto& field : row) {
      const std::string_view shown = field.empty() ? "unknown" : std::string_view{field};
      if (first)
        page.element("th", shown, {{"scope", "row"}});
      else
        page.element("td", shown);
      first = false;
    }
    page.close();
  }
  page.close().close();
}

void write(Markup& page, const Document::Section& section) {
  page.open("section", {{"class", section.half ? "half" : "whole"}});
  page.open("h2").text(section.heading).text(" ").element("small", words(section.origin)).close();
  if (!section.drawing.empty()) page.raw(section.drawing);
  for (const auto& paragraph : section.paragraphs) page.element("p", paragraph);
  write(page, section.facts);
  for (const auto& table : section.tables) write(page, table);
  page.close();
}

void write_head(Markup& page, const Document& document) {
  page.open("head").empty("meta", {{"charset", "utf-8"}});
  page.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  page.empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
  page.element("title", document.title);
  page.open("style");
  for (const auto& style : embedded::styles) page.raw(style.text);
  page.close().close();
}

}  // namespace

std::string html_of(const Document& document) {
  Markup page;
  page.raw("<!DOCTYPE html>\n").open("html", {{"lang", "en"}});
  write_head(page, document);
  page.open("body").open("header").element("h1", document.title);
  write(page, document.about);
  page.close().open("main");
  for (const auto& section : document.sections) {
    page.raw("\n");
    write(page, section);
  }
  page.close().raw("\n").open("footer");
  for (const auto& line : document.foot) page.element("p", line);
  page.close().close().close().raw("\n");
  return page.result();
}

}  // namespace achilles::render
