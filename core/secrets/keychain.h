// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace mahnwerk {

/// The keychain of the user's desktop (Schlüsselbund): the Secret Service (GNOME Keyring, KeePassXC, ...) or KWallet. It may
/// ask the user to unlock it first, so answers come later, by the event loop of the application's thread; none after this
/// object went. Error of all that have no other: NotFound (keychain: there is none, or it does not want).
class Keychain : public QObject {
    Q_OBJECT

public:
    using Found = std::function<void(const Result<QString>& secret)>;
    using Done = std::function<void(const Result<>& done)>;

    using QObject::QObject;

    /// Error: NotFound (password).
    void read(const QString& name, const Found& found);
    /// Replaces what was there.
    void write(const QString& name, const QString& secret, const Done& done);
    /// Good if there was none.
    void forget(const QString& name, const Done& done);
};

} // namespace mahnwerk
