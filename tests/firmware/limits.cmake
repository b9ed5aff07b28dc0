# SPDX-License-Identifier: MIT
# What a device has to spare: bytes of flash, code and tables together, for a program on a Cortex-M0+ that decides.
set(NEEDLEWISE_FLASH_standard_book 24576)
set(NEEDLEWISE_FLASH_nine_rules 6144)
