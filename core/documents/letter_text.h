// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_fields.h"
#include "core/documents/letter_template.h"

namespace mahnwerk {

/// "Zumbühl", "Dr. Zumbühl", or the whole name where nothing formal is known.
QString nameInGreeting(const LetterRecipient& recipient);

/// The values of the fields by which a recipient is greeted: name, is_woman, is_man, is_person, is_company.
QHash<QString, TemplateValue> recipientValues(const LetterRecipient& recipient);

/// The text of a template of resources/letters with the parts that it names. Error: FileUnreadable.
Result<QString> letterTemplateText(LetterLocale locale, const QString& name);

/// The fields that the templates under resources/letters may name.
std::span<const TemplateField> letterTemplateFields();

/// The letter as values of these fields.
TemplateValues letterValues(const Letter& letter);

/// The body of the letter, from the subject to the signature, as HTML out of the template of its locale and
/// level. The sender's own wording may replace it: `LetterTemplate` with letterTemplateFields().
/// Errors: those of check(), TemplateField.
Result<QString> letterHtml(const Letter& letter);

} // namespace mahnwerk
