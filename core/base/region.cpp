// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/region.h"

#include <algorithm>
#include <array>
#include <span>

namespace mahnwerk {

namespace {

constexpr std::array countryCodes = { "DE", "CH", "AT" };
// ISO 3166-2; cantons in the order of the federal constitution.
constexpr std::array germanParts = { "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN",
    "ST", "SH", "TH" };
constexpr std::array swissParts = { "ZH", "BE", "LU", "UR", "SZ", "OW", "NW", "GL", "ZG", "FR", "SO", "BS", "BL",
    "SH", "AR", "AI", "SG", "GR", "AG", "TG", "TI", "VD", "VS", "NE", "GE", "JU" };
constexpr std::array austrianParts = { "1", "2", "3", "4", "5", "6", "7", "8", "9" };

static_assert(Region::count == 4 + germanParts.size() + swissParts.size() + austrianParts.size());

std::span<const char* const> partCodes(Country country)
{
    switch (country) {
    case Country::Germany:
        return germanParts;
    case Country::Switzerland:
        return swissParts;
    case Country::Austria:
        return austrianParts;
    }
    Q_UNREACHABLE();
}

} // namespace

QString countryCode(Country country)
{
    return QString::fromLatin1(countryCodes[static_cast<size_t>(country)]);
}

Result<Country> countryFromCode(QStringView code)
{
    const QByteArray latin = code.trimmed().toLatin1().toUpper();
    const auto found = std::ranges::find_if(countryCodes, [&](const char* known) { return latin == known; });
    if (found == countryCodes.end())
        return fail(ErrorCode::UnknownCountry, { code.toString() });
    return static_cast<Country>(found - countryCodes.begin());
}

Region Region::of(const QString& country, const QString& part)
{
    if (const auto region = fromCode(part.isEmpty() ? country : QString(country + QLatin1Char('-') + part)))
        return *region;
    return fromCode(country).value_or(Region());
}

Result<Region> Region::fromCode(QStringView code)
{
    const QStringView trimmed = code.trimmed();
    const qsizetype dash = trimmed.indexOf(u'-');
    const Country country = TRY(countryFromCode(dash < 0 ? trimmed : trimmed.left(dash)));
    Region region(country);
    if (dash < 0)
        return region;
    const QByteArray part = trimmed.mid(dash + 1).toLatin1().toUpper();
    const auto parts = partCodes(country);
    const auto found = std::ranges::find_if(parts, [&](const char* known) { return part == known; });
    if (found == parts.end())
        return fail(ErrorCode::InvalidValue, { QStringLiteral("region"), code.toString() });
    region.m_part = static_cast<quint8>(found - parts.begin() + 1);
    return region;
}

std::vector<Region> Region::partsOf(Country country)
{
    std::vector<Region> regions(partCodes(country).size(), Region(country));
    for (size_t i = 0; i < regions.size(); ++i)
        regions[i].m_part = static_cast<quint8>(i + 1);
    return regions;
}

Country Region::country() const
{
    Q_ASSERT(!isNull());
    return static_cast<Country>(m_country - 1);
}

QString Region::part() const
{
    return m_part == 0 ? QString() : QString::fromLatin1(partCodes(country())[m_part - 1U]);
}

QString Region::code() const
{
    if (isNull())
        return {};
    return m_part == 0 ? countryCode(country()) : countryCode(country()) + u'-' + part();
}

int Region::index() const
{
    constexpr std::array<int, 4> first = { 0, 1, 1 + 17, 1 + 17 + 27 };
    return first[m_country] + m_part;
}

} // namespace mahnwerk
