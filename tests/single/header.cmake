# SPDX-License-Identifier: MIT
# Compiles SOURCE with the single header in MADE and nothing else, and runs it.
cmake_minimum_required(VERSION 3.22)
execute_process(COMMAND "${COMPILER}" --version RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
if(NOT status EQUAL 0)
  message("not tried: ${COMPILER} is not here")
  return()
endif()
execute_process(COMMAND "${COMPILER}" -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror "-I${MADE}" "${SOURCE}"
                        -o "${OUTPUT}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${OUTPUT}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
# Beside the headers of the tree it says what is wrong.
file(WRITE "${OUTPUT}.both.cpp" "#define NEEDLEWISE_VERSION_MAJOR 0\n#include \"needlewise.hpp\"\n")
execute_process(COMMAND "${COMPILER}" -std=c++20 "-I${MADE}" -fsyntax-only "${OUTPUT}.both.cpp" RESULT_VARIABLE status
                ERROR_VARIABLE said)
if(status EQUAL 0 OR NOT said MATCHES "include it or the headers in the folder needlewise, not both")
  message(FATAL_ERROR "the single header beside other headers of the library is not refused: ${said}")
endif()
