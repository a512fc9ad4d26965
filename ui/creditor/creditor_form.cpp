// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/creditor/creditor_form.h"

#include "core/base/iban.h"
#include "core/base/region.h"
#include "ui/shell/field.h"
#include "ui/shell/flow_layout.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr std::array countries { Country::Switzerland, Country::Germany, Country::Austria };

QString firstSentence(const Error& error)
{
    return sentence(error).section(u". "_s, 0, 0) + u'.';
}

} // namespace

QString readableIban(const QString& iban)
{
    const auto account = Iban::parse(iban);
    return account ? account->formatted() : iban;
}

CreditorForm::CreditorForm(QWidget* parent)
    : QWidget(parent)
    , m_countries(new QComboBox)
{
    addEdit(u"creditorName"_s, &Creditor::name, 340);
    addEdit(u"creditorStreet"_s, &Creditor::street, 260);
    addEdit(u"creditorHouseNumber"_s, &Creditor::houseNumber, 72);
    addEdit(u"creditorPostcode"_s, &Creditor::postcode, 88);
    addEdit(u"creditorCity"_s, &Creditor::city, 200);
    m_countries->setObjectName(u"creditorCountry"_s);
    for (const Country country : countries)
        m_countries->addItem(QString(), countryCode(country));
    m_creditor.country = m_countries->currentData().toString();
    m_inputs.push_back({ &Creditor::country, new Field({}, m_countries), 150 });
    m_iban = static_cast<QLineEdit*>(addEdit(u"creditorIban"_s, &Creditor::iban, 340)->editor());
    addEdit(u"creditorEmail"_s, &Creditor::email, 296);
    addEdit(u"creditorPhone"_s, &Creditor::phone, 150);
    layOut();
    connect(m_iban, &QLineEdit::editingFinished, this, &CreditorForm::groupIban);
    connect(m_countries, &QComboBox::currentIndexChanged, this, &CreditorForm::edited);
}

Field* CreditorForm::addEdit(const QString& name, QString Creditor::*member, int width)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    auto* field = new Field({}, edit);
    const Input input { member, field, width };
    m_inputs.push_back(input);
    field->setCheck([this, input] { return checkOf(input); });
    connect(edit, &QLineEdit::textChanged, this, &CreditorForm::edited);
    connect(edit, &QLineEdit::returnPressed, this, &CreditorForm::submitted);
    return field;
}

void CreditorForm::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const std::vector<std::vector<QString Creditor::*>> lines = { { &Creditor::name },
        { &Creditor::street, &Creditor::houseNumber, &Creditor::postcode, &Creditor::city, &Creditor::country },
        { &Creditor::iban, &Creditor::email, &Creditor::phone } };
    for (const auto& members : lines) {
        auto* line = new FlowLayout;
        line->setSpacing(8);
        line->setLines(FlowLayout::Lines::Top);
        for (const auto member : members)
            line->addWidget(fieldOf(member));
        column->addLayout(line);
    }
    for (const Input& input : m_inputs)
        input.field->setFieldWidth(input.width);
}

Field* CreditorForm::fieldOf(QString Creditor::*member) const
{
    return std::ranges::find(m_inputs, member, &Input::member)->field;
}

void CreditorForm::retranslate()
{
    const QSignalBlocker quiet(m_countries);
    const std::array names { tr("Switzerland"), tr("Germany"), tr("Austria") };
    for (size_t i = 0; i < names.size(); ++i)
        m_countries->setItemText(static_cast<int>(i), names[i]);
    const std::pair<QString Creditor::*, QString> labels[] = { { &Creditor::name, tr("Name on the letters") },
        { &Creditor::street, tr("Street") }, { &Creditor::houseNumber, tr("No.") }, { &Creditor::postcode, tr("Postcode") },
        { &Creditor::city, tr("Town") }, { &Creditor::country, tr("Country") }, { &Creditor::iban, tr("IBAN, where debtors pay to") },
        { &Creditor::phone, tr("Phone") }, { &Creditor::email, tr("E-mail") } };
    for (const auto& [member, words] : labels)
        fieldOf(member)->setLabel(words);
}

QString CreditorForm::shownIn(const Input& input) const
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(input.field->editor()))
        return edit->text();
    return m_countries->currentData().toString();
}

void CreditorForm::show(const Input& input, const QString& text)
{
    const QString shown = input.member == &Creditor::iban ? readableIban(text) : text;
    if (shownIn(input) == shown)
        return;
    if (auto* edit = qobject_cast<QLineEdit*>(input.field->editor())) {
        edit->setText(shown);
        edit->setCursorPosition(0); // of a long name its beginning
    } else {
        m_countries->setCurrentIndex(std::max(0, m_countries->findData(shown)));
    }
}

QMap<size_t, QString> CreditorForm::changes() const
{
    QMap<size_t, QString> changed;
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        const QString text = shownIn(m_inputs[i]);
        const QString& stored = m_creditor.*m_inputs[i].member;
        const bool isIban = m_inputs[i].member == &Creditor::iban;
        if (isIban ? readableIban(text) != readableIban(stored) : text != stored)
            changed.insert(i, text);
    }
    return changed;
}

void CreditorForm::showAll(const QMap<size_t, QString>& typed)
{
    for (size_t i = 0; i < m_inputs.size(); ++i) {
        if (!typed.contains(i))
            show(m_inputs[i], m_creditor.*m_inputs[i].member);
        else if (shownIn(m_inputs[i]) != typed.value(i))
            show(m_inputs[i], typed.value(i));
    }
}

void CreditorForm::setCreditor(const Creditor& creditor)
{
    QMap<size_t, QString> typed = changes();
    const bool isOther = creditor.key != m_creditor.key;
    if (isOther && !typed.isEmpty())
        m_drafts.insert(m_creditor.key.value, typed);
    if (isOther)
        typed = m_drafts.take(creditor.key.value);
    m_creditor = creditor;
    showAll(typed);
    for (const Input& input : m_inputs) {
        if (isOther)
            input.field->setError({});
    }
    Q_EMIT edited();
}

Creditor CreditorForm::typed() const
{
    Creditor creditor = m_creditor;
    const QMap<size_t, QString> changed = changes();
    for (auto change = changed.begin(); change != changed.end(); ++change)
        creditor.*m_inputs[change.key()].member = change.value();
    return creditor;
}

/// Asks the rules about this field alone: the others are good.
QString CreditorForm::checkOf(const Input& input) const
{
    Creditor probe { .name = u"-"_s, .country = countryCode(Country::Switzerland), .currency = Currency::chf() };
    probe.*input.member = shownIn(input);
    const auto tidy = tidied(probe);
    return tidy ? QString() : firstSentence(tidy.error());
}

bool CreditorForm::isGood()
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

void CreditorForm::discard()
{
    m_drafts.remove(m_creditor.key.value);
    showAll({});
    for (const Input& input : m_inputs) {
        input.field->setError({});
        // Its own steps go: Ctrl+Z is the book's again.
        if (auto* edit = qobject_cast<QLineEdit*>(input.field->editor()))
            edit->setText(edit->text());
    }
    Q_EMIT edited();
}

void CreditorForm::showNameError(const QString& error)
{
    fieldOf(&Creditor::name)->setError(error);
    focusName();
}

void CreditorForm::focusName()
{
    fieldOf(&Creditor::name)->editor()->setFocus(Qt::OtherFocusReason);
}

void CreditorForm::focusMissing()
{
    for (const auto member : { &Creditor::street, &Creditor::postcode, &Creditor::city, &Creditor::iban }) {
        auto* edit = static_cast<QLineEdit*>(fieldOf(member)->editor());
        if (edit->text().isEmpty()) {
            edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    focusName();
}

void CreditorForm::setEditable(bool editable)
{
    for (const Input& input : m_inputs)
        input.field->setEnabled(editable);
}

void CreditorForm::groupIban()
{
    const QString grouped = readableIban(m_iban->text());
    if (grouped == m_iban->text())
        return;
    // Not setText(), which would forget what Ctrl+Z takes back.
    m_iban->selectAll();
    m_iban->insert(grouped);
}

} // namespace mahnwerk
