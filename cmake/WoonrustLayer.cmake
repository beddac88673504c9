# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# woonrust_notice_new_sources(TARGET SOURCES)
#
# CMake's moc step follows files that change, but not files that are added: make it look again when the list does.
function(woonrust_notice_new_sources TARGET SOURCES)
    set(list "${CMAKE_BINARY_DIR}/layers/${TARGET}.sources")
    set(before "")
    if(EXISTS "${list}")
        file(READ "${list}" before)
    endif()
    if(NOT before STREQUAL "${SOURCES}")
        file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${TARGET}_autogen/timestamp")
        file(WRITE "${list}" "${SOURCES}")
    endif()
endfunction()

# woonrust_layer(NAME DIR [FOLDERS...] [EXCEPT...] [PUBLIC...] [PRIVATE...] [PCH...])
#
# Makes the static library woonrust_<NAME> of every source below DIR. Its headers are reachable as "<NAME>/x.h", and
# only for targets that link it: each layer gets an include root of its own that holds nothing but a link to DIR, so an
# include that points up the layers does not compile.
#
# With FOLDERS the library is made of those folders of DIR alone, reachable as "<name of DIR>/<folder>/x.h" from an
# include root that others name themselves: the layer of DIR, which leaves them out with EXCEPT, reaches them by its own.
function(woonrust_layer NAME DIR)
    cmake_parse_arguments(ARG "" "" "FOLDERS;EXCEPT;PUBLIC;PRIVATE;PCH" ${ARGN})
    set(root "${CMAKE_BINARY_DIR}/layers/${NAME}")
    if(ARG_FOLDERS)
        get_filename_component(parent "${DIR}" NAME)
        file(MAKE_DIRECTORY "${root}/${parent}")
        set(sources "")
        foreach(folder ${ARG_FOLDERS})
            file(CREATE_LINK "${DIR}/${folder}" "${root}/${parent}/${folder}" SYMBOLIC)
            file(GLOB_RECURSE found CONFIGURE_DEPENDS "${DIR}/${folder}/*.cpp" "${DIR}/${folder}/*.h")
            list(APPEND sources ${found})
        endforeach()
    else()
        file(MAKE_DIRECTORY "${root}")
        file(CREATE_LINK "${DIR}" "${root}/${NAME}" SYMBOLIC)
        file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${DIR}/*.cpp" "${DIR}/*.h")
        foreach(folder ${ARG_EXCEPT})
            list(FILTER sources EXCLUDE REGEX "^${DIR}/${folder}/")
        endforeach()
    endif()
    add_library(woonrust_${NAME} STATIC ${sources})
    woonrust_notice_new_sources(woonrust_${NAME} "${sources}")
    if(ARG_FOLDERS)
        target_include_directories(woonrust_${NAME} PRIVATE "${root}")
    else()
        target_include_directories(woonrust_${NAME} PUBLIC "${root}")
    endif()
    target_link_libraries(
        woonrust_${NAME}
        PUBLIC ${ARG_PUBLIC}
        PRIVATE woonrust_options ${ARG_PRIVATE})
    if(WOONRUST_PCH AND ARG_PCH)
        target_precompile_headers(woonrust_${NAME} PRIVATE ${ARG_PCH})
    endif()
endfunction()
