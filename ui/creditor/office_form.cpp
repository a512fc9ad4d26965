// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/creditor/office_form.h"

#include "core/base/region.h"
#include "core/book/office_commands.h"
#include "ui/creditor/creditor_form.h"
#include "ui/shell/field.h"
#include "ui/shell/flow_layout.h"
#include "ui/words/case_labels.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr std::array countries { Country::Germany, Country::Switzerland, Country::Austria };

/// Of the form beside those of its texts.
constexpr size_t kindPlace = 1000;

} // namespace

OfficeForm::OfficeForm(QWidget* parent)
    : QWidget(parent)
    , m_kinds(new QComboBox)
    , m_countries(new QComboBox)
    , m_kind(new Field({}, m_kinds))
{
    m_kinds->setObjectName(u"officeKind"_s);
    m_kinds->addItems({ QString(), QString() });
    m_kind->setFieldWidth(200);
    addEdit(u"officeName"_s, &Office::name, 340);
    addEdit(u"officeStreet"_s, &Office::street, 260);
    addEdit(u"officeHouseNumber"_s, &Office::houseNumber, 72);
    addEdit(u"officePostcode"_s, &Office::postcode, 88);
    addEdit(u"officeCity"_s, &Office::city, 200);
    m_countries->setObjectName(u"officeCountry"_s);
    for (const Country country : countries)
        m_countries->addItem(QString(), countryCode(country));
    m_office.country = m_countries->currentData().toString();
    m_inputs.push_back({ &Office::country, new Field({}, m_countries), 150 });
    addEdit(u"officeIban"_s, &Office::iban, 340);
    addEdit(u"officeEmail"_s, &Office::email, 296);
    addEdit(u"officePhone"_s, &Office::phone, 150);
    addEdit(u"officeWebsite"_s, &Office::website, 200);
    addEdit(u"officeRegistration"_s, &Office::registration, 340);
    addEdit(u"officeSupervision"_s, &Office::supervision, 560);
    layOut();
    connect(static_cast<QLineEdit*>(fieldOf(&Office::iban)->editor()), &QLineEdit::editingFinished, this, &OfficeForm::groupIban);
    for (QComboBox* box : { m_kinds, m_countries })
        connect(box, &QComboBox::currentIndexChanged, this, &OfficeForm::edited);
}

void OfficeForm::addEdit(const QString& name, QString Office::*member, int width)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    auto* field = new Field({}, edit);
    const Input input { member, field, width };
    m_inputs.push_back(input);
    field->setCheck([this, input] { return checkOf(input); });
    connect(edit, &QLineEdit::textChanged, this, &OfficeForm::edited);
}

void OfficeForm::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const std::vector<std::vector<QString Office::*>> lines = { { &Office::name },
        { &Office::street, &Office::houseNumber, &Office::postcode, &Office::city, &Office::country },
        { &Office::iban, &Office::email, &Office::phone, &Office::website }, { &Office::registration, &Office::supervision } };
    for (const auto& members : lines) {
        auto* line = new FlowLayout;
        line->setSpacing(8);
        line->setLines(FlowLayout::Lines::Top);
        if (members.front() == &Office::name)
            line->addWidget(m_kind);
        for (const auto member : members)
            line->addWidget(fieldOf(member));
        column->addLayout(line);
    }
    for (const Input& input : m_inputs)
        input.field->setFieldWidth(input.width);
}

Field* OfficeForm::fieldOf(QString Office::*member) const
{
    return std::ranges::find(m_inputs, member, &Input::member)->field;
}

void OfficeForm::retranslate()
{
    const QSignalBlocker quietKinds(m_kinds);
    const QSignalBlocker quietCountries(m_countries);
    m_kinds->setItemText(0, label(OfficeKind::Agency));
    m_kinds->setItemText(1, label(OfficeKind::LawFirm));
    const std::array names { tr("Germany"), tr("Switzerland"), tr("Austria") };
    for (size_t i = 0; i < names.size(); ++i)
        m_countries->setItemText(static_cast<int>(i), names[i]);
    m_kind->setLabel(tr("Collects as"));
    const std::pair<QString Office::*, QString> labels[] = { { &Office::name, tr("Name on the letters") },
        { &Office::street, tr("Street") }, { &Office::houseNumber, tr("No.") }, { &Office::postcode, tr("Postcode") },
        { &Office::city, tr("Town") }, { &Office::country, tr("Country") },
        { &Office::iban, tr("IBAN, where debtors pay to; empty: the creditor's") }, { &Office::email, tr("E-mail") },
        { &Office::phone, tr("Phone") }, { &Office::website, tr("Website") },
        { &Office::registration, tr("Register and number") },
        { &Office::supervision, tr("Supervising authority: name, address, e-mail") } };
    for (const auto& [member, words] : labels)
        fieldOf(member)->setLabel(words);
}

QString OfficeForm::shownIn(const Input& input) const
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(input.field->editor()))
        return edit->text();
    return m_countries->currentData().toString();
}

void OfficeForm::show(const Input& input, const QString& text)
{
    const QString shown = input.member == &Office::iban ? readableIban(text) : text;
    if (shownIn(input) == shown)
        return;
    if (auto* edit = qobject_cast<QLineEdit*>(input.field->editor())) {
        edit->setText(shown);
        edit->setCursorPosition(0); // of a long text its beginning
    } else {
        m_countries->setCurrentIndex(std::max(0, m_countries->findData(shown)));
    }
}

QMap<size_t, QString> OfficeForm::changes() const
{
    QMap<size_t, QString> changed;
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        const QString text = shownIn(m_inputs[i]);
        const QString& stored = m_office.*m_inputs[i].member;
        const bool isIban = m_inputs[i].member == &Office::iban;
        if (isIban ? readableIban(text) != readableIban(stored) : text != stored)
            changed.insert(i, text);
    }
    if (m_kinds->currentIndex() != static_cast<int>(m_office.kind))
        changed.insert(kindPlace, QString::number(m_kinds->currentIndex()));
    return changed;
}

void OfficeForm::setOffice(const Office& office)
{
    const QMap<size_t, QString> typed = changes();
    m_office = office;
    if (!typed.contains(kindPlace))
        m_kinds->setCurrentIndex(static_cast<int>(office.kind));
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        if (!typed.contains(i))
            show(m_inputs[i], m_office.*m_inputs[i].member);
    }
    Q_EMIT edited();
}

Office OfficeForm::typed() const
{
    Office office = m_office;
    const QMap<size_t, QString> changed = changes();
    for (auto change = changed.begin(); change != changed.end(); ++change) {
        if (change.key() == kindPlace)
            office.kind = static_cast<OfficeKind>(change.value().toInt());
        else
            office.*m_inputs[change.key()].member = change.value();
    }
    return office;
}

/// Asks the rules about this field alone: the others are good.
QString OfficeForm::checkOf(const Input& input) const
{
    Office probe { .name = u"-"_s, .country = countryCode(Country::Germany) };
    probe.*input.member = shownIn(input);
    const auto tidy = tidied(probe);
    return tidy ? QString() : QString(sentence(tidy.error()).section(u". "_s, 0, 0) + u'.');
}

bool OfficeForm::isGood()
{
    Field* wrong = nullptr;
    for (const Input& input : m_inputs) {
        if (!input.field->isGood() && wrong == nullptr)
            wrong = input.field;
    }
    if (wrong != nullptr)
        wrong->editor()->setFocus(Qt::OtherFocusReason);
    return wrong == nullptr;
}

void OfficeForm::discard()
{
    m_kinds->setCurrentIndex(static_cast<int>(m_office.kind));
    for (const Input& input : m_inputs) {
        show(input, m_office.*input.member);
        input.field->setError({});
        // Its own steps go: Ctrl+Z is the book's again.
        if (auto* edit = qobject_cast<QLineEdit*>(input.field->editor()))
            edit->setText(edit->text());
    }
    Q_EMIT edited();
}

void OfficeForm::focusName()
{
    fieldOf(&Office::name)->editor()->setFocus(Qt::OtherFocusReason);
}

void OfficeForm::setEditable(bool editable)
{
    m_kind->setEnabled(editable);
    for (const Input& input : m_inputs)
        input.field->setEnabled(editable);
}

void OfficeForm::groupIban()
{
    auto* edit = static_cast<QLineEdit*>(fieldOf(&Office::iban)->editor());
    const QString grouped = readableIban(edit->text());
    if (grouped == edit->text())
        return;
    // Not setText(), which would forget what Ctrl+Z takes back.
    edit->selectAll();
    edit->insert(grouped);
}

} // namespace mahnwerk
