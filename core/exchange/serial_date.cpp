// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/serial_date.h"

#include <algorithm>

namespace mahnwerk {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr qint64 lastSerial = 2'958'465; // 9999-12-31

struct SerialParts {
    qint64 day = 0;
    qint64 second = 0; ///< of the day
};

SerialParts partsOf(DecimalNumber serial)
{
    qint64 unit = 1;
    for (int i = 0; i < serial.scale; ++i)
        unit *= 10;
    SerialParts parts { serial.mantissa / unit, scaled(serial.mantissa % unit, secondsOfDay, unit) };
    if (parts.second == secondsOfDay)
        parts = { parts.day + 1, 0 };
    return parts;
}

std::optional<Date> dateOfDay(qint64 day, DateSystem system)
{
    if (day < 0 || day > lastSerial)
        return std::nullopt;
    const int days = static_cast<int>(day);
    if (system == DateSystem::From1904)
        return Date::fromYmd(1904, 1, 1)->addDays(std::min(days, static_cast<int>(lastSerial) - 1462));
    // Excel counts a 29 February 1900.
    if (days == 0 || days == 60)
        return std::nullopt;
    return Date::fromYmd(1899, 12, days < 60 ? 31 : 30)->addDays(days);
}

} // namespace

std::optional<Date> dateOfSerial(DecimalNumber serial, DateSystem system)
{
    return serial.mantissa < 0 ? std::nullopt : dateOfDay(partsOf(serial).day, system);
}

QString isoOfSerial(DecimalNumber serial, DateSystem system)
{
    const auto date = dateOfSerial(serial, system);
    if (!date)
        return {};
    const qint64 second = partsOf(serial).second;
    if (second == 0)
        return date->toIso();
    return QStringLiteral("%1 %2:%3:%4")
        .arg(date->toIso())
        .arg(second / 3600, 2, 10, QChar(u'0'))
        .arg(second / 60 % 60, 2, 10, QChar(u'0'))
        .arg(second % 60, 2, 10, QChar(u'0'));
}

bool isDateFormat(QStringView formatCode)
{
    bool day = false;
    bool month = false;
    bool clock = false;
    for (qsizetype i = 0; i < formatCode.size(); ++i) {
        switch (formatCode[i].toLower().unicode()) {
        case u'"':
            i = formatCode.indexOf(u'"', i + 1);
            break;
        case u'[':
            // [h] counts hours beyond a day: a duration.
            clock = clock || QStringView(u"hHmMsS").contains(formatCode.mid(i + 1, 1));
            i = formatCode.indexOf(u']', i + 1);
            break;
        case u'\\':
        case u'_':
        case u'*':
            ++i;
            break;
        case u'y':
        case u'd':
            day = true;
            break;
        case u'm':
            month = true;
            break;
        case u'h':
        case u's':
            clock = true;
            break;
        case u'#':
            return false;
        case u';':
            // The first section is the one for positive numbers.
            return day || (month && !clock);
        default:
            break;
        }
        if (i < 0)
            break;
    }
    return day || (month && !clock);
}

bool isBuiltInDateFormat(int formatId)
{
    return (formatId >= 14 && formatId <= 17) || formatId == 22 || (formatId >= 27 && formatId <= 36)
        || (formatId >= 50 && formatId <= 58);
}

} // namespace mahnwerk
