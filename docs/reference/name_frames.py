#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Gives the frames of Doxygen's search a language and a title, which screen readers read out: `name_frames.py FOLDER`."""
import sys
from pathlib import Path

for file in Path(sys.argv[1]).glob("*.html"):
    text = file.read_text(encoding="utf-8")
    text = text.replace('<html xmlns="http://www.w3.org/1999/xhtml">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')
    file.write_text(text.replace("<title></title>", "<title>Found names</title>"), encoding="utf-8")
