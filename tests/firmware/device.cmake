# SPDX-License-Identifier: MIT
# Links SOURCE for a Cortex-M0+. With LIMIT: its code and tables fit, and it has no more variables than NOTHING, which is
# linked the same way. With EMULATOR: it runs there and says what PROGRAM, the same for this computer, says.
cmake_minimum_required(VERSION 3.22)
function(link source output)
  execute_process(COMMAND "${COMPILER}" -std=c++20 -Os -mcpu=cortex-m0plus -mthumb -fno-exceptions -fno-rtti -ffreestanding
                          -ffunction-sections -fdata-sections -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
                          "-I${INCLUDE}" "${source}" -o "${output}" --specs=nano.specs -nostartfiles
                          -Wl,--gc-sections "-Wl,-T,${CMAKE_CURRENT_LIST_DIR}/cortex_m0plus.ld"
                  WORKING_DIRECTORY "${CMAKE_CURRENT_LIST_DIR}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()
# Sets text (which is all of the flash: code, tables and vectors), data and bss of a program.
macro(measure program)
  execute_process(COMMAND "${SIZE}" "${program}" OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
  if(NOT said MATCHES "\n *([0-9]+)[ \t]+([0-9]+)[ \t]+([0-9]+)")
    message(FATAL_ERROR "${SIZE} says\n${said}")
  endif()
  set(text "${CMAKE_MATCH_1}")
  set(data "${CMAKE_MATCH_2}")
  set(bss "${CMAKE_MATCH_3}")
endmacro()

link("${SOURCE}" "${OUTPUT}")
if(LIMIT)
  link("${NOTHING}" "${OUTPUT}.nothing")
  measure("${OUTPUT}.nothing")
  set(text_of_nothing "${text}")
  set(variables_of_nothing "${data} ${bss}")
  measure("${OUTPUT}")
  message(STATUS "${text} of ${LIMIT} bytes of flash, ${text_of_nothing} of them for a program that decides nothing")
  if(text GREATER LIMIT)
    message(SEND_ERROR "code and tables take ${text} bytes of flash, and may take ${LIMIT}")
  endif()
  if(NOT "${data} ${bss}" STREQUAL variables_of_nothing)
    message(SEND_ERROR "data and bss are ${data} ${bss}, and ${variables_of_nothing} in a program that decides nothing")
  endif()
endif()
if(EMULATOR)
  execute_process(COMMAND "${EMULATOR}" -M microbit -nographic -monitor none -serial none
                          -semihosting-config enable=on,target=native -kernel "${OUTPUT}"
                  OUTPUT_VARIABLE there ERROR_VARIABLE there TIMEOUT 120 COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND "${PROGRAM}" OUTPUT_VARIABLE here COMMAND_ERROR_IS_FATAL ANY)
  string(STRIP "${there}" there)
  string(STRIP "${here}" here)
  if(NOT here MATCHES "^[0-9a-f]+$" OR NOT there STREQUAL here)
    message(FATAL_ERROR "the device says '${there}', this computer '${here}'")
  endif()
  message(STATUS "${here}, here and there")
endif()
