#pragma once

#include <string>
#include <string_view>

namespace achilles::fuzz {

// What the program promises about every text whatsoever that it reads. Each function returns the first promise that was
// broken, in words; empty when all were kept. What everything that is shown promises is in shown.hpp.

// Of programmes and what belongs to them: each issue lies within the text, in its order, in words that are UTF-8; a
// second reading says the same as the first.

/// Besides: a value or an issue, and each value is at the byte where it is written.
[[nodiscard]] std::string broken_by_read_json(std::string_view text);

/// Besides: a protocol or issues, never both.
[[nodiscard]] std::string broken_by_load(std::string_view text);

/// Besides: exercises or issues, never both.
[[nodiscard]] std::string broken_by_load_catalogue(std::string_view text);

/// Of a register of sources.
[[nodiscard]] std::string broken_by_load_sources(std::string_view text);

/// Of the evidence, with the built-in register.
[[nodiscard]] std::string broken_by_load_evidence(std::string_view text);

/// Of the id of a new protocol: where it is one, what somebody begins with is a protocol of that id.
[[nodiscard]] std::string broken_by_starting_point(std::string_view text);

/// Besides: days in their order or issues, never both, and the coach says of each day one of its actions in a phase and
/// at a level that the default programme has.
[[nodiscard]] std::string broken_by_decide(std::string_view text);

// Of what is typed.

/// A quantity in its range, which is the same in capitals, when it is written out, and as the value of an option; a
/// score that is written in one way.
[[nodiscard]] std::string broken_by_quantity(std::string_view text);

/// A day or moment that has come, by several clocks, and that is the same when it is written out.
[[nodiscard]] std::string broken_by_day(std::string_view text);

// Of files.

/// Of a configuration file: values in their one spelling, and an edit that changes one setting and no other byte, is
/// done when it is done, and can be taken back.
[[nodiscard]] std::string broken_by_settings(std::string_view text);

/// The same of reading the file or of the edit, whichever the text falls to.
[[nodiscard]] std::string broken_by_chosen_settings(std::string_view text);

/// Of a journal's document: one flaw in the text, or a journal that comes back from what is written of it.
[[nodiscard]] std::string broken_by_read_journal(std::string_view text);

/// Of a State kept as text: nothing, or a State that has this text.
[[nodiscard]] std::string broken_by_state(std::string_view text);

/// Of the changes that a text makes to a journal's file (image_edit.hpp): each way of reading it gives what was stored
/// or an error of storage, and so does a command that writes.
[[nodiscard]] std::string broken_by_image(std::string_view text);

/// The same of one way of reading, or of the command, whichever the text falls to.
[[nodiscard]] std::string broken_by_chosen_image(std::string_view text);

// Of what is shown.

/// Of what is said where a text is refused, whichever reader refuses it: lines that fit the page, at 80 cells and at
/// 40, as text and in ASCII.
[[nodiscard]] std::string broken_by_refusals(std::string_view text);

/// The same of one reader and one page, which the first byte of the text chooses.
[[nodiscard]] std::string broken_by_chosen_refusal(std::string_view text);

/// Of a runner's own words, in every field that takes some: no control character and no line too wide on any page; the
/// same words back from CSV and from JSON; no mark of theirs in the HTML.
[[nodiscard]] std::string broken_by_note(std::string_view text);

/// The same of one field in one form, which the first byte of the text chooses.
[[nodiscard]] std::string broken_by_chosen_note(std::string_view text);

/// Of a command line, and of what stands on standard input below it: an exit from 0 to 5, no internal error, a journal
/// that has changed only where the command was done, no file that was not named, and lines that fit the screen.
[[nodiscard]] std::string broken_by_arguments(std::string_view text);

}  // namespace achilles::fuzz
