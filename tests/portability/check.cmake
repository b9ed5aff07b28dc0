# SPDX-License-Identifier: MIT
# Compiles SOURCE, and runs it if REACH is RUN. If REACH is REFUSE, it must fail with one line that is an error, and so must
# each header in INCLUDE alone.
cmake_minimum_required(VERSION 3.22)
if(NOT REACH STREQUAL "REFUSE")
  if(REACH STREQUAL "COMPILE")
    list(APPEND FLAGS -c)
  endif()
  execute_process(COMMAND "${COMPILER}" ${FLAGS} "${SOURCE}" -o "${OUTPUT}" COMMAND_ERROR_IS_FATAL ANY)
  if(REACH STREQUAL "RUN")
    execute_process(COMMAND "${OUTPUT}" COMMAND_ERROR_IS_FATAL ANY)
  endif()
  return()
endif()

function(must_be_refused file)
  execute_process(COMMAND "${COMPILER}" ${FLAGS} -fsyntax-only -x c++ "${file}" RESULT_VARIABLE status OUTPUT_VARIABLE said
                  ERROR_VARIABLE said)
  string(REGEX MATCHALL "[^\n]*error:[^\n]*" errors "${said}")
  list(LENGTH errors count)
  if(status EQUAL 0 OR NOT count EQUAL 1 OR NOT errors MATCHES "needlewise needs C\\+\\+20")
    message(SEND_ERROR "one error that names C++20 was expected for ${file}, not:\n${said}")
  endif()
endfunction()
must_be_refused("${SOURCE}")
if(INCLUDE) # one compiler is enough to see that each header asks for C++20 first
  file(GLOB_RECURSE headers RELATIVE "${INCLUDE}" "${INCLUDE}/needlewise/*.hpp")
  foreach(header IN LISTS headers)
    file(STRINGS "${INCLUDE}/${header}" boost REGEX "#include <boost/") # may be absent, and has errors of its own
    if(NOT boost)
      file(WRITE "${OUTPUT}.cpp" "#include <${header}>\n")
      must_be_refused("${OUTPUT}.cpp")
    endif()
  endforeach()
endif()
