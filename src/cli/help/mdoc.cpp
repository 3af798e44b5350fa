#include "cli/help/mdoc.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/help/roff.hpp"

namespace achilles::cli {
namespace {

constexpr std::size_t widest_tag = 24;
constexpr std::size_t widest_name = 30;

constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                            "July",    "August",   "September", "October", "November", "December"};

std::string in_capitals(std::string_view text) {
  std::string capitals{text};
  for (char& c : capitals) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return capitals;
}

/// A line of help with a capital at its head and that mark at its end.
std::string sentence(std::string_view text, char mark) {
  const auto rest = text.substr(std::min<std::size_t>(1, text.size()));
  return in_capitals(text.substr(0, 1)).append(rest) + (text.ends_with("…") ? "" : std::string(1, mark));
}

/// "Fl p Ar N": one name of an option with the place of its value, or a word.
std::string written(const Declared& one, std::string_view name) {
  if (!one.is_option()) return "Ar " + roff::argument(one.names) + (one.times == Times::any ? " ..." : "");
  if (name == "@") return "Ar " + roff::argument("@" + one.value);
  const auto flag = "Fl " + roff::escaped(name.substr(1));
  return one.value.empty() ? flag : flag + " Ar " + roff::argument(one.value);
}

}  // namespace

Mdoc::Mdoc(const Reference& page, std::string_view summary, Date day, std::string_view release) {
  const std::chrono::year_month_day date{day.days()};
  line(fmt::format(".Dd {} {}, {}", months.at(static_cast<unsigned>(date.month()) - 1),
                   static_cast<unsigned>(date.day()), static_cast<int>(date.year())));
  line(fmt::format(".Dt {} {}", in_capitals(page.name), page.section));
  line(".ds doc-volume Manual");  // groff 1.22 goes round for ever where its own words are wider than half a line
  line(fmt::format(".Os {}", roff::argument(release)));
  section("Name");
  line(fmt::format(".Nm {}", page.name));
  line(fmt::format(".Nd {}", roff::escaped(summary)));
}

Mdoc& Mdoc::section(std::string_view title) {
  section_is_empty_ = true;
  return line(fmt::format(".Sh {}", in_capitals(title)));
}

Mdoc& Mdoc::subsection(std::string_view title) {
  section_is_empty_ = true;
  return line(fmt::format(".Ss {}", roff::argument(title)));
}

void Mdoc::part() {
  if (!section_is_empty_) line(".Pp");
  section_is_empty_ = false;
}

Mdoc& Mdoc::paragraph(std::string_view text) {
  part();
  text_ += roff::running(text);
  return *this;
}

Mdoc& Mdoc::synopsis(std::string_view command, const std::vector<Declared>& declared) {
  line(fmt::format(".Nm {}", roff::argument(command)));
  const auto add = [&](const Declared& one) {
    line(fmt::format(".{}{}", one.times == Times::once ? "" : "Op ", written(one, one.spoken())));
  };
  for (const Declared& one : declared) {
    if (one.is_option()) add(one);
  }
  for (const Declared& one : declared) {
    if (!one.is_option()) add(one);
  }
  return *this;
}

Mdoc& Mdoc::options(const std::vector<Declared>& declared) {
  if (declared.empty()) return *this;
  section_is_empty_ = false;
  line(".Bl -tag -width Ds");
  for (const Declared& one : declared) {
    std::string tag;
    for (const auto& name : one.each_name()) tag += (tag.empty() ? "" : " , ") + written(one, name);
    line(".It " + tag);
    text_ += roff::running(sentence(one.help, '.'));
  }
  return line(".El");
}

Mdoc& Mdoc::table(const std::vector<Row>& rows) {
  section_is_empty_ = false;
  std::size_t widest = 0;
  for (const Row& row : rows) {
    if (row.left.size() <= widest_tag) widest = std::max(widest, row.left.size());
  }
  line(fmt::format(".Bl -tag -width {}n", widest + 1));
  for (const Row& row : rows) {
    line(fmt::format(".It {}", roff::argument(row.left)));
    text_ += roff::running(row.right);
  }
  return line(".El");
}

Mdoc& Mdoc::example(std::string_view what, std::string_view says) {
  paragraph(sentence(says, ':'));
  return line(fmt::format(".Dl {}", roff::argument(what)));
}

Mdoc& Mdoc::references(const std::vector<std::pair<Reference, std::string_view>>& pages) {
  section_is_empty_ = false;
  line(fmt::format(".Bl -tag -width {}n -compact", widest_name));
  for (const auto& [page, about] : pages) {
    line(fmt::format(".It Xr {} {}", page.name, page.section));
    text_ += roff::running(about);
  }
  return line(".El");
}

Mdoc& Mdoc::pointer(const Reference& page, std::string_view rest) {
  part();
  line(fmt::format(".Xr {} {}", page.name, page.section));
  text_ += roff::running(rest);
  return *this;
}

Mdoc& Mdoc::see_also(std::vector<Reference> pages) {
  std::ranges::sort(pages, {}, [](const Reference& page) { return std::pair{page.section, page.name}; });
  section("See also");
  for (const auto& page : pages) {
    line(fmt::format(".Xr {} {}{}", page.name, page.section, &page == &pages.back() ? "" : " ,"));
  }
  return *this;
}

Mdoc& Mdoc::line(std::string_view text) {
  text_.append(text).append("\n");
  return *this;
}

}  // namespace achilles::cli
