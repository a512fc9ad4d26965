// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/book_trouble.h"

#include "ui/shell/button.h"
#include "ui/shell/icon_label.h"
#include "ui/shell/label.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int textWidth = 620;

} // namespace

BookTrouble::BookTrouble(const QString& path, const Error& error, QWidget* parent)
    : Page(parent)
    , m_path(path)
    , m_error(error)
    , m_lead(Label::title())
    , m_rest(new Label)
    , m_place(Label::caption())
    , m_retry(addCommand(u"retry"_s, QKeySequence(Qt::Key_F5), u"sync"_s))
    , m_open(addCommand(u"openBook"_s, QKeySequence(Qt::CTRL | Qt::Key_O), u"book"_s))
    , m_restore(addCommand(u"restore"_s, QKeySequence(Qt::CTRL | Qt::Key_R), u"undo"_s))
    , m_copy(addCommand(u"copyDetails"_s, {}, u"copy"_s))
{
    setBackgroundRole(QPalette::Window);
    connect(m_retry, &QAction::triggered, this, &BookTrouble::retryRequested);
    connect(m_open, &QAction::triggered, this, &BookTrouble::bookRequested);
    connect(m_restore, &QAction::triggered, this, &BookTrouble::restoreRequested);
    connect(m_copy, &QAction::triggered, this, &BookTrouble::copyDetails);
    m_restore->setVisible(error.code == ErrorCode::BookDamaged || error.code == ErrorCode::BookNotABook);
    layOut();
}

void BookTrouble::layOut()
{
    for (Label* label : { m_lead, m_rest, m_place }) {
        label->setWordWrap(true);
        label->setFixedWidth(theme().px(textWidth));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_lead->setObjectName(u"troubleLead"_s);
    m_rest->setObjectName(u"troubleRest"_s);
    auto* sign = new IconLabel(u"warning"_s);
    sign->setIcon(u"warning"_s, Tone::Bad);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const bool isDamaged = m_restore->isVisible();
    buttons->addWidget(new Button(isDamaged ? *m_restore : *m_retry, Button::Kind::Primary));
    if (isDamaged)
        buttons->addWidget(new Button(*m_retry));
    buttons->addWidget(new Button(*m_open));
    buttons->addWidget(new Button(*m_copy, Button::Kind::Link));
    buttons->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(sign);
    column->addSpacing(8);
    column->addWidget(m_lead);
    column->addSpacing(4);
    column->addWidget(m_rest);
    column->addSpacing(12);
    column->addWidget(m_place);
    column->addSpacing(24);
    column->addLayout(buttons);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);
}

QString BookTrouble::title() const
{
    return tr("Book cannot be opened");
}

QString BookTrouble::iconName() const
{
    return u"warning"_s;
}

void BookTrouble::focusFirst()
{
    const QList<Button*> buttons = findChildren<Button*>();
    buttons.front()->setFocus(Qt::OtherFocusReason);
}

void BookTrouble::retranslate()
{
    const QString text = sentence(m_error);
    const qsizetype end = text.indexOf(u". "_s);
    m_lead->setText(end < 0 ? text : text.left(end + 1));
    m_rest->setText(end < 0 ? QString() : text.mid(end + 2));
    m_place->setText(QDir::toNativeSeparators(m_path));
    m_retry->setText(tr("Try again"));
    m_open->setText(tr("Open another book …"));
    m_restore->setText(tr("Restore from a backup …"));
    m_copy->setText(tr("Copy details"));
}

void BookTrouble::copyDetails()
{
    QApplication::clipboard()->setText(details(m_error));
}

} // namespace mahnwerk
