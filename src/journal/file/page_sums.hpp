#pragma once

#include <array>
#include <span>

namespace achilles::journal {

/// How many bytes at the end of each page of a journal hold the sum of the others.
inline constexpr int page_sum_size = 8;

using PageSum = std::array<unsigned char, page_sum_size>;

/// The sum of a page's other bytes, a multiple of eight of them. No two pages that differ in one bit have the same.
[[nodiscard]] PageSum page_sum(std::span<const unsigned char> bytes);

/// The name of SQLite's layer for files that writes such a sum into every page and refuses (SQLITE_CORRUPT) to read a
/// page that has another. The sum is that of SQLite's own layer for that, https://sqlite.org/cksumvfs.html, and a file
/// it wrote can be read by any SQLite.
///
/// A new file has sums. A journal made before there were any is read and written as it is.
[[nodiscard]] const char* layer_of_page_sums();

}  // namespace achilles::journal
