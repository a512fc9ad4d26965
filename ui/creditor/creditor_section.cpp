// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/creditor/creditor_section.h"

#include "core/base/region.h"
#include "core/book/claim_list.h"
#include "core/book/creditor_commands.h"
#include "core/book/undo.h"
#include "ui/creditor/creditor_form.h"
#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/shell/page.h"
#include "ui/shell/window.h"
#include "ui/words/dunning_labels.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

CreditorSection::CreditorSection(Book& book, Page& page)
    : m_book(book)
    , m_page(page)
    , m_head(new SectionHeader)
    , m_reason(Label::caption())
    , m_choices(new QComboBox)
    , m_choice(new Field({}, m_choices))
    , m_form(new CreditorForm)
    , m_gap(Label::caption())
    , m_save(page.addCommand(u"saveCreditor"_s))
    , m_add(page.addCommand(u"addCreditor"_s, QKeySequence(Qt::CTRL | Qt::Key_N)))
    , m_discard(new Button({}, Button::Kind::Link))
{
    setObjectName(u"creditorSection"_s);
    m_choices->setObjectName(u"creditorChoice"_s);
    m_reason->setObjectName(u"creditorReason"_s);
    m_gap->setObjectName(u"creditorGap"_s);
    m_discard->setObjectName(u"discardCreditor"_s);
    m_save->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::Key_F8) });
    layOut();
    connect(m_choices, &QComboBox::activated, this, [this] { choose({ m_choices->currentData().toLongLong() }); });
    connect(m_form, &CreditorForm::submitted, this, &CreditorSection::save);
    connect(m_form, &CreditorForm::edited, this, &CreditorSection::describe);
    connect(m_save, &QAction::triggered, this, &CreditorSection::save);
    connect(m_add, &QAction::triggered, this, &CreditorSection::begin);
    connect(m_discard, &QPushButton::clicked, this, &CreditorSection::discard);
    connect(&m_book, &Book::changed, this, &CreditorSection::reload);
    reload();
    retranslate();
}

void CreditorSection::layOut()
{
    auto* buttons = new FlowLayout;
    buttons->setSpacing(8);
    buttons->addWidget(new Button(*m_save, Button::Kind::Primary));
    buttons->addWidget(new Button(*m_add));
    buttons->addWidget(m_discard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_reason);
    column->addWidget(m_choice);
    column->addWidget(m_form);
    column->addWidget(m_gap);
    column->addLayout(buttons);
    m_choice->setFieldWidth(340);
    m_reason->setWordWrap(true);
    m_gap->setWordWrap(true);
}

void CreditorSection::retranslate()
{
    m_head->setTitle(tr("Creditors"));
    m_head->setNote(tr("Sender and account of the letters, kept in the book"));
    m_reason->setText(tr("This book may only be read, so nothing can be entered here."));
    m_choice->setLabel(tr("Creditor"));
    m_add->setText(tr("Add a creditor"));
    m_discard->setText(tr("Discard"));
    m_form->retranslate();
    fillChoices();
    describe();
}

void CreditorSection::reload()
{
    auto known = creditors(m_book);
    if (!known)
        return; // its pages say what is wrong with the book
    m_creditors = std::move(*known);
    m_isAdding = m_isAdding || m_creditors.empty();
    const auto current = std::ranges::find(m_creditors, m_form->creditor().key, &Creditor::key);
    if (m_isAdding)
        choose({});
    else
        choose(current == m_creditors.end() ? m_creditors.front().key : current->key);
}

void CreditorSection::fillChoices()
{
    const QSignalBlocker quiet(m_choices);
    m_choices->clear();
    for (const Creditor& creditor : m_creditors)
        m_choices->addItem(creditor.name, creditor.key.value);
    if (m_isAdding || m_form->hasDraft({}))
        m_choices->addItem(tr("New creditor"), qint64(0));
    m_choices->setCurrentIndex(m_choices->findData(m_form->creditor().key.value));
    m_choice->setVisible(m_choices->count() > 1);
}

void CreditorSection::choose(Key<Creditor> key)
{
    const auto chosen = std::ranges::find(m_creditors, key, &Creditor::key);
    m_isAdding = chosen == m_creditors.end();
    if (m_isAdding)
        m_form->setCreditor({ .country = m_creditors.empty() ? countryCode(Country::Switzerland) : m_creditors.front().country });
    else
        m_form->setCreditor(*chosen);
    fillChoices();
    describe();
}

void CreditorSection::open(Key<Creditor> key)
{
    choose(key);
    m_form->focusMissing();
    for (QWidget* widget = parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(widget))
            area->ensureWidgetVisible(this);
    }
}

void CreditorSection::begin()
{
    choose({});
    m_form->focusName();
}

bool CreditorSection::isNew() const
{
    return m_form->creditor().key.isNull();
}

void CreditorSection::describe()
{
    const bool isEditable = !m_book.isReadOnly();
    m_reason->setHidden(isEditable);
    m_form->setEditable(isEditable);
    m_save->setEnabled(isEditable);
    m_add->setEnabled(isEditable && !m_isAdding);
    m_add->setVisible(!m_isAdding);
    m_save->setText(isNew() ? tr("Save the new creditor") : tr("Save the creditor"));
    m_discard->setVisible(isEditable && (m_form->hasChanges() || (m_isAdding && !m_creditors.empty())));
    m_gap->setText(isNew() || !isEditable ? QString() : senderGap(m_form->creditor()));
    m_gap->setHidden(m_gap->text().isEmpty());
}

void CreditorSection::save()
{
    if (!m_save->isEnabled() || !m_form->isGood())
        return;
    const Creditor typed = m_form->typed();
    if (const auto tidy = tidied(typed); tidy && *tidy == m_form->creditor()) {
        m_form->discard();
        m_page.shell()->note(tr("Nothing was changed."));
        return;
    }
    const auto done = [&]() -> Result<Key<Creditor>> {
        if (isNew())
            return addCreditor(m_book, typed);
        TRY(editCreditor(m_book, typed));
        return typed.key;
    };
    const bool wasNew = isNew();
    const auto saved = done();
    if (!saved && saved.error().code == ErrorCode::AlreadyExists) {
        m_form->showNameError(sentence(saved.error()));
    } else if (!saved) {
        m_page.shell()->showError(saved.error());
    } else {
        m_form->discard();
        choose(*saved);
        tell((wasNew ? tr("%1 added") : tr("%1 changed")).arg(m_form->creditor().name));
    }
}

void CreditorSection::tell(const QString& words)
{
    const auto step = undoStep(m_book);
    if (!step || !*step) {
        m_page.shell()->say(words);
        return;
    }
    m_page.shell()->offerUndo(words, this, [this, step = **step] {
        if (const auto undone = undo(m_book, step); !undone)
            m_page.shell()->showError(undone.error());
    });
}

void CreditorSection::discard()
{
    m_form->discard();
    if (m_isAdding && !m_creditors.empty())
        choose(m_creditors.front().key);
    m_form->focusName();
}

void CreditorSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mahnwerk
