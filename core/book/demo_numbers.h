// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/region.h"
#include "core/book/demo_random.h"

namespace mahnwerk {

/// A pattern such as "RE-%Y-#######" for the n-th document of a day: %Y year, %y its last two digits, %m month; the
/// digits are a number that looks random and is different for each n below ten to the power of their count.
QString demoReference(const QString& pattern, Date day, quint64 n);

/// So many digits by chance.
QString demoDigits(int count, DemoRandom& random);

/// An IBAN with right check digits and a bank code that is not given out.
QString demoIban(Country country, DemoRandom& random);
/// The same for the QR-IBAN of a Swiss creditor; its bank code is the one of the examples of SIX.
QString demoQrIban(DemoRandom& random);

/// Phone numbers that reach nobody; see DemoSource. language: "de", "fr", "it".
QString demoMobile(Country country, DemoRandom& random);
QString demoLandline(Region region, const QString& language, DemoRandom& random);

} // namespace mahnwerk
