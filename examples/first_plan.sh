#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what the planner needs on Debian or Ubuntu, builds it, and plans a first case with dates.
set -eu
cd "$(dirname "$0")/.."
. tests/packages.sh
need g++ make cmake libboost-date-time-dev libcli11-dev nlohmann-json3-dev libcsv-dev
cmake -S . -B build -DCMAKE_BUILD_TYPE=Release -DNEEDLEWISE_BUILD_TESTS=OFF -DNEEDLEWISE_BUILD_DOCS=OFF
cmake --build build --parallel "$(nproc)" --target planner
set -x
build/examples/planner --concern acne_scar --severity moderate --site cheek --phototype iv --practitioner clinician \
  --all-clear --finding herpes_labialis_history --since isotretinoin=30w --start 2026-12-01
