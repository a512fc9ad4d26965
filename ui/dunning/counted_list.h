// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace mahnwerk {

class Label;
class ListModel;
class ListView;

/// A list of two-line rows under its count, a word and a hint; in place of an empty list a sentence.
class CountedList : public QWidget {
    Q_OBJECT

public:
    explicit CountedList(QWidget* parent = nullptr);

    struct Words {
        QString title;
        QString hint;
        QString empty; ///< when there is no row
        QString note;  ///< below the list
    };
    void setList(ListModel* model, const QString& name);
    void setWords(const Words& words);
    void setCount(int count, const QString& sum = {});
    ListView* list() const { return m_list; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();

    QWidget* m_head;
    Label* m_count;
    Label* m_title;
    Label* m_sum;
    Label* m_hint;
    ListView* m_list;
    Label* m_empty;
    Label* m_note;
    QStackedLayout* m_body;
};

} // namespace mahnwerk
