#include "stopwatch.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>

extern char** environ;

namespace achilles::bench {
namespace {

double milliseconds(const Words& words) {
  const auto begin = std::chrono::steady_clock::now();
  run(words);
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

}  // namespace

void run(const Words& words) { (void)peak_memory(words); }

long peak_memory(const Words& words) {
  std::vector<char*> arguments;
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t nowhere;
  posix_spawn_file_actions_init(&nowhere);
  posix_spawn_file_actions_addopen(&nowhere, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&nowhere, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&nowhere, 2, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int failed = posix_spawnp(&child, arguments[0], &nowhere, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&nowhere);
  int status = 0;
  rusage used{};
  if (failed != 0 || wait4(child, &status, 0, &used) != child || status != 0) {
    throw std::runtime_error("cannot run " + words.front());
  }
  return used.ru_maxrss;
}

Duel duel(const Words& ours, const Words& theirs, int rounds, const std::function<void(int)>& before) {
  std::vector<double> a;
  std::vector<double> b;
  before(0);
  run(ours);
  run(theirs);
  for (int i = 1; i <= rounds; ++i) {
    before(i);
    a.push_back(milliseconds(ours));
    b.push_back(milliseconds(theirs));
  }
  return {median(a), median(b)};
}

}  // namespace achilles::bench
