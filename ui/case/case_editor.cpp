// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_editor.h"

#include "ui/case/open_case.h"
#include "ui/shell/field.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int typingPause = 400; // milliseconds

/// Boxes that are written in speak as text, others as the value of the choice or, without one, as its place.
QVariant valueOf(const QWidget* widget)
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return edit->text();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
        return edit->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return box->isEditable() ? QVariant(box->currentText()) : box->currentData().isValid() ? box->currentData() : QVariant(std::max(0, box->currentIndex()));
    return static_cast<const QCheckBox*>(widget)->isChecked();
}

/// Of an input that nobody touched and the book says nothing about.
QVariant emptyValueOf(const QWidget* widget)
{
    if (const auto* box = qobject_cast<const QComboBox*>(widget); box != nullptr && !box->isEditable())
        return box->itemData(0).isValid() ? box->itemData(0) : QVariant(0);
    return qobject_cast<const QCheckBox*>(widget) != nullptr ? QVariant(false) : QVariant(QString());
}

void setChoice(QComboBox& box, const QVariant& value)
{
    if (box.isEditable())
        box.setEditText(value.toString());
    else if (box.itemData(0).isValid())
        box.setCurrentIndex(std::max(0, box.findData(value)));
    else
        box.setCurrentIndex(std::max(0, value.toInt()));
}

void setValueOf(QWidget* widget, const QVariant& value)
{
    if (valueOf(widget) == value)
        return;
    if (auto* edit = qobject_cast<QLineEdit*>(widget))
        edit->setText(value.toString());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        text->setPlainText(value.toString());
    else if (auto* box = qobject_cast<QComboBox*>(widget))
        setChoice(*box, value);
    else
        static_cast<QCheckBox*>(widget)->setChecked(value.toBool());
}

} // namespace

CaseEditor::CaseEditor(OpenCase& file, QWidget* parent)
    : QWidget(parent)
    , m_case(file)
{
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &CaseEditor::keep);
    connect(&file, &OpenCase::changed, this, &CaseEditor::follow);
}

void CaseEditor::restore(const std::vector<FormDraft>& drafts)
{
    for (const FormDraft& draft : drafts) {
        if (draft.form != objectName())
            continue;
        m_drafts.insert(draft.target, draft.fields.toVariantMap());
        m_kept.insert(draft.target, draft.fields.toVariantMap());
    }
}

void CaseEditor::keep()
{
    m_pause.stop();
    const QVariantMap typed = isHidden() ? m_drafts.value(m_target) : changes();
    if (typed == m_kept.value(m_target))
        return;
    const auto kept = keepDraft(m_case.book(), { .caseKey = m_case.key(), .form = objectName(), .target = m_target, .fields = QJsonObject::fromVariantMap(typed) });
    if (kept)
        m_kept[m_target] = typed;
    else if (!std::exchange(m_isKeptInVain, true))
        Q_EMIT m_case.failed(kept.error());
}

void CaseEditor::addInput(const QString& name, QWidget* widget)
{
    widget->setObjectName(name);
    m_inputs.push_back({ name, widget, nullptr });
    if (auto* edit = qobject_cast<QLineEdit*>(widget)) {
        connect(edit, &QLineEdit::textChanged, this, &CaseEditor::noteEdit);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        connect(text, &QPlainTextEdit::textChanged, this, &CaseEditor::noteEdit);
    } else if (auto* box = qobject_cast<QComboBox*>(widget)) {
        connect(box, &QComboBox::currentIndexChanged, this, &CaseEditor::noteEdit);
        connect(box, &QComboBox::editTextChanged, this, &CaseEditor::noteEdit);
    } else {
        connect(static_cast<QCheckBox*>(widget), &QCheckBox::toggled, this, &CaseEditor::noteEdit);
    }
}

Field* CaseEditor::addField(const QString& name, QWidget* widget)
{
    addInput(name, widget);
    auto* field = new Field(QString(), widget);
    m_inputs.back().field = field;
    if (auto* box = qobject_cast<QComboBox*>(widget)) {
        connect(box, &QComboBox::currentTextChanged, field, [field] { field->setError({}); });
    }
    return field;
}

const CaseEditor::Input* CaseEditor::input(const QString& name) const
{
    const auto found = std::ranges::find(m_inputs, name, &Input::name);
    return found == m_inputs.end() ? nullptr : &*found;
}

void CaseEditor::showError(const QString& name, const QString& error)
{
    const Input* in = input(name);
    in->field->setError(error);
    if (!error.isEmpty())
        in->widget->setFocus(Qt::OtherFocusReason);
}

QString CaseEditor::text(const QString& name) const
{
    return valueOf(input(name)->widget).toString().trimmed();
}

qint64 CaseEditor::choice(const QString& name) const
{
    return valueOf(input(name)->widget).toLongLong();
}

bool CaseEditor::isChecked(const QString& name) const
{
    return valueOf(input(name)->widget).toBool();
}

bool CaseEditor::isChanged(const QString& name) const
{
    return valueOf(input(name)->widget) != m_base.value(name);
}

QVariantMap CaseEditor::base() const
{
    QVariantMap values = stored();
    for (const Input& in : m_inputs) {
        if (!values.contains(in.name))
            values.insert(in.name, emptyValueOf(in.widget));
    }
    return values;
}

QVariantMap CaseEditor::changes() const
{
    QVariantMap changed;
    for (const Input& in : m_inputs) {
        if (isChanged(in.name))
            changed.insert(in.name, valueOf(in.widget));
    }
    return changed;
}

void CaseEditor::show(const QVariantMap& values)
{
    for (const Input& in : m_inputs) {
        const QSignalBlocker quiet(this);
        setValueOf(in.widget, values.value(in.name));
        if (in.field != nullptr)
            in.field->setError({});
    }
    showEffect();
}

void CaseEditor::open(qint64 target)
{
    if (isOpen() && target == m_target) {
        focusFirst();
        return;
    }
    if (isOpen())
        close();
    present(target);
    focusFirst();
}

void CaseEditor::present(qint64 target)
{
    m_target = target;
    refill();
    m_base = base();
    QVariantMap values = m_base;
    values.insert(m_drafts.value(target));
    show(values);
    QWidget::show();
}

void CaseEditor::focusFirst()
{
    for (const Input& in : m_inputs) {
        if (!in.widget->isVisibleTo(this) || !in.widget->isEnabled())
            continue;
        in.widget->setFocus(Qt::OtherFocusReason);
        if (auto* edit = qobject_cast<QLineEdit*>(in.widget); edit != nullptr && !isChanged(in.name))
            edit->selectAll();
        return;
    }
}

void CaseEditor::close()
{
    if (const QVariantMap typed = changes(); typed.isEmpty())
        m_drafts.remove(m_target);
    else
        m_drafts.insert(m_target, typed);
    keep();
    hide();
    Q_EMIT closed();
}

void CaseEditor::discard()
{
    show(m_base);
    close();
}

bool CaseEditor::save()
{
    if (!commit())
        return false;
    m_drafts.remove(m_target);
    m_base = base();
    show(m_base);
    keep();
    hide();
    Q_EMIT closed();
    return true;
}

bool CaseEditor::hasDraft() const
{
    return !m_drafts.isEmpty() || (isOpen() && !changes().isEmpty());
}

void CaseEditor::follow()
{
    if (!isOpen())
        return;
    const QVariantMap typed = changes();
    refill();
    m_base = base();
    for (const Input& in : m_inputs) {
        if (!typed.contains(in.name))
            setValueOf(in.widget, m_base.value(in.name));
    }
    showEffect();
}

void CaseEditor::noteEdit()
{
    if (signalsBlocked())
        return;
    showEffect();
    m_pause.start();
    Q_EMIT edited();
}

bool CaseEditor::event(QEvent* event)
{
    // Inside a form letters choose and write; they are no commands of the page.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        if (plain && (key->key() == Qt::Key_Delete || (!key->text().isEmpty() && key->text().at(0).isPrint()))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void CaseEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QWidget::keyPressEvent(event);
}

void setChoices(QComboBox& box, const QStringList& words, const QVariantList& values)
{
    const QSignalBlocker quiet(box);
    const QVariant kept = valueOf(&box);
    box.clear();
    for (qsizetype i = 0; i < words.size(); ++i)
        box.addItem(words.at(i), values.value(i));
    setChoice(box, kept);
}

} // namespace mahnwerk
