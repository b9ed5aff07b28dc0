#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that colours which stand side by side in our pictures differ for everybody: `check_colours.py ROOT`.

The pictures are seen as people with full colour vision, with protanopia, deuteranopia and tritanopia see them, by the matrices of
Machado, Oliveira and Fernandes (2009), and two colours must lie at least 8 apart in CIELAB: some three times what is just noticed.
"""
import re
import sys
from pathlib import Path

VISION = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
NEIGHBOURS = [("band0", "band1"), ("band1", "band2"), ("band2", "band3"), ("band3", "band4"), ("body", "band0"),
              ("epidermis", "dermis"), ("dermis", "subcutis"), ("recovery", "sun"), ("recovery", "paper"), ("sun", "paper")]


def linear(colour):
    """The light of `#rgb` or `#rrggbb`."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    values = [int(digits[at:at + 2], 16) / 255 for at in (0, 2, 4)]
    return [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values]


def lab(light):
    """CIELAB of linear light, under D65."""
    red, green, blue = light
    ratios = ((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047,
              0.2126729 * red + 0.7151522 * green + 0.0721750 * blue,
              (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    x, y, z = (ratio ** (1 / 3) if ratio > 0.008856 else 7.787 * ratio + 16 / 116 for ratio in ratios)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(colour, matrix):
    light = linear(colour)
    return lab([min(1, max(0, sum(part * value for part, value in zip(row, light)))) for row in matrix])


style = (Path(sys.argv[1]) / "include/needlewise/formats/svg/canvas.hpp").read_text(encoding="utf-8")
light, dark = style.split("@media screen and (prefers-color-scheme:dark)")
faults, least = 0, 1000.0
for scheme, rules in (("light", light), ("dark", dark)):
    colours = dict(re.findall(r"\.(\w+)\{fill:(#\w+)", rules))
    for one, other in NEIGHBOURS:
        for vision, matrix in VISION.items():
            apart = sum((a - b) ** 2 for a, b in zip(seen(colours[one], matrix), seen(colours[other], matrix))) ** 0.5
            least = min(least, apart)
            if apart < 8:
                faults += 1
                print(f"{scheme}: {one} and {other} are {apart:.1f} apart with {vision}", file=sys.stderr)
print(f"{2 * len(NEIGHBOURS) * len(VISION)} pairs, the closest {least:.1f} apart, {faults} too close")
sys.exit(1 if faults else 0)
