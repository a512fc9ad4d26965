// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/epc_qr.h"
#include "core/documents/swiss_qr_bill.h"

namespace mahnwerk {

/// A letter in somebody's own words.
struct WrittenLetter : LetterHead {
    QString subject;
    QString text; ///< plain; paragraphs apart by an empty line
    QString html; ///< printed instead of subject and text; empty: they are. The codes stand in it as <img src="girocode-N">
    std::vector<GiroCode> codes;
    std::vector<SwissQrBill> slips; ///< the first at the foot of the last page, each of the others on a page behind it
};

/// The text inside the frame. Error: MissingValue.
Result<QString> writtenHtml(const WrittenLetter& letter);

} // namespace mahnwerk
