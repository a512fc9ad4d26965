// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/names.h"
#include "core/base/rate.h"

#include <vector>

namespace mahnwerk {

/// How sure a rate is; worse ones are shown beside the interest.
enum class RateCertainty {
    Published,
    Unconfirmed,  ///< taken from one secondary source, to be checked
    Extrapolated, ///< the last known rate, because nothing newer is known
};
template<>
inline constexpr std::array names<RateCertainty> = { "published", "unconfirmed", "extrapolated" };

/// One period of a base rate (Basiszinssatz).
struct RateRow {
    Date from;
    Date to; ///< last day
    Rate rate;
    RateCertainty certainty = RateCertainty::Published;
    QString source;
    friend bool operator==(const RateRow&, const RateRow&) = default;
};

/// A base rate over time without gaps or overlaps, at least one row.
class RateTable {
public:
    /// From "valid_from;valid_to;percent;certainty;source" in UTF-8, "#" a comment; a first line
    /// without a date is the header. Error: RateTableRow naming the line of the text.
    static Result<RateTable> parse(QStringView text);
    /// This table with another's rows in place of what it has on their days. Error: RateTableRow (gap) naming
    /// the row of the whole, if days between them have no rate.
    Result<RateTable> mergedWith(const RateTable& newer) const;

    const std::vector<RateRow>& rows() const { return m_rows; }
    Date first() const { return m_rows.front().from; }
    Date last() const { return m_rows.back().to; }
    /// Null outside the table.
    const RateRow* on(Date date) const;
    friend bool operator==(const RateTable&, const RateTable&) = default;

private:
    std::vector<RateRow> m_rows;
};

} // namespace mahnwerk
