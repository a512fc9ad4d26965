// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_search.h"

#include "core/base/text.h"
#include "ui/shell/button.h"
#include "ui/shell/page.h"
#include "ui/shell/window.h"

#include <QAction>
#include <QPointer>

#include <algorithm>

namespace mahnwerk {

namespace {

/// Every word of the search begins a word of the text.
bool matches(const QString& text, const QStringList& words)
{
    const QStringList parts = folded(text).split(u' ');
    return std::ranges::all_of(words, [&](const QString& word) {
        return std::ranges::any_of(parts, [&](const QString& part) { return part.startsWith(word); });
    });
}

} // namespace

CommandSearch::CommandSearch(Window& window, const std::vector<Page*>& pages)
    : m_window(window)
    , m_pages(pages)
{
}

QString CommandSearch::group() const
{
    return tr("Commands");
}

void CommandSearch::search(const QString& text, Answer answer)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<SearchHit> hits;
    const Page* front = m_window.currentPage();
    for (QAction* action : front == nullptr ? QList<QAction*>() : front->actions()) {
        if (!action->isEnabled() || !action->isVisible() || !matches(action->text(), words))
            continue;
        hits.push_back({ .title = action->text(), .detail = front->title(), .iconName = action->property("iconName").toString(),
            .keys = keyText(action->shortcut()), .open = [guard = QPointer(action)] { if (guard) guard->trigger(); } });
    }
    int digit = 0;
    for (Page* page : m_pages) {
        ++digit;
        if (!matches(page->title(), words))
            continue;
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit));
        hits.push_back({ .title = page->title(), .detail = {}, .iconName = page->iconName(), .keys = keyText(key),
            .open = [this, page] { m_window.goTo(*page); } });
    }
    answer(std::move(hits));
}

} // namespace mahnwerk
