// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/contact_point_editor.h"

#include "core/base/text.h"
#include "core/book/case_commands.h"
#include "ui/case/case_text.h"
#include "ui/case/open_case.h"
#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/words/case_labels.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

ContactPointEditor::ContactPointEditor(OpenCase& file, QWidget* parent)
    : CaseEditor(file, parent)
    , m_title(new Label(LabelStyle { .weight = Weight::DemiBold }))
    , m_kinds(new QComboBox)
    , m_states(new QComboBox)
    , m_sources(new QComboBox)
    , m_kind(addField(u"kind"_s, m_kinds))
    , m_value(addField(u"value"_s, new QLineEdit))
    , m_street(addField(u"street"_s, new QLineEdit))
    , m_houseNumber(addField(u"houseNumber"_s, new QLineEdit))
    , m_postcode(addField(u"postcode"_s, new QLineEdit))
    , m_city(addField(u"city"_s, new QLineEdit))
    , m_country(addField(u"country"_s, new QLineEdit))
    , m_label(addField(u"label"_s, new QLineEdit))
    , m_state(addField(u"state"_s, m_states))
    , m_source(addField(u"source"_s, m_sources))
    , m_save(new Button({}, Button::Kind::Primary))
    , m_discard(new Button({}, Button::Kind::Link))
{
    setObjectName(u"contactPointEditor"_s);
    auto* fields = new FlowLayout;
    fields->setSpacing(8);
    fields->setLines(FlowLayout::Lines::Top);
    const std::pair<Field*, int> widths[] = { { m_kind, 136 }, { m_value, 230 }, { m_street, 168 }, { m_houseNumber, 54 },
        { m_postcode, 68 }, { m_city, 154 }, { m_country, 54 }, { m_source, 208 }, { m_state, 122 }, { m_label, 120 } };
    for (const auto& [field, width] : widths) {
        field->setFieldWidth(width);
        fields->addWidget(field);
    }
    auto* buttons = new FlowLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 4);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(fields);
    column->addLayout(buttons);
    m_value->setCheck([this] { return valueError(); });
    m_city->setCheck([this] { return kind() == ContactPointKind::Address && text(u"city"_s).isEmpty() ? tr("The town is missing.") : QString(); });
    m_save->setKeyText(u"F8"_s);
    connect(m_save, &QPushButton::clicked, this, &ContactPointEditor::save);
    connect(m_discard, &QPushButton::clicked, this, &ContactPointEditor::discard);
}

void ContactPointEditor::retranslate()
{
    QStringList kinds, states;
    for (const auto kind : { ContactPointKind::Phone, ContactPointKind::Email, ContactPointKind::Address, ContactPointKind::Iban })
        kinds += label(kind);
    for (const auto state : { ContactPointState::Active, ContactPointState::Unverified, ContactPointState::Bad })
        states += label(state);
    setChoices(*m_kinds, kinds);
    setChoices(*m_states, states);
    setChoices(*m_sources, { tr("creditor or debtor"), tr("an inquiry") }, { false, true });
    m_kind->setLabel(tr("What"));
    m_street->setLabel(tr("Street"));
    m_houseNumber->setLabel(tr("No."));
    m_postcode->setLabel(tr("Postcode"));
    m_city->setLabel(tr("Town"));
    m_country->setLabel(tr("Country"));
    m_label->setLabel(tr("Whose, best hours"));
    m_state->setLabel(tr("State"));
    m_source->setLabel(tr("Known from"));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard"));
    showEffect();
}

ContactPointKind ContactPointEditor::kind() const
{
    return static_cast<ContactPointKind>(choice(u"kind"_s));
}

QString ContactPointEditor::valueError() const
{
    const QString value = text(u"value"_s);
    switch (kind()) {
    case ContactPointKind::Phone:
        return digitsOf(value).size() < 3 ? tr("A number has at least three digits.") : QString();
    case ContactPointKind::Email:
        return value.contains(u'@') ? QString() : tr("An e-mail address has an @.");
    case ContactPointKind::Iban:
        return value.size() < 15 ? tr("An IBAN has at least 15 characters.") : QString();
    case ContactPointKind::Address:
        return {};
    }
    Q_UNREACHABLE();
}

QVariantMap ContactPointEditor::stored() const
{
    const ContactPoint* found = file().contactPoint({ target() });
    const ContactPoint point = found ? *found : ContactPoint { .country = file().view().creditor.country, .state = ContactPointState::Active };
    return { { u"kind"_s, static_cast<int>(point.kind) }, { u"value"_s, point.value }, { u"street"_s, point.street },
        { u"houseNumber"_s, point.houseNumber }, { u"postcode"_s, point.postcode }, { u"city"_s, point.city },
        { u"country"_s, point.country }, { u"label"_s, point.label }, { u"state"_s, static_cast<int>(point.state) },
        { u"source"_s, point.source == inquirySource } };
}

void ContactPointEditor::showEffect()
{
    const bool isAddress = kind() == ContactPointKind::Address;
    m_kind->setVisible(target() == 0);
    m_value->setVisible(!isAddress);
    for (Field* field : { m_street, m_houseNumber, m_postcode, m_city, m_country, m_source })
        field->setVisible(isAddress);
    m_value->setLabel(kind() == ContactPointKind::Phone ? tr("Number") : label(kind()));
    m_title->setText(target() == 0 ? tr("Add") : tr("Edit: %1").arg(label(kind())));
}

ContactPoint ContactPointEditor::typed() const
{
    const ContactPoint* found = file().contactPoint({ target() });
    ContactPoint point = found ? *found : ContactPoint { .debtor = file().view().debtor.key, .source = typedSource.toString() };
    point.kind = kind();
    point.value = kind() == ContactPointKind::Address ? QString() : text(u"value"_s);
    if (kind() == ContactPointKind::Address) {
        point.street = text(u"street"_s);
        point.houseNumber = text(u"houseNumber"_s);
        point.postcode = text(u"postcode"_s);
        point.city = text(u"city"_s);
        point.country = text(u"country"_s).toUpper();
        if (isChanged(u"source"_s))
            point.source = (isChecked(u"source"_s) ? inquirySource : typedSource).toString();
    }
    point.label = text(u"label"_s);
    point.state = static_cast<ContactPointState>(choice(u"state"_s));
    if (point.state == ContactPointState::Active && isChanged(u"state"_s))
        point.verifiedOn = file().today();
    return point;
}

bool ContactPointEditor::commit()
{
    const bool isGood = kind() == ContactPointKind::Address ? m_city->isGood() : m_value->isGood();
    if (!isGood) {
        (kind() == ContactPointKind::Address ? m_city : m_value)->editor()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const ContactPoint point = typed();
    const ContactPoint* before = file().contactPoint({ target() });
    return (before != nullptr && *before == point) || write(point);
}

bool ContactPointEditor::write(const ContactPoint& point)
{
    const QString words = tr("%1: %2", "debtor: number").arg(file().name(), contactPointText(point));
    if (point.key.isNull())
        return file().tell(addContactPoint(file().book(), point), tr("%1 added").arg(words));
    return file().tell(editContactPoint(file().book(), point), tr("%1 changed").arg(words));
}

} // namespace mahnwerk
