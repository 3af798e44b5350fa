# What `cmake --install` puts beside the program, and the package for Debian and Ubuntu:
#   cmake --workflow --preset package     then: apt install ./build/package/achilles_*.deb
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(FILES README.md SECURITY.md CONTRIBUTING.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY data/schema DESTINATION ${CMAKE_INSTALL_DATADIR}/achilles)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "the achilles contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "Says what to do today for a sore Achilles tendon and why, and moves on, holds or steps back
by what is logged. Works offline, keeps one file, and every number has a source.
Education and self-tracking, not a medical device and not a diagnosis.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS less)
if(NOT ACHILLES_STATIC)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()
include(CPack)
