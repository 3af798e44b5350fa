#include "achilles/difference.hpp"

namespace achilles {

std::string_view name(Difference::How how) {
  switch (how) {
    case Difference::How::changed:
      return "changed";
    case Difference::How::added:
      return "added";
    case Difference::How::gone:
      return "gone";
    case Difference::How::moved:
      return "moved";
  }
  return {};
}

std::string_view name(Difference::What what) {
  switch (what) {
    case Difference::What::id:
      return "id";
    case Difference::What::title:
      return "title";
    case Difference::What::version:
      return "version";
    case Difference::What::summary:
      return "summary";
    case Difference::What::provenance:
      return "provenance";
    case Difference::What::licence:
      return "licence";
    case Difference::What::language:
      return "language";
    case Difference::What::base:
      return "extends";
    case Difference::What::sites:
      return "sites";
    case Difference::What::test:
      return "test";
    case Difference::What::reference:
      return "reference";
    case Difference::What::placement:
      return "placement";
    case Difference::What::phase:
      return "phase";
    case Difference::What::goal:
      return "goal";
    case Difference::What::window:
      return "window";
    case Difference::What::maintenance:
      return "maintenance";
    case Difference::What::entry:
      return "entry";
    case Difference::What::item:
      return "item";
    case Difference::What::fill:
      return "fill";
    case Difference::What::step:
      return "step";
    case Difference::What::progress:
      return "progress";
    case Difference::What::run:
      return "run";
    case Difference::What::run_need:
      return "run-need";
    case Difference::What::run_note:
      return "run-note";
    case Difference::What::advance:
      return "advance";
    case Difference::What::response:
      return "response";
    case Difference::What::limit:
      return "limit";
    case Difference::What::ceiling:
      return "ceiling";
    case Difference::What::advice:
      return "advice";
    case Difference::What::track:
      return "track";
    case Difference::What::extent:
      return "extent";
    case Difference::What::source:
      return "source";
  }
  return {};
}

}  // namespace achilles
