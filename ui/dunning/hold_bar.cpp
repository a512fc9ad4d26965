// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dunning/hold_bar.h"

#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/name_label.h"
#include "ui/words/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int margin = 16;

} // namespace

HoldBar::HoldBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new NameLabel({ .weight = Weight::DemiBold }))
    , m_until(new DateEdit({}))
    , m_reason(new QLineEdit)
    , m_untilField(new Field({}, m_until))
    , m_reasonField(new Field({}, m_reason))
    , m_save(new Button)
    , m_discard(new Button)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_until->setObjectName(u"holdUntil"_s);
    m_reason->setObjectName(u"holdReason"_s);
    m_save->setObjectName(u"holdSave"_s);
    m_discard->setObjectName(u"holdDiscard"_s);
    m_untilField->setCheck([this] { return dateError(); });
    m_reasonField->setCheck([this] { return m_reason->text().trimmed().isEmpty() ? tr("Say why, in a word or two.") : QString(); });
    layOut();
    connect(m_until, &QLineEdit::returnPressed, this, &HoldBar::save);
    connect(m_reason, &QLineEdit::returnPressed, this, &HoldBar::save);
    connect(m_save, &QPushButton::clicked, this, &HoldBar::save);
    connect(m_discard, &QPushButton::clicked, this, &HoldBar::close);
    hide();
}

void HoldBar::layOut()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 9, margin, 10);
    row->setSpacing(12);
    row->addWidget(m_title, 0, Qt::AlignBottom);
    row->addWidget(m_untilField, 0, Qt::AlignTop);
    row->addWidget(m_reasonField, 0, Qt::AlignTop);
    row->addStretch(1);
    row->addWidget(m_discard, 0, Qt::AlignBottom);
    row->addWidget(m_save, 0, Qt::AlignBottom);
    m_title->setContentsMargins(0, 0, 0, 5);
}

void HoldBar::retranslate()
{
    m_untilField->setLabel(tr("Hold until, last day"));
    m_reasonField->setLabel(tr("Reason"));
    m_until->setPlaceholderText(tr("+14, 30.11."));
    m_reason->setPlaceholderText(tr("such as complaint"));
    m_save->setText(tr("Place hold"));
    m_save->setKeyText(keyText(QKeySequence(Qt::Key_Return)));
    m_discard->setText(tr("Discard"));
    m_discard->setKeyText(keyText(QKeySequence(Qt::Key_Escape)));
    m_title->setText(tr("Hold %1").arg(m_debtor));
    m_until->setMinimumWidth(theme().px(190));
    m_reason->setMinimumWidth(theme().px(240));
}

void HoldBar::begin(Key<Case> key, const QString& debtor, Date today)
{
    m_case = key;
    m_debtor = debtor;
    m_today = today;
    m_until->setToday(today);
    const QStringList kept = m_kept.value(key.value);
    m_until->setText(kept.value(0));
    m_reason->setText(kept.value(1));
    m_untilField->setError({});
    m_reasonField->setError({});
    retranslate();
    show();
    m_until->setFocus(Qt::OtherFocusReason);
}

void HoldBar::close()
{
    if (isHidden())
        return;
    m_kept.insert(m_case.value, { m_until->text(), m_reason->text() });
    hide();
    Q_EMIT closed();
}

QString HoldBar::dateError() const
{
    const auto date = m_until->date();
    if (!date)
        return sentence(date.error());
    if (date->isNull())
        return tr("Type a day such as +14 or 30.11.");
    return *date < m_today ? tr("This day is over. A hold ends today or later.") : QString();
}

void HoldBar::save()
{
    if (!m_untilField->isGood()) {
        m_until->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_reason->text().trimmed().isEmpty() && !m_reason->hasFocus()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_reasonField->isGood())
        return;
    const HoldDraft draft { .caseKey = m_case, .reason = m_reason->text().trimmed(), .until = *m_until->date() };
    m_until->clear();
    m_reason->clear();
    close();
    Q_EMIT wanted(draft);
}

void HoldBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HoldBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme().colours().border);
}

} // namespace mahnwerk
