# SPDX-License-Identifier: MIT
"""What the checks of the evidence share: its tables, and the faults that they find."""
import csv
import pathlib
import subprocess
import sys

program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
faults = []


def fault(text):
    faults.append(text)


def table(name):
    with open(folder / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def told_by_the_library():
    """The lines that the program prints: what the library itself says."""
    return subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()


def finish(all_in_order):
    """Ends the check with its faults, or with what it says if there are none."""
    print("\n".join(faults) or all_in_order)
    sys.exit(1 if faults else 0)
