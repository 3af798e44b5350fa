#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <functional>
#include <utility>

#include "platform/platform.hpp"
#include "support/catch.hpp"

using namespace achilles;

namespace {

/// Whether a fact holds in a process of its own, whose descriptors and signals may be changed freely.
bool holds_apart(const std::function<bool()>& fact) {
  const auto child = ::fork();
  if (child == 0) ::_exit(fact() ? 0 : 1);
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("no file takes the place of a standard stream that was closed") {
  CHECK(holds_apart([] {
    for (int descriptor : {0, 1, 2}) ::close(descriptor);
    platform::prepare_process();
    return ::open("/dev/null", O_RDONLY) > 2;
  }));
}

TEST_CASE("writing to a standard output that was closed fails") {
  CHECK(holds_apart([] {
    ::close(1);
    platform::prepare_process();
    return ::write(1, "x", 1) == -1 && errno == EBADF;
  }));
}

TEST_CASE("a pipe that nobody reads is an error, not the end of the program") {
  CHECK(holds_apart([] {
    platform::prepare_process();
    int ends[2];
    if (::pipe(ends) != 0) return false;
    ::close(ends[0]);
    return ::write(ends[1], "x", 1) == -1 && errno == EPIPE;
  }));
}

TEST_CASE("a pipe may make a writer wait, a file does not") {
  CHECK(holds_apart([] {
    int ends[2];
    if (::pipe(ends) != 0) return false;
    ::dup2(ends[1], 1);
    const bool pipe_waits = platform::standard_stream(1).may_wait;
    ::close(1);
    return pipe_waits && ::open("/dev/null", O_WRONLY) == 1 && !platform::standard_stream(1).may_wait;
  }));
}

TEST_CASE("new files are private") {
  CHECK(holds_apart([] {
    platform::prepare_process();
    return ::umask(0) == 077;
  }));
}

TEST_CASE("a pipe is no terminal") {
  CHECK(holds_apart([] {
    int ends[2];
    if (::pipe(ends) != 0 || ::dup2(ends[0], 0) != 0) return false;
    return !platform::standard_stream(0).terminal;
  }));
}

namespace {

/// Whether a process with these values, nothing for one that is not set, takes its locale for UTF-8.
bool utf8_with(const char* all, const char* type, const char* language) {
  return holds_apart([&] {
    for (const auto& [name, value] : {std::pair{"LC_ALL", all}, {"LC_CTYPE", type}, {"LANG", language}}) {
      if ((value == nullptr ? ::unsetenv(name) : ::setenv(name, value, 1)) != 0) return false;
    }
    return platform::utf8_locale();
  });
}

}  // namespace

TEST_CASE("the character set is that of the locale's name") {
  for (const char* name : {"C.UTF-8", "en_US.utf8", "de_AT.UTF-8@euro", "UTF-8", "nowhere_NO.UTF-8"}) {
    CAPTURE(name);
    CHECK(utf8_with(name, nullptr, nullptr));
  }
  for (const char* name : {"C", "POSIX", "de_AT", "de_AT.ISO-8859-1", "de_AT@UTF-8", "no-such-place", "utf8.C"}) {
    CAPTURE(name);
    CHECK_FALSE(utf8_with(name, nullptr, nullptr));
  }
}

TEST_CASE("the first variable that says something names the locale") {
  CHECK(utf8_with(nullptr, nullptr, "C.UTF-8"));
  CHECK(utf8_with("", "C.UTF-8", "C"));
  CHECK_FALSE(utf8_with("C", "C.UTF-8", "C.UTF-8"));
  CHECK_FALSE(utf8_with(nullptr, "C", "C.UTF-8"));
  CHECK_FALSE(utf8_with(nullptr, "", nullptr));
}

TEST_CASE("a variable that is not set differs from one that is empty") {
  CHECK(holds_apart([] {
    ::setenv("ACHILLES_TEST", "", 1);
    if (platform::environment("ACHILLES_TEST") != "") return false;
    ::unsetenv("ACHILLES_TEST");
    return !platform::environment("ACHILLES_TEST").has_value();
  }));
}
