// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace mahnwerk {

/// The value of a result that a test relies on; prints the error and ends the test program otherwise.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().args.join(QLatin1String(" | "))));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace mahnwerk
