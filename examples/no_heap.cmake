# SPDX-License-Identifier: MIT
# Fails if OBJECT calls for the heap, for exceptions or for type information.
cmake_minimum_required(VERSION 3.22)
execute_process(COMMAND "${NM}" -u "${OBJECT}" OUTPUT_VARIABLE symbols RESULT_VARIABLE status)
if(NOT status STREQUAL "0" OR NOT symbols MATCHES "printf|puts")
  message(FATAL_ERROR "Cannot read the symbols of ${OBJECT}")
endif()
if(symbols MATCHES "_Zn[wa][^\n]*|malloc|calloc|realloc|__cxa_(throw|allocate)[^\n]*|_ZT[IV][^\n]*|__gxx_personality[^\n]*")
  message(FATAL_ERROR "${OBJECT} calls for ${CMAKE_MATCH_0}")
endif()
