// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/base/region.h"

#include <optional>
#include <vector>

namespace mahnwerk {

struct DemoAddress {
    QString street;
    QString houseNumber;
    QString postcode;
    QString town;
    Region region; ///< with Land or canton
};

struct DemoCreditor {
    QString name;
    QString branch; ///< "mail-order", "telecom", "utility", "insurance", "leasing", "gym", "dentist", "craft"
    DemoAddress address;
    QString language; ///< "de", "fr" or "it"
    Currency currency;
    QString phone;
    QString email;
    QString website;
    QString iban;
    QString qrIban; ///< Switzerland only, else empty
    QString vatNumber;
    QString registerEntry;
    int termsDays = 30;
};

struct DemoPerson {
    bool isFemale = false;
    QString firstName;
    QString lastName;
    Date birthDate; ///< 18 to 88 years ago
};

struct DemoFirm {
    QString name; ///< with its legal form
    QString legalForm;
};

enum class DemoChannel { Mobile, Landline, Email };

struct DemoContactPoint {
    DemoChannel channel = DemoChannel::Mobile;
    QString value; ///< phones in international form: "+49 30 23125 042"
};

struct DemoPayment {
    Date date;
    Money amount;
};

struct DemoNote {
    Date date;
    QString text; ///< in the debtor's language
};

struct DemoHold {
    QString reason;
    Date until; ///< after the date of the source
};

struct DemoDispute {
    QString reason;
    Money amount; ///< at most what is open
    Date since;
};

struct DemoClaim {
    int creditor = 0;     ///< place in creditors()
    QString debtorNumber; ///< of the debtor with this creditor
    QString reference;    ///< unique with the creditor among the first 2.5 million debtors
    QString subject;
    Date issue;
    Date due;
    Money amount;
    std::vector<DemoPayment> payments; ///< by date; together less than the amount
    std::vector<DemoNote> notes;       ///< by date
    int level = 0;                     ///< dunned so far, 0-3
    Date lastNotice;                   ///< none at level 0
    std::optional<DemoHold> hold;
    std::optional<DemoDispute> dispute;
};

struct DemoDebtor {
    QString language; ///< "de", "fr" or "it"
    std::optional<DemoFirm> firm;
    DemoPerson person; ///< the debtor, or who speaks for the firm
    DemoAddress address;
    std::vector<DemoContactPoint> contactPoints; ///< at least one
    QString iban;
    std::vector<DemoClaim> claims; ///< 1-4
};

/// Invents creditors and debtors with their claims: synthetic, but such as a collector in the country meets. The
/// same country, seed and date give the same people, each debtor by its place alone. Nobody real is reached by it:
/// - e-mail goes to names that RFC 2606 reserves (example.org, *.example);
/// - German phones are numbers for media productions (Bundesnetzagentur, notice 148/2021); few, so they repeat;
/// - Switzerland and Austria reserve none. Swiss ones have area codes given up since 1996 (042, 064, 037, 093) or
///   never given out (070), Austrian ones begin with 0 behind the code; the numbering plans have no such numbers.
///   (044 668 18 xx and 079 555 xx xx, often seen in examples, belong or may belong to somebody.)
/// - IBANs have right check digits and bank codes that are not given out.
class DemoSource {
public:
    /// asOf is the day on which the book is looked at: nothing lies after it but due dates and ends of holds.
    DemoSource(Country country, quint64 seed, Date asOf);

    const std::vector<DemoCreditor>& creditors() const { return m_creditors; }
    /// The next debtor, with at most so many claims (1-4).
    DemoDebtor next(int mostClaims = 4);

private:
    Country m_country;
    quint64 m_seed;
    Date m_asOf;
    quint32 m_count = 0; ///< debtors made so far
    std::vector<DemoCreditor> m_creditors;
};

} // namespace mahnwerk
