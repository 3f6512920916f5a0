# A Debian package from a release build: `cpack -G DEB` in the build folder. Its library dependencies are read off the executable.
set(CPACK_PACKAGE_NAME rewire)
set(CPACK_PACKAGE_VENDOR "The Rewire authors")
set(CPACK_PACKAGE_CONTACT "The Rewire authors <rewire@rewire.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_DESCRIPTION
"Rewire trains neural networks that keep one link in a hundred, lets the
links rewire themselves between epochs (Sparse Evolutionary Training), and
shows it happen: links die and are born, degree distributions change shape,
accuracy climbs. The same engine trains from the command line.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY rewire)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1) # the revision in changelog.Debian
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded when they are needed rather than linked: a font to draw with, certificates to fetch data with.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-dejavu-core | fonts-liberation | fonts-noto-core")
# Recommended is what packaging/packages.txt calls optional.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, dataset-fashion-mnist, qt6-wayland, ffmpeg")
include(CPack)
