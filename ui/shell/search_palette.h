// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pop_over.h"
#include "ui/shell/search_provider.h"

#include <QPointer>

#include <memory>

class QTimer;

namespace mahnwerk {

class ListView;
class SearchField;
class SearchHits;
class Label;

/// What "search everything" found, below its field and in groups. The keyboard stays in the field:
/// arrows choose, Enter opens, Esc closes and gives the focus back.
class SearchPalette : public PopOver {
    Q_OBJECT

public:
    SearchPalette(SearchField* field, QWidget* window);
    ~SearchPalette() override;

    void addProvider(std::unique_ptr<SearchProvider> provider);
    /// Focus to the field; what was there is selected.
    void begin();
    ListView* list() const { return m_list; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void take(quint64 ticket, size_t provider, std::vector<SearchHit> hits);
    void showHits();
    void place();
    void steer(QKeyEvent* event);
    void open(int row);
    void close();

    SearchField* m_field;
    ListView* m_list;
    Label* m_nothing;
    SearchHits* m_hits;
    QTimer* m_pause;
    QPointer<QWidget> m_focusBefore;
    std::vector<std::unique_ptr<SearchProvider>> m_providers;
    std::vector<std::vector<SearchHit>> m_answers;
    size_t m_waiting = 0;
    quint64 m_ticket = 0;
};

} // namespace mahnwerk
