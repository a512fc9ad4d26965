// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>
#include <vector>

namespace mahnwerk {

/// The countries whose law is known.
enum class Country { Germany, Switzerland, Austria };

/// "DE", "CH", "AT".
QString countryCode(Country country);
/// From "DE", "CH" or "AT" in any case. Error: UnknownCountry.
Result<Country> countryFromCode(QStringView code);

/// A Land or canton, a country as a whole, or none (default): a debtor elsewhere, whose holidays are not known.
class Region {
public:
    constexpr Region() = default;
    /// The whole country.
    constexpr explicit Region(Country country)
        : m_country(static_cast<quint8>(static_cast<int>(country) + 1))
    {
    }
    /// From ISO 3166-2 ("DE-BY", "CH-ZH", "AT-9") or a country ("CH"), in any case.
    /// Errors: UnknownCountry; InvalidValue for a part that the country does not have.
    static Result<Region> fromCode(QStringView code);
    /// Of somebody's country ("CH") and part ("ZH"): the whole country if it has no such part, none if it is
    /// not known.
    static Region of(const QString& country, const QString& part);
    /// All parts of a country in the order of its table, without the whole.
    static std::vector<Region> partsOf(Country country);

    constexpr bool isNull() const { return m_country == 0; }
    constexpr bool isWholeCountry() const { return m_country != 0 && m_part == 0; }
    /// Asserts that there is one.
    Country country() const;
    /// "BY"; empty for a whole country.
    QString part() const;
    /// "DE-BY", "CH", empty for none.
    QString code() const;
    /// Below `count`, different for each region, 0 for none: for tables by region.
    int index() const;
    static constexpr int count = 1 + 17 + 27 + 10;

    friend constexpr auto operator<=>(const Region&, const Region&) = default;

private:
    quint8 m_country = 0; ///< 1 + Country
    quint8 m_part = 0;    ///< 1 + place in the table of parts; 0 for the whole
};

} // namespace mahnwerk
