// SPDX-License-Identifier: MIT
/// @file
/// Macros that real headers leave behind, as they write them. They come before ours and after those of the standard
/// library, some of which do not survive them either.

// windows.h without NOMINMAX, and what it brings.
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define near
#define far
#define small char
#define interface struct
#define IN
#define OUT
#define ERROR 0
#define NO_ERROR 0L
#define DELETE (0x00010000L)
// complex.h
#define I _Complex_I
// Arduino.h
#define bit(b) (1UL << (b))
#define word(...) makeWord(__VA_ARGS__)
#define HIGH 0x1
#define LOW 0x0
#define DEFAULT 1
#define F(string_literal) (reinterpret_cast<const __FlashStringHelper*>(string_literal))
// AssertMacros.h
#define check(assertion)
#define verify(assertion)
#define require(assertion, label)
// termios.h, sys/sysmacros.h, X11/X.h, Xlib.h, objc.h
#define B0 0000000
#define major(device) gnu_dev_major(device)
#define minor(device) gnu_dev_minor(device)
#define None 0L
#define Always 2
#define Bool int
#define Status int
#define True 1
#define False 0
#define Success 0
#define Above 0
#define YES (static_cast<bool>(1))
#define NO (static_cast<bool>(0))
// qobjectdefs.h
#define slots
#define signals public
#define emit
#define foreach Q_FOREACH
#define forever for (;;)
