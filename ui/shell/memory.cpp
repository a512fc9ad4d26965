// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/memory.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

QString& currentUser()
{
    static QString user;
    return user;
}

QString path(const QString& key)
{
    const QString user = currentUser();
    return (user.isEmpty() ? u"everyone/"_s : u"users/"_s % user % u'/') + key;
}

class GeometryKeeper final : public QObject {
public:
    GeometryKeeper(QWidget& window, const QString& key)
        : QObject(&window)
        , m_key(key)
    {
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Close || event->type() == QEvent::Hide)
            Memory::setValue(m_key, static_cast<QWidget*>(watched)->saveGeometry());
        return false;
    }

private:
    QString m_key;
};

} // namespace

void Memory::setUser(const QString& user)
{
    currentUser() = user;
}

QVariant Memory::value(const QString& key, const QVariant& otherwise)
{
    return QSettings().value(path(key), otherwise);
}

void Memory::setValue(const QString& key, const QVariant& value)
{
    QSettings().setValue(path(key), value);
}

void rememberGeometry(QWidget& window, const QString& key)
{
    const QByteArray kept = Memory::value(key).toByteArray();
    if (!kept.isEmpty())
        window.restoreGeometry(kept);
    window.installEventFilter(new GeometryKeeper(window, key));
}

void rememberSizes(QSplitter& splitter, const QString& key)
{
    const QByteArray kept = Memory::value(key).toByteArray();
    if (!kept.isEmpty())
        splitter.restoreState(kept);
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
        [&splitter, key] { Memory::setValue(key, splitter.saveState()); });
}

} // namespace mahnwerk
