#include "cli/help_text.hpp"

#include "cli/columns.hpp"
#include "cli/declarations.hpp"
#include "cli/groups.hpp"
#include "render/render.hpp"

namespace achilles::cli {
namespace {

std::string left_of(const Declared& one) {
  if (!one.is_option()) return one.names + (one.times == Times::any ? "…" : "");
  std::string names;
  for (const auto& name : one.each_name()) {
    names += names.empty() ? "" : ", ";
    names += name == "@" ? "@" + one.value : name;
    if (name != "@" && !one.value.empty() && name.starts_with("--")) names += " " + one.value;
  }
  return names;
}

std::string usage(const Command& command, const std::vector<Declared>& declared) {
  std::string line = "Usage: achilles " + std::string{command.name};
  for (const Declared& one : declared) {
    if (one.is_option() && one.times == Times::once) line += " " + one.spoken() + " " + one.value;
  }
  for (const Declared& one : declared) {
    if (one.is_option()) continue;
    line += one.times == Times::once ? " " + left_of(one) : " [" + left_of(one) + "]";
  }
  return line + " [option…]";
}

std::vector<Row> rows_of(const std::vector<Declared>& declared, bool options) {
  std::vector<Row> rows;
  for (const Declared& one : declared) {
    if (one.is_option() == options) rows.push_back({left_of(one), one.help});
  }
  return rows;
}

void add_section(std::string& page, std::string_view title, const std::vector<Row>& rows, int width) {
  if (rows.empty()) return;
  page.append("\n").append(title).append("\n").append(columns(rows, width));
}

void add_examples(std::string& page, const std::vector<Example>& examples, int width) {
  for (const Example& example : examples) {
    page += indented(example.line, width, 2);
    page += indented(example.says, width, 6);
  }
}

std::string as_seen(const std::string& page, const render::Look& look) {
  return look.ascii ? render::ascii(page) : page;
}

}  // namespace

std::string help_page(const Command& command, World& world) {
  const int width = world.out_look.width;
  const auto own = declarations_of(command, world);
  std::string page =
      render::wrap("achilles " + std::string{command.name} + ": " + std::string{command.summary}, width, 2);
  page += "\n" + render::wrap(usage(command, own), width, 9);
  if (!command.examples.empty()) {
    page += "\nExamples\n";
    add_examples(page, command.examples, width);
  }
  add_section(page, "Words", rows_of(own, false), width);
  add_section(page, "Options", rows_of(own, true), width);
  add_section(page, "Options of every command", rows_of(declarations_everywhere(world), true), width);
  return as_seen(page, world.out_look);
}

std::string overview_page(std::span<const Command> commands, const render::Look& look) {
  std::string page = render::wrap("achilles: a rehab coach for the Achilles tendon", look.width);
  page += "\nExamples\n";
  std::vector<Row> examples;
  for (const Example& one : everyday_examples) examples.push_back({std::string{one.line}, std::string{one.says}});
  page += columns(examples, look.width);
  for (const Heading& heading : headings) {
    std::vector<Row> rows;
    for (const Command& command : commands) {
      if (command.group == heading.group) rows.push_back({std::string{command.name}, std::string{command.summary}});
    }
    add_section(page, heading.title, rows, look.width);
  }
  page += "\n" + render::wrap("More on one: achilles help COMMAND. Education and self-tracking, not a medical device.",
                              look.width);
  return as_seen(page, look);
}

}  // namespace achilles::cli
