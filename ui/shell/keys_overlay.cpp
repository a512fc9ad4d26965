// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_overlay.h"

#include "ui/shell/button.h"
#include "ui/shell/chip.h"
#include "ui/shell/label.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

KeysOverlay::KeysOverlay(QWidget* window)
    : PopOver(window)
{
    setObjectName(u"keysOverlay"_s);
    setFocusPolicy(Qt::StrongFocus);
}

std::vector<KeysOverlay::Section> KeysOverlay::sections(const Page& page) const
{
    const auto ctrl = [](Qt::Key key) { return keyText(QKeySequence(Qt::CTRL | key)); };
    Section own { page.title(), {} };
    for (const QAction* action : page.actions()) {
        if (!action->shortcut().isEmpty() && action->isVisible())
            own.hints.push_back({ keyText(action->shortcut()), action->text() });
    }
    for (const KeyHint& hint : page.keyHints())
        own.hints.push_back(hint);
    const QString alt = keyText(QKeySequence(Qt::ALT | Qt::Key_1));
    Section everywhere { tr("Everywhere"),
        { { alt + u" – 9"_s, tr("Go to a page") }, { ctrl(Qt::Key_K), tr("Search everything") }, { ctrl(Qt::Key_Z), tr("Undo the last step") },
            { u"F8"_s, tr("Save and go on") }, { u"Esc"_s, tr("Back, without losing what was typed") }, { u"Tab"_s, tr("To the next field") },
            { u"F1"_s, tr("Show or hide these keys") } } };
    return { own, everywhere };
}

void KeysOverlay::open(const Page& page)
{
    delete m_body;
    m_body = new QWidget(this);
    auto* row = new QHBoxLayout(m_body);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(48);
    QStringList spoken;
    for (const Section& section : sections(page)) {
        if (section.hints.empty())
            continue;
        auto* column = new QVBoxLayout;
        column->setSpacing(10);
        column->addWidget(new Label(section.title, { .weight = Weight::DemiBold }), 0, Qt::AlignTop);
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(6);
        int line = 0;
        for (const KeyHint& hint : section.hints) {
            grid->addWidget(new ChipLabel(Chip::key(hint.keys)), line, 0, Qt::AlignLeft | Qt::AlignVCenter);
            grid->addWidget(new Label(hint.text), line++, 1);
            spoken += hint.keys % u": "_s % hint.text;
        }
        grid->setColumnStretch(1, 1);
        column->addLayout(grid);
        column->addStretch(1);
        row->addLayout(column);
    }
    setAccessibleName(tr("Keys of this page"));
    setAccessibleDescription(spoken.join(u", "_s));
    m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void KeysOverlay::place()
{
    m_body->layout()->activate();
    const QSize window = parentWidget()->size();
    const QSize size = m_body->sizeHint().boundedTo(window - QSize(32, 32));
    placeFace(QRect(QPoint((window.width() - size.width()) / 2, (window.height() - size.height()) / 3), size));
    m_body->setGeometry(face());
    m_body->show();
}

void KeysOverlay::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void KeysOverlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        event->ignore();
}

void KeysOverlay::mousePressEvent(QMouseEvent*)
{
    close();
}

} // namespace mahnwerk
