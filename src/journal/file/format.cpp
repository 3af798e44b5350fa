#include "journal/file/format.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <span>
#include <string_view>

#include "achilles/error.hpp"
#include "journal/file/page_sums.hpp"

namespace achilles::journal {
namespace {

// https://sqlite.org/fileformat.html#the_database_header
constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr std::size_t reserved_at = 20;
constexpr std::size_t user_version_at = 60;
constexpr std::size_t application_id_at = 68;

using Header = std::span<const unsigned char, header_size>;

constexpr int first_with_sums = 5;

std::int32_t big_endian(Header header, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8U | header[at + i];
  return static_cast<std::int32_t>(number);
}

}  // namespace

Format format_in(Header header) {
  if (std::ranges::all_of(header, [](auto byte) { return byte == 0; })) return {Format::Owner::unclear};
  if (!std::ranges::equal(magic, header.first(magic.size()),
                          [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; })) {
    return {Format::Owner::unknown};
  }
  if (big_endian(header, application_id_at) != application_id) return {Format::Owner::another};
  const int version = big_endian(header, user_version_at);
  return {Format::Owner::achilles, version, version >= first_with_sums || header[reserved_at] == page_sum_size};
}

Format format_of(const std::filesystem::path& file) {
  std::error_code unknown;
  if (!std::filesystem::is_regular_file(file, unknown)) return {};  // one of the others may never end
  std::ifstream in{file, std::ios::binary};
  std::array<char, header_size> bytes{};
  if (!in.read(bytes.data(), bytes.size())) return {};
  std::array<unsigned char, header_size> header{};
  std::ranges::copy(bytes, header.begin());
  return format_in(header);
}

namespace {

Format format_in_memory(SQLite::Database& database) {
  const auto number = [&database](const char* pragma) { return database.execAndGet(pragma).getInt(); };
  if (number("PRAGMA application_id") != application_id) return {};
  return {Format::Owner::achilles, number("PRAGMA user_version")};
}

}  // namespace

// Through SQLite's own descriptor: closing another one would drop the locks this process holds on the file.
Format format_of(Connection& connection) {
  sqlite3_file* file = nullptr;
  auto& database = connection.database();
  database.check(sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file));
  if (file == nullptr || file->pMethods == nullptr) return format_in_memory(database);
  if (std::filesystem::file_size(connection.file()) == 0) return {};

  std::array<unsigned char, header_size> header{};
  const int result = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
  if (result == SQLITE_IOERR_SHORT_READ) return {Format::Owner::unknown};
  database.check(result);
  return format_in(header);
}

void refuse_others(const Format& format, int newest, const std::filesystem::path& file) {
  constexpr auto choose_another = "Nothing was changed. Choose another file with --db.";
  switch (format.owner) {
    case Format::Owner::nobody:
    case Format::Owner::unclear:
      return;
    case Format::Owner::unknown:
      throw Error(Exit::storage, fmt::format("{} is not an achilles journal", file.string()), choose_another);
    case Format::Owner::another:
      throw Error(Exit::storage, fmt::format("{} belongs to another program", file.string()), choose_another);
    case Format::Owner::achilles:
      if (format.version < 0 || format.version > newest) {
        throw Error(
            Exit::storage,
            fmt::format("this journal has format {}, newer than this achilles (format {})", format.version, newest),
            "Nothing was changed. Upgrade achilles, or export with the newer one.");
      }
  }
}

}  // namespace achilles::journal
