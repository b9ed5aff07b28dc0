# SPDX-License-Identifier: MIT
# Installs BUILT to PREFIX, where nothing may arrive.
cmake_minimum_required(VERSION 3.22)
file(REMOVE_RECURSE "${PREFIX}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILT}" --prefix "${PREFIX}" OUTPUT_QUIET RESULT_VARIABLE status)
file(GLOB_RECURSE installed "${PREFIX}/*")
if(NOT status STREQUAL "0" OR NOT installed STREQUAL "")
  message(FATAL_ERROR "The installation ended with ${status} and left: ${installed}")
endif()
