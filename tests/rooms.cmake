# The directions of the house, proved from the includes. Run as a test:
#   cmake -D house=<project root> -P tests/rooms.cmake
#
# 1. include/achilles/ includes only itself and the standard library.
# 2. A room of src/ includes the inner room and itself. Only cli (and main.cpp) joins rooms; proof also asks the coach
#    for the verdict and the routine of a day.
# 3. Within the journal: the file knows no rows, the rows no backups, and none of them the journal itself but for its words.
# 4. Within cli, in this order: what is typed, the world, coaching, recording, checkup, arguments, what is asked of a person,
#    help, the commands. None knows a later one.
# 5. Each library is met in its own rooms; the system's clock, environment and terminal only in platform.

set(rooms core protocol proof journal exchange render cli platform settings)
set(wrong "")

# forbid(<file> <regex> <why> [<regex>]): the file's text must not match, unless it matches the second as well.
function(forbid file pattern why)
  file(STRINGS "${house}/${file}" lines REGEX "${pattern}")
  if(ARGC GREATER 3)
    list(FILTER lines EXCLUDE REGEX "${ARGV3}")
  endif()
  foreach(line IN LISTS lines)
    string(APPEND wrong "  ${file}: ${why}\n    ${line}\n")
  endforeach()
  set(wrong "${wrong}" PARENT_SCOPE)
endfunction()

# only_in(<file> <regex> <what> <room>...): the file may match only when it is in one of the rooms.
function(only_in file pattern what)
  foreach(room IN LISTS ARGN)
    if(file MATCHES "^src/${room}/")
      return()
    endif()
  endforeach()
  forbid(${file} "${pattern}" "${what} has no place here")
  set(wrong "${wrong}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE headers RELATIVE ${house} ${house}/include/*.hpp)
file(GLOB_RECURSE sources RELATIVE ${house} ${house}/src/*.hpp ${house}/src/*.cpp)
list(LENGTH headers header_count)
list(LENGTH sources source_count)
if(header_count LESS 15 OR source_count LESS 60)
  message(FATAL_ERROR "found ${header_count} headers and ${source_count} sources under '${house}': not the house")
endif()

foreach(file IN LISTS headers)
  forbid(${file} "#include <[^>]*[./]" "only the standard library")
  foreach(room IN LISTS rooms)
    forbid(${file} "#include \"${room}/" "the inner room knows no other")
  endforeach()
endforeach()

foreach(file IN LISTS sources)
  string(REGEX REPLACE "^src/([a-z]+)/.*" "\\1" here ${file})
  foreach(room IN LISTS rooms)
    if(room STREQUAL "core" AND here STREQUAL "proof")
      forbid(${file} "#include \"core/" "proof knows what is decided and what is asked for, not how" "core/(judge|routine)")
    elseif(NOT room STREQUAL here AND NOT here STREQUAL "cli" AND NOT file STREQUAL "src/main.cpp")
      forbid(${file} "#include \"${room}/" "${here} does not know ${room}")
    endif()
  endforeach()
  if(file MATCHES "^src/journal/(file|rows|backup)/")
    set(file_may "journal/(file/|build[.]hpp)")
    set(rows_may "${file_may}|journal/(rows/|journal[.]hpp)")
    set(backup_may "${rows_may}|journal/(backup/|backups[.]hpp)")
    forbid(${file} "#include \"journal/" "${CMAKE_MATCH_1} does not know this part" "${${CMAKE_MATCH_1}_may}")
  endif()
  if(file MATCHES "^src/cli/([a-z]+)/")
    set(typed_may "cli/typed/")
    set(world_may "${typed_may}|cli/world/")
    set(coaching_may "${world_may}|cli/coaching/")
    set(recording_may "${coaching_may}|cli/recording/")
    set(checkup_may "${recording_may}|cli/checkup/")
    set(arguments_may "${coaching_may}|cli/arguments/")
    set(guided_may "${recording_may}|cli/arguments/|cli/guided/")
    set(help_may "${arguments_may}|cli/help/")
    set(commands_may "cli/")
    forbid(${file} "#include \"cli/" "${CMAKE_MATCH_1} does not know this part" "${${CMAKE_MATCH_1}_may}")
  endif()
  only_in(${file} "#include <CLI/" "CLI11" cli)
  only_in(${file} "#include <cereal/" "cereal" protocol)
  only_in(${file} "#include <nlohmann/" "nlohmann/json" protocol exchange)
  only_in(${file} "#include <(SQLiteCpp/|sqlite3)" "SQLite" journal)
  only_in(${file} "#include <toml\\+\\+/" "toml++" settings)
  only_in(${file} "(system_clock|steady_clock)::now|[^_a-z]getenv\\(|[^_a-z]isatty\\(|[^_a-z]localtime" "asking the system" platform)
endforeach()

if(wrong)
  message(FATAL_ERROR "The directions of the house are broken:\n${wrong}")
endif()
message(STATUS "${header_count} headers and ${source_count} sources keep the directions of the house")
