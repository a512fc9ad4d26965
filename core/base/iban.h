// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>

namespace mahnwerk {

/// An account number of ISO 13616 whose length fits its country and whose check digits are right.
/// The default is no account.
class Iban {
public:
    Iban() = default;
    /// Blanks anywhere and small letters are accepted. Error: InvalidValue ("iban", text).
    static Result<Iban> parse(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    /// "CH4431999123000889012": as it is sent to a bank.
    const QString& text() const { return m_text; }
    /// "CH44 3199 9123 0008 8901 2": as people read it.
    QString formatted() const;
    /// "CH": ISO 3166, empty for no account.
    QString country() const { return m_text.left(2); }
    /// An account of Switzerland or Liechtenstein for payments with QR reference only: institute
    /// number 30000 to 31999 (SIX Implementation Guidelines QR-bill, QR-IID).
    bool isQrIban() const;

    friend auto operator<=>(const Iban&, const Iban&) = default;

private:
    QString m_text;
};

/// The text in groups of so many characters, counted from the left, with blanks between.
QString grouped(QStringView text, int size);

} // namespace mahnwerk
