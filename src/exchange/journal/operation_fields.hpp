#pragma once

#include "achilles/operation_record.hpp"

namespace achilles::exchange {

// The keys of what stands beside the entries in the journal's document, as `entry_fields.hpp` has those of entries.

template <class Row>
void each_field(Row& row, Told& told) {
  row("day", told.day);
  row("episode", told.episode);
  row("protocol_hash", told.protocol_hash);
  row("rules_version", told.rules_version);
  row("verdict", told.verdict);
}

template <class Row>
void each_field(Row& row, KeptProgramme& programme) {
  row("hash", programme.hash);
  row("id", programme.id);
  row("extends", programme.base);
  row("text", programme.text);
}

/// An operation but for its entries and what was said to it.
template <class Row>
void each_field(Row& row, OperationRecord& record) {
  row("operation", record.operation.number);
  row("uuid", record.operation.uuid);
  row("at", record.operation.at);
  row("command", record.operation.command);
  row("effect", record.effect);
  row("target", record.target);
}

}  // namespace achilles::exchange
