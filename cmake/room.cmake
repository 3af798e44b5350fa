# room(<name> <file>...): one room of the house, a static library `achilles_<name>`. Every room may use the inner
# room (`achilles_core`); what else it may use is said beside it and proved by tests/rooms.cmake.
function(room name)
  add_library(achilles_${name} STATIC ${ARGN})
  target_compile_features(achilles_${name} PUBLIC cxx_std_20)
  set_target_properties(achilles_${name} PROPERTIES CXX_EXTENSIONS OFF)
  target_link_libraries(achilles_${name} PRIVATE achilles_warnings)
  # The standard headers nearly every file wants, read once. The tidy preset builds without, so that no file forgets
  # an include of its own.
  target_precompile_headers(achilles_${name} PRIVATE
    <algorithm> <chrono> <cstdint> <functional> <map> <memory> <optional> <string> <string_view> <variant> <vector>)
  if(name STREQUAL "core")
    target_include_directories(achilles_core PUBLIC ${PROJECT_SOURCE_DIR}/include)
  else()
    target_include_directories(achilles_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(achilles_${name} PUBLIC achilles_core)
  endif()
endfunction()

# room_tests(<name> <file>...): the facts about one room, a program `<name>_tests` run by CTest.
function(room_tests name)
  add_executable(${name}_tests ${ARGN})
  set_target_properties(${name}_tests PROPERTIES CXX_EXTENSIONS OFF)
  target_include_directories(${name}_tests PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(${name}_tests PRIVATE achilles_${name} achilles_warnings Catch2::Catch2WithMain)
  if(name STREQUAL "core")
    target_precompile_headers(core_tests PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/catch.hpp)
  else()
    target_precompile_headers(${name}_tests REUSE_FROM core_tests)
  endif()
  add_test(NAME ${name} COMMAND ${name}_tests)
endfunction()
