// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>

#include <map>
#include <vector>

namespace mahnwerk {

/// One step of a procedure (Mahnstufe).
struct Level {
    int number = 1;
    int daysSinceDue = 0;    ///< overdue at least so many days
    int daysSinceNotice = 0; ///< and so many days after the deadline of the level before
    int deadlineDays = 10;   ///< new deadline, moved to a working day
    QString channel;         ///< letter, registered-letter
    QString templateName;    ///< of resources/letters/<language>
    qint64 minimum = 0;      ///< minor units open in the case, below: no notice
    std::map<QString, qint64> fees; ///< minor units by currency; none: no fee
    QString feeBasis;        ///< why the fee is owed, printed beside it
    bool claimsInterest = false; ///< default interest stands in its letters

    qint64 fee(Currency currency) const
    {
        const auto found = fees.find(currency.code());
        return found == fees.end() ? 0 : found->second;
    }
};

/// Ordered levels (Mahnverfahren), versioned data under resources/law/<country>/procedure_*.csv.
struct Procedure {
    QString name;
    int version = 1;
    std::vector<Level> levels;
};

/// The procedures that the program ships, by name: standard-ch, standard-de, standard-at.
const std::vector<Procedure>& procedures();
/// Null if there is none of that name.
const Procedure* procedureNamed(QStringView name);
/// The standard procedure of a country (CH, DE, AT); CH's for others.
const Procedure& standardProcedure(QStringView country);

} // namespace mahnwerk
