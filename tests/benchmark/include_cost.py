#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What it costs to include needlewise.hpp, beside the four light standard headers that a program includes anyway.

include_cost.py COMPILER INCLUDE_DIRECTORY [ROUNDS]

Both files are compiled in turn, so that a machine that slows down slows both; quote the ratio.
"""
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

compiler, include = sys.argv[1], sys.argv[2]
rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 31
files = {"needlewise.hpp": "#include <needlewise/needlewise.hpp>\n",
         "four standard headers": "#include <array>\n#include <cstdint>\n#include <span>\n#include <string_view>\n"}

with tempfile.TemporaryDirectory() as folder:
    commands = {}
    for number, (name, text) in enumerate(files.items()):
        path = pathlib.Path(folder) / f"{number}.cpp"
        path.write_text(text)
        commands[name] = [compiler, "-std=c++20", "-c", f"-I{include}", str(path), "-o", f"{path}.o"]
    seconds = {name: [] for name in files}
    for attempt in range(rounds + 1):  # the first one warms up
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, check=True)
            if attempt > 0:
                seconds[name].append(time.perf_counter() - start)

for name, taken in seconds.items():
    print(f"{name:<24} {1000 * statistics.median(taken):7.0f} ms (median of {rounds})")
ours, theirs = seconds.values()
print(f"{'ratio':<24} {statistics.median(a / b for a, b in zip(ours, theirs)):7.2f}")
