#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

#include "journal/file/connection.hpp"

namespace achilles::journal {

/// Marks a file as a journal (the SQLite header's application id): "ACH1".
inline constexpr std::int32_t application_id = 0x41434831;

/// What a file says of itself in its first 100 bytes.
struct Format {
  enum class Owner : unsigned char {
    nobody,    ///< it is empty
    unclear,   ///< a header of zeros, as an interrupted first write leaves it
    unknown,   ///< not SQLite
    another,   ///< another program
    achilles,  ///< a journal
  };
  Owner owner = Owner::nobody;
  int version = 0;      ///< number of migrations it has seen
  bool summed = false;  ///< whether each page ends with a sum of its bytes, as in every journal from format 5 on
};

/// How long the header of a SQLite file is, in bytes.
inline constexpr std::size_t header_size = 100;

/// What a header says.
[[nodiscard]] Format format_in(std::span<const unsigned char, header_size> header);

/// Reads those bytes as they are on the disk: no lock is taken, nothing is repaired. Asks SQLite where there is no
/// file.
[[nodiscard]] Format format_of(Connection& connection);

/// The same of a file that this process has not opened: closing it would drop the process's locks on it. A file that
/// cannot be read belongs to nobody.
[[nodiscard]] Format format_of(const std::filesystem::path& file);

/// Throws Error (Exit::storage) unless this is a journal of a format up to `newest`, or may become one.
void refuse_others(const Format& format, int newest, const std::filesystem::path& file);

}  // namespace achilles::journal
