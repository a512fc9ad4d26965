// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/debtor.h"

#include "core/base/text.h"

namespace mahnwerk {

Debtor Debtor::withFolded() const
{
    Debtor debtor = *this;
    debtor.folded = mahnwerk::folded(QString(name + QLatin1Char(' ') + firstName));
    return debtor;
}

} // namespace mahnwerk
