#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/bounded.hpp"
#include "achilles/chart.hpp"
#include "render/charts/chart_table.hpp"
#include "render/charts/charts.hpp"

namespace achilles::render {

// What the pages of charts have in common.

[[nodiscard]] std::string short_date(Date day);                      ///< "20 Nov"
[[nodiscard]] std::string row_date(Date day, const Period& period);  ///< "Fri 20 Nov", with the year if it matters
/// How the rows of a table name their day: for people, or for programs.
using DayName = std::string (*)(Date day, const Period& period);
[[nodiscard]] DayName day_name(View view);
[[nodiscard]] std::string period_words(const Period& period);                  ///< "10 Oct to 20 Nov 2026"
[[nodiscard]] std::string score_words(const std::optional<PainScore>& score);  ///< "2"; empty where it is unknown
[[nodiscard]] std::string half_words(HalfPoints halves);                       ///< "2.5"
[[nodiscard]] std::string number_words(const std::optional<int>& number);      ///< empty where it is unknown
/// Grams lifted all together, in whole kilograms or pounds.
[[nodiscard]] std::string lifted_words(std::int64_t grams, const Units& units);
/// "left tendon"; "both tendons"
[[nodiscard]] std::string_view tendon_words(const Tendon& tendon);

/// The parts of a chart's page: what it is called, whether there is anything to draw, the figures, the sentence.
struct ChartPage {
  ChartOf what;
  std::string title;
  bool empty = false;
  ChartTable table;
  std::vector<std::string> notes = {};  ///< what a drawing shows beside the figures, in words
  std::string sentence;
};

/// The page in that view; `draw` puts the drawing on the sheet.
template <class Draw>
[[nodiscard]] std::string page_of(const ChartPage& page, View view, const Look& look, const Draw& draw) {
  if (view == View::records) return page.empty ? std::string{} : table_records(page.table, look);
  Sheet sheet(look);
  sheet.paragraph(0, {{page.title, Style::bold}});
  if (!page.empty) {
    sheet.blank();
    if (view == View::table || look.accessible)
      write_table(sheet, page.table, page.notes);
    else
      draw(sheet);
  }
  sheet.blank();
  sheet.paragraph(0, page.sentence);
  return sheet.text();
}

/// "Nothing of this is logged from … . This chart shows …. To log it: …"
[[nodiscard]] std::string empty_words(ChartOf what, const Period& period);

}  // namespace achilles::render
