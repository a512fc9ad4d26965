// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/outcome_bar.h"

#include "ui/call/outcome_form.h"
#include "ui/case/open_case.h"
#include "ui/shell/chip.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/page.h"
#include "ui/shell/shapes.h"
#include "ui/shell/theme.h"
#include "ui/words/call_labels.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int keyHeight = 44;
constexpr int padding = 6;
constexpr int gap = 5;

Outcome outcomeOf(char digit)
{
    return outcomeNamed(QString(QLatin1Char(digit)))->outcome;
}

} // namespace

OutcomeKey::OutcomeKey(char digit, QWidget* parent)
    : QAbstractButton(parent)
    , m_digit(digit)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void OutcomeKey::retranslate()
{
    m_words = label(outcomeOf(m_digit));
    QStringList letters;
    for (const OutcomeRule& rule : outcomeRules()) {
        if (rule.key.size() == 2 && rule.key[0] == QLatin1Char(m_digit))
            letters += rule.key[1] + u' ' + label(rule.outcome);
    }
    m_letters = letters.join(u"  "_s);
    setAccessibleName(m_letters.isEmpty() ? m_words : QString(m_words + u", " + m_letters));
    setToolTip(m_letters);
    updateGeometry();
    update();
}

QSize OutcomeKey::sizeHint() const
{
    const QFontMetrics words(theme().font(TextSize::Body, Weight::DemiBold));
    const QFontMetrics letters(theme().font(TextSize::Caption));
    const int key = sizeOf(Chip::key(QString(QLatin1Char(m_digit)))).width();
    const int longest = theme().px(80); // what is longer is cut, and whole in the tool tip
    const int width = std::max(key + theme().px(gap) + words.horizontalAdvance(m_words), std::min(letters.horizontalAdvance(m_letters), longest));
    return { width + 2 * theme().px(padding), theme().px(keyHeight) };
}

void OutcomeKey::paintEvent(QPaintEvent*)
{
    const Colours& colours = theme().colours();
    QPainter painter(this);
    const QColor fill = isChecked() || isDown() ? colours.accentTint : underMouse() && isEnabled() ? colours.hover : colours.button;
    paintBox(painter, rect(), { .fill = fill, .border = isChecked() ? colours.accent : colours.border });
    if (hasFocus())
        paintFocusRing(painter, rect());
    const QRect inner = rect().adjusted(theme().px(padding), theme().px(4), -theme().px(padding), -theme().px(4));
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect lower(inner.left(), upper.bottom() + 1, inner.width(), inner.bottom() - upper.bottom());
    const int key = paintChip(painter, upper, Chip::key(QString(QLatin1Char(m_digit))));
    painter.setPen(isEnabled() ? colours.text : colours.muted);
    painter.setFont(theme().font(TextSize::Body, Weight::DemiBold));
    painter.drawText(upper.adjusted(key + theme().px(gap), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_words);
    painter.setPen(colours.muted);
    painter.setFont(theme().font(TextSize::Caption));
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_letters, Qt::ElideRight, lower.width()));
}

OutcomeBar::OutcomeBar(OpenCase& file, Page& page, QWidget* parent)
    : QWidget(parent)
    , m_case(file)
    , m_form(new OutcomeForm(file))
    , m_keyRow(new QWidget)
{
    setObjectName(u"outcomeBar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto* row = new FlowLayout(m_keyRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto addCommand = [&](const QString& name, Qt::Key key, Outcome outcome) {
        QAction* action = page.addCommand(name, key);
        action->setEnabled(!file.isReadOnly());
        connect(action, &QAction::triggered, this, [this, outcome] { arm(outcome); });
        m_commands.emplace_back(action, outcome);
    };
    for (const char digit : { '1', '2', '3', '4', '5', '6', '7', '8', '9', '0' }) {
        const Outcome outcome = outcomeOf(digit);
        addCommand(u"outcome-"_s + QLatin1Char(digit), static_cast<Qt::Key>(Qt::Key_0 + (digit - '0')), outcome);
        auto* key = new OutcomeKey(digit);
        key->setEnabled(!file.isReadOnly());
        connect(key, &QAbstractButton::clicked, this, [this, outcome] { arm(outcome); });
        m_keys.push_back(key);
        row->addWidget(key);
    }
    addCommand(u"promise"_s, Qt::Key_P, Outcome::Promise);
    addCommand(u"dispute"_s, Qt::Key_D, Outcome::Dispute);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addWidget(m_keyRow);
    connect(m_form, &OutcomeForm::armedChanged, this, &OutcomeBar::mark);
    connect(m_form, &CaseEditor::closed, this, &OutcomeBar::mark);
}

bool OutcomeBar::isAllowed(Outcome outcome) const
{
    if (m_case.isReadOnly())
        return false;
    // A letter may make something of a digit that is allowed: 8, then c.
    return !m_isLocked || std::ranges::any_of(outcomeRules(), [outcome](const OutcomeRule& rule) { return rule.isForAnybody && rule.key[0] == ruleOf(outcome).key[0]; });
}

void OutcomeBar::setLocked(bool locked)
{
    m_isLocked = locked;
    m_form->setLocked(locked);
    for (const auto& [action, outcome] : m_commands)
        action->setEnabled(isAllowed(outcome));
    for (OutcomeKey* key : m_keys)
        key->setEnabled(isAllowed(outcomeOf(key->digit())));
}

void OutcomeBar::arm(Outcome outcome)
{
    Q_EMIT arming();
    m_form->arm(outcome);
}

void OutcomeBar::mark()
{
    const auto armed = m_form->armed();
    for (OutcomeKey* key : m_keys)
        key->setChecked(armed && ruleOf(*armed).key.startsWith(QLatin1Char(key->digit())));
}

void OutcomeBar::retranslate()
{
    for (const auto& [action, outcome] : m_commands)
        action->setText(label(outcome));
    for (OutcomeKey* key : m_keys)
        key->retranslate();
    m_form->retranslate();
}

void OutcomeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme().colours().hair);
}

} // namespace mahnwerk
