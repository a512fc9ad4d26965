// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_palette.h"

#include "ui/shell/label.h"
#include "ui/shell/list_header.h"
#include "ui/shell/list_view.h"
#include "ui/shell/search_field.h"
#include "ui/shell/search_hits.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int pauseBeforeSearch = 90;
constexpr int highest = 520;

} // namespace

SearchPalette::SearchPalette(SearchField* field, QWidget* window)
    : PopOver(window)
    , m_field(field)
    , m_list(new ListView)
    , m_nothing(Label::caption())
    , m_hits(new SearchHits(this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"searchPalette"_s);
    m_list->setObjectName(u"searchHits"_s);
    m_list->horizontalHeader()->hide();
    m_list->setList(m_hits, tr("Search results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setContentsMargins(12, 8, 12, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 1, 4);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeSearch);
    connect(m_pause, &QTimer::timeout, this, &SearchPalette::search);
    connect(field, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(field, &SearchField::steered, this, &SearchPalette::steer);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    field->installEventFilter(this);
}

SearchPalette::~SearchPalette() = default;

void SearchPalette::addProvider(std::unique_ptr<SearchProvider> provider)
{
    // The first one, the commands, stays last: whoever types a name wants a person.
    m_providers.insert(m_providers.empty() ? m_providers.end() : m_providers.end() - 1, std::move(provider));
}

void SearchPalette::begin()
{
    if (!m_field->hasFocus())
        m_focusBefore = QApplication::focusWidget();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void SearchPalette::search()
{
    const QString text = m_field->text().trimmed();
    const quint64 ticket = ++m_ticket;
    m_answers.assign(m_providers.size(), {});
    m_waiting = m_providers.size();
    for (size_t i = 0; i < m_providers.size(); ++i) {
        QPointer<SearchPalette> guard(this);
        m_providers[i]->search(text, [guard, ticket, i](std::vector<SearchHit> hits) {
            if (guard)
                guard->take(ticket, i, std::move(hits));
        });
    }
}

void SearchPalette::take(quint64 ticket, size_t provider, std::vector<SearchHit> hits)
{
    if (ticket != m_ticket)
        return;
    m_answers[provider] = std::move(hits);
    --m_waiting;
    showHits();
}

void SearchPalette::showHits()
{
    std::vector<SearchHits::Group> groups;
    for (size_t i = 0; i < m_answers.size(); ++i) {
        if (!m_answers[i].empty())
            groups.push_back({ m_providers[i]->group(), m_answers[i] });
    }
    const bool nothing = groups.empty() && m_waiting == 0;
    m_nothing->setText(m_field->text().trimmed().isEmpty() ? tr("Type a name, a number or a command.")
                                                           : tr("Nothing found. Try a part of the name, the last digits of the phone or the invoice number."));
    m_nothing->setVisible(nothing);
    m_list->setVisible(!groups.empty());
    m_hits->setGroups(std::move(groups));
    m_list->setCurrentRow(m_hits->neighbour(0, 1));
    if (m_field->hasFocus()) {
        place();
        show();
        raise();
    }
}

void SearchPalette::place()
{
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    int height = m_nothing->isHidden() ? 8 : m_nothing->sizeHint().height() + 8;
    if (!m_list->isHidden())
        height += m_list->verticalHeader()->length();
    placeFace(QRect(below.x(), below.y(), m_field->width(), std::min({ height, theme().px(highest), parentWidget()->height() - below.y() - 8 })));
}

void SearchPalette::steer(QKeyEvent* event)
{
    const int row = m_list->currentRow();
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_pause->isActive()) {
            // Fast typists press Enter before the pause is over.
            m_pause->stop();
            search();
        }
        open(m_list->currentRow());
    } else {
        m_list->setCurrentRow(m_hits->neighbour(row, down ? 1 : -1));
    }
    event->accept();
}

void SearchPalette::open(int row)
{
    const SearchHit* hit = m_hits->hit(row);
    if (hit == nullptr || !hit->open)
        return;
    const std::function<void()> open = hit->open;
    m_field->clear();
    close();
    open();
}

void SearchPalette::close()
{
    m_pause->stop();
    ++m_ticket;
    hide();
    if (!m_focusBefore.isNull() && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        m_field->clearFocus();
    m_focusBefore = nullptr;
    Q_EMIT closed();
}

bool SearchPalette::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::FocusIn && isHidden()) {
        m_pause->start();
    }
    return false;
}

} // namespace mahnwerk
