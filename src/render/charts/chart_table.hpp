#pragma once

#include <string>
#include <vector>

#include "render/layout/sheet.hpp"

namespace achilles::render {

/// The figures of a chart in rows. The first field of a row names it; an empty field is unknown.
struct ChartTable {
  std::vector<std::string> heads;
  std::vector<std::vector<std::string>> rows;  ///< each as long as `heads`
};

/// In columns, numbers to the right; one row as words where the columns do not fit, or where there are to be no
/// drawings.
/// Notes are paragraphs under it.
void write_table(Sheet& sheet, const ChartTable& table, const std::vector<std::string>& notes = {});

/// One record a row, unknown fields empty.
[[nodiscard]] std::string table_records(const ChartTable& table, const Look& look);

}  // namespace achilles::render
