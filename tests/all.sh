#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what the tests need on Debian or Ubuntu, and runs all of them: g++, clang++, sanitizers, format, documentation.
# Older and newer compilers are installed where they are offered (160 MB to fetch). Those for microcontrollers are not, as
# they take 2.4 GB; they are tried where they are: gcc-arm-none-eabi libstdc++-arm-none-eabi-newlib qemu-system-arm
set -eu
cd "$(dirname "$0")/.."
. tests/packages.sh
need g++ clang clang-format make cmake git doxygen binutils python3 catch2 \
    pkg-config libboost-date-time-dev libcli11-dev nlohmann-json3-dev libcsv-dev libbenchmark-dev libical-dev python3-icalendar
want nodejs node-ajv doxygen-awesome-css g++-11 g++-multilib clang-16 clang-19 libc++-19-dev libc++abi-19-dev
jobs=$(nproc)
options="-DNEEDLEWISE_BUILD_BENCHMARKS=ON -DNEEDLEWISE_BUILD_DOCS=ON -DNEEDLEWISE_LEAVE_NOTHING_OUT=ON"

run() { # NAME CMAKE-OPTION...
    name=$1
    shift
    echo "== $name"
    # shellcheck disable=SC2086
    cmake -S . -B "build-$name" $options "$@" >/dev/null
    cmake --build "build-$name" --parallel "$jobs"
    ctest --test-dir "build-$name" --output-on-failure --parallel "$jobs"
}

if clang-format --version | grep -q "version 14"; then
    echo "== format"
    git ls-files '*.hpp' '*.cpp' | xargs clang-format --dry-run --Werror
else
    echo "== format: left out, it is checked with clang-format 14"
fi
run gcc -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER=g++
echo "== documentation"
cmake --build build-gcc --target accessibility # of the pages, which it makes; says what it needs where that is not there
# The other compilers were tried once, and need not be again.
once="-DNEEDLEWISE_BUILD_DOCS=OFF -DNEEDLEWISE_TEST_PORTABILITY=OFF"
# shellcheck disable=SC2086
run clang -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER=clang++ $once
# shellcheck disable=SC2086
run sanitize -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=g++ $once \
    "-DCMAKE_CXX_FLAGS=-O1 -fsanitize=address,undefined -fno-sanitize-recover=all"
echo "== other compilers"
cat build-gcc/tests/portability/compilers.txt
echo "== all passed"
