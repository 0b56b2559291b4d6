# SPDX-FileCopyrightText: 2026 The Hullwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of the project shares: the standard, the warnings, the Qt defines, the output folders.

option(HULL_WERROR "Treat warnings as errors (CI; packagers leave it off)" OFF)

set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(hull_options INTERFACE)
target_compile_features(hull_options INTERFACE cxx_std_20)
target_include_directories(hull_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(hull_options INTERFACE
    HULL_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_NO_JAVA_STYLE_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
target_compile_options(hull_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wcast-align -Wformat=2 -Wextra-semi
    # Designated initialisers leave the rest to its default on purpose.
    -Wno-missing-field-initializers
    # g++ 12 takes the empty half of a std::optional for uninitialised; the sanitizers know better.
    $<$<CXX_COMPILER_ID:GNU>:-Wsuggest-override -Wduplicated-cond -Wlogical-op -Wno-maybe-uninitialized>
    $<$<BOOL:${HULL_WERROR}>:-Werror>
)

# What is given to people is hardened; the sanitizers of other builds see more.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    include(CheckPIESupported)
    check_pie_supported(LANGUAGES CXX)
    target_compile_options(hull_options INTERFACE
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
        $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>
    )
    target_link_options(hull_options INTERFACE -Wl,-z,relro,-z,now)
endif()

# Compiled once for all. Qt's own defines that name a module (QT_SQL_LIB …) are not looked at in any of these headers,
# so that targets with other modules can use it, too.
add_library(hull_precompiled OBJECT ${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp)
set_target_properties(hull_precompiled PROPERTIES AUTOMOC OFF)
target_link_libraries(hull_precompiled PRIVATE hull_options Qt6::Core nlohmann_json::nlohmann_json)
target_precompile_headers(hull_precompiled PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled.h)

# hull_use_precompiled(<target>)
function(hull_use_precompiled target)
    target_precompile_headers(${target} REUSE_FROM hull_precompiled)
    # Mostly empty.
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON
    )
endfunction()

# hull_add_library(<name> SOURCES <file>... LINK <target>... [LINK_PRIVATE <target>...])
# A static library of one layer. The include root is the project's, so every include names its layer;
# scripts/check-layers checks that none points upwards.
function(hull_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;LINK_PRIVATE")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC hull_options ${arg_LINK} PRIVATE ${arg_LINK_PRIVATE})
    hull_use_precompiled(${name})
endfunction()
