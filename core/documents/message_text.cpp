// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/message_text.h"

#include <QFile>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr TemplateField claimFields[] = {
    { u"reference", FieldKind::Text },
    { u"issued", FieldKind::Day },
    { u"due", FieldKind::Day },
    { u"open", FieldKind::Amount },
};

constexpr TemplateField fields[] = {
    { u"name", FieldKind::Text },      ///< as it stands in a greeting
    { u"full_name", FieldKind::Text },
    { u"is_woman", FieldKind::Condition },
    { u"is_man", FieldKind::Condition },
    { u"is_person", FieldKind::Condition },
    { u"is_company", FieldKind::Condition },
    { u"sender_name", FieldKind::Text },
    { u"sender_phone", FieldKind::Text },
    { u"client_name", FieldKind::Text },
    { u"user", FieldKind::Text },
    { u"file_number", FieldKind::Text },
    { u"today", FieldKind::Day },
    { u"total", FieldKind::Amount },
    { u"claims", FieldKind::List, claimFields },
    { u"has_several_claims", FieldKind::Condition },
    { u"oldest_due", FieldKind::Day },
    { u"amount", FieldKind::Amount }, ///< promised
    { u"day", FieldKind::Day },       ///< promised
    { u"promised_on", FieldKind::Day },
    { u"is_broken", FieldKind::Condition },
    { u"last_notice", FieldKind::Day },
    { u"deadline", FieldKind::Day },
    { u"evidence_by", FieldKind::Day },
    { u"next_step", FieldKind::Day }, ///< of the reminders, if nothing is agreed
    { u"iban", FieldKind::Text },
    { u"reference", FieldKind::Text }, ///< of a payment
};

Result<QString> filled(const QString& path, const TemplateValues& values, LetterLocale locale)
{
    const QString text = TRY(templateSource(path));
    return TRY(LetterTemplate::parse(path, text, fields, TemplateForm::Plain)).fill(values, locale);
}

QString pathOf(QStringView folder, LetterLocale locale, QStringView name)
{
    // German words differ between the countries, the others do not.
    const QString code = letterLocaleCode(locale);
    return u":/"_s + folder + u'/' + (code.startsWith(u"de") ? code : code.left(2)) + u'/' + name + u".txt"_s;
}

} // namespace

std::span<const TemplateField> messageFields() { return fields; }

Result<MessageText> messageText(QStringView kind, const TemplateValues& values, LetterLocale locale)
{
    const QString path = pathOf(u"messages", locale, kind);
    if (!QFile::exists(path))
        return fail(ErrorCode::NotFound, { u"message"_s, kind.toString() });
    const QString text = TRY(filled(path, values, locale));
    const qsizetype end = text.indexOf(u'\n');
    return MessageText { text.left(end).trimmed(), text.mid(end).trimmed() };
}

Result<QString> scriptText(QStringView step, const TemplateValues& values, LetterLocale locale)
{
    const QString path = pathOf(u"scripts", locale, step);
    return QFile::exists(path) ? filled(path, values, locale) : QString();
}

} // namespace mahnwerk
