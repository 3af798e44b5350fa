#include "platform/run_program.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "support/catch.hpp"
#include "support/temporary_home.hpp"

using namespace achilles;
using namespace std::chrono_literals;
using End = platform::Ran::End;

namespace {

namespace fs = std::filesystem;

/// A program of a few lines of shell.
fs::path script(const fs::path& file, const std::string& lines) {
  std::ofstream{file} << "#!/bin/sh\n" << lines << "\n";
  fs::permissions(file, fs::perms::owner_all);
  return file;
}

platform::Ran run(const std::string& lines, std::string_view input = {}, std::chrono::milliseconds limit = 10s) {
  const test::TemporaryHome home;
  return platform::run_program(script(home.path() / "it", lines), input, {{"GREETING", "hello"}}, limit);
}

/// Whether a process is there, and more than a name that nobody has asked for.
bool lives(pid_t process) {
  std::ifstream stat{"/proc/" + std::to_string(process) + "/stat"};
  const std::string text{std::istreambuf_iterator<char>{stat}, {}};
  return !text.empty() && text.find(") Z") == std::string::npos;
}

}  // namespace

TEST_CASE("a program reads its input, says what it says, and ends with its code") {
  const auto ran = run("cat; echo $GREETING >&2; exit 3", "what happened\n");
  CHECK(ran.end == End::exited);
  CHECK(ran.code == 3);
  CHECK(ran.said == "what happened\nhello\n");
  CHECK_FALSE(ran.well());
}

TEST_CASE("where nobody may know how a program ended, it did not end well") {
  const auto before = std::signal(SIGCHLD, SIG_IGN);
  const auto ran = run("exit 1");
  std::signal(SIGCHLD, before);
  CHECK_FALSE(ran.well());
}

TEST_CASE("a program need not read what it is given") {
  CHECK(run("exit 0", std::string(1U << 20U, 'x')).well());
  CHECK(run("exec <&-; exit 0", std::string(1U << 20U, 'x')).well());
}

TEST_CASE("a program that talks without end is cut short in memory, not in time") {
  const auto ran =
      run("i=0; while [ $i -lt 3000 ]; do echo 0123456789012345678901234567890123456789; i=$((i+1)); done");
  CHECK(ran.well());
  CHECK(ran.said.size() == 1U << 16U);
}

TEST_CASE("a program that hangs is ended with all it started") {
  const test::TemporaryHome home;
  const auto began = std::chrono::steady_clock::now();
  const auto file = script(home.path() / "it", "sleep 60 & echo $! > child; wait");
  CHECK(platform::run_program(file, {}, {}, 300ms).end == End::too_long);
  pid_t child = 0;
  std::ifstream{home.path() / "child"} >> child;
  REQUIRE(child > 0);
  while (lives(child) && std::chrono::steady_clock::now() - began < 10s) {
  }
  CHECK_FALSE(lives(child));
}

TEST_CASE("what a program leaves running behind it is not waited for") {
  const auto began = std::chrono::steady_clock::now();
  const auto ran = run("sleep 20 & echo done");
  CHECK(ran.well());
  CHECK(ran.said == "done\n");
  CHECK(std::chrono::steady_clock::now() - began < 10s);
}

TEST_CASE("a program gets no descriptor but its own three, and pipes that kill") {
  const int ours = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  REQUIRE(ours > 2);
  const auto ran = run("ls /proc/self/fd | tr '\\n' ' '; yes | head -n 1; grep SigIgn /proc/self/status");
  ::close(ours);
  CAPTURE(ran.said);
  CHECK(ran.said.starts_with("0 1 2 3 y\n"));  // 3 is the directory that is listed
  const auto mask = ran.said.find("SigIgn:");
  REQUIRE(mask != std::string::npos);
  CHECK((std::stoull(ran.said.substr(mask + 7), nullptr, 16) & (1U << (SIGPIPE - 1))) == 0);
}

TEST_CASE("a program leads a process group of its own") {
  const auto ran = run("ps -o pgid= -p $$ 2>/dev/null | tr -d ' ' || true; echo $$");
  const auto line = ran.said.find('\n');
  CHECK((line == ran.said.size() - 1 || ran.said.substr(0, line + 1) == ran.said.substr(line + 1)));
}

TEST_CASE("a signal's end is told from an exit") {
  const auto ran = run("kill -TERM $$");
  CHECK(ran.end == End::killed);
  CHECK(ran.code == SIGTERM);
}

TEST_CASE("what is no program is not started") {
  const test::TemporaryHome home;
  std::ofstream{home.path() / "list"} << "a shopping list\n";
  fs::permissions(home.path() / "list", fs::perms::owner_all);
  CHECK(platform::run_program(home.path() / "list", {}, {}, 1s).end == End::not_started);
  CHECK(platform::run_program(home.path() / "nothing", {}, {}, 1s).end == End::not_started);
  CHECK(platform::executable(home.path() / "list"));
  fs::permissions(home.path() / "list", fs::perms::owner_read);
  CHECK_FALSE(platform::executable(home.path() / "nothing"));
  CHECK_FALSE(platform::executable(home.path()));
}
