// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/account_settings.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

/// Calls visit(name, member) for each setting.
template<typename Settings, typename Visit>
void forEachSetting(Settings& settings, Visit visit)
{
    visit("statement_end"_L1, settings.statementEnd);
    visit("payment_day"_L1, settings.paymentDay);
    visit("first_day"_L1, settings.firstDay);
    visit("unknown_rate"_L1, settings.unknownRate);
    visit("residual"_L1, settings.residual);
    visit("ch_designation"_L1, settings.chDesignation);
    visit("age"_L1, settings.age);
    visit("across"_L1, settings.across);
    visit("pro_rata_by"_L1, settings.proRataBy);
    visit("reversal"_L1, settings.reversal);
    visit("write_off"_L1, settings.writeOff);
    visit("per_day_of"_L1, settings.perDayOf);
}

} // namespace

Result<> AccountSettings::set(QStringView name, QStringView value)
{
    bool isSet = false;
    forEachSetting(*this, [&]<typename Enum>(QLatin1StringView known, Enum& member) {
        if (name != known)
            return;
        if (const auto chosen = fromName<Enum>(value)) {
            member = *chosen;
            isSet = true;
        }
    });
    if (!isSet)
        return fail(ErrorCode::InvalidValue, { u"setting"_s, QString(name + u'=' + value) });
    return {};
}

Result<AccountSettings> AccountSettings::fromText(QStringView text)
{
    AccountSettings settings;
    for (const QStringView pair : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype sign = pair.indexOf(u'=');
        const QStringView name = sign < 0 ? pair : pair.left(sign);
        const QStringView value = sign < 0 ? QStringView() : pair.mid(sign + 1);
        TRY(settings.set(name, value));
    }
    return settings;
}

QString AccountSettings::toText() const
{
    QStringList pairs;
    forEachSetting(*this, [&]<typename Enum>(QLatin1StringView name, Enum member) {
        if (member != Enum())
            pairs.append(QString(name + u'=' + nameOf(member)));
    });
    return pairs.join(u' ');
}

} // namespace mahnwerk
