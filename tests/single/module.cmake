# SPDX-License-Identifier: MIT
# Builds the module interface in MADE with the first clang from 16 on that is here, and runs SOURCE, which imports it.
cmake_minimum_required(VERSION 3.22)
foreach(name clang++-19 clang++-18 clang++-17 clang++-16 clang++)
  execute_process(COMMAND "${name}" -dumpversion RESULT_VARIABLE status OUTPUT_VARIABLE version ERROR_QUIET)
  if(status STREQUAL "0" AND version VERSION_GREATER_EQUAL 16)
    set(clang "${name}")
    break()
  endif()
endforeach()
if(NOT clang)
  message("not tried: no clang from 16 on is here (apt-get install clang-16)")
  return()
endif()
set(interface "${OUTPUT}.pcm")
execute_process(COMMAND "${clang}" -std=c++20 --precompile -x c++-module "${MADE}/needlewise.cppm" -o "${interface}"
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${clang}" -std=c++20 -DAS_A_MODULE "-fmodule-file=needlewise=${interface}" "${SOURCE}" "${interface}"
                        -o "${OUTPUT}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${OUTPUT}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
message("${clang} ${version}")
