// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/desktop.h"
#include "ui/shell/icon_link.h"
#include "ui/shell/window.h"

#include <QApplication>
#include <QLineEdit>
#include <QtTest>

namespace mahnwerk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline constexpr int aWhile = 20'000; // for a busy machine; all of it takes a second or two

/// The desktop of one person of the team.
struct Workplace {
    explicit Workplace(const QString& path, const QString& user, const std::shared_ptr<Clock>& clock)
        : desktop({ path, { .user = user, .clock = clock }, { .afterSave = 200ms, .poll = 800ms, .firstRetry = 200ms, .longestRetry = 1'000ms } })
    {
        desktop.start();
        window().resize(1280, 800);
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("the window does not come up");
    }

    Window& window() const { return desktop.window(); }
    Book& book() const { return *desktop.book(); }
    template<typename T>
    T* find(const QString& name = {}) const
    {
        return window().findChild<T*>(name);
    }
    QString sync() const { return find<IconLink>(u"syncState"_s)->text(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers); }
    void type(const QString& name, const QString& text) const
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    Desktop desktop;
};

} // namespace mahnwerk
