#pragma once

namespace achilles::journal {

/// What a journal is opened for. One that is read is never changed.
enum class Access : unsigned char { read, write };

}  // namespace achilles::journal
