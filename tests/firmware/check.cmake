# SPDX-License-Identifier: MIT
# Compiles for firmware and looks at what is left to link: nothing but memory primitives.
execute_process(COMMAND "${COMPILER}" -std=c++20 -Os -ffreestanding -fno-exceptions -fno-rtti "-I${INCLUDE}" -c "${SOURCE}" -o "${OUTPUT}"
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${NM}" --undefined-only "${OUTPUT}" OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "U [^\n]+" undefined "${symbols}")
foreach(symbol IN LISTS undefined)
  if(NOT symbol MATCHES "^U (memcpy|memmove|memset|memcmp|bcmp|__stack_chk_fail|_GLOBAL_OFFSET_TABLE_)$")
    message(SEND_ERROR "firmware would have to provide ${symbol}")
  endif()
endforeach()
execute_process(COMMAND "${NM}" --defined-only "${OUTPUT}" OUTPUT_VARIABLE symbols)
if(symbols MATCHES "_GLOBAL__sub_I|__cxx_global_var_init")
  message(SEND_ERROR "there is a global constructor")
endif()
execute_process(COMMAND size "${OUTPUT}" OUTPUT_VARIABLE sizes)
message(STATUS "recommend with the whole standard book:\n${sizes}")
