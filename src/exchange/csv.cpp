#include "exchange/csv.hpp"

#include <fmt/format.h>

#include <functional>

#include "exchange/record.hpp"

namespace achilles::exchange {
namespace {

/// Writes values as RFC 4180 asks: text quoted, inner quotes doubled, everything else bare, unknown empty.
class Writer {
 public:
  explicit Writer(CsvText text) : text_(text) {}

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
  /// Ends the line behind the last column, and gives it.
  [[nodiscard]] std::string_view line() {
    --commas_;
    separate();
    append("\r\n");
    return {line_.data(), line_.size()};
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
  void append(std::string_view text) { line_.append(text.data(), text.data() + text.size()); }
  void separate() {
    for (; commas_ > 0; --commas_) line_.push_back(',');
  }

  void put(std::int64_t number) {
    const fmt::format_int digits(number);
    append({digits.data(), digits.size()});
  }
  void put(bool value) { append(value ? "true" : "false"); }
  void put(Date day) { append(day.iso()); }
  void put(std::chrono::sys_seconds instant) { append(Moment{instant, {}}.iso()); }
  void put(const Label& label) {
    line_.push_back('"');
    line_.push_back(label.letter);
    put(label.number);
    line_.push_back('"');
  }
  void put(std::string_view text) {
    line_.push_back('"');
    if (text_ == CsvText::guarded && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos)
      line_.push_back('\'');
    for (auto quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
      append(text.substr(0, quote));
      append("\"\"");
      text.remove_prefix(quote + 1);
    }
    append(text);
    line_.push_back('"');
  }
  template <class Value>
  void put(const std::optional<Value>& value) {
    put(*value);
  }

  fmt::memory_buffer line_;
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
  Writer writer(text);
  each_column(record_of(entry), std::ref(writer));
  out += writer.line();
}

}  // namespace achilles::exchange
