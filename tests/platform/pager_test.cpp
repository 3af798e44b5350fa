#include <csignal>
#include <fstream>
#include <iterator>

#include "platform/platform.hpp"
#include "support/catch.hpp"
#include "support/temporary_home.hpp"

namespace achilles::platform {
namespace {

TEST_CASE("another program gets the whole text") {
  const test::TemporaryHome home;
  const std::string text(300'000, 'x');  // more than a pipe holds
  CHECK(show_through({"sh", "-c", "cat > shown"}, text));
  std::ifstream shown{home.path() / "shown"};
  CHECK(std::string{std::istreambuf_iterator<char>{shown}, {}} == text);
}

TEST_CASE("leaving before the end is no failure") {
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  CHECK(show_through({"true"}, std::string(300'000, 'x')));
  CHECK(show_through({"sh", "-c", "exit 1"}, "text"));
  std::signal(SIGPIPE, before);
}

TEST_CASE("a program that is not there shows nothing") {
  CHECK_FALSE(show_through({"achilles-no-such-pager"}, "text"));
  CHECK_FALSE(show_through({"sh", "-c", "exec achilles-no-such-pager 2>/dev/null"}, "text"));
}

TEST_CASE("a broken pipe ends the other program, not this one") {
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  const test::TemporaryHome home;
  CHECK(show_through({"sh", "-c", "{ yes; echo $? > code; } | head -n 1 > one; wait"}, "text"));
  std::ifstream code{home.path() / "code"};
  int status = 0;
  code >> status;
  CHECK(status == 128 + SIGPIPE);
  std::signal(SIGPIPE, before);
}

TEST_CASE("keys for the pager end neither it nor its parent") {
  const test::TemporaryHome home;
  CHECK(show_through({"sh", "-c", "trap 'echo heard > heard' INT; kill -INT $$ $PPID; cat > /dev/null"}, "text"));
  CHECK(std::ifstream{home.path() / "heard"}.good());
}

}  // namespace
}  // namespace achilles::platform
