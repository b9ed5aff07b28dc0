#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the links of a folder of HTML: `check_links.py FOLDER`. Each file and each anchor that a page links to must be there.
Links to other sites are not followed."""
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


# The second is made by Doxygen 1.9.4 for a class whose only nested types are private.
NO_LINKS = {"#", "#nested-classes"}


class Page(HTMLParser):
    """The links and the anchors of a page."""

    def __init__(self, file):
        super().__init__()
        self.links, self.anchors = [], set()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name == "id" or (name == "name" and tag == "a"):
                self.anchors.add(value)
            elif (name, tag) in {("href", "a"), ("href", "link"), ("src", "img"), ("src", "script"), ("data", "object"), ("srcset", "source")}:
                self.links.append((value or "", self.getpos()[0]))


folder = Path(sys.argv[1]).resolve()
pages = {file: Page(file) for file in sorted(folder.rglob("*.html"))}
dead, checked = [], 0
for file, page in pages.items():
    for link, line in page.links:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc or link in NO_LINKS:
            continue
        checked += 1
        there = (file.parent / unquote(parts.path)).resolve() if parts.path else file
        if not there.is_file():
            dead.append(f"{file}:{line}: no file {link}")
        elif parts.fragment and there in pages and unquote(parts.fragment) not in pages[there].anchors:
            dead.append(f"{file}:{line}: no anchor {link}")
print("\n".join(dead), file=sys.stderr if dead else sys.stdout, end="\n" if dead else "")
print(f"{len(pages)} pages, {checked} links, {len(dead)} dead")
sys.exit(1 if dead or not pages else 0)
