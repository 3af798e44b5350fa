#include "achilles/operation_record.hpp"

namespace achilles {

std::string_view name(OperationRecord::Effect effect) {
  switch (effect) {
    case OperationRecord::Effect::store:
      return "store";
    case OperationRecord::Effect::take_back:
      return "void";
    case OperationRecord::Effect::bring_back:
      return "restore";
  }
  return {};
}

std::optional<OperationRecord::Effect> effect_from(std::string_view text) {
  for (const auto effect :
       {OperationRecord::Effect::store, OperationRecord::Effect::take_back, OperationRecord::Effect::bring_back}) {
    if (text == name(effect)) return effect;
  }
  return std::nullopt;
}

}  // namespace achilles
