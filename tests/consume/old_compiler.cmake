# SPDX-License-Identifier: MIT
# Read after project(): as if the compiler were an old one.
set(CMAKE_CXX_COMPILER_ID GNU)
set(CMAKE_CXX_COMPILER_VERSION 10.2)
