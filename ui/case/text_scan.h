// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace mahnwerk {

/// Whether the needle occurs; made for many texts of some hundred bytes and needles of a few
/// (tests/benchmarks/bench_case_list), where std::string_view::find takes several times as long.
bool occursIn(std::string_view text, std::string_view needle);

} // namespace mahnwerk
