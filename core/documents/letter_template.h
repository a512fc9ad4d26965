// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_format.h"

#include <QHash>
#include <QString>

#include <memory>
#include <span>
#include <variant>
#include <vector>

namespace mahnwerk {

enum class FieldKind {
    Text, ///< {{name}}
    Amount, ///< {{name|amount}} without, {{name|money}} with currency
    Day, ///< {{name|date}}, {{name|long}}, {{name|weekday}}
    Percent, ///< {{name|percent}}
    Count, ///< {{name}}: a whole number
    Condition, ///< {{#name}}...{{/name}} only
    List, ///< {{#name}}...{{/name}} once per row, with the fields of a row
};

/// A field that a template may name.
struct TemplateField {
    QStringView name;
    FieldKind kind = FieldKind::Text;
    std::span<const TemplateField> row = {}; ///< of a list
};

struct TemplateValues;
using TemplateRows = std::vector<TemplateValues>;
using TemplateValue = std::variant<bool, qint64, QString, Money, Date, Rate, TemplateRows>;

/// What a template is filled with, by field name. Not there, an empty text, a null date, false and an empty
/// list are all "missing".
struct TemplateValues {
    QHash<QString, TemplateValue> values;
};

/// The text of a file, with {{>name}} replaced by the file of that name (and the same suffix) beside it.
/// Errors: FileUnreadable, TemplateField.
Result<QString> templateSource(const QString& path);

/// What a template is written in; values are escaped for it.
enum class TemplateForm { Html, Plain };

/// A text with fields:
///   {{name}} {{name|format}}   a value
///   {{#name}}...{{/name}}      once per row of a list; once if the field has a value
///   {{^name}}...{{/name}}      only if the field is missing
/// Legal text must not lose words in silence: an unknown field, an unknown or unfit format and a section
/// that is not closed are errors when the template is read, a missing value is one when it is filled.
class LetterTemplate {
public:
    /// `name` is for errors; `fields` must outlive the template. Error: TemplateField (name, tag).
    static Result<LetterTemplate> parse(
        const QString& name, QStringView text, std::span<const TemplateField> fields, TemplateForm form = TemplateForm::Html);

    /// Amounts and dates in the form of the locale. Error: TemplateField (name, field).
    Result<QString> fill(const TemplateValues& values, LetterLocale locale) const;

    struct Node;

private:
    QString m_name;
    TemplateForm m_form = TemplateForm::Html;
    std::shared_ptr<const std::vector<Node>> m_nodes; ///< never changes, so copies share it
};

} // namespace mahnwerk
