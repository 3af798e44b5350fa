#include "exchange/journal/journal_writer.hpp"

#include "exchange/document.hpp"
#include "exchange/journal/entry_fields.hpp"
#include "exchange/journal/operation_fields.hpp"
#include "exchange/utf8.hpp"

namespace achilles::exchange {
namespace {

std::string line_of(const ordered_json& json) { return json.dump(); }

/// A text that is not UTF-8 is no JSON text: its bytes in hexadecimal digits.
ordered_json text_json(std::string_view text) {
  if (is_utf8(text)) return text;
  return {{"hex", hex(text)}};
}

/// Puts each field that is known under its key.
class Fields {
 public:
  explicit Fields(ordered_json& json) : json_(json) {}

  template <class Value>
  void operator()(const char* key, const std::optional<Value>& value) {
    if (value) (*this)(key, *value);
  }
  void operator()(const char* key, const std::string& text) {
    if (!text.empty()) json_[key] = text_json(text);
  }
  void operator()(const char* key, bool value) { json_[key] = value; }
  void operator()(const char* key, std::int32_t number) { json_[key] = number; }
  /// The number of an entry or an operation, with its letter as everywhere.
  void operator()(const char* key, std::int64_t number) {
    const bool operation = std::string_view{key} == "operation" || std::string_view{key} == "target";
    json_[key] = (operation ? "o" : "e") + std::to_string(number);
  }
  void operator()(const char* key, std::chrono::seconds time) { json_[key] = time.count(); }
  void operator()(const char* key, Date day) { json_[key] = day.iso(); }
  void operator()(const char* key, const Moment& moment) { json_[key] = moment.iso(); }
  void operator()(const char* key, Sign sign) { json_[key] = info(sign).id; }
  void operator()(const char* key, const Body& body) { json_[key] = kind(body); }
  void operator()(const char* key, const std::vector<std::string>& ids) {
    json_[key] = ordered_json::array();
    for (const auto& id : ids) json_[key].push_back(text_json(id));
  }
  template <class Tag, int Low, int High>
  void operator()(const char* key, Bounded<Tag, Low, High> value) {
    json_[key] = value.value();
  }
  template <class Named>
  auto operator()(const char* key, Named value) -> decltype(static_cast<void>(name(value))) {
    json_[key] = name(value);
  }

 private:
  ordered_json& json_;
};

template <class Value>
ordered_json fields_of(Value value) {
  auto json = ordered_json::object();
  Fields fields(json);
  each_field(fields, value);
  return json;
}

}  // namespace

JournalWriter::JournalWriter(std::string& out) : out_(out) {
  out_.append("{\"schema\": \"").append(journal_schema).append("\",\n\"operations\": [");
}

void JournalWriter::add(const OperationRecord& record) {
  out_ += any_operation_ ? ",\n" : "\n";
  any_operation_ = true;
  auto line = line_of(fields_of(record));
  line.pop_back();
  out_ += line;
  if (!record.entries.empty()) {
    std::string_view before = ",\"entries\":[\n  ";
    for (const auto& entry : record.entries) {
      out_.append(before).append(line_of(fields_of(entry)));
      before = ",\n  ";
    }
    out_ += ']';
  }
  if (record.told) out_.append(",\n  \"told\":").append(line_of(fields_of(*record.told)));
  out_ += '}';
}

void JournalWriter::begin_programmes() {
  if (!in_programmes_) out_ += "],\n\"programmes\": [";
  in_programmes_ = true;
}

void JournalWriter::add(const KeptProgramme& programme) {
  begin_programmes();
  out_ += any_programme_ ? ",\n" : "\n";
  any_programme_ = true;
  out_ += line_of(fields_of(programme));
}

void JournalWriter::end(std::string_view state_hash, std::string_view numbers_hash) {
  begin_programmes();
  out_.append("],\n\"state_hash\": \"").append(state_hash);
  out_.append("\",\n\"numbers_hash\": \"").append(numbers_hash).append("\"}\n");
}

}  // namespace achilles::exchange
