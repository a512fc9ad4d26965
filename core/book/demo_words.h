// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/region.h"
#include "core/book/demo_random.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace mahnwerk {

/// A list of which some entries are chosen more often.
template<typename T>
struct DemoChoice {
    std::vector<T> entries;
    std::vector<int> upTo; ///< sum of the weights up to and with the entry

    void add(T entry, int weight)
    {
        entries.push_back(std::move(entry));
        upTo.push_back((upTo.empty() ? 0 : upTo.back()) + weight);
    }
    const T& choose(DemoRandom& random) const
    {
        const int at = random.below(upTo.back());
        return entries[static_cast<size_t>(std::ranges::upper_bound(upTo, at) - upTo.begin())];
    }
};

struct DemoTown {
    Region region;
    QString postcode;
    QString name;
    QString language; ///< "de", "fr" or "it"
};

struct DemoFirmWords {
    QStringList branches;
    QStringList legalForms;
    QStringList patterns; ///< %N surname, %B branch, %L legal form
};

struct DemoCreditorRow {
    QString branch;
    QString name;
    QString mailName; ///< the first two words of the name, as in an address
    QString street;
    QString houseNumber;
    DemoTown town;
    QString reference;    ///< %Y, %y, %m and # for the digits of a running number
    QString debtorNumber; ///< the same
    int terms = 30;       ///< days
    int median = 0;       ///< of an invoice, in minor units
};

/// The word lists under resources/demo, read once.
struct DemoWords {
    QHash<Country, DemoChoice<DemoTown>> towns;
    QHash<QString, DemoChoice<QString>> cultures; ///< by country and language, "CHfr"
    QHash<QString, QStringList> firstNames;       ///< by culture and gender, "tr f"
    QHash<QString, QStringList> surnames;         ///< by culture and gender
    QHash<QString, QStringList> streets;          ///< by country and language
    QHash<QString, DemoFirmWords> firms;          ///< by country and language
    QHash<Country, std::vector<DemoCreditorRow>> creditors;
    QHash<QString, QStringList> subjects; ///< by branch and language, "gym de"
    QHash<QString, QStringList> notes;    ///< by kind and language, "dispute de"
    QHash<QString, QString> mailNames;    ///< of first names, surnames and branches: "Müller" to "mueller"

    static const DemoWords& instance();
};

} // namespace mahnwerk
