#include "exchange/csv.hpp"

#include <array>
#include <charconv>
#include <functional>

#include "exchange/instant.hpp"
#include "exchange/record.hpp"

namespace achilles::exchange {
namespace {

/// Writes values as RFC 4180 asks: text quoted, inner quotes doubled, everything else bare, unknown empty.
class Writer {
 public:
  Writer(std::string& out, CsvText text) : out_(out), text_(text) {}

  template <class Value>
  void operator()(const char*, const Value& value) {
    if (!is_known(value)) {
      ++commas_;
      return;
    }
    separate();
    put(value);
    commas_ = 1;
  }
  /// Ends the line behind the last column.
  void end() {
    --commas_;
    separate();
    out_ += "\r\n";
  }

 private:
  static bool is_known(std::string_view text) { return !text.empty(); }
  template <class Value>
  static bool is_known(const std::optional<Value>& value) {
    return value.has_value();
  }
  template <class Value>
  static bool is_known(const Value&) {
    return true;
  }
  void separate() { out_.append(commas_, ','); }

  void put(std::int64_t number) {
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out_.append(digits.data(), end);
  }
  void put(bool value) { out_ += value ? "true" : "false"; }
  void put(Date day) { append_day(out_, day); }
  void put(std::chrono::sys_seconds instant) { append_utc(out_, instant); }
  void put(const Label& label) {
    out_ += '"';
    out_ += label.letter;
    put(label.number);
    out_ += '"';
  }
  void put(std::string_view text) {
    out_ += '"';
    if (text_ == CsvText::guarded && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos)
      out_ += '\'';
    for (auto quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
      out_.append(text.substr(0, quote)).append("\"\"");
      text.remove_prefix(quote + 1);
    }
    out_.append(text) += '"';
  }
  template <class Value>
  void put(const std::optional<Value>& value) {
    put(*value);
  }

  std::string& out_;
  CsvText text_;
  std::size_t commas_ = 0;  ///< before the next value: one for each column since the last, most of which say nothing
};

std::string header() {
  std::string text;
  each_column(Record{}, [&](const char* name, const auto&) {
    if (!text.empty()) text += ',';
    text += name;
  });
  return text + "\r\n";
}

}  // namespace

std::string_view csv_header() {
  static const std::string text = header();
  return text;
}

void append_csv(std::string& out, const Entry& entry, CsvText text) {
  Writer writer(out, text);
  each_column(record_of(entry), std::ref(writer));
  writer.end();
}

}  // namespace achilles::exchange
