// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/office.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

std::vector<OfficeFact> missingOfficeFacts(const Office& office)
{
    std::vector<OfficeFact> missing;
    if (office.street.isEmpty() || office.postcode.isEmpty() || office.city.isEmpty())
        missing.push_back(OfficeFact::Address);
    if (office.phone.isEmpty() && office.email.isEmpty())
        missing.push_back(OfficeFact::Reach);
    if (office.kind == OfficeKind::Agency && office.country == u"DE"_s && office.supervision.isEmpty())
        missing.push_back(OfficeFact::Supervision);
    return missing;
}

} // namespace mahnwerk
