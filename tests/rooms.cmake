# The directions of the house, proved from the includes. Run as a test:
#   cmake -D house=<project root> -P tests/rooms.cmake
#
# 1. include/achilles/ includes only itself and the standard library.
# 2. A room of src/ includes the inner room and itself. Only cli (and main.cpp) joins rooms; proof also asks the coach
#    for the verdict and the routine of a day.
# 3. Within a room, a folder knows itself and those before it; of what lies in the room itself it knows what is named below.
# 4. Each library is met in its own rooms; the system's clock, environment and terminal only in platform.

set(rooms core protocol proof journal exchange render cli platform settings)
set(wrong "")

# order(<room> <folder>[:<header>]...): the folders of a room from the first to the last, each with what it may know besides.
function(order room)
  set(known "")
  foreach(place IN LISTS ARGN)
    string(REGEX MATCH "^([a-z]+):?(.*)$" place "${place}")
    list(APPEND known "${room}/${CMAKE_MATCH_1}/")
    if(CMAKE_MATCH_2)
      list(APPEND known "${room}/${CMAKE_MATCH_2}")
    endif()
    string(REPLACE ";" "|" may "${known}")
    set("${room}/${CMAKE_MATCH_1}_may" "${may}" PARENT_SCOPE)
  endforeach()
endfunction()

order(core values difference coach session figures)
order(journal file:build.hpp rows backup)
order(protocol text read:catalogue.hpp lint packed)
order(exchange "journal:(document|utf8).hpp" "documents:(json|instant|record).hpp")
order(render layout words pages charts session report)
order(cli typed world coaching recording checkup arguments guided help commands:run.hpp)

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
      forbid(${file} "#include \"core/" "proof knows what is decided and what is asked for, not how" "core/coach/(judge|routine)")
    elseif(NOT room STREQUAL here AND NOT here STREQUAL "cli" AND NOT file STREQUAL "src/main.cpp")
      forbid(${file} "#include \"${room}/" "${here} does not know ${room}")
    endif()
  endforeach()
  if(file MATCHES "^src/([a-z]+/[a-z]+)/")
    set(folder ${CMAKE_MATCH_1})
    if(DEFINED "${folder}_may")
      forbid(${file} "#include \"${here}/" "${folder} does not know this part" "#include \"(${${folder}_may})")
    endif()
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
