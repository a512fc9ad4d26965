// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/search_provider.h"

#include <QCoreApplication>

namespace mahnwerk {

class Page;
class Window;

/// Commands for the search field: those of the page in front, and the pages themselves.
class CommandSearch final : public SearchProvider {
    Q_DECLARE_TR_FUNCTIONS(CommandSearch)

public:
    /// The list of pages belongs to the window and may grow.
    CommandSearch(Window& window, const std::vector<Page*>& pages);

    QString group() const override;
    void search(const QString& text, Answer answer) override;

private:
    Window& m_window;
    const std::vector<Page*>& m_pages;
};

} // namespace mahnwerk
