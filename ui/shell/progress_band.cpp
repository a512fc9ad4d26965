// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progress_band.h"

#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/task_runner.h"
#include "ui/words/formats.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int bandHeight = 40;
constexpr int ticksPerSecond = 10;

} // namespace

ProgressBand::ProgressBand(QWidget* parent)
    : QWidget(parent)
    , m_text(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_bar(new QProgressBar)
    , m_figure(Label::caption())
    , m_stop(new Button)
{
    m_stop->setObjectName(u"stopWork"_s);
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_bar->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 5);
    row->setSpacing(12);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_figure);
    row->addWidget(m_stop);
    m_tick.setInterval(1000 / ticksPerSecond);
    connect(&m_tick, &QTimer::timeout, this, &ProgressBand::follow);
    connect(m_stop, &QPushButton::clicked, this, &ProgressBand::stop);
    connect(&theme(), &Theme::changed, this, &ProgressBand::adjust);
    adjust();
    hide();
}

void ProgressBand::adjust()
{
    setFixedHeight(theme().px(bandHeight));
}

void ProgressBand::setStopText(const QString& text, const QString& key)
{
    m_stop->setText(text);
    m_stop->setKeyText(key);
}

void ProgressBand::start(const QString& text)
{
    m_count = std::make_shared<Count>();
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_stop->setEnabled(true);
    m_tick.start();
    follow();
    show();
}

void ProgressBand::finish()
{
    m_tick.stop();
    m_count.reset();
    hide();
}

void ProgressBand::stop()
{
    if (m_count)
        m_count->isStopped = true;
    m_stop->setEnabled(false);
}

std::function<OnProgress(Progress&)> ProgressBand::reporters() const
{
    return [count = m_count](Progress& progress) -> OnProgress {
        return [count, &progress](qint64 done, qint64 total) {
            count->done = done;
            count->total = total;
            progress.set(done, total);
            return !count->isStopped && !progress.isCancelled();
        };
    };
}

void ProgressBand::follow()
{
    const qint64 done = m_count->done;
    const qint64 total = m_count->total;
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(done * 1000 / total));
    m_figure->setText(total > 0 ? tr("%1 of %2").arg(formatCount(done), formatCount(total)) : done > 0 ? formatCount(done) : QString());
}

void ProgressBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().colours().hair);
}

} // namespace mahnwerk
