// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sample_case.h"
#include "ui/case/case_page.h"
#include "ui/shell/list_view.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window.h"

#include <QApplication>
#include <QTest>

namespace mahnwerk {

/// The real window with the page of the sample case in front, driven through whatever has the focus.
class Desk {
public:
    explicit Desk(SampleCase& of, QSize size = { 1280, 800 })
        : sample(of)
    {
        window.resize(size);
        window.addPage(std::make_unique<SettingsPage>(), RailPlace::Bottom);
        window.show();
        window.activateWindow();
        open();
    }

    void open()
    {
        window.openPage(std::make_unique<CasePage>(sample.book(), sample.key));
        page = static_cast<CasePage*>(window.currentPage());
        QTest::qWait(20);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text) { QTest::keyClicks(focused(), text); }
    QWidget* focused() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    /// Tab until the widget of that name has the focus.
    bool tabTo(const QString& name)
    {
        for (int i = 0; i < 40; ++i) {
            if (focused()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    template<typename T>
    T* find(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    /// An input of a form.
    template<typename T>
    T* input(const QString& form, const QString& name) const
    {
        return page->findChild<QWidget*>(form)->findChild<T*>(name);
    }
    bool isOpen(const QString& form) const { return page->findChild<QWidget*>(form)->isVisible(); }
    ListView* list(const QString& name) const { return find<ListView>(name); }
    QString said() const { return window.findChild<StatusLine*>()->text(); }
    QString error(const QString& form, const QString& name) const
    {
        return input<QWidget>(form, name)->accessibleDescription();
    }

    SampleCase& sample;
    Window window;
    CasePage* page = nullptr;
};

} // namespace mahnwerk
