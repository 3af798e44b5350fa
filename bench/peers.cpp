#include "peers.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string_view>

#include "history.hpp"

namespace achilles::bench {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream{file, std::ios::binary} << text;
}

/// The day without its dashes.
std::string compact(Date day) {
  auto iso = day.iso();
  std::erase(iso, '-');
  return iso;
}

Peer timewarrior(const fs::path& folder, const std::vector<Date>& days) {
  const auto home = folder / "timewarrior";
  std::string month;
  std::string text;
  const auto finish = [&] {
    if (!month.empty()) write(home / "data" / (month + ".data"), text);
    text.clear();
  };
  for (const Date day : days) {
    if (const auto now = day.iso().substr(0, 7); now != month) {
      finish();
      month = now;
    }
    text += fmt::format("inc {0}T060000Z - {0}T070000Z # run\n", compact(day));
  }
  finish();
  write(home / "timewarrior.cfg", "");
  setenv("TIMEWARRIORDB", home.c_str(), 1);
  return {"timew", {"timew", "summary", ":day"}, {"timew", "start", "run"}, {"timew", "export"}};
}

Peer taskwarrior(const fs::path& folder, const std::vector<Date>& days) {
  const auto home = folder / "taskwarrior";
  std::string done;
  std::int64_t at = 1'450'000'000;
  for (std::size_t i = 0; i < days.size(); ++i, at += 86'400) {
    done += fmt::format(
        "[description:\"run\" end:\"{0}\" entry:\"{0}\" modified:\"{0}\" status:\"completed\" "
        "uuid:\"00000000-0000-4000-8000-{1:012}\"]\n",
        at, i + 1);
  }
  write(home / "completed.data", done);
  write(home / "pending.data", fmt::format("[description:\"run\" entry:\"{0}\" modified:\"{0}\" status:\"pending\" "
                                           "uuid:\"00000000-0000-4000-8000-000000000000\"]\n",
                                           at));
  write(home / "taskrc",
        fmt::format("data.location={}\nconfirmation=no\nverbose=nothing\nnews.version=9.9.9\n", home.string()));
  setenv("TASKRC", (home / "taskrc").c_str(), 1);
  return {"task", {"task", "next"}, {"task", "add", "run"}, {"task", "export"}};
}

std::string book(const fs::path& folder, const std::vector<Date>& days) {
  const auto file = folder / "book.ledger";
  std::string text;
  for (const Date day : days) text += fmt::format("{} run\n    Legs  8 km\n    Road\n\n", day.iso());
  write(file, text);
  return file.string();
}

}  // namespace

bool installed(const std::string& program) {
  const char* path = std::getenv("PATH");
  std::istringstream folders{path == nullptr ? "" : path};
  for (std::string folder; std::getline(folders, folder, ':');) {
    if (::access((fs::path{folder} / program).c_str(), X_OK) == 0) return true;
  }
  return false;
}

std::vector<Peer> peers(const fs::path& folder, int years) {
  const auto days = days_of(years);
  std::vector<Peer> all;
  if (installed("timew")) all.push_back(timewarrior(folder, days));
  if (installed("task")) all.push_back(taskwarrior(folder, days));
  if (installed("ledger")) {
    const auto file = book(folder, days);
    all.push_back({"ledger", {"ledger", "-f", file, "bal"}, {}, {"ledger", "-f", file, "csv"}});
  }
  if (installed("hledger")) {
    const auto file = book(folder, days);
    all.push_back({"hledger", {"hledger", "-f", file, "bal"}, {}, {"hledger", "-f", file, "print", "-O", "csv"}});
  }
  return all;
}

}  // namespace achilles::bench
