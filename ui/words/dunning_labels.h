// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/dunning/proposal.h"
#include "core/parties/creditor.h"

#include <QString>

#include <vector>

namespace mahnwerk {

/// One or two words for a chip: "Frist", "Sperre".
QString label(DunningReason reason);
/// What the chip does not say: until when, or what a person does about it.
QString explanation(DunningReason reason, Date until, Date today);

/// "2. Mahnung".
QString dunningLevel(int level);
/// How a notice goes out: "Brief", "Einschreiben".
QString dunningChannel(QStringView channel);
/// The same, counted: "41 Briefe".
QString dunningChannelCount(QStringView channel, int count);

/// What the letters of a creditor lack and how they get it, a sentence; empty if nothing.
QString senderGap(const Creditor& creditor);

/// One sum per currency: "CHF 48'213.40 + 1.200,00 €"; empty if all are zero.
QString sumsInWords(const std::vector<Money>& sums, const QString& between = QStringLiteral(" + "));

} // namespace mahnwerk
