// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/written_letter.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

Result<QString> writtenHtml(const WrittenLetter& letter)
{
    const std::pair<QString, bool> present[] = {
        { u"sender.name"_s, !letter.sender.address.name.isEmpty() },
        { u"recipient"_s, !letter.recipientLines.isEmpty() },
        { u"subject"_s, !letter.subject.trimmed().isEmpty() },
        { u"text"_s, !letter.text.trimmed().isEmpty() },
    };
    for (const auto& [name, isPresent] : present) {
        if (!isPresent)
            return fail(ErrorCode::MissingValue, { name });
    }
    if (!letter.html.isEmpty())
        return letter.html;
    QString html = u"<p class=\"subject\">"_s + letter.subject.trimmed().toHtmlEscaped() + u"</p>\n"_s;
    const QStringList paragraphs = letter.text.trimmed().split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString& paragraph : paragraphs)
        html += u"<p>"_s + paragraph.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>\n"_s;
    return html;
}

} // namespace mahnwerk
