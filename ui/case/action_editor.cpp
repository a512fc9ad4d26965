// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/action_editor.h"

#include "core/book/document_commands.h"
#include "ui/case/open_case.h"
#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/words/formats.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

ActionEditor::ActionEditor(OpenCase& file, QWidget* parent)
    : CaseEditor(file, parent)
    , m_title(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_hint(Label::caption())
    , m_effect(new Label)
    , m_fields(new FlowLayout)
    , m_column(new QVBoxLayout(this))
    , m_save(new Button({}, Button::Kind::Primary))
    , m_discard(new Button({}, Button::Kind::Link))
{
    m_effect->setObjectName(u"effect"_s);
    m_effect->setWordWrap(true);
    m_fields->setSpacing(12);
    m_fields->setLines(FlowLayout::Lines::Top);
    m_save->setObjectName(u"save"_s);
    m_discard->setObjectName(u"discard"_s);
    m_save->setKeyText(u"F8"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    words->addStretch();
    auto* head = new QHBoxLayout;
    head->setSpacing(24);
    head->addLayout(words);
    head->addLayout(m_fields, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_effect, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    m_column->setContentsMargins(0, 0, 0, 12);
    m_column->setSpacing(8);
    m_column->addLayout(head);
    m_column->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &ActionEditor::save);
    connect(m_discard, &QPushButton::clicked, this, &ActionEditor::discard);
}

void ActionEditor::place(Field* field, int width)
{
    if (width > 0)
        field->setFieldWidth(width);
    m_fields->addWidget(field);
}

void ActionEditor::placeBelow(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void ActionEditor::setWords(const QString& title, const QString& save)
{
    m_title->setText(title);
    m_save->setText(save);
}

void ActionEditor::setEffect(const QString& words)
{
    m_effect->setText(words);
    setAccessibleDescription(words);
}

void ActionEditor::retranslateButtons()
{
    m_hint->setText(tr("Esc keeps the text"));
    m_discard->setText(tr("Discard"));
}

bool ActionEditor::areGood(const std::vector<Field*>& fields)
{
    Field* bad = nullptr;
    for (Field* field : fields) {
        if (!field->isGood() && bad == nullptr)
            bad = field;
    }
    if (bad != nullptr)
        bad->editor()->setFocus(Qt::OtherFocusReason);
    return bad == nullptr;
}

void offerClaims(QComboBox& box, const OpenCase& file, const QString& all)
{
    QStringList words { all };
    QVariantList values { qint64(0) };
    for (const ClaimLine& line : file.view().claims) {
        if (line.isClosed && line.claim.closingReason != ClosingReason::None)
            continue;
        words += line.claim.reference;
        values += line.claim.key.value;
    }
    if (all.isEmpty()) {
        words.removeFirst();
        values.removeFirst();
    }
    setChoices(box, words, values);
}

void offerChannels(QComboBox& box, OpenCase& file)
{
    QStringList words { ActionEditor::tr("nothing in writing") };
    QVariantList channels { -1 };
    for (const DocumentChannel channel : { DocumentChannel::Mail, DocumentChannel::Letter }) {
        if (recipientsOf(file.book(), file.view(), channel).value_or(QStringList()).isEmpty())
            continue;
        words += channel == DocumentChannel::Mail ? ActionEditor::tr("by e-mail") : ActionEditor::tr("by letter");
        channels += static_cast<int>(channel);
    }
    setChoices(box, words, channels);
}

QString dayInForm(Date date)
{
    return date.isNull() ? QString() : format(date, DateStyle::Full);
}

QString dayError(const DateEdit& edit)
{
    const Result<Date> date = edit.date();
    return date ? QString() : shortSentence(date.error());
}

QString shortSentence(const Error& error)
{
    const QString text = sentence(error);
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? text : text.left(end + 1);
}

} // namespace mahnwerk
