#include "achilles/side.hpp"

namespace achilles {

std::string_view name(Side side) {
  switch (side) {
    case Side::left:
      return "left";
    case Side::right:
      return "right";
    case Side::both:
      return "both";
  }
  return {};
}

std::string_view name(Site site) {
  switch (site) {
    case Site::midportion:
      return "midportion";
    case Site::insertional:
      return "insertional";
    case Site::unsure:
      return "unsure";
    case Site::plantar:
      return "plantar";
  }
  return {};
}

std::string_view name(Legs legs) {
  switch (legs) {
    case Legs::left:
      return "left";
    case Legs::right:
      return "right";
    case Legs::together:
      return "together";
    case Legs::each:
      return "each";
  }
  return {};
}

std::optional<Side> side_from(std::string_view text) {
  for (Side side : {Side::left, Side::right, Side::both}) {
    if (text == name(side)) return side;
  }
  return std::nullopt;
}

std::optional<Site> site_from(std::string_view text) {
  for (Site site : {Site::midportion, Site::insertional, Site::unsure, Site::plantar}) {
    if (text == name(site)) return site;
  }
  return std::nullopt;
}

}  // namespace achilles
