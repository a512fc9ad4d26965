// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_template.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace mahnwerk {

namespace {

enum class NodeKind { Words, Field, Section, Inverted };
enum class FieldFormat { Plain, Amount, WithCurrency, Short, Long, Weekday, Percent };

} // namespace

struct LetterTemplate::Node {
    NodeKind kind = NodeKind::Words;
    QString text; ///< the words, or the name of the field
    FieldFormat format = FieldFormat::Plain;
    std::vector<Node> children;
};

namespace {

using Node = LetterTemplate::Node;

/// The fields that may be named at one place: those of the row first, then those around it.
struct Scope {
    std::span<const TemplateField> fields;
    const Scope* outer = nullptr;

    const TemplateField* find(QStringView name) const
    {
        const auto found = std::ranges::find(fields, name, &TemplateField::name);
        if (found != fields.end())
            return &*found;
        return outer ? outer->find(name) : nullptr;
    }
};

std::optional<FieldFormat> formatFor(FieldKind kind, QStringView format)
{
    struct Fit {
        FieldKind kind;
        QStringView word;
        FieldFormat format;
    };
    static constexpr Fit fits[] = {
        { FieldKind::Text, u"", FieldFormat::Plain },
        { FieldKind::Count, u"", FieldFormat::Plain },
        { FieldKind::Amount, u"amount", FieldFormat::Amount },
        { FieldKind::Amount, u"money", FieldFormat::WithCurrency },
        { FieldKind::Day, u"date", FieldFormat::Short },
        { FieldKind::Day, u"long", FieldFormat::Long },
        { FieldKind::Day, u"weekday", FieldFormat::Weekday },
        { FieldKind::Percent, u"percent", FieldFormat::Percent },
    };
    for (const Fit& fit : fits) {
        if (fit.kind == kind && fit.word == format)
            return fit.format;
    }
    return std::nullopt;
}

class Parser {
public:
    Parser(QString name, QStringView text)
        : m_name(std::move(name))
        , m_rest(text)
    {
    }

    /// Up to the end of the section (closing its tag) or of the text.
    Result<std::vector<Node>> nodes(const Scope& scope, QStringView section)
    {
        std::vector<Node> nodes;
        for (;;) {
            const qsizetype open = m_rest.indexOf(u"{{");
            const qsizetype length = open < 0 ? m_rest.size() : open;
            if (length > 0)
                nodes.push_back({ NodeKind::Words, m_rest.left(length).toString(), FieldFormat::Plain, {} });
            if (open < 0) {
                if (!section.isEmpty())
                    return error(section);
                return nodes;
            }
            const QStringView tag = TRY(takeTag(open));
            if (tag.startsWith(u'/')) {
                if (section.isEmpty() || tag.mid(1) != section)
                    return error(tag);
                return nodes;
            }
            nodes.push_back(TRY(node(tag, scope)));
        }
    }

private:
    std::unexpected<Error> error(QStringView field) const
    {
        return fail(ErrorCode::TemplateField, { m_name, field.toString() });
    }

    Result<QStringView> takeTag(qsizetype open)
    {
        const qsizetype close = m_rest.indexOf(u"}}", open);
        if (close < 0)
            return error(m_rest.mid(open, 40));
        const QStringView tag = m_rest.mid(open + 2, close - open - 2).trimmed();
        m_rest = m_rest.mid(close + 2);
        return tag;
    }

    Result<Node> node(QStringView tag, const Scope& scope)
    {
        if (tag.startsWith(u'#') || tag.startsWith(u'^'))
            return section(tag, scope);
        const qsizetype bar = tag.indexOf(u'|');
        const QStringView name = bar < 0 ? tag : tag.left(bar);
        const TemplateField* field = scope.find(name);
        const auto format
            = field ? formatFor(field->kind, bar < 0 ? QStringView(u"") : tag.mid(bar + 1)) : std::nullopt;
        if (!format)
            return error(tag);
        return Node { NodeKind::Field, name.toString(), *format, {} };
    }

    Result<Node> section(QStringView tag, const Scope& scope)
    {
        const QStringView name = tag.mid(1);
        const TemplateField* field = scope.find(name);
        if (!field)
            return error(tag);
        const bool isInverted = tag.front() == u'^';
        const bool hasRows = field->kind == FieldKind::List && !isInverted;
        const Scope inner { hasRows ? field->row : std::span<const TemplateField>(), &scope };
        Node result { isInverted ? NodeKind::Inverted : NodeKind::Section, name.toString(), FieldFormat::Plain, {} };
        // Not inside the braces above: TRY returns out of a half-built aggregate without destroying it.
        result.children = TRY(nodes(inner, name));
        return result;
    }

    QString m_name;
    QStringView m_rest;
};

bool isMissing(const TemplateValue& value)
{
    struct Missing {
        bool operator()(bool condition) const { return !condition; }
        bool operator()(const QString& text) const { return text.isEmpty(); }
        bool operator()(Date date) const { return date.isNull(); }
        bool operator()(const TemplateRows& rows) const { return rows.empty(); }
        bool operator()(qint64) const { return false; }
        bool operator()(Money) const { return false; }
        bool operator()(Rate) const { return false; }
    };
    return std::visit(Missing(), value);
}

/// Reads values from the inside out, as Scope does with names.
struct Frame {
    const TemplateValues& values;
    const Frame* outer = nullptr;

    /// Null if missing.
    const TemplateValue* find(const QString& name) const
    {
        const auto found = values.values.constFind(name);
        if (found != values.values.constEnd())
            return isMissing(*found) ? nullptr : &*found;
        return outer ? outer->find(name) : nullptr;
    }
};

class Filler {
public:
    Filler(const QString& name, LetterLocale locale, TemplateForm form)
        : m_name(name)
        , m_locale(locale)
        , m_form(form)
    {
    }

    Result<> append(QString& to, const std::vector<Node>& nodes, const Frame& frame) const
    {
        for (const Node& node : nodes)
            TRY(append(to, node, frame));
        return {};
    }

private:
    Result<> append(QString& to, const Node& node, const Frame& frame) const
    {
        if (node.kind == NodeKind::Words) {
            to += node.text;
            return {};
        }
        const TemplateValue* value = frame.find(node.text);
        if (node.kind == NodeKind::Field) {
            const QString text = TRY(words(node, value));
            to += m_form == TemplateForm::Html ? text.toHtmlEscaped() : text;
            return {};
        }
        if ((node.kind == NodeKind::Inverted) != (value == nullptr))
            return {};
        const auto* rows = value ? std::get_if<TemplateRows>(value) : nullptr;
        if (!rows)
            return append(to, node.children, frame);
        for (const TemplateValues& row : *rows)
            TRY(append(to, node.children, Frame { row, &frame }));
        return {};
    }

    Result<QString> words(const Node& node, const TemplateValue* value) const
    {
        const auto text = value ? formatted(node.format, *value) : std::nullopt;
        if (!text)
            return fail(ErrorCode::TemplateField, { m_name, node.text });
        return *text;
    }

    /// None if the value is not of the kind that the field was declared with.
    std::optional<QString> formatted(FieldFormat format, const TemplateValue& value) const
    {
        const auto* money = std::get_if<Money>(&value);
        const auto* date = std::get_if<Date>(&value);
        const auto* rate = std::get_if<Rate>(&value);
        const auto* text = std::get_if<QString>(&value);
        const auto* count = std::get_if<qint64>(&value);
        switch (format) {
        case FieldFormat::Plain:
            return text ? std::optional(*text)
                : count ? std::optional(QString::number(*count))
                        : std::nullopt;
        case FieldFormat::Amount:
            return money ? std::optional(letterAmount(*money, m_locale)) : std::nullopt;
        case FieldFormat::WithCurrency:
            return money ? std::optional(letterMoney(*money, m_locale)) : std::nullopt;
        case FieldFormat::Short:
            return date ? std::optional(letterDate(*date)) : std::nullopt;
        case FieldFormat::Long:
            return date ? std::optional(letterLongDate(*date, m_locale)) : std::nullopt;
        case FieldFormat::Weekday:
            return date ? std::optional(letterWeekdayDate(*date, m_locale)) : std::nullopt;
        case FieldFormat::Percent:
            return rate ? std::optional(letterRate(*rate, m_locale)) : std::nullopt;
        }
        Q_UNREACHABLE();
    }

    QString m_name;
    LetterLocale m_locale;
    TemplateForm m_form;
};

} // namespace

Result<QString> templateSource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, { path, file.errorString() });
    QString text = QString::fromUtf8(file.readAll()).trimmed();
    const QFileInfo self(path);
    for (qsizetype open = text.indexOf(u"{{>"); open >= 0; open = text.indexOf(u"{{>", open)) {
        const qsizetype close = text.indexOf(u"}}", open);
        if (close < 0)
            return fail(ErrorCode::TemplateField, { path, text.mid(open, 40) });
        const QString name = text.mid(open + 3, close - open - 3);
        const QString part = TRY(templateSource(self.path() + u'/' + name + u'.' + self.suffix()));
        text.replace(open, close + 2 - open, part);
    }
    return text;
}

Result<LetterTemplate> LetterTemplate::parse(
    const QString& name, QStringView text, std::span<const TemplateField> fields, TemplateForm form)
{
    LetterTemplate result;
    result.m_name = name;
    result.m_form = form;
    result.m_nodes
        = std::make_shared<const std::vector<Node>>(TRY(Parser(name, text).nodes(Scope { fields }, u"")));
    return result;
}

Result<QString> LetterTemplate::fill(const TemplateValues& values, LetterLocale locale) const
{
    QString text;
    TRY(Filler(m_name, locale, m_form).append(text, *m_nodes, Frame { values }));
    return text;
}

} // namespace mahnwerk
