#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what the tests need on Debian or Ubuntu, and runs all of them: g++, clang++, sanitizers, format, documentation.
set -eu
cd "$(dirname "$0")/.."
. tests/packages.sh
need g++ clang clang-format make cmake git doxygen binutils python3 catch2 \
    libboost-date-time-dev libcli11-dev nlohmann-json3-dev libcsv-dev libbenchmark-dev libical-dev python3-icalendar
jobs=$(nproc)
options="-DNEEDLEWISE_BUILD_BENCHMARKS=ON -DNEEDLEWISE_BUILD_DOCS=ON"

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
cmake --build build-gcc --target docs
run clang -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER=clang++ -DNEEDLEWISE_BUILD_DOCS=OFF
run sanitize -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=g++ -DNEEDLEWISE_BUILD_DOCS=OFF \
    "-DCMAKE_CXX_FLAGS=-O1 -fsanitize=address,undefined -fno-sanitize-recover=all"
echo "== all passed"
