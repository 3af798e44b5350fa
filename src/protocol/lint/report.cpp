#include "protocol/lint/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace achilles::protocol::lint_rules {

namespace {

constexpr std::array all_sites{Site::midportion, Site::insertional, Site::plantar};

/// " (insertional pain only)", where those are not all the protocol is for.
std::string only_at(Sites sites, Sites whole) {
  if (sites == whole) return {};
  for (const Site site : all_sites) {
    if (sites.contains(site)) return fmt::format(" ({} pain only)", name(site));
  }
  return {};
}

}  // namespace

void Report::add(const std::string& pointer, const std::string& what, const std::string& fix, Sites sites) {
  auto place = map_.find(pointer);
  const auto same = std::ranges::find_if(said_, [&](const Said& said) {
    return said.remark.rule == kind_.rule && said.remark.pointer == place.pointer && said.remark.what == what;
  });
  if (same == said_.end()) {
    said_.push_back({place.at, sites, {1, 1, std::move(place.pointer), what, fix, kind_.rule, kind_.weight}});
    return;
  }
  for (const Site site : all_sites) {
    if (sites.contains(site)) same->sites.add(site);
  }
}

std::vector<Remark> Report::in_order(std::string_view text) && {
  std::ranges::stable_sort(said_, {}, &Said::at);
  std::vector<Remark> remarks;
  remarks.reserve(said_.size());
  int line = 1;
  std::size_t line_start = 0;
  std::size_t counted = 0;
  for (auto& said : said_) {
    for (; counted < said.at; ++counted) {
      if (text[counted] != '\n') continue;
      ++line;
      line_start = counted + 1;
    }
    said.remark.line = line;
    said.remark.column = static_cast<int>(said.at - line_start) + 1;
    said.remark.what += only_at(said.sites, whole_);
    remarks.push_back(std::move(said.remark));
  }
  return remarks;
}

}  // namespace achilles::protocol::lint_rules
