#include "exchange/journal/item_reader.hpp"

#include <charconv>
#include <limits>

#include "achilles/loggable.hpp"
#include "exchange/utf8.hpp"

namespace achilles::exchange {
namespace {

/// Of an entry or an operation: far more than anybody logs, and far below the end of what can be counted on from.
constexpr std::int64_t largest_number = std::int64_t{1} << 53U;

Placed::Object& object_in(Placed& item) {
  if (auto* const object = std::get_if<Placed::Object>(&item.value)) return *object;
  throw Flaw{item.line, "an object should stand here"};
}

}  // namespace

ItemReader::ItemReader(Placed& item) : line_(item.line), members_(object_in(item)) {}

Placed* ItemReader::take(std::string_view key) {
  const auto found = std::ranges::find(members_, key, &PlacedMember::key);
  if (found == members_.end()) return nullptr;
  taken_.push_back(found->key);
  return &found->value;
}

void ItemReader::refuse_the_rest() const {
  for (const auto& [key, item] : members_) {
    if (std::ranges::find(taken_, std::string_view{key}) == taken_.end()) {
      throw Flaw{item.line == 0 ? line_ : item.line, "a key that does not belong here"};
    }
  }
}

std::string ItemReader::text(std::string_view key, Placed& item) {
  if (auto* const plain = std::get_if<std::string>(&item.value)) return std::move(*plain);
  if (auto* const object = std::get_if<Placed::Object>(&item.value); object != nullptr && object->size() == 1) {
    const auto& [name, value] = object->front();
    const auto* const digits = std::get_if<std::string>(&value.value);
    const auto bytes = name == "hex" && digits != nullptr ? bytes_of_hex(*digits) : std::nullopt;
    if (bytes) return *bytes;
  }
  refuse(key, item, "a text");
}

std::int64_t ItemReader::whole(std::string_view key, const Placed& item, std::int64_t low, std::int64_t high) {
  const auto* const number = std::get_if<std::int64_t>(&item.value);
  if (number != nullptr && *number >= low && *number <= high) return *number;
  refuse(key, item, "a whole number from " + std::to_string(low) + " to " + std::to_string(high));
}

void ItemReader::read(std::string_view key, Placed& item, bool& value) {
  const auto* const truth = std::get_if<bool>(&item.value);
  if (truth == nullptr) refuse(key, item, "true or false");
  value = *truth;
}

void ItemReader::read(std::string_view key, Placed& item, std::int32_t& value) {
  using Limits = std::numeric_limits<std::int32_t>;
  const auto low = key == "value" ? std::int64_t{Limits::min()} : 0;  // only a test may have a result below zero
  value = static_cast<std::int32_t>(whole(key, item, low, Limits::max()));
}

void ItemReader::read(std::string_view key, Placed& item, std::int64_t& number) {
  const char letter = key == "operation" || key == "target" ? 'o' : 'e';
  const auto wanted = "a number from " + (letter + std::string("1 to ")) + letter + std::to_string(largest_number);
  const auto label = text(key, item);
  if (label.empty() || label[0] != letter) refuse(key, item, wanted);
  const auto* const end = label.data() + label.size();
  const auto [stopped, error] = std::from_chars(label.data() + 1, end, number);
  if (error != std::errc{} || stopped != end || number < 1 || number > largest_number) refuse(key, item, wanted);
}

void ItemReader::read(std::string_view key, Placed& item, std::chrono::seconds& value) {
  value = std::chrono::seconds{whole(key, item, 0, loggable::seconds.high)};
}

void ItemReader::read(std::string_view key, Placed& item, std::vector<std::string>& ids) {
  auto* const list = std::get_if<Placed::Array>(&item.value);
  if (list == nullptr) refuse(key, item, "a list of texts");
  for (auto& id : *list) ids.push_back(text(key, id));
}

}  // namespace achilles::exchange
