# Asks the program for the pages of its manual and writes each into its section:
#   cmake -D program=<path> -D folder=<folder> -P cmake/write_manual.cmake
# The pages carry the day of the build, or the one in SOURCE_DATE_EPOCH.

string(TIMESTAMP now "%Y-%m-%dT%H:%M:%SZ" UTC)
set(ENV{ACHILLES_NOW} ${now})
execute_process(COMMAND ${program} __man OUTPUT_VARIABLE pages OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" ";" pages "${pages}")
file(REMOVE_RECURSE ${folder})
foreach(page IN LISTS pages)
  string(REGEX MATCH "[0-9]$" section ${page})
  execute_process(COMMAND ${program} __man ${page} OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
  file(WRITE ${folder}/man${section}/${page} "${text}")
endforeach()
file(TOUCH ${folder}/written)
