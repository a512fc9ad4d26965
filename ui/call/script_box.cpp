// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/script_box.h"

#include "core/book/document_commands.h"
#include "ui/case/open_case.h"
#include "ui/shell/label.h"
#include "ui/words/case_labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int bar = 3;
constexpr int indent = 12;

} // namespace

ScriptBox::ScriptBox(OpenCase& file, Part part, QWidget* parent)
    : QWidget(parent)
    , m_case(file)
    , m_part(part)
    , m_title(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_step(Label::caption())
    , m_quote(new QWidget)
    , m_words(new Label)
    , m_after(new Label(LabelStyle { .tone = Tone::Muted }))
{
    setObjectName(u"scriptBox"_s);
    m_words->setWordWrap(true);
    m_after->setWordWrap(true);
    auto* inner = new QVBoxLayout(m_quote);
    inner->setContentsMargins(indent, 0, 0, 0);
    inner->setSpacing(4);
    inner->addWidget(m_words);
    inner->addWidget(m_after);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_step);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_quote);
    if (part == Part::Step)
        connect(&file, &OpenCase::changed, this, &ScriptBox::refresh);
}

QString ScriptBox::step() const
{
    const CaseView& view = m_case.view();
    if (m_part == Part::Identity)
        return u"identify"_s;
    if (view.status == CaseStatus::Closed)
        return {};
    if (view.promise == PromiseState::Broken)
        return u"broken"_s;
    const QString kind = view.nextStep.kind;
    // Whoever is called before a reminder is told the same as on its own day.
    return kind == u"dun" || kind == u"decide" || kind == u"research" || kind == u"review" ? u"call"_s : kind;
}

void ScriptBox::retranslate()
{
    m_title->setText(tr("Script"));
    if (m_part == Part::Step || !m_words->text().isEmpty())
        refresh();
}

void ScriptBox::refresh()
{
    const CaseView& view = m_case.view();
    const LetterLocale locale = localeOf(view);
    const auto values = messageValues(m_case.book(), view);
    const QString script = values ? scriptText(step(), *values, locale).value_or(QString()) : QString();
    setHidden(script.isEmpty() || !m_isRoom);
    m_words->setText(script.section(u'\n', 0, 0));
    m_after->setText(script.section(u'\n', 1));
    m_step->setText(view.debtor.language.isEmpty() || view.debtor.language == u"de" ? QString() : languageName(view.debtor.language));
    setAccessibleName(m_title->text());
    setAccessibleDescription(text());
}

void ScriptBox::setRoom(bool isRoom)
{
    if (std::exchange(m_isRoom, isRoom) != isRoom)
        refresh();
}

QString ScriptBox::text() const
{
    return m_words->text() + u'\n' + m_after->text();
}

void ScriptBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect quote = m_quote->geometry();
    painter.fillRect(QRect(quote.left(), quote.top(), bar, quote.height()), theme().colours().accent);
}

} // namespace mahnwerk
