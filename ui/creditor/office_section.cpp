// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/creditor/office_section.h"

#include "core/base/region.h"
#include "core/book/claim_list.h"
#include "core/book/office_commands.h"
#include "core/book/undo.h"
#include "ui/creditor/office_form.h"
#include "ui/shell/button.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/shell/page.h"
#include "ui/shell/window.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

bool isSaveKey(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return event.key() == Qt::Key_F8 || (isEnter && (event.modifiers() & Qt::ControlModifier) != 0);
}

/// Where a new office is supposed to be: with the first creditor.
QString homeCountry(Book& book)
{
    const auto known = creditors(book);
    return known && !known->empty() ? known->front().country : countryCode(Country::Switzerland);
}

} // namespace

OfficeSection::OfficeSection(Book& book, Page& page)
    : m_book(book)
    , m_page(page)
    , m_head(new SectionHeader)
    , m_none(new Label)
    , m_form(new OfficeForm)
    , m_gap(Label::caption())
    , m_add(page.addCommand(u"addOffice"_s))
    , m_save(page.addCommand(u"saveOffice"_s))
    , m_remove(page.addCommand(u"removeOffice"_s))
    , m_saveButton(new Button(*m_save))
    , m_discard(new Button({}, Button::Kind::Link))
{
    setObjectName(u"officeSection"_s);
    m_none->setObjectName(u"noOffice"_s);
    m_gap->setObjectName(u"officeGap"_s);
    m_discard->setObjectName(u"discardOffice"_s);
    layOut();
    connect(m_form, &OfficeForm::edited, this, &OfficeSection::describe);
    connect(m_add, &QAction::triggered, this, &OfficeSection::begin);
    connect(m_save, &QAction::triggered, this, &OfficeSection::save);
    connect(m_remove, &QAction::triggered, this, &OfficeSection::remove);
    connect(m_discard, &QPushButton::clicked, this, &OfficeSection::discard);
    connect(&m_book, &Book::changed, this, &OfficeSection::reload);
    reload();
    retranslate();
}

void OfficeSection::layOut()
{
    auto* buttons = new FlowLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_saveButton);
    buttons->addWidget(new Button(*m_add));
    buttons->addWidget(new Button(*m_remove));
    buttons->addWidget(m_discard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_none);
    column->addWidget(m_form);
    column->addWidget(m_gap);
    column->addLayout(buttons);
    m_none->setWordWrap(true);
    m_gap->setWordWrap(true);
}

void OfficeSection::retranslate()
{
    m_head->setTitle(tr("Collecting office"));
    m_head->setNote(tr("Writes in place of the creditors, kept in the book"));
    m_none->setText(tr("The creditors write themselves. If a collection agency or a law firm collects for them, enter it here: its letters "
                       "then tell what § 13a RDG or § 43d BRAO wants."));
    m_add->setText(tr("Enter an office"));
    m_save->setText(tr("Save the office"));
    m_remove->setText(tr("Remove the office"));
    m_discard->setText(tr("Discard"));
    m_form->retranslate();
    describe();
}

void OfficeSection::reload()
{
    auto known = officeOf(m_book);
    if (!known)
        return; // its pages say what is wrong with the book
    m_office = std::move(*known);
    m_isAdding = m_isAdding && !m_office;
    m_form->setOffice(m_office.value_or(Office { .country = homeCountry(m_book) }));
    describe();
}

QString OfficeSection::gap() const
{
    if (!m_office)
        return {};
    const auto missing = missingOfficeFacts(*m_office);
    const auto lacks = [&](OfficeFact fact) { return std::ranges::find(missing, fact) != missing.end(); };
    QStringList words;
    if (lacks(OfficeFact::Address))
        words += tr("the address");
    if (lacks(OfficeFact::Reach))
        words += tr("a telephone number or an e-mail");
    if (lacks(OfficeFact::Supervision))
        words += tr("the supervising authority (§ 13a (1) Nr. 8 RDG)");
    return words.isEmpty() ? QString() : tr("The letters of the office lack: %1.").arg(words.join(u", "_s));
}

void OfficeSection::describe()
{
    const bool isEditable = !m_book.isReadOnly();
    const bool isShown = m_office || m_isAdding;
    m_none->setHidden(isShown);
    m_form->setHidden(!isShown);
    m_form->setEditable(isEditable);
    // Shown means enabled too: what is hidden must not be found by its words either.
    for (const auto& [action, isOffered] : { std::pair(m_add, !isShown), std::pair(m_save, isShown), std::pair(m_remove, m_office.has_value()) }) {
        action->setVisible(isOffered);
        action->setEnabled(isOffered && isEditable);
    }
    m_saveButton->setKeyText(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_discard->setVisible(isEditable && isShown && (m_isAdding || m_form->hasChanges()));
    m_gap->setText(isEditable ? gap() : QString());
    m_gap->setHidden(m_gap->text().isEmpty());
}

void OfficeSection::begin()
{
    m_isAdding = true;
    describe();
    m_form->focusName();
    QMetaObject::invokeMethod(this, &OfficeSection::reveal, Qt::QueuedConnection); // once the form has its room
}

void OfficeSection::reveal()
{
    for (QWidget* widget = parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(widget))
            area->ensureWidgetVisible(this);
    }
}

void OfficeSection::save()
{
    if (!m_save->isEnabled() || !m_form->isGood())
        return;
    const Office typed = m_form->typed();
    if (const auto tidy = tidied(typed); m_office && tidy && *tidy == *m_office) {
        m_form->discard();
        m_page.shell()->note(tr("Nothing was changed."));
        return;
    }
    const bool wasThere = m_office.has_value();
    if (const auto saved = setOffice(m_book, typed); !saved) {
        m_page.shell()->showError(saved.error());
        return;
    }
    m_form->discard();
    reload();
    tell((wasThere ? tr("%1 changed") : tr("%1 collects from now on")).arg(m_form->office().name));
}

void OfficeSection::remove()
{
    if (!m_office)
        return;
    const QString name = m_office->name;
    m_form->discard(); // nothing typed shall come back with the next office
    if (const auto removed = removeOffice(m_book); !removed) {
        m_page.shell()->showError(removed.error());
        return;
    }
    reload();
    tell(tr("%1 removed: the creditors write themselves").arg(name));
    for (QWidget* button : findChildren<Button*>(m_add->objectName()))
        button->setFocus(Qt::OtherFocusReason);
}

void OfficeSection::discard()
{
    m_isAdding = false;
    m_form->discard();
    describe();
    if (m_office)
        m_form->focusName();
    else
        findChild<Button*>(m_add->objectName())->setFocus(Qt::OtherFocusReason);
}

void OfficeSection::tell(const QString& words)
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

void OfficeSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool OfficeSection::event(QEvent* event)
{
    // Inside this section the page's keys for saving mean the office, not a creditor.
    if (event->type() == QEvent::ShortcutOverride && isSaveKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void OfficeSection::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isSaveKey(*event) || (isEnter && m_form->isAncestorOf(QApplication::focusWidget())))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mahnwerk
