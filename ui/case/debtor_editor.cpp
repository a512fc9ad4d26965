// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/debtor_editor.h"

#include "core/book/case_commands.h"
#include "ui/case/open_case.h"
#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/flow_layout.h"
#include "ui/words/case_labels.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

DebtorEditor::DebtorEditor(OpenCase& file, QWidget* parent)
    : CaseEditor(file, parent)
    , m_kinds(new QComboBox)
    , m_salutations(new QComboBox)
    , m_languages(new QComboBox)
    , m_birth(new DateEdit(file.today(), DateSense::Past))
    , m_doNotCall(new QCheckBox)
    , m_insolvent(new QCheckBox)
    , m_deceased(new QCheckBox)
    , m_kind(addField(u"kind"_s, m_kinds))
    , m_salutation(addField(u"salutation"_s, m_salutations))
    , m_firstName(addField(u"firstName"_s, new QLineEdit))
    , m_name(addField(u"name"_s, new QLineEdit))
    , m_language(addField(u"language"_s, m_languages))
    , m_birthDate(addField(u"birthDate"_s, m_birth))
    , m_representedBy(addField(u"representedBy"_s, new QLineEdit))
    , m_save(new Button({}, Button::Kind::Primary))
    , m_discard(new Button({}, Button::Kind::Link))
{
    setObjectName(u"debtorEditor"_s);
    addInput(u"doNotCall"_s, m_doNotCall);
    addInput(u"insolvent"_s, m_insolvent);
    addInput(u"deceased"_s, m_deceased);
    layOut();
    m_name->setCheck([this] { return text(u"name"_s).isEmpty() ? tr("The name is missing.") : QString(); });
    m_birthDate->setCheck([this] { return birthDateError(); });
    m_save->setKeyText(u"F8"_s);
    connect(m_save, &QPushButton::clicked, this, &DebtorEditor::save);
    connect(m_discard, &QPushButton::clicked, this, &DebtorEditor::discard);
}

void DebtorEditor::layOut()
{
    auto* fields = new FlowLayout;
    fields->setSpacing(8);
    fields->setLines(FlowLayout::Lines::Top);
    const std::pair<Field*, int> widths[] = { { m_kind, 110 }, { m_salutation, 110 }, { m_firstName, 106 }, { m_name, 122 },
        { m_language, 110 }, { m_birthDate, 216 }, { m_representedBy, 230 } };
    for (const auto& [field, width] : widths) {
        field->setFieldWidth(width);
        fields->addWidget(field);
    }
    auto* buttons = new FlowLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(8);
    column->addLayout(fields);
    for (QCheckBox* box : { m_doNotCall, m_insolvent, m_deceased })
        column->addWidget(box);
    column->addLayout(buttons);
}

void DebtorEditor::retranslate()
{
    setChoices(*m_kinds, { label(DebtorKind::Person), label(DebtorKind::Company) });
    setChoices(*m_salutations, { label(Salutation::None), label(Salutation::Mr), label(Salutation::Ms) });
    refill();
    m_kind->setLabel(tr("Person or company"));
    m_salutation->setLabel(tr("Salutation"));
    m_firstName->setLabel(tr("First name"));
    m_language->setLabel(tr("Language"));
    m_birthDate->setLabel(tr("Born"));
    m_representedBy->setLabel(tr("Represented by"));
    m_doNotCall->setText(tr("Do not call"));
    m_insolvent->setText(tr("Insolvent"));
    m_deceased->setText(tr("Deceased"));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard"));
    showEffect();
}

QString DebtorEditor::birthDateError() const
{
    const Result<Date> date = m_birth->date();
    if (!date)
        return sentence(date.error()).section(u". "_s, 0, 0) + u'.';
    return *date > file().today() ? tr("This day is still to come.") : QString();
}

void DebtorEditor::refill()
{
    const Debtor& debtor = file().view().debtor;
    QStringList codes = correspondenceLanguages();
    if (!codes.contains(debtor.language))
        codes.prepend(debtor.language);
    QStringList names;
    QVariantList values;
    for (const QString& code : std::as_const(codes)) {
        names += languageName(code);
        values += code;
    }
    setChoices(*m_languages, names, values);
}

QVariantMap DebtorEditor::stored() const
{
    const Debtor& debtor = file().view().debtor;
    return { { u"kind"_s, static_cast<int>(debtor.kind) }, { u"salutation"_s, static_cast<int>(debtor.salutation) },
        { u"firstName"_s, debtor.firstName }, { u"name"_s, debtor.name }, { u"language"_s, debtor.language },
        { u"birthDate"_s, debtor.birthDate.isNull() ? QString() : format(debtor.birthDate, DateStyle::Full) },
        { u"representedBy"_s, debtor.representedBy }, { u"doNotCall"_s, debtor.doNotCall },
        { u"insolvent"_s, debtor.insolvent }, { u"deceased"_s, debtor.deceased } };
}

void DebtorEditor::showEffect()
{
    const bool isPerson = choice(u"kind"_s) == static_cast<int>(DebtorKind::Person);
    for (Field* field : { m_salutation, m_firstName, m_birthDate })
        field->setVisible(isPerson);
    m_deceased->setVisible(isPerson);
    m_name->setLabel(isPerson ? tr("Family name") : tr("Firm"));
}

Debtor DebtorEditor::typed() const
{
    Debtor debtor = file().view().debtor;
    const auto take = [this](const QString& name, QString& into) {
        if (isChanged(name))
            into = text(name);
    };
    take(u"firstName"_s, debtor.firstName);
    take(u"name"_s, debtor.name);
    take(u"representedBy"_s, debtor.representedBy);
    if (isChanged(u"language"_s))
        debtor.language = m_languages->currentData().toString();
    if (isChanged(u"kind"_s))
        debtor.kind = static_cast<DebtorKind>(choice(u"kind"_s));
    if (isChanged(u"salutation"_s))
        debtor.salutation = static_cast<Salutation>(choice(u"salutation"_s));
    if (isChanged(u"birthDate"_s))
        debtor.birthDate = m_birth->date().value_or(Date());
    if (isChanged(u"doNotCall"_s))
        debtor.doNotCall = isChecked(u"doNotCall"_s);
    if (isChanged(u"insolvent"_s))
        debtor.insolvent = isChecked(u"insolvent"_s);
    if (isChanged(u"deceased"_s))
        debtor.deceased = isChecked(u"deceased"_s);
    return debtor;
}

bool DebtorEditor::commit()
{
    for (Field* field : { m_name, m_birthDate }) {
        if (field->isVisibleTo(this) && !field->isGood()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    const Debtor debtor = typed();
    if (debtor.withFolded() == file().view().debtor.withFolded())
        return true;
    return file().tell(editDebtor(file().book(), debtor), tr("%1 changed").arg(debtor.sortName()));
}

} // namespace mahnwerk
