#pragma once

#include <string_view>
#include <vector>

#include "protocol/text/field.hpp"

namespace achilles::protocol {

/// Whether an object says everything itself, or is laid over another: then null is absent, and what is missing is no
/// matter of its form.
enum class Stands : unsigned char { alone, over_another };

/// Reads an object member by member and remembers which keys were asked for, so that none is left unread.
class ObjectReader {
 public:
  /// Reports a value that is not an object; then every member is absent, and none is missed.
  explicit ObjectReader(const Field& field, Stands stands = Stands::alone);

  /// The member, which may be absent.
  Field operator[](std::string_view key);
  /// The member; that it is absent is an issue.
  Field need(std::string_view key);

  /// Whether there is an object to read.
  [[nodiscard]] bool readable() const { return members_ != nullptr; }
  /// Reports what is wrong with the object as a whole.
  void refuse(std::string_view what, std::string fix = {}) const;
  /// Reports that its form is right, but not what it says.
  void object(std::string_view what, std::string fix = {}) const;
  /// Reports every key that nobody asked for.
  void finish() const;

 private:
  const Object* members_;
  Path path_;
  std::size_t at_;
  Issues& issues_;
  Stands stands_;
  std::vector<std::string_view> asked_;
};

}  // namespace achilles::protocol
