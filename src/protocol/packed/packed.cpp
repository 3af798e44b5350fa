#include "protocol/packed/packed.hpp"

#include <cereal/cereal.hpp>
#include <type_traits>

#include "protocol/packed/parts.hpp"

namespace achilles::protocol {
namespace {

// Cereal's own archives go through a stream, value by value, which takes most of the time; these go through memory.

class Writer : public cereal::OutputArchive<Writer, cereal::AllowEmptyClassElision> {
 public:
  Writer() : OutputArchive(this) {}

  void put(const void* value, std::size_t size) { bytes_.append(static_cast<const char*>(value), size); }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

class Reader : public cereal::InputArchive<Reader, cereal::AllowEmptyClassElision> {
 public:
  explicit Reader(std::string_view bytes) : InputArchive(this), left_(bytes) {}

  void take(void* value, std::size_t size) {
    if (left_.copy(static_cast<char*>(value), size) < size) throw cereal::Exception("the bytes end too early");
    left_.remove_prefix(size);
  }

 private:
  std::string_view left_;
};

}  // namespace
}  // namespace achilles::protocol

CEREAL_SETUP_ARCHIVE_TRAITS(achilles::protocol::Reader, achilles::protocol::Writer)

namespace achilles::protocol {
namespace {

// What every value is made of in the end. Cereal finds these by their names.

template <class Number>
requires std::is_arithmetic_v<Number>
void CEREAL_SAVE_FUNCTION_NAME(Writer& writer, const Number& number) { writer.put(&number, sizeof number); }

template <class Number>
requires std::is_arithmetic_v<Number>
void CEREAL_LOAD_FUNCTION_NAME(Reader& reader, Number& number) { reader.take(&number, sizeof number); }

template <class Value>
void CEREAL_SAVE_FUNCTION_NAME(Writer& writer, const cereal::BinaryData<Value>& data) {
  writer.put(data.data, static_cast<std::size_t>(data.size));
}

template <class Value>
void CEREAL_LOAD_FUNCTION_NAME(Reader& reader, cereal::BinaryData<Value>& data) {
  reader.take(data.data, static_cast<std::size_t>(data.size));
}

template <class Archive>
concept Either = std::is_same_v<Archive, Writer> || std::is_same_v<Archive, Reader>;

template <Either Archive, class Size>
void CEREAL_SERIALIZE_FUNCTION_NAME(Archive& archive, cereal::SizeTag<Size>& tag) {
  archive(tag.size);
}

template <Either Archive, class Value>
void CEREAL_SERIALIZE_FUNCTION_NAME(Archive& archive, cereal::NameValuePair<Value>& named) {
  archive(named.value);
}

}  // namespace

template <class Value>
std::string packed(const Value& value) {
  Writer writer;
  writer(value);
  return writer.bytes();
}

template <class Value>
Value unpacked(std::string_view bytes) {
  Value value;
  Reader{bytes}(value);
  return value;
}

template std::string packed(const Protocol&);
template std::string packed(const ExerciseCard&);
template Protocol unpacked(std::string_view);
template ExerciseCard unpacked(std::string_view);

}  // namespace achilles::protocol
