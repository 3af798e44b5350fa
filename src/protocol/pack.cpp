// Run when the program is built: reads the exercises and programmes that go into it, and writes them as bytes.
//   pack HEADER EXERCISES PROGRAMME...
// A file that is not valid stops the build, with every issue it has.

#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <stdexcept>
#include <string>

#include "protocol/load.hpp"
#include "protocol/packed/packed.hpp"

namespace {

using namespace achilles;

std::string text_of(const char* file) {
  std::ifstream stream{file, std::ios::binary};
  if (!stream) throw std::runtime_error{fmt::format("{}: cannot be read", file)};
  return {std::istreambuf_iterator<char>{stream}, {}};
}

void demand_whole(const char* file, std::span<const protocol::Issue> issues) {
  std::string all;
  for (const auto& issue : issues) all += fmt::format("{}:{}: {}\n", file, issue.line, issue.what);
  if (!all.empty()) throw std::runtime_error{all};
}

/// As a string literal. Octal escapes end after three digits; a hexadecimal one would run on.
std::string literal(std::string_view bytes) {
  std::string text = "\"";
  for (const char byte : bytes) {
    const bool plain = byte >= ' ' && byte <= '~' && byte != '"' && byte != '\\' && byte != '?';
    text += plain ? std::string(1, byte) : fmt::format("\\{:03o}", static_cast<unsigned char>(byte));
  }
  return text + '"';
}

std::string row(std::string_view id, const std::string& bytes) {
  return fmt::format("    {{\"{}\", {{{}, {}}}}},\n", id, literal(bytes), bytes.size());
}

std::string array(std::string_view name, std::size_t size, const std::string& rows) {
  return fmt::format("inline constexpr std::array<Packed, {}> {}{{{{\n{}}}}};\n", size, name, rows);
}

protocol::Catalogue read_exercises(const char* file) {
  const auto loaded = protocol::load_catalogue(text_of(file));
  demand_whole(file, loaded.issues);
  return loaded.catalogue;
}

std::string exercises(const protocol::Catalogue& catalogue) {
  std::string rows;
  for (const auto id : catalogue.ids()) rows += row(id, protocol::packed(*catalogue.card(id)));
  return array("exercises", catalogue.ids().size(), rows);
}

std::string programmes(const protocol::Catalogue& catalogue, std::span<char* const> files) {
  std::string rows;
  for (const char* file : files) {
    const auto beside = [&](std::string_view id) -> std::optional<std::string> {
      return text_of((std::filesystem::path{file}.parent_path() / fmt::format("{}.json", id)).c_str());
    };
    const auto loaded = protocol::load(text_of(file), catalogue, beside);
    demand_whole(file, loaded.issues);
    rows += row(loaded.protocol->id, protocol::packed(*loaded.protocol));
  }
  return array("programmes", files.size(), rows);
}

void write(const char* file, const std::string& text) {
  std::ofstream stream{file, std::ios::binary};
  stream << text << std::flush;
  if (!stream) throw std::runtime_error{fmt::format("{}: cannot be written", file)};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fputs("usage: pack HEADER EXERCISES PROGRAMME...\n", stderr);
    return 2;
  }
  try {
    const auto catalogue = read_exercises(argv[2]);
    write(argv[1],
          "#pragma once\n\n#include <array>\n#include <string_view>\n\nnamespace achilles::embedded {\n\n"
          "struct Packed {\n  std::string_view id, bytes;\n};\n\n" +
              exercises(catalogue) + "\n" + programmes(catalogue, {argv + 3, static_cast<std::size_t>(argc - 3)}) +
              "\n}  // namespace achilles::embedded\n");
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
