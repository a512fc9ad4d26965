// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pop_over.h"

#include <QPointer>

namespace mahnwerk {

/// F1: the keys of the page in front and those that work everywhere. F1, Esc or a click closes it.
class KeysOverlay : public PopOver {
    Q_OBJECT

public:
    explicit KeysOverlay(QWidget* window);

    void open(const Page& page);
    void close();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Section {
        QString title;
        std::vector<KeyHint> hints;
    };
    std::vector<Section> sections(const Page& page) const;
    void place();

    QPointer<QWidget> m_focusBefore;
    QWidget* m_body = nullptr;
};

} // namespace mahnwerk
