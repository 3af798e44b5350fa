#pragma once

#include "journal/file/connection.hpp"

namespace achilles::journal {

/// One moment of a file, from now on: what others store meanwhile is not seen. Within a transaction that is open
/// already it is that one's view, and ends with it.
class Reading {
 public:
  explicit Reading(Connection& connection);
  ~Reading();
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

 private:
  enum class Whose : unsigned char { own, of_another };
  Reading(Connection& connection, Whose transaction);
  Connection& connection_;
  Whose transaction_;
};

}  // namespace achilles::journal
