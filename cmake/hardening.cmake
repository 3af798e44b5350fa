# How the program that is given away is built (configuration Release): hardened, without the build folder's name in it,
# and without what nothing calls.
option(ACHILLES_STATIC "Link everything into the program, so that the one file runs on any Linux of this processor" OFF)

include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
check_cxx_compiler_flag(-fcf-protection ACHILLES_CONTROL_FLOW)  # not every processor has it

set(release $<CONFIG:Release>)
add_compile_options(
  "$<${release}:-fstack-protector-strong;$<$<BOOL:${ACHILLES_CONTROL_FLOW}>:-fcf-protection>>"
  "$<${release}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>"
  "$<${release}:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.;-ffunction-sections;-fdata-sections>")
# What is to be placed when the program starts, 8,700 addresses, is listed in 2 KB instead of 200.
check_linker_flag(CXX LINKER:-z,pack-relative-relocs ACHILLES_PACKED_RELOCATIONS)
add_link_options("$<$<AND:${release},$<BOOL:${ACHILLES_PACKED_RELOCATIONS}>>:LINKER:-z,pack-relative-relocs>")
add_link_options("$<${release}:LINKER:-z,relro,-z,now,-z,noexecstack,--gc-sections>")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# harden(<program>): what it is linked with. SQLite's library could load others; the program never asks it to, and so the
# linker's warning about that is turned off where everything is static.
function(harden program)
  if(ACHILLES_STATIC)
    target_link_options(${program} PRIVATE -static-pie LINKER:--no-warnings)
  else()
    target_link_options(${program} PRIVATE -pie -static-libstdc++ -static-libgcc)
  endif()
endfunction()
