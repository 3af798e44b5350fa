#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/help/columns.hpp"
#include "render/layout/look.hpp"

namespace achilles::cli {

/// Something that is not about one command.
struct HelpTopic {
  std::string_view name, summary, text;  ///< one paragraph a line; a tab parts two columns
};

/// A part of a topic: rows of two columns, or else a paragraph.
struct Passage {
  std::vector<Row> rows;
  std::string paragraph;
};

[[nodiscard]] std::span<const HelpTopic> help_topics();
/// All that is said on it: its text, and what the program knows besides.
[[nodiscard]] std::vector<Passage> passages(const HelpTopic& topic);
[[nodiscard]] std::string topic_page(const HelpTopic& topic, const render::Look& look);

}  // namespace achilles::cli
