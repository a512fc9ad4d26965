// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_start.h"

#include "ui/shell/button.h"
#include "ui/shell/choice_card.h"
#include "ui/shell/icon.h"
#include "ui/shell/label.h"
#include "ui/shell/preference_boxes.h"
#include "ui/shell/scrolled.h"
#include "ui/shell/window.h"

#include <QAction>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int gapBetweenCards = 32;
constexpr int outerMargin = 40;

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// The M of the brand, beside its name.
class BrandMark final : public QWidget {
public:
    QSize sizeHint() const override { return { theme().px(32), theme().px(32) }; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, u"brand"_s, QRect(QPoint(), sizeHint()), theme().colours().accent);
    }
};

} // namespace

FirstStart::FirstStart(TeamWay team, QWidget* parent)
    : Page(parent)
    , m_middle(new QWidget)
    , m_brand(new Label(u"Mahnwerk"_s, { .size = TextSize::Large, .weight = Weight::DemiBold, .tone = Tone::Accent }))
    , m_question(Label::title())
    , m_answer(new Label(LabelStyle { .tone = Tone::Muted }))
    , m_boxes(new PreferenceBoxes(PreferenceBoxes::TextSizeBox::Hidden))
    , m_open(addCommand(u"openBook"_s, QKeySequence(Qt::CTRL | Qt::Key_O)))
{
    setBackgroundRole(QPalette::Window);
    setAcceptDrops(true);
    m_cards = { new ChoiceCard(u"play"_s, u"1"_s), new ChoiceCard(u"table"_s, u"2"_s) };
    m_cards[0]->setObjectName(u"demo"_s);
    m_cards[1]->setObjectName(u"list"_s);
    connect(m_cards[0], &QAbstractButton::clicked, this, &FirstStart::demoRequested);
    connect(m_cards[1], &QAbstractButton::clicked, this, &FirstStart::listRequested);
    if (team == TeamWay::Shown) {
        m_cards.push_back(new ChoiceCard(u"team"_s, u"3"_s));
        m_cards[2]->setObjectName(u"team"_s);
        connect(m_cards[2], &QAbstractButton::clicked, this, &FirstStart::teamRequested);
    }
    connect(m_open, &QAction::triggered, this, &FirstStart::bookRequested);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrolled(content()));
    connect(&theme(), &Theme::changed, this, &FirstStart::adjust);
    adjust();
}

void FirstStart::adjust()
{
    const int cards = static_cast<int>(m_cards.size());
    m_middle->setMaximumWidth(cards * theme().px(ChoiceCard::fullWidth) + (cards - 1) * gapBetweenCards);
}

QWidget* FirstStart::content()
{
    auto* brand = new QHBoxLayout;
    brand->setSpacing(12);
    brand->addWidget(new BrandMark);
    brand->addWidget(m_brand);
    brand->addStretch();
    m_answer->setWordWrap(true);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(gapBetweenCards);
    for (ChoiceCard* card : m_cards)
        ways->addWidget(card, 1);
    auto* column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(3);
    column->addLayout(brand);
    column->addSpacing(28);
    column->addWidget(m_question);
    column->addSpacing(2);
    column->addWidget(m_answer);
    column->addSpacing(28);
    column->addLayout(ways);
    column->addSpacing(40);
    column->addWidget(m_boxes);
    column->addSpacing(20);
    column->addWidget(new Button(*m_open, Button::Kind::Link), 0, Qt::AlignLeft);
    column->addStretch(5);
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(outerMargin, 24, outerMargin, 24);
    row->addStretch(1);
    row->addWidget(m_middle, 1000);
    row->addStretch(1);
    return widget;
}

QString FirstStart::title() const
{
    return tr("Start");
}

QString FirstStart::iconName() const
{
    return u"play"_s;
}

QString FirstStart::keysLine() const
{
    return tr("Keys: 1 to %1 choose, Enter confirms, F1 help").arg(m_cards.size());
}

std::vector<KeyHint> FirstStart::keyHints() const
{
    return { { u"1 – %1"_s.arg(m_cards.size()), tr("Choose a way") }, { u"Enter"_s, tr("Confirm") } };
}

void FirstStart::focusFirst()
{
    m_cards.front()->setFocus(Qt::OtherFocusReason);
}

void FirstStart::arrive()
{
    shell()->note(tr("Version %1").arg(QCoreApplication::applicationVersion()));
}

ReadingRegion FirstStart::country() const
{
    return m_boxes->preferences().locale.region;
}

void FirstStart::retranslate()
{
    m_question->setText(tr("How would you like to begin?"));
    m_answer->setText(tr("You can change later. Everything stays on this computer until you join a team."));
    m_cards[0]->setWords({ tr("Practise with the demo"),
        tr("An invented collection office with 2000 claims. Search, note, remind, book payments, without consequences."),
        tr("Takes 3 seconds, can be deleted at any time."), tr("Open the demo") });
    m_cards[1]->setWords({ tr("Bring in my list"),
        tr("Excel or CSV with open invoices, just as it is. You see what becomes of it before anything is saved."),
        tr("Or drop the file onto this window."), tr("Choose file …") });
    if (m_cards.size() > 2)
        m_cards[2]->setWords({ tr("Join a team"),
            tr("Your administrator has told you server, user and team. Then you work on the shared cases, without a network too."),
            tr("A copy of the team's cases comes to this computer."), tr("Enter server …") });
    m_open->setText(tr("Open an existing book …"));
    m_boxes->retranslate();
    if (shell() != nullptr)
        arrive();
}

void FirstStart::keyPressEvent(QKeyEvent* event)
{
    const auto number = static_cast<size_t>(event->key() - Qt::Key_1);
    if (event->key() < Qt::Key_1 || number >= m_cards.size()) {
        Page::keyPressEvent(event);
        return;
    }
    m_cards[number]->setFocus(Qt::ShortcutFocusReason);
    m_cards[number]->click();
}

void FirstStart::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FirstStart::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT listDropped(droppedFile(event->mimeData()));
}

} // namespace mahnwerk
