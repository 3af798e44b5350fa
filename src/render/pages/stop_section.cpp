#include <fmt/format.h>

#include "render/pages/sections.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

std::string_view where(Urgency urgency) {
  switch (urgency) {
    case Urgency::emergency:
      return "an emergency department, now";
    case Urgency::same_day:
      return "a doctor or an urgent-care line, today";
    case Urgency::soon:
      return "a clinician, within days";
    case Urgency::routine:
      return "a clinician, at the next visit";
  }
  return {};
}

std::optional<Sign> sign_of(const Reason& reason) {
  if (const auto* it = std::get_if<reason::StopSign>(&reason)) return it->sign;
  if (const auto* it = std::get_if<reason::ImpactSign>(&reason)) return it->sign;
  return std::nullopt;
}

void write_sign(Sheet& sheet, const SignInfo& sign) {
  sheet.blank();
  sheet.paragraph(0, {{std::string(sign.question) + ".", Style::bold}});
  sheet.paragraph(2, sign.message);
  sheet.item(2, {"Where:", Style::bold}, 9, {{std::string(where(sign.urgency)) + "."}});
  sheet.paragraph(2, {source_span(Citation::from(sign.source).value_or(Citation{}))});
}

}  // namespace

void write_stop(Sheet& sheet, const Decision& decision, const Protocol& protocol) {
  std::vector<const SignInfo*> clearable;
  for (const auto& finding : decision.findings) {
    if (const auto sign = sign_of(finding.reason)) {
      write_sign(sheet, info(*sign));
      if (sign != Sign::under_18) clearable.push_back(&info(*sign));
    } else if (finding.asks == Action::stop) {
      sheet.blank();
      sheet.paragraph(0, {{words(finding.reason, protocol, decision, sheet.look().units)},
                          source_span(source_of(finding.reason, protocol, decision))});
      sheet.paragraph(0, "Ask a clinician before the tendon is loaded again.");
    }
  }
  if (clearable.empty()) return;
  sheet.blank();
  sheet.paragraph(0, "Once a clinician has said that it does not stand in the way, record who and when:");
  for (const auto* sign : clearable) {
    sheet.paragraph(2, {{fmt::format("achilles screen --clear {} --by NAME --on DATE", sign->id), Style::bold}});
  }
}

}  // namespace achilles::render
