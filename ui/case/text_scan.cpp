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

struct Ends {
    __m128i first;
    __m128i last;
    size_t distance;
};

/// Compares the first and the last byte of the needle at 16 places at once.
unsigned placesIn(const char* at, const Ends& ends)
{
    const __m128i starts = _mm_cmpeq_epi8(ends.first, load(at));
    const __m128i stops = _mm_cmpeq_epi8(ends.last, load(at + ends.distance));
    return static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(starts, stops)));
}

bool isAt(const char* at, std::string_view needle)
{
    return needle.size() < 3 || std::memcmp(at + 1, needle.data() + 1, needle.size() - 2) == 0;
}

bool occursInBlock(const char* at, std::string_view needle, const Ends& ends)
{
    unsigned places = placesIn(at, ends);
    for (; places != 0; places &= places - 1) {
        if (isAt(at + std::countr_zero(places), needle))
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
        const Ends ends { _mm_set1_epi8(needle.front()), _mm_set1_epi8(needle.back()), needle.size() - 1 };
        // The last block overlaps the one before, so that nothing is read beyond the text.
        const size_t end = text.size() - needle.size() - block + 1;
        for (size_t at = 0; at < end; at += block) {
            if (occursInBlock(text.data() + at, needle, ends))
                return true;
        }
        return occursInBlock(text.data() + end, needle, ends);
    }
#endif
    return text.find(needle) != std::string_view::npos;
}

} // namespace mahnwerk
