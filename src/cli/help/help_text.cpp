#include "cli/help/help_text.hpp"

#include "cli/arguments/declarations.hpp"
#include "cli/arguments/invocation.hpp"
#include "cli/help/columns.hpp"
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

void add_examples(std::string& page, const std::vector<Example>& examples, const render::Look& look) {
  for (const Example& example : examples) {
    page += indented(example.line, look, 2);
    page += indented(example.says, look, 6);
  }
}

}  // namespace

std::string help_page(const Command& command, std::span<const Command> commands, World& world) {
  const auto& look = world.out_look;
  const auto own = declarations_of(command, world);
  auto page = paragraph("achilles " + std::string{command.name} + ": " + std::string{command.summary}, look, 2);
  page += "\n" + paragraph(usage(command, own), look, 9);
  if (!command.examples.empty()) {
    page += "\nExamples\n";
    add_examples(page, command.examples, look);
  }
  std::vector<Row> followers;
  for (const auto& [word, says] : command_words(commands, command.name)) {
    followers.push_back({std::string{command.name} + " " + word, says});
  }
  page += section("Commands", followers, look);
  page += section("Words", rows_of(own, false), look);
  page += section("Options", rows_of(own, true), look);
  page += section("Options of every command", rows_of(declarations_everywhere(world), true), look);
  return page;
}

}  // namespace achilles::cli
