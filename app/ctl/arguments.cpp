// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

namespace mahnwerk {

using namespace Qt::StringLiterals;

Result<Arguments> Arguments::parse(const QStringList& given, const Usage& usage)
{
    Arguments arguments;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString& text = given[i];
        if (!text.startsWith(u"--"_s)) {
            arguments.m_words.append(text);
            continue;
        }
        const QString name = text.mid(2).section(u'=', 0, 0);
        const bool isRepeated = usage.repeated.contains(name);
        if (usage.flags.contains(name)) {
            arguments.m_options.insert(name, {});
            continue;
        }
        if (!isRepeated && !usage.options.contains(name))
            return fail(ErrorCode::InvalidValue, { u"option"_s, text });
        QString value = text.section(u'=', 1);
        if (!text.contains(u'=')) {
            if (++i >= given.size())
                return fail(ErrorCode::MissingValue, { text });
            value = given[i];
        }
        if (isRepeated)
            arguments.m_repeated[name].append(value);
        else
            arguments.m_options.insert(name, value);
    }
    const qsizetype most = usage.mostWords < 0 ? usage.words : usage.mostWords;
    if (arguments.m_words.size() < usage.words)
        return fail(ErrorCode::MissingValue, { u"argument"_s });
    if (arguments.m_words.size() > most)
        return fail(ErrorCode::InvalidValue, { u"argument"_s, arguments.m_words[most] });
    return arguments;
}

Result<QString> Arguments::required(const QString& name) const
{
    if (!has(name) || option(name).isEmpty())
        return fail(ErrorCode::MissingValue, { u"--"_s + name });
    return option(name);
}

Result<Date> Arguments::date(const QString& name, Date otherwise) const
{
    return has(name) ? Date::fromIso(option(name)) : otherwise;
}

Result<qint64> Arguments::number(const QString& name, qint64 otherwise) const
{
    if (!has(name))
        return otherwise;
    bool isNumber = false;
    const qint64 number = option(name).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return fail(ErrorCode::InvalidValue, { u"--"_s + name, option(name) });
    return number;
}

} // namespace mahnwerk
