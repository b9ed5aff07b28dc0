// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What may be put on the skin for a plan, when and by whom, and a table of products of your own, proved.

#include <needlewise/books/standard/products.hpp>
#include <needlewise/rules/product_proof.hpp>
#include <needlewise/treatment/product_advice.hpp>
#include <needlewise/treatment/product_list.hpp>
