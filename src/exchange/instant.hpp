#pragma once

#include <chrono>
#include <string>

#include "achilles/date.hpp"

namespace achilles::exchange {

/// `2026-11-20`
void append_day(std::string& out, Date day);

/// `2026-11-20T17:05:00Z`
void append_utc(std::string& out, std::chrono::sys_seconds instant);

}  // namespace achilles::exchange
