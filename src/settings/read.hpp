#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "settings/setting.hpp"

namespace achilles::settings {

/// A place in a text, both from 1; columns count characters.
struct Place {
  int line = 1, column = 1;
  friend auto operator<=>(const Place&, const Place&) = default;
};

/// A setting as the file has it.
struct Given {
  Setting setting;
  std::string value;  ///< in its one spelling
  Place place;
};

/// What is wrong at one place of the file.
struct Issue {
  enum class What : std::uint8_t {
    // of the form
    syntax,     ///< anything else that is no TOML
    no_value,   ///< `color =`
    no_equals,  ///< `color "always"`
    unquoted,   ///< `pager = less`
    unclosed,   ///< `pager = "less`
    escape,     ///< a backslash that says nothing
    twice,      ///< a key or a table that came before
    encoding,   ///< bytes that are not UTF-8
    // of the meaning
    unknown,  ///< no setting has this key
    type,     ///< a number where a text belongs, and the like
    value,    ///< no value of this setting
  };
  What what;
  Place place;
  std::string key = {};   ///< as far as there is one
  std::string text = {};  ///< what stands there in place of a value
};

/// What a configuration file says. With any issue, `given` is what could be read beside it.
struct Configuration {
  std::vector<Given> given;
  std::vector<Issue> issues;  ///< every one, in the order of the file
};

/// Reads the text of a configuration file (TOML 1.0). Never throws for what stands in it.
[[nodiscard]] Configuration read(std::string_view text);

}  // namespace achilles::settings
