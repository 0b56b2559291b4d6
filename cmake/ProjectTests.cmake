# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# All tests that need neither a window nor an engine: what the sanitizers run.
add_custom_target(unit_tests)

# hull_add_test(<file.cpp> LABEL unit|model|ui|e2e|live|x11 LINK <target>... [TIMEOUT <seconds>] [SOURCES <file>...])
# One Qt Test class per file; the test is named like the file. Tests run offscreen with no home of their own to spoil.
# Tests labelled live (a real engine) or x11 (a real window) never run beside another test of their label, unless they
# are given another RESOURCE_LOCK.
function(hull_add_test file)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL;TIMEOUT" "LINK;SOURCES")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    cmake_path(GET file STEM name)
    add_executable(${name} ${file} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE hull_test_support Qt6::Test ${arg_LINK})
    hull_use_precompiled(${name})
    add_test(NAME ${name} COMMAND ${name})
    set(home ${CMAKE_BINARY_DIR}/test-home/${name})
    set(environment
        LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
        HOME=${home} XDG_CONFIG_HOME=${home}/config XDG_STATE_HOME=${home}/state XDG_CACHE_HOME=${home}/cache
        # A small quarantine: freed memory that it holds back would count as used in tests of memory limits.
        ASAN_OPTIONS=detect_leaks=1:abort_on_error=0:quarantine_size_mb=16 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
        LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0
        # QProcess starts programs by vfork, after which ThreadSanitizer takes the test itself for the forked child.
        TSAN_OPTIONS=halt_on_error=1:ignore_noninstrumented_modules=1:die_after_fork=0
    )
    set_tests_properties(${name} PROPERTIES
        LABELS ${arg_LABEL} TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "${environment}"
        ENVIRONMENT_MODIFICATION "DOCKER_HOST=unset:;DOCKER_CONTEXT=unset:;DOCKER_CONFIG=unset:;http_proxy=unset:"
    )
    if(arg_LABEL MATCHES "^(unit|model)$")
        add_dependencies(unit_tests ${name})
    endif()
    if(arg_LABEL MATCHES "^(live|x11)$")
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK ${arg_LABEL})
    endif()
endfunction()
