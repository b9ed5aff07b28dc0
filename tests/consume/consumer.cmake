# SPDX-License-Identifier: MIT
# The consumer itself, the same for both ways to get the library. Warnings in our headers would break such a project.
add_executable(consumer "${CMAKE_CURRENT_LIST_DIR}/consumer.cpp")
target_compile_options(consumer PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
target_link_libraries(consumer PRIVATE needlewise::needlewise)
if(EXPECT_SCHEDULE)
  if(NOT TARGET needlewise::schedule)
    message(FATAL_ERROR "There is Boost, but no target needlewise::schedule")
  endif()
  target_link_libraries(consumer PRIVATE needlewise::schedule)
  target_compile_definitions(consumer PRIVATE WITH_SCHEDULE)
endif()
