// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_page.h"

#include "core/documents/letter_words.h"
#include "core/documents/page_text.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace mahnwerk {

namespace {

constexpr qreal pageHeight = 297;
constexpr qreal pointInMm = 25.4 / 72;
const QColor grey(0x44, 0x44, 0x44);
const QColor lightGrey(0x55, 0x55, 0x55);
const QColor markGrey(0x88, 0x88, 0x88);

const TextStyle returnLineStyle { .size = 6.5, .leading = 9, .colour = grey };
constexpr qreal factLeading = 12.6;
constexpr int addressLinesMax = 6;
constexpr qreal footerGap = 2; ///< between body, page number and footer, mm

struct Fact {
    QString label;
    QString value;
    QFont::Weight weight = QFont::Normal;
};

QString joinedWith(const QString& separator, QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QStringList senderLines(const LetterSender& sender)
{
    return postalLines(sender.address, sender.address.country);
}

std::vector<Fact> facts(const LetterHead& letter)
{
    const auto word = [&](const QString& code) { return letterWord(QStringLiteral("frame/") + code, letter.locale); };
    const QString date = word(QStringLiteral("date"));
    const QString file = word(QStringLiteral("case"));
    const QString contact = word(QStringLiteral("contact"));
    const QString email = word(QStringLiteral("email"));
    const QString hours = word(QStringLiteral("hours"));
    if (isSwiss(letter.locale)) {
        return {
            { date, letterLongDate(letter.date, letter.locale) },
            { file, letter.fileNumber },
            { contact, joinedWith(QStringLiteral(", "), { letter.contactPerson, letter.contactPhone }) },
            { email, letter.contactEmail },
            { hours, letter.officeHours },
        };
    }
    return {
        { file, letter.fileNumber, QFont::Bold },
        { date, letterDate(letter.date) },
        { contact, letter.contactPerson },
        { word(QStringLiteral("phone")), letter.contactPhone.isEmpty() ? letter.sender.phone : letter.contactPhone },
        { email, letter.contactEmail.isEmpty() ? letter.sender.email : letter.contactEmail },
        { hours, letter.officeHours },
    };
}

} // namespace

QStringList addressLines(const LetterHead& letter)
{
    if (!letter.recipientLines.isEmpty())
        return letter.recipientLines;
    QStringList lines;
    if (letter.recipient.addressee == Addressee::Woman)
        lines += letterWord(QStringLiteral("frame/ms"), letter.locale);
    if (letter.recipient.addressee == Addressee::Man)
        lines += letterWord(QStringLiteral("frame/mr"), letter.locale);
    lines += postalLines(letter.recipient.address, letter.sender.address.country);
    return lines;
}

namespace {

QString footerText(const LetterHead& letter)
{
    // Swiss letters have their payment slip there; their notes stand below the table.
    if (isSwiss(letter.locale))
        return {};
    return joinedWith(QStringLiteral(" "),
        { letter.footer.join(u' '),
            joinedWith(QStringLiteral(" · "), { letter.sender.registration, letter.sender.website }) });
}

void drawLetterhead(QPainter& painter, const LetterHead& letter, const LetterForm& form)
{
    const LetterSender& sender = letter.sender;
    const QRectF column(form.left, form.letterheadTop, form.width, 0);
    const qreal bottom = drawText(painter, column, sender.address.name, { 13, 16, QFont::Bold, Qt::black });
    QStringList lines = { sender.tagline };
    if (isSwiss(letter.locale)) {
        const QString address = senderLines(sender).mid(1).join(QStringLiteral(", "));
        lines += joinedWith(QStringLiteral(" · "), { address, sender.phone, sender.email });
        lines += joinedWith(QStringLiteral(" · "), { sender.registration, sender.website });
    }
    const TextStyle style { 8, 11, QFont::Normal, grey };
    drawText(painter, column.translated(0, bottom - form.letterheadTop),
        joinedWith(QStringLiteral("\n"), lines), style);
}

/// The sender in small print, ruled, ending at a point; as large as lets it stand in one line, else in
/// two.
void drawReturnLine(QPainter& painter, const LetterHead& letter, QPointF end, qreal width)
{
    const QString sender = senderLines(letter.sender).join(QStringLiteral(" · "));
    TextStyle style = returnLineStyle;
    const QRectF column(end.x(), 0, width, 0);
    while (style.size > 5.5 && textBottom(painter, column, sender, style) > style.leading * pointInMm + 0.01)
        style.size -= 0.25;
    const qreal height = textBottom(painter, column, sender, style);
    drawText(painter, column.translated(0, end.y() - height), sender, style);
    drawRule(painter, end + QPointF(0, 0.2), width, 0.1, markGrey);
}

/// Address and what belongs above it, as large as the window lets it.
void drawAddress(QPainter& painter, const LetterHead& letter, const LetterForm& form)
{
    const QString text = addressLines(letter).join(u'\n');
    const qreal width = form.window.right() - form.addressLeft;
    QRectF column(form.addressLeft, form.addressTop, width, 0);
    TextStyle style { .size = 10, .leading = 12.75 };
    while (style.size > 7
        && textBottom(painter, column, text, style)
            > form.addressTop + addressLinesMax * 12.75 * pointInMm + 0.01) {
        style.size -= 0.5;
        style.leading = style.size * 1.2;
    }
    qreal top = form.addressTop;
    if (!letter.dispatchMark.isEmpty()) {
        const TextStyle mark { 8, 11, QFont::Bold, Qt::black };
        top -= mark.leading * pointInMm;
        drawText(painter, QRectF(form.addressLeft, top, width, 0), letter.dispatchMark, mark);
    }
    drawReturnLine(
        painter, letter, QPointF(form.addressLeft, std::min(top, form.addressTop - 0.4) - 1.6), width);
    drawText(painter, column, text, style);
}

void drawFacts(QPainter& painter, const LetterHead& letter, const LetterForm& form)
{
    const qreal right = form.facts.x() > form.window.left() ? form.left + form.width : form.window.left() - 5;
    qreal top = form.facts.y();
    for (const Fact& fact : facts(letter)) {
        if (fact.value.isEmpty())
            continue;
        const qreal x = form.facts.x();
        drawText(painter, { x, top, form.factLabelWidth, 0 }, fact.label,
            { 8, factLeading, QFont::Normal, lightGrey });
        const QRectF column(x + form.factLabelWidth, top, right - x - form.factLabelWidth, 0);
        top = drawText(painter, column, fact.value, { 8, factLeading, fact.weight, Qt::black });
    }
}

void drawMarks(QPainter& painter, const LetterForm& form)
{
    for (const qreal mark : form.foldMarks)
        drawRule(painter, { 4, mark }, 4, 0.1, markGrey);
    if (form.punchMark > 0)
        drawRule(painter, { 4, form.punchMark }, 6, 0.1, markGrey);
}

QString numberText(PageNumber number, LetterLocale locale)
{
    return letterWord(QStringLiteral("frame/page"), locale).arg(number.page).arg(number.count);
}

const TextStyle smallStyle { 8, 11, QFont::Normal, grey };
const TextStyle footerStyle { 7, 9.5, QFont::Normal, grey };

} // namespace

const LetterForm& letterForm(LetterLocale locale)
{
    // DIN 5008:2020, form B: address field 85 x 45 at (20, 45), its lower 27.3 mm are the address; facts at
    // 125, subject 8.46 below the field; folds at 105 and 210, punch mark in the middle.
    static constexpr std::array<qreal, 2> germanFolds = { 105, 210 };
    static const LetterForm german { .left = 25,
        .width = 165,
        .letterheadTop = 14,
        .window = { 20, 45, 85, 45 },
        .addressLeft = 25,
        .addressTop = 62.7,
        .facts = { 125, 50 },
        .factLabelWidth = 25,
        .bodyTop = 98.5,
        .bodyBottom = 277,
        .foldMarks = germanFolds,
        .punchMark = 148.5 };
    // SN 010130: address field on the right, from 118; folds for C5/6 (99) and C5 (148.5).
    static constexpr std::array<qreal, 2> swissFolds = { 99, 148.5 };
    static const LetterForm swiss { .left = 20,
        .width = 170,
        .letterheadTop = 16,
        .window = { 113, 45, 85, 40 },
        .addressLeft = 118,
        .addressTop = 56.2,
        .facts = { 20, 52 },
        .factLabelWidth = 24,
        .bodyTop = 86,
        .bodyBottom = 277,
        .foldMarks = swissFolds,
        .punchMark = 0 };
    return isSwiss(locale) ? swiss : german;
}

namespace {

/// Where the text at the foot of the first page begins.
qreal footerTop(QPainter& painter, const LetterHead& letter)
{
    const LetterForm& form = letterForm(letter.locale);
    const QString text = footerText(letter);
    const qreal height
        = text.isEmpty() ? 0 : textBottom(painter, { form.left, 0, form.width, 0 }, text, footerStyle);
    return pageHeight - 8 - height;
}

} // namespace

qreal firstBodyBottom(QPainter& painter, const LetterHead& letter)
{
    const qreal numberTop = footerTop(painter, letter) - footerGap - smallStyle.leading * pointInMm;
    return std::min(letterForm(letter.locale).bodyBottom, numberTop - footerGap);
}

void drawPageFrame(QPainter& painter, const LetterHead& letter, PageNumber number)
{
    const LetterForm& form = letterForm(letter.locale);
    if (number.page > 1) {
        const QString head = joinedWith(QStringLiteral(" · "),
            { letter.sender.address.name, letter.fileNumber, letterDate(letter.date) });
        const QRectF column(form.left, form.letterheadTop, form.width - 30, 0);
        drawText(painter, column, head, smallStyle);
        drawText(painter, { form.left + form.width - 30, form.letterheadTop, 30, 0 }, numberText(number, letter.locale),
            smallStyle, TextSide::Right);
        return;
    }
    drawLetterhead(painter, letter, form);
    drawAddress(painter, letter, form);
    drawFacts(painter, letter, form);
    drawMarks(painter, form);
    const qreal top = footerTop(painter, letter);
    if (number.count > 1) {
        drawText(painter, { form.left, top - footerGap - smallStyle.leading * pointInMm, form.width, 0 },
            numberText(number, letter.locale), smallStyle, TextSide::Right);
    }
    if (const QString footer = footerText(letter); !footer.isEmpty()) {
        drawRule(painter, { form.left, top - footerGap / 2 }, form.width, 0.1, markGrey);
        drawText(painter, { form.left, top, form.width, 0 }, footer, footerStyle);
    }
}

} // namespace mahnwerk
