# Every library the project stands on. What is missing is named all at once, with the line that installs it.

set(missing_packages "")

macro(need package debian_name)
  find_package(${package} QUIET ${ARGN})
  if(NOT ${package}_FOUND)
    list(APPEND missing_packages ${debian_name})
  endif()
endmacro()

# SQLite goes into the binary, so that a data file is always read by the SQLite it was tested with.
find_library(SQLite3_LIBRARY NAMES libsqlite3.a sqlite3)

need(CLI11 libcli11-dev)
need(nlohmann_json nlohmann-json3-dev)
need(fmt libfmt-dev)
need(cereal libcereal-dev)
need(tomlplusplus libtomlplusplus-dev)
need(SQLite3 libsqlite3-dev)
if(SQLite3_FOUND)
  need(SQLiteCpp libsqlitecpp-dev)
else()
  list(APPEND missing_packages libsqlitecpp-dev)
endif()
if(BUILD_TESTING)
  need(Catch2 catch2)
  need(rapidcheck librapidcheck-dev CONFIG)
endif()

if(missing_packages)
  list(JOIN missing_packages " " missing_line)
  message(FATAL_ERROR "Not found: ${missing_line}\n  On Debian and Ubuntu: apt-get install ${missing_line}\n")
endif()
