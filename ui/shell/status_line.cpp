// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/shell/button.h"
#include "ui/shell/chip.h"
#include "ui/shell/icon_label.h"
#include "ui/shell/label.h"
#include "ui/shell/task_runner.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int lineHeight = 26;
constexpr qint64 shownAfter = 100;
constexpr qint64 cancellableAfter = 1000;

} // namespace

StatusLine::StatusLine(TaskRunner& tasks, QWidget* parent)
    : QWidget(parent)
    , m_tasks(tasks)
    , m_said(new IconLabel(u"check"_s))
    , m_undo(new Button({}, Button::Kind::Link))
    , m_undoKey(new ChipLabel)
    , m_task(Label::caption())
    , m_bar(new QProgressBar)
    , m_percent(Label::caption())
    , m_cancel(new Button({}, Button::Kind::Link))
    , m_keys(new Button({}, Button::Kind::Link))
{
    setObjectName(u"statusLine"_s);
    m_said->setObjectName(u"said"_s);
    m_undo->setObjectName(u"undo"_s);
    m_cancel->setObjectName(u"cancelTask"_s);
    m_keys->setObjectName(u"showKeys"_s);
    m_task->setObjectName(u"taskTitle"_s);
    layOut();
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoClicked);
    connect(m_keys, &QPushButton::clicked, this, &StatusLine::keysClicked);
    connect(m_cancel, &QPushButton::clicked, &tasks, &TaskRunner::cancel);
    connect(&tasks, &TaskRunner::updated, this, &StatusLine::showTask);
    connect(&theme(), &Theme::changed, this, &StatusLine::adjust);
    say({}, Undo::None);
    showTask();
    adjust();
    retranslate();
}

void StatusLine::layOut()
{
    m_said->setTextSize(TextSize::Caption);
    m_undo->setIconName(u"undo"_s);
    m_undo->setSmall();
    m_cancel->setSmall();
    m_keys->setSmall();
    m_keys->setMuted();
    m_bar->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_said);
    row->addSpacing(4);
    row->addWidget(m_undo);
    row->addWidget(m_undoKey);
    row->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*> { m_task, m_bar, m_percent, m_cancel, m_keys })
        row->addWidget(widget);
}

void StatusLine::say(const QString& text, Undo undo)
{
    m_said->setIcon(u"check"_s, Tone::Ok);
    m_said->setTone(Tone::Normal);
    m_said->setText(text);
    const bool offered = undo == Undo::Offered;
    m_undo->setVisible(offered);
    m_undoKey->setChip(offered ? Chip::key(keyText(QKeySequence(Qt::CTRL | Qt::Key_Z))) : Chip());
}

void StatusLine::note(const QString& text)
{
    say(text, Undo::None);
    m_said->setIcon({});
    m_said->setTone(Tone::Muted);
}

QString StatusLine::text() const
{
    return m_said->text();
}

void StatusLine::setHint(const QString& hint)
{
    m_hint = hint;
    retranslate();
}

void StatusLine::showTask()
{
    const std::optional<TaskState> task = m_tasks.state();
    const bool shown = task && task->milliseconds >= shownAfter;
    m_task->setVisible(shown);
    m_bar->setVisible(shown);
    m_percent->setVisible(shown && task->percent);
    m_cancel->setVisible(shown && task->milliseconds >= cancellableAfter);
    if (!shown)
        return;
    const QString others = task->others > 0 ? tr("%1, %n more waiting", nullptr, task->others).arg(task->title) : task->title;
    m_task->setText(others);
    m_bar->setRange(0, 100);
    m_bar->setValue(task->percent.value_or(0));
    m_bar->setAccessibleName(task->title);
    m_percent->setText(task->percent ? formatPercent(*task->percent * 100) : QString());
}

void StatusLine::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_cancel->setText(tr("Stop"));
    m_keys->setText(m_hint.isEmpty() ? tr("F1 Keys of this page") : m_hint);
    if (!m_undo->isHidden())
        m_undoKey->setChip(Chip::key(keyText(QKeySequence(Qt::CTRL | Qt::Key_Z))));
}

void StatusLine::adjust()
{
    setFixedHeight(theme().px(lineHeight));
    m_bar->setFixedSize(theme().px(90), theme().px(8));
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme().colours().hair);
}

} // namespace mahnwerk
