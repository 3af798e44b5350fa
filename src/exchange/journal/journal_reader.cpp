#include "exchange/journal/journal_reader.hpp"

#include <unordered_map>
#include <unordered_set>

#include "achilles/uuid.hpp"
#include "exchange/journal/entry_fields.hpp"
#include "exchange/journal/item_reader.hpp"
#include "exchange/journal/journal_writer.hpp"
#include "exchange/journal/operation_fields.hpp"

namespace achilles::exchange {
namespace {

bool is_hexadecimal(std::string_view text) {
  return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool is_hash(std::string_view text) { return text.size() == 16 && is_hexadecimal(text); }

/// Gathers the parts of the document, each checked against those before it.
class Gathering {
 public:
  void take(std::string_view key, Placed item) {
    if (key == "schema") return take_schema(item);
    if (key == "operations") return take_operation(item);
    if (key == "programmes") return take_programme(item);
    if (key == "state_hash") return take_hash(item, document_.state_hash);
    if (key == "numbers_hash") return take_hash(item, document_.numbers_hash);
    throw Flaw{item.line, "a key that does not belong here"};
  }

  JournalDocument whole() {
    if (!has_schema_) throw Flaw{0, "\"schema\" is missing"};
    if (document_.state_hash.empty() || document_.numbers_hash.empty()) throw Flaw{0, "a hash at its end is missing"};
    return std::move(document_);
  }

 private:
  void take_schema(const Placed& item) {
    const auto* const name = std::get_if<std::string>(&item.value);
    has_schema_ = name != nullptr && *name == journal_schema;
    if (!has_schema_) throw Flaw{item.line, "\"schema\" is not " + std::string(journal_schema)};
  }

  static void take_hash(const Placed& item, std::string& hash) {
    const auto* const text = std::get_if<std::string>(&item.value);
    if (text == nullptr || !is_hash(*text)) throw Flaw{item.line, "a hash has 16 digits, 0 to 9 and a to f"};
    hash = *text;
  }

  void take_operation(Placed& item) {
    ItemReader reader(item);
    OperationRecord record;
    each_field(reader, record);
    const auto& it = record.operation;
    if (it.number <= last_operation_) throw Flaw{reader.line(), "operations do not stand in their order"};
    last_operation_ = it.number;
    expect_new(it.uuid, reader.line());
    expect_target(record, reader.line());
    effects_.emplace(it.number, record.effect);
    if (auto* const list = reader.take("entries")) take_entries(record, *list);
    if (auto* const told = reader.take("told")) take_told(record, *told);
    reader.refuse_the_rest();
    if (record.entries.empty() == (record.effect == OperationRecord::Effect::store)) {
      throw Flaw{reader.line(), "an operation has entries where it stores some, and only there"};
    }
    document_.operations.push_back(std::move(record));
  }

  void take_entries(OperationRecord& record, Placed& list) {
    auto* const items = std::get_if<Placed::Array>(&list.value);
    if (items == nullptr) throw Flaw{list.line, "\"entries\" is not a list"};
    for (auto& item : *items) {
      ItemReader reader(item);
      Entry entry;
      each_field(reader, entry);
      reader.refuse_the_rest();
      entry.operation = record.operation.number;
      if (entry.number <= last_entry_) throw Flaw{reader.line(), "entries do not stand in their order"};
      last_entry_ = entry.number;
      expect_new(entry.uuid, reader.line());
      if (entry.replaces && !entries_.contains(*entry.replaces)) {
        throw Flaw{reader.line(), "\"replaces\" names no entry before this one"};
      }
      if (!entry.replaces && std::holds_alternative<Removal>(entry.body)) {
        throw Flaw{reader.line(), "a removal without the entry it takes out"};
      }
      entries_.insert(entry.number);
      record.entries.push_back(std::move(entry));
    }
  }

  void take_told(OperationRecord& record, Placed& item) {
    ItemReader reader(item);
    auto& told = record.told.emplace();
    each_field(reader, told);
    reader.refuse_the_rest();
    told.operation = record.operation.number;
    told.at = record.operation.at;
    if (!entries_.contains(told.episode)) throw Flaw{reader.line(), "\"episode\" names no entry so far"};
  }

  void take_programme(Placed& item) {
    ItemReader reader(item);
    KeptProgramme programme;
    each_field(reader, programme);
    reader.refuse_the_rest();
    if (!is_hash(programme.hash)) throw Flaw{reader.line(), "a hash has 16 digits, 0 to 9 and a to f"};
    if (programme.base && !programmes_.contains(*programme.base)) {
      throw Flaw{reader.line(), "\"extends\" names no programme before this one"};
    }
    if (!programmes_.insert(programme.hash).second) throw Flaw{reader.line(), "a programme that stands here already"};
    document_.programmes.push_back(std::move(programme));
  }

  void expect_new(const std::string& uuid, int line) {
    if (!is_uuid(uuid)) throw Flaw{line, "\"uuid\" is not a UUID in small letters"};
    if (!uuids_.insert(uuid).second) throw Flaw{line, "a UUID that stands here already"};
  }

  void expect_target(const OperationRecord& record, int line) const {
    if (record.target.has_value() == (record.effect == OperationRecord::Effect::store)) {
      throw Flaw{line, "an operation has a target where it stores nothing, and only there"};
    }
    if (!record.target) return;
    const auto found = effects_.find(*record.target);
    if (found == effects_.end() || found->second != OperationRecord::Effect::store) {
      throw Flaw{line, "\"target\" names no operation before this one that stored entries"};
    }
  }

  JournalDocument document_;
  bool has_schema_ = false;
  std::int64_t last_operation_ = 0, last_entry_ = 0;
  std::unordered_map<std::int64_t, OperationRecord::Effect> effects_;
  std::unordered_set<std::int64_t> entries_;
  std::unordered_set<std::string> uuids_, programmes_;
};

}  // namespace

std::variant<JournalDocument, Flaw> read_journal(std::string_view text) {
  try {
    Gathering gathering;
    read_members(text, [&](std::string_view key, Placed item) { gathering.take(key, std::move(item)); });
    return gathering.whole();
  } catch (Flaw& flaw) {
    return std::move(flaw);
  }
}

}  // namespace achilles::exchange
