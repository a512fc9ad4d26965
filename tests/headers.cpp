// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: carries the headers of others that all tests read.
