# Warnings everywhere; errors only where a preset asks for them (CMAKE_COMPILE_WARNING_AS_ERROR), so that a newer
# compiler never stops somebody who only wants to run the program.
add_library(achilles_warnings INTERFACE)
target_compile_options(achilles_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wimplicit-fallthrough -Wextra-semi)
# GCC 12 sees an overlap in std::string's operator+ that is not there (GCC bug 105651).
target_compile_options(achilles_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
