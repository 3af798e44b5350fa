#include "protocol/packed.hpp"

#include <cereal/archives/binary.hpp>
#include <sstream>
#include <streambuf>

#include "protocol/parts.hpp"

namespace achilles::protocol {
namespace {

/// Bytes where they are, as a stream's buffer.
class View : public std::streambuf {
 public:
  explicit View(std::string_view bytes) {
    auto* begin = const_cast<char*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast): only read
    setg(begin, begin, begin + bytes.size());
  }
};

}  // namespace

template <class Value>
std::string packed(const Value& value) {
  std::ostringstream bytes;
  cereal::BinaryOutputArchive{bytes}(value);
  return std::move(bytes).str();
}

template <class Value>
Value unpacked(std::string_view bytes) {
  View view{bytes};
  std::istream stream{&view};
  Value value;
  cereal::BinaryInputArchive{stream}(value);
  return value;
}

template std::string packed(const Protocol&);
template std::string packed(const ExerciseCard&);
template Protocol unpacked(std::string_view);
template ExerciseCard unpacked(std::string_view);

}  // namespace achilles::protocol
