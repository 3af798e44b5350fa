#pragma once

#include "achilles/plan.hpp"
#include "achilles/source.hpp"
#include "render/layout/sheet.hpp"

namespace achilles::render {

// The parts that pages are made of, each written onto a sheet.

/// Day, phase, week and day of the phase, level.
void write_header(Sheet& sheet, const Decision& decision, const Protocol& protocol);

/// The action in one word, and in one sentence.
void write_action(Sheet& sheet, const Decision& decision);

/// What each rule said, with its source.
void write_reasons(Sheet& sheet, const Decision& decision, const Protocol& protocol);

/// The routine by parts of the day: each exercise with the id that commands know it by, and how it is done where it is
/// met first.
void write_blocks(Sheet& sheet, const std::vector<Block>& blocks);

/// What the runner chose: that the session of the day is left out, that the one of an earlier day was put off until
/// this one. Nothing where neither is so.
void write_choices(Sheet& sheet, const Plan& plan);

/// A stop: what was reported, where to go with it, and what ends it. Nothing else belongs on the page.
void write_stop(Sheet& sheet, const Decision& decision, const Protocol& protocol);

/// Conditions with a mark for the ones that hold.
void write_standings(Sheet& sheet, const std::vector<Standing>& standings);

/// The readings that are waited for, with what to type today.
void write_pending(Sheet& sheet, const Decision& decision, Date today);

/// The sources the citations name, each once: key, mark, citation, and where to find it. Nothing when they name none.
void write_sources(Sheet& sheet, std::span<const Citation> citations, const Register& sources);

/// What the marks stand for.
void write_marks(Sheet& sheet);

/// What this program is not.
void write_notice(Sheet& sheet);

/// "[S: bim-physio; our own choice]", dim; empty for no source.
[[nodiscard]] Span source_span(const Citation& citation);

/// " · done" behind what is done; empty behind the rest.
[[nodiscard]] std::string_view done_words(const PlanItem& planned);

/// A dose with the frequency the item asks for.
[[nodiscard]] std::string item_dose_words(const Item& item, const Look& look);

/// "optional, for comfort" and the like; empty when nothing is to be said.
[[nodiscard]] std::string item_remarks(const Item& item);

}  // namespace achilles::render
