# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# "cpack --preset release" makes one Debian package of each component. scripts/package does all of it.

set(HULL_MAINTAINER "The Hullwright authors <hullwright@users.noreply.github.com>"
    CACHE STRING "Who answers for the packages that are made here: Name <address>"
)

set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL hullctl hullwright)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/strip.cmake)
set(CPACK_HULL_STRIP ${CMAKE_STRIP})
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE
)
set(CPACK_PACKAGE_CONTACT "${HULL_MAINTAINER}")
set(CPACK_PACKAGE_VENDOR "The Hullwright authors")

# Each package has a synopsis of its own; the project's would stand before it.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# What no library tells: Qt's SQLite driver is a plugin, ssh is a program, and a PDF is set in DejaVu. Neither package
# needs the other, so that one file is enough to install. hullctl needs QtGui, by hullwright-report, and no QtWidgets.
set(needed "libqt6sql6-sqlite, openssh-client, fonts-dejavu-core")
set(CPACK_DEBIAN_HULLCTL_PACKAGE_NAME hullctl)
set(CPACK_DEBIAN_HULLCTL_PACKAGE_DEPENDS ${needed})
set(CPACK_DEBIAN_HULLCTL_PACKAGE_RECOMMENDS "ca-certificates")
set(CPACK_DEBIAN_HULLCTL_PACKAGE_SUGGESTS "bash-completion, hullwright")
set(CPACK_DEBIAN_HULLCTL_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/prerm)
set(CPACK_DEBIAN_HULLCTL_DESCRIPTION
"inspect Docker hosts for privileged ports and privileges
Reads every container of Docker and Podman hosts, in every state, and judges
each against rules for host ports below 1024 and for containers that can
acquire more privileges than they need. Hosts are local, behind SSH, or behind
TCP with TLS.

Writes tables, JSON, CSV, SARIF, HTML and PDF, keeps a history of scans and
compares them, and puts containers right by recreating them, which can be
taken back. It installs nothing on a host and changes nothing without --yes.

This package needs no display; the hullwright package has the window."
)

# The plugins for X11 come with QtGui, those for Wayland do not.
set(CPACK_DEBIAN_HULLWRIGHT_PACKAGE_NAME hullwright)
set(CPACK_DEBIAN_HULLWRIGHT_PACKAGE_DEPENDS ${needed})
set(CPACK_DEBIAN_HULLWRIGHT_PACKAGE_RECOMMENDS "ca-certificates, hicolor-icon-theme, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_HULLWRIGHT_PACKAGE_SUGGESTS "hullctl")
set(CPACK_DEBIAN_HULLWRIGHT_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/prerm)
set(CPACK_DEBIAN_HULLWRIGHT_DESCRIPTION
"desktop inspector for Docker hosts
Shows every container of Docker and Podman hosts in one table, in every state
and followed live, and which of them violate what, why and where: host ports
below 1024, and containers that can acquire more privileges than they need.
Hosts are local, behind SSH, or behind TCP with TLS.

Containers are put right by recreating them, watched, and taken back by itself
where that fails. Findings can be waived with a reason, an owner and a last
day, and reports be written as PDF, HTML, CSV, JSON and SARIF. Nothing is
installed on a host, and nothing is changed before it is allowed.

A built-in demo fleet shows all of it without Docker. The hullctl package does
the same on the command line."
)

include(CPack)
