// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_template.h"

namespace mahnwerk {

// The words of short letters, mails and telephone scripts: resources/messages/<locale>/<kind>.txt (subject, an empty line,
// the text) and resources/scripts/<locale>/<step>.txt, with the fields below.

/// Kinds of messages, in the order in which they are offered.
inline constexpr std::array messageKinds = { "promise", "settlement", "please-call", "invoice-copy", "dispute-received", "payment-details" };

/// The fields that messages and scripts may name.
std::span<const TemplateField> messageFields();

struct MessageText {
    QString subject;
    QString text; ///< plain, paragraphs apart by an empty line
};
/// Errors: NotFound (message), TemplateField (a value that the text needs is missing).
Result<MessageText> messageText(QStringView kind, const TemplateValues& values, LetterLocale locale);

/// What to say on the telephone at a step, first what is asked, then what may be offered; empty if there is none for it.
/// Error: TemplateField.
Result<QString> scriptText(QStringView step, const TemplateValues& values, LetterLocale locale);

} // namespace mahnwerk
