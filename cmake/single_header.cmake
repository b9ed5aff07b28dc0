# SPDX-License-Identifier: MIT
# Writes one header that is all of the library, and one module interface, from the tree:
#   cmake -DINCLUDE=include -DVERSION=0.2.0 -DOUTPUT=folder -P cmake/single_header.cmake
# makes folder/needlewise.hpp and folder/needlewise.cppm. Both hold every front door that needs the standard library alone.
cmake_minimum_required(VERSION 3.22)

# Appends a header and what it includes, each once and in the order in which a compiler reads them.
function(append header)
  get_property(seen GLOBAL PROPERTY seen)
  if(header IN_LIST seen)
    return()
  endif()
  set_property(GLOBAL APPEND PROPERTY seen "${header}")
  file(READ "${INCLUDE}/${header}" rest)
  string(REPLACE "// SPDX-License-Identifier: MIT\n" "" rest "${rest}")
  string(REPLACE "#pragma once\n" "" rest "${rest}")
  string(REPLACE "/// @file\n" "// ${header}\n" rest "${rest}")
  # Text is cut at its includes and never made a list of lines: semicolons and brackets would not survive that.
  set(marker "#include <needlewise/")
  string(LENGTH "${marker}" length)
  string(FIND "${rest}" "${marker}" at)
  while(NOT at EQUAL -1)
    string(SUBSTRING "${rest}" 0 ${at} before)
    set_property(GLOBAL APPEND_STRING PROPERTY body "${before}")
    math(EXPR at "${at} + ${length}")
    string(SUBSTRING "${rest}" ${at} -1 rest)
    string(FIND "${rest}" ">" end)
    string(SUBSTRING "${rest}" 0 ${end} name)
    append("needlewise/${name}")
    math(EXPR end "${end} + 2") # with the end of the line
    string(SUBSTRING "${rest}" ${end} -1 rest)
    string(FIND "${rest}" "${marker}" at)
  endwhile()
  set_property(GLOBAL APPEND_STRING PROPERTY body "${rest}")
endfunction()

# Whether a header, with what it includes, needs more than the standard library.
function(needs_more header result)
  set(todo "${header}")
  set(seen "")
  set(${result} FALSE PARENT_SCOPE)
  while(todo)
    list(POP_FRONT todo next)
    if(NOT next IN_LIST seen)
      list(APPEND seen "${next}")
      file(STRINGS "${INCLUDE}/${next}" includes REGEX "^#include <[a-z_]+/")
      foreach(line IN LISTS includes)
        if(NOT line MATCHES "^#include <(needlewise/[^>]+)>")
          set(${result} TRUE PARENT_SCOPE)
          return()
        endif()
        list(APPEND todo "${CMAKE_MATCH_1}")
      endforeach()
    endif()
  endwhile()
endfunction()

file(GLOB doors RELATIVE "${INCLUDE}" "${INCLUDE}/needlewise/*.hpp")
set(held "")
foreach(door IN LISTS doors)
  needs_more("${door}" more)
  if(NOT more)
    append("${door}")
    get_filename_component(name "${door}" NAME)
    string(APPEND held " ${name}")
  endif()
endforeach()
get_property(body GLOBAL PROPERTY body)

# The headers of the standard library go first: a module must have them before it begins.
string(REGEX MATCHALL "\n#include <[a-z_0-9]+>" standard "${body}")
list(REMOVE_DUPLICATES standard)
list(SORT standard)
list(JOIN standard "" standard)
string(REGEX REPLACE "\n#include <[a-z_0-9]+>" "" body "${body}")
string(REGEX REPLACE "\n\n\n+" "\n\n" body "${body}")

set(about "// SPDX-License-Identifier: MIT
// needlewise ${VERSION}, all of it that needs the standard library alone:${held}
// Made from the headers of the library by the target write_single_header. Do not edit.\n")
file(WRITE "${OUTPUT}/needlewise.hpp" "${about}#pragma once
#ifdef NEEDLEWISE_VERSION_MAJOR
#error \"needlewise.hpp holds all of needlewise: include it or the headers in the folder needlewise, not both\"
#endif
${standard}
${body}")
file(WRITE "${OUTPUT}/needlewise.cppm" "${about}module;
${standard}
export module needlewise;
export {
${body}
}\n")
