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

# embed_elements(<target> <name> <file> <array>): the same for the elements of an array in a JSON file, each a text of
# its own, so that a program reads only those it needs: an array of {id, text}.
function(embed_elements target name file array)
  set(header ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.hpp)
  add_custom_command(
    OUTPUT ${header}
    COMMAND ${CMAKE_COMMAND} -D name=${name} -D header=${header} -D file=${file} -D array=${array}
            -P ${PROJECT_SOURCE_DIR}/cmake/embed_elements.cmake
    DEPENDS ${file} ${PROJECT_SOURCE_DIR}/cmake/embed_elements.cmake
    COMMENT "Embedding ${name}" VERBATIM)
  target_sources(${target} PRIVATE ${header})
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()
