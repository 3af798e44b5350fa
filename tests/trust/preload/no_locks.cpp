// Put before the system's library, is a file system that grants every lock to everybody.

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdarg>

extern "C" int fcntl64(int file, int command, ...) {
  std::va_list more;
  va_start(more, command);
  void* argument = va_arg(more, void*);
  va_end(more);
  if (command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK) return 0;
  return static_cast<int>(::syscall(SYS_fcntl, file, command, argument));
}
