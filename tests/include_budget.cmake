# SPDX-License-Identifier: MIT
# needlewise.hpp brings at most 8,000 lines of our own; those of the standard library are not ours to count.
set(most 8000)
file(WRITE "${OUTPUT}" "#include <needlewise/needlewise.hpp>\n")
execute_process(COMMAND "${COMPILER}" -std=c++20 -E "-I${INCLUDE}" "${OUTPUT}" OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
# The compiler says before each piece where it comes from: # 12 "file". The pieces become the elements of a list.
string(REGEX REPLACE "[][;]" "" text "${text}")
string(REGEX REPLACE "\n# " ";" pieces "${text}")
set(ours 0)
set(all 0)
foreach(piece IN LISTS pieces)
  string(REGEX REPLACE "[^\n]+" "." lines "${piece}") # one dot for each line that is not empty
  string(REPLACE "\n" "" lines "${lines}")
  string(LENGTH "${lines}" count)
  math(EXPR count "${count} - 1") # the first says where it comes from
  math(EXPR all "${all} + ${count}")
  if(piece MATCHES "^[0-9]+ \"[^\"\n]*/needlewise/[^\"\n]*\\.hpp\"")
    math(EXPR ours "${ours} + ${count}")
  endif()
endforeach()
message(STATUS "needlewise.hpp: ${ours} lines of our own, ${all} in all")
if(ours GREATER most OR ours LESS 1000)
  message(FATAL_ERROR "between 1000 and ${most} are right")
endif()
