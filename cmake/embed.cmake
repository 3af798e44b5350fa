# embed(<target> <name> <file>...): makes the files part of the program. `#include "embedded/<name>.hpp"` gives
# `achilles::embedded::<name>`, an array of {file name, text}.
function(embed target name)
  set(header ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.hpp)
  add_custom_command(
    OUTPUT ${header}
    COMMAND ${CMAKE_COMMAND} -D name=${name} -D header=${header} "-D files=${ARGN}"
            -P ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    COMMENT "Embedding ${name}" VERBATIM)
  target_sources(${target} PRIVATE ${header})
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()
