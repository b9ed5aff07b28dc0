# SPDX-License-Identifier: MIT
# A machine with a compiler and nothing else: SOURCE is configured as it comes, says what it leaves out, and is installed.
cmake_minimum_required(VERSION 3.22)
set(nothing -DLIBCSV_INCLUDE_DIR= -DLIBCSV_LIBRARY= -DLIBICAL_LIBRARY=)
foreach(package Boost Catch2 CLI11 nlohmann_json Doxygen Python3)
  list(APPEND nothing "-DCMAKE_DISABLE_FIND_PACKAGE_${package}=ON")
endforeach()
file(REMOVE_RECURSE "${BUILT}" "${PREFIX}")
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${SOURCE}" -B "${BUILT}" -G "${GENERATOR}" "-DCMAKE_CXX_COMPILER=${COMPILER}" ${nothing}
                OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
foreach(words "needlewise::schedule" "needlewise::json" "tests of behaviour" "planner" "docs" "agreement" "tests of JSON")
  if(NOT said MATCHES "${words}[^\n]* left out")
    message(SEND_ERROR "nothing is said of the ${words}:\n${said}")
  endif()
endforeach()
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILT}" --prefix "${PREFIX}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
if(NOT EXISTS "${PREFIX}/include/needlewise/needlewise.hpp")
  message(FATAL_ERROR "the headers are not installed")
endif()
