// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/swiss_qr_slip.h"

#include "core/documents/letter_words.h"
#include "core/documents/page_text.h"

#include <QPainter>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pointInMm = 25.4 / 72;

/// Headings and values of a section (Style Guide 3.4).
struct SectionStyle {
    TextStyle heading;
    TextStyle value;
    qreal gap = 0; ///< between sections, pt
};

const SectionStyle receiptStyle {
    .heading = { 6, 9, QFont::Bold, Qt::black }, .value = { 8, 9, QFont::Normal, Qt::black }, .gap = 9
};
const SectionStyle paymentStyle {
    .heading = { 8, 11, QFont::Bold, Qt::black }, .value = { 10, 11, QFont::Normal, Qt::black }, .gap = 11
};
const TextStyle titleStyle { 11, 11, QFont::Bold, Qt::black };

enum class Street { Shown, LeftOut };

QString slipAddress(const PostalAddress& address, Street street = Street::Shown)
{
    PostalAddress permitted = qrBillAddress(address);
    if (street == Street::LeftOut) {
        permitted.street.clear();
        permitted.houseNumber.clear();
    }
    if (permitted.country != QLatin1String("CH") && permitted.country != QLatin1String("LI"))
        permitted.postcode = permitted.country + u'-' + permitted.postcode;
    permitted.country.clear();
    return postalLines(permitted, u"").join(u'\n');
}

/// "2 500.00": groups of three set apart by a blank (Style Guide 3.5.3).
QString slipAmount(Money amount)
{
    return letterAmount(amount, LetterLocale::GermanSwitzerland).replace(u'\'', QChar(0x00a0));
}

/// The corners of a field that the payer fills in; millimetres.
void drawCorners(QPainter& painter, const QRectF& field)
{
    constexpr qreal arm = 3;
    constexpr qreal thickness = 0.75 * pointInMm;
    for (const qreal y : { field.top(), field.bottom() }) {
        drawRule(painter, { field.left(), y }, arm, thickness, Qt::black);
        drawRule(painter, { field.right() - arm, y }, arm, thickness, Qt::black);
    }
    for (const qreal x : { field.left(), field.right() }) {
        for (const qreal y : { field.top(), field.bottom() - arm })
            painter.fillRect(QRectF(mm(x - thickness / 2), mm(y), mm(thickness), mm(arm)), Qt::black);
    }
}

class Section {
public:
    Section(QPainter& painter, const QRectF& field, const SectionStyle& style)
        : m_painter(painter)
        , m_field(field)
        , m_style(style)
        , m_top(field.top())
    {
    }

    void add(const QString& heading, const QString& text)
    {
        addHeading(heading);
        m_top = drawText(m_painter, rest(), text, m_style.value) + m_style.gap * pointInMm;
    }

    void addBlank(const QString& heading, QSizeF size)
    {
        addHeading(heading);
        drawCorners(m_painter, { QPointF(m_field.left() + 0.2, m_top + 0.7), size });
    }

private:
    QRectF rest() const { return { m_field.left(), m_top, m_field.width(), 0 }; }

    void addHeading(const QString& heading) { m_top = drawText(m_painter, rest(), heading, m_style.heading); }

    QPainter& m_painter;
    QRectF m_field;
    SectionStyle m_style;
    qreal m_top;
};

/// The cross in the middle of the code: 7 x 7 mm with a white border.
void drawCross(QPainter& painter, QPointF centre)
{
    const auto square = [&](qreal side) {
        return QRectF(mm(centre.x() - side / 2), mm(centre.y() - side / 2), mm(side), mm(side));
    };
    painter.fillRect(square(7), Qt::white);
    painter.fillRect(square(6.2), Qt::black);
    // Proportions of the federal cross: arms one sixth longer than wide, 20/32 of the field in all.
    const qreal arm = 6.2 * 20 / 32;
    const qreal beam = 6.2 * 6 / 32;
    painter.fillRect(
        QRectF(mm(centre.x() - arm / 2), mm(centre.y() - beam / 2), mm(arm), mm(beam)), Qt::white);
    painter.fillRect(
        QRectF(mm(centre.x() - beam / 2), mm(centre.y() - arm / 2), mm(beam), mm(arm)), Qt::white);
}

/// Names may be so long that the receipt has no room for the streets; they may be left out there (Style
/// Guide 3.5.4).
Street streetOnReceipt(QPainter& painter, const SwissQrBill& bill)
{
    QStringList lines = { bill.iban.formatted(), slipAddress(bill.creditor), bill.reference.formatted() };
    if (bill.debtor)
        lines += slipAddress(*bill.debtor);
    // Three headings, and a blank line after each section.
    const QString text = lines.join(u'\n') + QString(6, u'\n');
    return textBottom(painter, { 5, 0, 54, 0 }, text, receiptStyle.value) > 56 ? Street::LeftOut
                                                                               : Street::Shown;
}

} // namespace

Result<SwissQrSlip> SwissQrSlip::of(const SwissQrBill& bill, LetterLocale locale)
{
    const QByteArray payload = TRY(swissQrPayload(bill));
    QrSymbol symbol = TRY(QrSymbol::encode(payload, swissQrVersionMax));
    return SwissQrSlip(bill, locale, std::move(symbol));
}

QString SwissQrSlip::word(QStringView code) const { return letterWord(u"slip/"_s + code, m_locale); }

void SwissQrSlip::draw(QPainter& painter) const
{
    drawLines(painter);
    drawReceipt(painter);
    drawPaymentPart(painter);
}

void SwissQrSlip::drawLines(QPainter& painter) const
{
    const TextStyle style { 8, 9, QFont::Normal, Qt::black };
    drawText(painter, { 0, top - 3.8, 210, 0 }, word(u"separate"), style,
        TextSide::Middle);
    drawRule(painter, { 0, top }, 210, 0.1, Qt::black);
    painter.fillRect(QRectF(mm(62 - 0.05), mm(top), mm(0.1), mm(105)), Qt::black);
}

void SwissQrSlip::drawReceipt(QPainter& painter) const
{
    const Street street = streetOnReceipt(painter, m_bill);
    drawText(painter, { 5, top + 5, 52, 0 }, word(u"receipt"), titleStyle);
    Section payment(painter, { 5, top + 12, 54, 56 }, receiptStyle);
    payment.add(word(u"account"),
        m_bill.iban.formatted() + u'\n' + slipAddress(m_bill.creditor, street));
    if (!m_bill.reference.isNull())
        payment.add(word(u"reference"), m_bill.reference.formatted());
    if (m_bill.debtor)
        payment.add(word(u"payable-by"), slipAddress(*m_bill.debtor, street));
    else
        payment.addBlank(word(u"payable-by-blank"), { 52, 20 });

    Section currency(painter, { 5, top + 68, 12, 14 }, receiptStyle);
    currency.add(word(u"currency"), m_bill.currency.code());
    Section amount(painter, { 17, top + 68, 40, 14 }, receiptStyle);
    if (m_bill.amount) {
        amount.add(word(u"amount"), slipAmount(*m_bill.amount));
    } else {
        amount.add(word(u"amount"), QString());
        drawCorners(painter, { 27, top + 68.5, 30, 10 });
    }
    drawText(painter, { 5, top + 82, 52, 0 }, word(u"acceptance"), receiptStyle.heading,
        TextSide::Right);
}

void SwissQrSlip::drawPaymentPart(QPainter& painter) const
{
    drawText(painter, { 67, top + 5, 51, 0 }, word(u"payment-part"), titleStyle);
    m_symbol.draw(painter, { mm(67), mm(top + 17), mm(46), mm(46) });
    drawCross(painter, { 67 + 23, top + 17 + 23 });

    Section currency(painter, { 67, top + 68, 15, 22 }, paymentStyle);
    currency.add(word(u"currency"), m_bill.currency.code());
    Section amount(painter, { 83, top + 68, 35, 22 }, paymentStyle);
    if (m_bill.amount) {
        amount.add(word(u"amount"), slipAmount(*m_bill.amount));
    } else {
        amount.add(word(u"amount"), QString());
        drawCorners(painter, { 78, top + 73, 40, 15 });
    }

    Section payment(painter, { 118, top + 5, 87, 85 }, paymentStyle);
    payment.add(
        word(u"account"), m_bill.iban.formatted() + u'\n' + slipAddress(m_bill.creditor));
    if (!m_bill.reference.isNull())
        payment.add(word(u"reference"), m_bill.reference.formatted());
    const QString message = qrBillText(m_bill.message, 140 - m_bill.billingInformation.size());
    const QString information = message.isEmpty() || m_bill.billingInformation.isEmpty()
        ? QString(message + m_bill.billingInformation)
        : QString(message + u'\n' + m_bill.billingInformation);
    if (!information.isEmpty())
        payment.add(word(u"information"), information);
    if (m_bill.debtor)
        payment.add(word(u"payable-by"), slipAddress(*m_bill.debtor));
    else
        payment.addBlank(word(u"payable-by-blank"), { 65, 25 });
}

} // namespace mahnwerk
