# manual(<program>): the program's manual, written by itself into `man/man1` and `man/man7` of the build folder, and
# where it is installed.
function(manual program)
  set(folder ${PROJECT_BINARY_DIR}/man)
  add_custom_command(
    OUTPUT ${folder}/written
    COMMAND ${CMAKE_COMMAND} -D program=$<TARGET_FILE:${program}> -D folder=${folder}
            -P ${PROJECT_SOURCE_DIR}/cmake/write_manual.cmake
    DEPENDS ${program} ${PROJECT_SOURCE_DIR}/cmake/write_manual.cmake
    COMMENT "Writing the manual" VERBATIM)
  add_custom_target(manual ALL DEPENDS ${folder}/written)
  install(DIRECTORY ${folder}/man1 ${folder}/man7 DESTINATION ${CMAKE_INSTALL_MANDIR})
endfunction()
