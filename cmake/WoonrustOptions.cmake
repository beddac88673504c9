# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Language level, warnings and the strict Qt defines that every target shares.
add_library(woonrust_options INTERFACE)
target_compile_features(woonrust_options INTERFACE cxx_std_23)
target_compile_definitions(
    woonrust_options
    INTERFACE QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_CAST_FROM_BYTEARRAY
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_CONTEXTLESS_CONNECT
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              QT_NO_FOREACH
              QT_NO_KEYWORDS
              QT_STRICT_ITERATORS
              QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_compile_options(woonrust_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
                                                  -Wsuggest-override -Wimplicit-fallthrough
                                                  # Designated initializers leave the rest at its default on purpose.
                                                  -Wno-missing-field-initializers)
# Assertions count wherever tests run.
target_compile_definitions(woonrust_options INTERFACE $<$<NOT:$<CONFIG:Release>>:QT_FORCE_ASSERTS>)
if(WOONRUST_WERROR)
    target_compile_options(woonrust_options INTERFACE -Werror)
endif()
if(WOONRUST_SANITIZE)
    target_compile_options(woonrust_options INTERFACE -fsanitize=${WOONRUST_SANITIZE} -fno-sanitize-recover=all
                                                      -fno-omit-frame-pointer)
    target_link_options(woonrust_options INTERFACE -fsanitize=${WOONRUST_SANITIZE})
endif()
