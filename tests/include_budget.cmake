# SPDX-License-Identifier: MIT
# The umbrella header is at most 25,000 preprocessed lines with g++ and libstdc++; other compilers are told, not judged.
file(WRITE "${OUTPUT}" "#include <needlewise/needlewise.hpp>\n")
execute_process(COMMAND "${COMPILER}" -std=c++20 -E "-I${INCLUDE}" "${OUTPUT}" OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "[^\n]" "" newlines "${text}")
string(LENGTH "${newlines}" lines)
execute_process(COMMAND "${COMPILER}" --version OUTPUT_VARIABLE version)
message(STATUS "needlewise.hpp: ${lines} preprocessed lines")
if(version MATCHES "Free Software Foundation" AND lines GREATER 25000)
  message(FATAL_ERROR "more than 25000")
endif()
