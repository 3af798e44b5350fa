#include "render/report/document.hpp"

#include "support/catch.hpp"

namespace achilles::render {
namespace {

Document small() {
  Document document;
  document.title = "A course";
  document.about = {{"Where", "left side"}};
  document.sections = {
      {.heading = "Pain",
       .origin = Document::Origin::told,
       .paragraphs = {"It fell."},
       .drawing = "<svg></svg>",
       .facts = {{"Morning", "2 of 3 days"}},
       .tables = {{.caption = "Tests", .heads = {"day", "left"}, .rows = {{"1 Nov", "20"}, {"2 Nov", ""}}}}},
      {.heading = "Decisions", .paragraphs = {"None."}, .half = true},
  };
  document.foot = {"Made today."};
  return document;
}

TEST_CASE("text says whose word a section is, and leaves nothing out") {
  CHECK(text_of(small(), {}) ==
        "A course\n"
        "\n"
        "  Where: left side\n"
        "\n"
        "Pain (as logged)\n"
        "  It fell.\n"
        "  Morning: 2 of 3 days\n"
        "  Tests\n"
        "  day    left\n"
        "  1 Nov    20\n"
        "  2 Nov     ?\n"
        "\n"
        "Decisions (computed)\n"
        "  None.\n"
        "\n"
        "Made today.\n");
}

TEST_CASE("HTML says the same, with headings and with heads for its tables") {
  const auto page = html_of(small());
  CHECK(page.starts_with("<!DOCTYPE html>"));
  for (const auto* part :
       {"<title>A course</title>", "<h1>A course</h1>", "<dt>Where</dt><dd>left side</dd>",
        "<h2>Pain <small>as logged</small></h2><svg></svg><p>It fell.</p>", "<caption>Tests</caption>",
        "<th scope=\"col\">left</th>", "<th scope=\"row\">2 Nov</th><td>unknown</td>",
        "<section class=\"half\"><h2>Decisions <small>computed</small></h2>", "<footer><p>Made today.</p></footer>"}) {
    CAPTURE(part);
    CHECK(page.find(part) != std::string::npos);
  }
}

TEST_CASE("HTML needs nothing but itself: no script, no address") {
  const auto page = html_of(small());
  for (const auto* outside : {"<script", "http", "//", "src=", "href=", "url(", "@import", "<link", "<iframe"}) {
    CAPTURE(outside);
    CHECK(page.find(outside) == std::string::npos);
  }
}

TEST_CASE("whatever a text holds, it stays text") {
  auto document = small();
  document.about = {{"<b>", "\"><script>alert('x')</script>&amp;\x1b[31m"}};
  const auto page = html_of(document);
  CHECK(page.find("<script") == std::string::npos);
  CHECK(page.find("<b>") == std::string::npos);
  CHECK(page.find('\x1b') == std::string::npos);
  CHECK(page.find("&quot;&gt;&lt;script&gt;alert('x')&lt;/script&gt;&amp;amp;\\x1b[31m") != std::string::npos);
}

}  // namespace
}  // namespace achilles::render
