#include <cstdlib>
#include <system_error>

#include "achilles/error.hpp"
#include "platform/platform.hpp"

namespace achilles::platform {

std::optional<std::string> environment(const std::string& name) {
  const char* const value = std::getenv(name.c_str());
  if (value == nullptr) return std::nullopt;
  return value;
}

std::filesystem::path whole_path(const std::filesystem::path& path) {
  std::error_code gone;
  auto whole = std::filesystem::absolute(path, gone);
  if (gone) {
    throw Error(Exit::storage, "the directory you are in is gone", "Change to another one, or give the whole path.");
  }
  return whole;
}

std::filesystem::path program_file() {
  std::error_code unknown;
  auto file = std::filesystem::read_symlink("/proc/self/exe", unknown);
  const bool there = !unknown && std::filesystem::exists(file, unknown);
  return there ? file : std::filesystem::path{};
}

// https://specifications.freedesktop.org/basedir-spec/latest/
Paths paths(const std::function<std::optional<std::string>(const std::string&)>& variable) {
  const auto directory = [&variable](const std::string& name) -> std::filesystem::path {
    const std::filesystem::path value = variable(name).value_or("");
    return value.is_absolute() ? value : std::filesystem::path{};
  };
  const auto home = directory("HOME");
  const auto base = [&](const std::string& name, const char* below_home) {
    const auto set = directory(name);
    if (!set.empty()) return set / "achilles";
    return home.empty() ? std::filesystem::path{} : home / below_home / "achilles";
  };
  const auto data = base("XDG_DATA_HOME", ".local/share");
  return {data.empty() ? data : data / "achilles.db", base("XDG_CONFIG_HOME", ".config"),
          base("XDG_STATE_HOME", ".local/state")};
}

}  // namespace achilles::platform
