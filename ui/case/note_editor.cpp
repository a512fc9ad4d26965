// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/note_editor.h"

#include "core/book/case_commands.h"
#include "ui/case/open_case.h"
#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/shapes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 8;
constexpr int edge = 4;

} // namespace

NoteBox::NoteBox(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(edge, edge - 2, edge, edge - 2);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteBox::adjust);
    connect(&theme(), &Theme::changed, this, &NoteBox::adjust);
}

void NoteBox::adjust()
{
    updateGeometry();
}

QSize NoteBox::sizeHint() const
{
    // The size of a plain text document counts lines.
    const int lines = std::clamp(static_cast<int>(document()->size().height()), fewestLines, mostLines);
    return { 120, lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin()) + 2 * (edge - 2) };
}

bool NoteBox::event(QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        const Colours& c = theme().colours();
        paintBox(painter, rect(), { .fill = isEnabled() ? c.base : c.tint(Tint::Grey).background, .border = isEnabled() ? c.border : c.hair });
        if (hasFocus())
            paintFocusRing(painter, rect());
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Ctrl+Z belongs to the window while there is nothing to take back here.
        if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteBox::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT sent();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteBox::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged();
    update();
}

void NoteBox::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
    update();
}

NoteEditor::NoteEditor(OpenCase& file, QWidget* parent)
    : CaseEditor(file, parent)
    , m_title(Label::caption())
    , m_box(new NoteBox)
    , m_buttons(new QWidget)
    , m_save(new Button({}, Button::Kind::Primary))
    , m_discard(new Button({}, Button::Kind::Link))
{
    setObjectName(u"noteEditor"_s);
    addInput(u"note"_s, m_box);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 3, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(m_discard);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(3);
    column->addWidget(m_title);
    column->addWidget(m_box);
    column->addWidget(m_buttons);
    m_box->setEnabled(!file.isReadOnly());
    connect(m_box, &NoteBox::sent, this, &NoteEditor::save);
    connect(m_box, &NoteBox::focusChanged, this, &NoteEditor::showEffect);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    connect(m_discard, &QPushButton::clicked, this, &NoteEditor::discard);
}

void NoteEditor::retranslate()
{
    m_box->setPlaceholderText(file().isReadOnly() ? file().readOnlyReason() : tr("Write a note (N)"));
    m_save->setText(tr("Save the note"));
    m_save->setKeyText(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_discard->setText(tr("Discard"));
    showEffect();
}

const QString* NoteEditor::original() const
{
    const auto& timeline = file().view().timeline;
    const auto found = std::ranges::find_if(timeline,
        [this](const TimelineItem& item) { return item.kind == TimelineKind::Note && item.key == target(); });
    return target() == 0 || found == timeline.end() ? nullptr : &found->text;
}

bool NoteEditor::hasText() const
{
    return !text(u"note"_s).isEmpty();
}

QVariantMap NoteEditor::stored() const
{
    const QString* text = original();
    return { { u"note"_s, text ? *text : QString() } };
}

void NoteEditor::showEffect()
{
    m_title->setText(tr("The new note takes the place of the old one, which stays in the history struck through."));
    m_title->setWordWrap(true);
    m_title->setHidden(isNew());
    m_box->setAccessibleName(isNew() ? tr("New note") : tr("Changed note"));
    m_buttons->setHidden(isNew() && !hasText());
}

bool NoteEditor::commit()
{
    if (!hasText() || (original() != nullptr && *original() == text(u"note"_s)))
        return !isNew();
    if (isNew())
        return file().tell(addNote(file().book(), file().key(), text(u"note"_s)), tr("Note on %1 saved").arg(file().name()));
    return file().tell(editNote(file().book(), { target() }, text(u"note"_s)), tr("Note on %1 changed").arg(file().name()));
}

} // namespace mahnwerk
