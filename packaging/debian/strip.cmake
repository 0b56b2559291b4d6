# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by cpack on what it is about to pack. Its own CPACK_STRIP_FILES leaves the compiler's remarks in.

file(GLOB programs
    ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/usr/bin/* ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/usr/libexec/*/*
)
if(NOT programs)
    message(FATAL_ERROR "There are no programs below ${CPACK_TEMPORARY_INSTALL_DIRECTORY}.")
endif()
foreach(program ${programs})
    execute_process(
        COMMAND ${CPACK_HULL_STRIP} --remove-section=.comment --remove-section=.note ${program}
        COMMAND_ERROR_IS_FATAL ANY
    )
endforeach()
