// Put before the system's library, makes memory run out: the allocation that FAIL_AT names fails, and with FAIL_ON set
// every one behind it. It counts from main on, and writes to the file FAIL_COUNT names how many there were.

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdlib>

extern "C" {
// NOLINTBEGIN(*-reserved-identifier): their names in glibc
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
// NOLINTEND(*-reserved-identifier)
}

namespace {

std::atomic<long> allocations{0};
std::atomic<bool> counting{false};
long fail_at = 0;
bool fail_on = false;

bool fails() {
  if (!counting) return false;
  const long number = ++allocations;
  return fail_at > 0 && (fail_on ? number >= fail_at : number == fail_at);
}

void* out_of_memory() {
  errno = ENOMEM;
  return nullptr;
}

/// In decimal, without asking for memory.
void write_number(int file, long number) {
  char digits[20];
  std::size_t at = sizeof digits;
  do digits[--at] = static_cast<char>('0' + number % 10);
  while ((number /= 10) > 0);
  [[maybe_unused]] const auto written = ::write(file, digits + at, sizeof digits - at);
}

__attribute__((constructor)) void begin() {
  const char* at = std::getenv("FAIL_AT");
  fail_at = at == nullptr ? 0 : std::atol(at);
  fail_on = std::getenv("FAIL_ON") != nullptr;
}

__attribute__((destructor)) void end() {
  counting = false;
  const char* name = std::getenv("FAIL_COUNT");
  if (name == nullptr) return;
  const int file = ::open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return;
  write_number(file, allocations);
  ::close(file);
}

using Main = int (*)(int, char**, char**);
Main the_programs_own = nullptr;

int counted_main(int count, char** words, char** variables) {
  counting = true;
  return the_programs_own(count, words, variables);
}

}  // namespace

extern "C" {

void* malloc(std::size_t size) { return fails() ? out_of_memory() : __libc_malloc(size); }
void* calloc(std::size_t count, std::size_t size) { return fails() ? out_of_memory() : __libc_calloc(count, size); }
void* realloc(void* old, std::size_t size) { return fails() ? out_of_memory() : __libc_realloc(old, size); }

/// Begins to count where main begins. What is allocated before it is the loader's and the libraries' own.
int __libc_start_main(Main main, int count, char** words, void (*init)(), void (*fini)(), void (*rtld_fini)(),
                      void* stack_end) {  // NOLINT(*-reserved-identifier)
  using Start = int (*)(Main, int, char**, void (*)(), void (*)(), void (*)(), void*);
  the_programs_own = main;
  const auto start = reinterpret_cast<Start>(::dlsym(RTLD_NEXT, "__libc_start_main"));
  return start(counted_main, count, words, init, fini, rtld_fini, stack_end);
}
}
