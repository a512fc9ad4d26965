// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"

#include <QHash>
#include <QStringList>

namespace mahnwerk {

/// What a command may be given: options with a value, flags, and how many words.
struct Usage {
    QStringList options = {}; ///< names with a value: "creditor"
    QStringList repeated = {}; ///< names with a value that may be given more than once
    QStringList flags = {};   ///< names without: "dry-run"
    int words = 0;            ///< that must be there
    int mostWords = -1;       ///< -1: as many as must be
};

/// The words and options after the command's name. An option that is not known is an error, never ignored.
class Arguments {
public:
    /// Errors: InvalidValue (option), MissingValue (word).
    static Result<Arguments> parse(const QStringList& given, const Usage& usage);

    QString word(int index) const { return m_words.value(index); }
    int wordCount() const { return static_cast<int>(m_words.size()); }
    bool has(const QString& name) const { return m_options.contains(name); }
    QString option(const QString& name, const QString& otherwise = {}) const
    {
        return m_options.value(name, otherwise);
    }
    /// Every value of a repeated option, in the order given.
    QStringList all(const QString& name) const { return m_repeated.value(name); }
    /// Error: MissingValue.
    Result<QString> required(const QString& name) const;
    /// An ISO date. Error: InvalidDate; `otherwise` if it is not given.
    Result<Date> date(const QString& name, Date otherwise) const;
    /// A whole number above zero. Error: InvalidValue.
    Result<qint64> number(const QString& name, qint64 otherwise) const;

private:
    QStringList m_words;
    QHash<QString, QString> m_options;
    QHash<QString, QStringList> m_repeated;
};

} // namespace mahnwerk
