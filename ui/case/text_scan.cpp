// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/text_scan.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace mahnwerk {

namespace {

#ifdef __SSE2__
constexpr size_t block = 16;

__m128i load(const char* at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
}

/// Compares the first and the last byte of the needle at 16 places at once.
bool occursInBlock(const char* at, std::string_view needle, __m128i first, __m128i last)
{
    const __m128i starts = _mm_cmpeq_epi8(first, load(at));
    const __m128i ends = _mm_cmpeq_epi8(last, load(at + needle.size() - 1));
    auto places = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(starts, ends)));
    for (; places != 0; places &= places - 1) {
        if (needle.size() < 3 || std::memcmp(at + std::countr_zero(places) + 1, needle.data() + 1, needle.size() - 2) == 0)
            return true;
    }
    return false;
}
#endif

} // namespace

bool occursIn(std::string_view text, std::string_view needle)
{
    if (needle.empty())
        return true;
#ifdef __SSE2__
    if (text.size() >= needle.size() + block - 1) {
        const __m128i first = _mm_set1_epi8(needle.front());
        const __m128i last = _mm_set1_epi8(needle.back());
        // The last block overlaps the one before, so that nothing is read beyond the text.
        const size_t end = text.size() - needle.size() - block + 1;
        for (size_t at = 0; at < end; at += block) {
            if (occursInBlock(text.data() + at, needle, first, last))
                return true;
        }
        return occursInBlock(text.data() + end, needle, first, last);
    }
#endif
    return text.find(needle) != std::string_view::npos;
}

} // namespace mahnwerk
