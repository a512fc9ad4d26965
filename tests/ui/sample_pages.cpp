// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_pages.h"

#include "core/base/text.h"
#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/field.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/shell/list_view.h"
#include "ui/shell/page_head.h"
#include "ui/shell/scrolled.h"
#include "ui/shell/search_field.h"
#include "ui/shell/sum_row.h"
#include "ui/shell/window.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

SampleRows::SampleRows(QObject* parent)
    : ListModel(parent)
{
    const Chip today { .text = u"heute"_s, .tint = Tint::Blue };
    const auto late = [](int days) { return Chip { .text = u"vor %1 Tagen"_s.arg(days), .tint = Tint::Red }; };
    const QString due = u"Zusagen fällig"_s;
    const QString broken = u"Zusage gebrochen"_s;
    m_rows = {
        { due, u"Aebischer, Jonas"_s, u"3012 Bern"_s, {}, 86000, 48, u"Zahlung prüfen"_s, u"Mo 23.11."_s, today, u"Fitnesspark Seefeld"_s },
        { due, u"Garage Rhyner GmbH"_s, u"8887 Mels"_s, {}, 341280, 39, u"Zahlung prüfen"_s, u"Mo 23.11."_s, today, u"Elektro Brunner"_s },
        { due, u"Delacroix, Mélanie"_s, u"1700 Fribourg"_s, u"FR"_s, 24560, 31, u"Zahlung prüfen"_s, u"Mo 23.11."_s, today, u"Dr. Keel"_s },
        { due, u"Donaudampfschifffahrtsgesellschaft Bodensee-Rheintal mit beschränkter Haftung"_s, u"8280 Kreuzlingen"_s, {}, 123456789012, 44,
            u"Rate 1 prüfen"_s, u"Mo 23.11."_s, today, u"Möbel Hugentobler"_s },
        { broken, u"Steiner, Nadja"_s, u"9000 St. Gallen"_s, {}, 212671, 134, u"Nachfassen"_s, u"Fr 20.11."_s, late(3), u"Möbel Hugentobler"_s },
        { broken, u"Hofer Gartenbau"_s, u"3400 Burgdorf"_s, {}, 426000, 74, u"Nachfassen"_s, u"Do 19.11."_s, late(4), u"Elektro Brunner"_s },
        { broken, u"Pereira, Carlos"_s, u"1227 Carouge GE"_s, u"FR"_s, 131000, 52, u"Nachfassen"_s, u"Di 17.11."_s, late(6), u"Möbel Hugentobler"_s },
        { broken, u"עברית, שם"_s, u"7000 Chur"_s, {}, -38990, 47, u"Neue Nummer suchen"_s, u"Di 17.11."_s, late(6), u"Fitnesspark Seefeld"_s },
    };
    for (int i = 0; i < 30; ++i)
        m_rows.push_back({ u"Neu"_s, u"Beispiel %1, Petra"_s.arg(i + 1), u"8000 Zürich"_s, {}, 10000 + 4711 * i, 30 + i, u"Erstanruf"_s, {}, {}, u"Dr. Keel"_s });
    filter({});
}

void SampleRows::filter(const QString& text)
{
    beginResetModel();
    m_shown.clear();
    const QString wanted = folded(text);
    QString group;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!folded(m_rows[i].name).contains(wanted))
            continue;
        // A group row is the negative of the row below it.
        if (m_rows[i].group != group)
            m_shown.push_back(-static_cast<int>(i) - 1);
        group = m_rows[i].group;
        m_shown.push_back(static_cast<int>(i));
    }
    endResetModel();
}

std::vector<Column> SampleRows::columns() const
{
    Column next { .id = u"step"_s, .title = u"Nächster Schritt"_s, .width = 160 };
    Column promise { .id = u"promise"_s, .title = u"Zusage auf"_s, .width = 190, .elide = Column::Elide::Never, .sample = u"Mo 23.11. vor 14 Tagen"_s };
    Column creditor { .id = u"creditor"_s, .title = u"Gläubiger"_s, .width = 150, .dropOrder = 1 };
    return { Column::name(u"debtor"_s, u"Schuldner"_s), Column::amount(u"amount"_s, u"CHF einfordern"_s, u"1'234'579'987.12"_s), Column::number(u"days"_s, u"Tage"_s), next,
        promise, creditor };
}

RowKind SampleRows::kind(int row) const
{
    return m_shown[static_cast<size_t>(row)] < 0 ? RowKind::Group : RowKind::Normal;
}

std::vector<int> SampleRows::groupRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (kind(row) == RowKind::Group)
            rows.push_back(row);
    }
    return rows;
}

int SampleRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

Cell SampleRows::groupCell(const Row& group, int column) const
{
    qint64 sum = 0;
    int count = 0;
    for (const Row& row : m_rows) {
        if (row.group != group.group)
            continue;
        sum += row.minor;
        ++count;
    }
    if (column == 0)
        return { .text = group.group, .caption = u"%1 Fälle"_s.arg(count), .iconName = u"down"_s };
    return column == 1 ? Cell { .text = format(Money(sum, Currency::chf())) } : Cell();
}

Cell SampleRows::cell(int row, int column) const
{
    const int at = m_shown[static_cast<size_t>(row)];
    const Row& r = m_rows[static_cast<size_t>(at < 0 ? -at - 1 : at)];
    if (at < 0)
        return groupCell(r, column);
    switch (column) {
    case 0:
        return { .text = r.name, .caption = r.place, .weight = Weight::DemiBold, .box = r.language };
    case 1:
        return { .text = format(Money(r.minor, Currency::chf())) };
    case 2:
        return { .text = formatCount(r.days) };
    case 3:
        return { .text = r.step };
    case 4:
        return { .text = r.promise, .chip = r.chip };
    default:
        return { .text = r.creditor, .tone = Tone::Muted };
    }
}

SampleWorklist::SampleWorklist()
    : m_rows(new SampleRows(this))
    , m_head(new PageHead)
    , m_filter(new FilterBox)
    , m_list(new ListView)
    , m_sums(new SumRow(m_list))
    , m_next(addCommand(u"next"_s, {}, u"play"_s))
    , m_later(addCommand(u"followUp"_s, Qt::Key_W, u"clock"_s))
{
    auto* tools = new FlowLayout;
    tools->addWidget(m_filter);
    auto* first = new QCheckBox(u"jetzt Anrufbare zuerst"_s);
    first->setChecked(true);
    auto* creditors = new QComboBox;
    creditors->addItems({ u"Alle Gläubiger"_s, u"Möbel Hugentobler AG"_s });
    creditors->setAccessibleName(u"Gläubiger"_s);
    tools->addWidget(creditors);
    tools->addWidget(first);
    tools->addGap();
    tools->addWidget(new Button(*m_later));
    auto* next = new Button(*m_next, Button::Kind::Primary);
    next->setKeyText(u"Enter"_s);
    tools->addWidget(next);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 8);
    body->setSpacing(8);
    body->addLayout(tools);
    body->addWidget(m_list, 1);
    body->addWidget(m_sums);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addLayout(body, 1);
    m_list->setObjectName(u"worklist"_s);
    m_list->setList(m_rows, u"Tagesliste"_s);
    m_list->remember(u"sample"_s);
    m_filter->attach(m_list);
    m_list->setCurrentRow(7);
    m_sums->setSums({ u"38 Fälle"_s, format(Money(123457998712, Currency::chf())), {}, {}, {}, {} });
    connect(m_filter, &FilterBox::filterChanged, this, &SampleWorklist::applyFilter);
    connect(m_list, &ListView::opened, this, &SampleWorklist::open);
    connect(m_later, &QAction::triggered, this, &SampleWorklist::followUp);
}

QString SampleWorklist::title() const
{
    return u"Heute"_s;
}

QString SampleWorklist::iconName() const
{
    return u"today"_s;
}

std::vector<KeyHint> SampleWorklist::keyHints() const
{
    return { { u"Enter"_s, u"Fall öffnen"_s }, { u"↑ ↓"_s, u"Zeile wählen"_s } };
}

void SampleWorklist::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

Page::Escape SampleWorklist::escape()
{
    if (m_filter->text().isEmpty())
        return Escape::Leave;
    m_filter->clear();
    m_list->setFocus(Qt::OtherFocusReason);
    return Escape::Handled;
}

void SampleWorklist::retranslate()
{
    m_head->setTitle(u"Montag, 23. November"_s);
    m_head->setCaption(u"10:24 · noch 38 Fälle, etwa 4 Std. 10 Min."_s);
    m_filter->setPrompt(u"Tippen filtert die Liste"_s);
    m_next->setText(u"Nächsten Fall öffnen"_s);
    m_later->setText(u"Wiedervorlage"_s);
}

void SampleWorklist::applyFilter(const QString& text)
{
    m_rows->filter(text);
    m_list->setCurrentRow(1);
}

void SampleWorklist::open(int)
{
    shell()->openPage(std::make_unique<SampleForm>());
}

void SampleWorklist::followUp()
{
    shell()->offerUndo(u"Keller, Beat bis Mo 30.11. gesperrt"_s, this, [this] { setProperty("undone", true); });
}

std::vector<Column> SampleClaims::columns() const
{
    return { Column::name(u"claim"_s, u"Rechnung"_s), Column::amount(u"rest"_s, u"CHF Rest"_s) };
}

Cell SampleClaims::cell(int row, int column) const
{
    if (row == 3)
        return { .text = column == 0 ? u"Hauptforderung"_s : format(Money(206953, Currency::chf())) };
    const auto at = static_cast<size_t>(row);
    constexpr std::array amounts { 121703, 64000, 21250 };
    constexpr std::array days { 134, 82, 57 };
    if (column == 1)
        return { .text = format(Money(amounts[at], Currency::chf())), .detail = u"%1 Tage"_s.arg(days[at]) };
    return { .text = u"RE 2026-0%1"_s.arg(412 + row), .detail = u"Brief, Frist 03.12."_s, .weight = Weight::DemiBold,
        .chip = { .text = row == 0 ? u"gebrochen"_s : u"überfällig"_s, .tint = row == 0 ? Tint::Red : Tint::Amber },
        .box = u"%1. Mahnung"_s.arg(3 - row), .tick = m_ticks[at] };
}

SampleForm::SampleForm()
    : m_head(new PageHead)
    , m_section(new SectionHeader(u"Ratenplan"_s, u"F-26-001847, Stand heute"_s))
    , m_amountField(nullptr)
    , m_dateField(nullptr)
    , m_noteField(nullptr)
    , m_amount(new AmountEdit(Currency::chf()))
    , m_date(new DateEdit(*Date::fromYmd(2026, 11, 23)))
    , m_banner(new Banner)
    , m_claims(new SampleClaims(this))
    , m_foot(new PageFoot)
    , m_save(addCommand(u"save"_s, Qt::Key_F8))
    , m_discard(addCommand(u"discard"_s))
{
    auto* note = new QLineEdit;
    note->setObjectName(u"note"_s);
    note->setPlaceholderText(u"freiwillig"_s);
    m_amount->setObjectName(u"amount"_s);
    m_date->setObjectName(u"date"_s);
    m_amountField = new Field(u"Betrag je Rate, CHF"_s, m_amount);
    m_dateField = new Field(u"Erste Rate (+5, fr, 15.)"_s, m_date);
    m_noteField = new Field(u"Notiz"_s, note);
    m_noteField->setFieldWidth(160);
    m_amountField->setCheck([this] { return m_amount->amount() ? QString() : u"Bitte einen Betrag eingeben, z. B. 250.00"_s; });
    layOut();
    m_amount->setAmount(Money(25000, Currency::chf()), AmountEdit::Origin::Typed);
    m_date->setText(u"+7"_s);
    m_banner->show(Tint::Amber, u"9 Raten sind mehr als Ihre Grenze von 6."_s,
        u"Der Plan gilt erst nach Freigabe durch Petra Wyss. Ohne Freigabe: Rate ab CHF 360.00."_s);
}

void SampleForm::layOut()
{
    auto* fields = new QHBoxLayout;
    fields->setSpacing(16);
    for (Field* field : { m_amountField, m_dateField, m_noteField })
        fields->addWidget(field, 0, Qt::AlignTop);
    fields->addStretch();
    auto* bodyWidget = new QWidget;
    auto* body = new QVBoxLayout(bodyWidget);
    body->setContentsMargins(16, 14, 16, 14);
    body->setSpacing(12);
    body->addWidget(m_section);
    body->addLayout(fields);
    auto* acknowledged = new QCheckBox(u"Schuld anerkannt"_s);
    acknowledged->setObjectName(u"acknowledged"_s);
    auto* claims = new ListView;
    claims->setObjectName(u"claims"_s);
    claims->setRows(ListRows::TwoLines);
    claims->setHeight(ListHeight::Content);
    claims->setList(m_claims, u"Forderungen im Plan"_s);
    claims->setMaximumWidth(560);
    body->addWidget(acknowledged, 0, Qt::AlignLeft);
    body->addWidget(m_banner);
    body->addWidget(new SectionHeader(u"Im Plan"_s, u"Leertaste wählt"_s));
    body->addWidget(claims);
    body->addStretch();
    m_foot->addWidget(new Button(*m_discard));
    m_foot->addWidget(new Button(*m_save, Button::Kind::Primary));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(scrolled(bodyWidget), 1);
    all->addWidget(m_foot);
}

QString SampleForm::title() const
{
    return u"Nadja Steiner"_s;
}

QString SampleForm::iconName() const
{
    return u"case"_s;
}

QString SampleForm::key() const
{
    return u"case:1"_s;
}

bool SampleForm::hasDraft() const
{
    return m_amount->isModified();
}

void SampleForm::focusFirst()
{
    m_amount->setFocus(Qt::OtherFocusReason);
}

void SampleForm::retranslate()
{
    m_head->setTitle(title());
    m_head->setCaption(u"F-26-001847 · Möbel Hugentobler AG · Mobiliar, 3 Rechnungen"_s);
    m_head->setChips({ { .text = u"Zusage gebrochen"_s, .tint = Tint::Red }, Chip::box(u"3. Mahnung"_s) });
    m_foot->setNote(u"Verfall: Bleibt eine Rate 5 Tage aus, wird der ganze Rest fällig."_s);
    m_save->setText(u"Zur Freigabe senden"_s);
    m_discard->setText(u"Verwerfen"_s);
}

SampleEmpty::SampleEmpty()
    : m_empty(new EmptyState(u"case"_s))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(m_empty);
}

QString SampleEmpty::title() const
{
    return u"Fälle"_s;
}

QString SampleEmpty::iconName() const
{
    return u"case"_s;
}

void SampleEmpty::retranslate()
{
    m_empty->setWords(u"Noch keine Fälle"_s,
        u"Hier stehen alle Fälle Ihres Buches. Bringen Sie Ihre Liste offener Rechnungen mit; Sie sehen, was daraus wird, bevor etwas gespeichert ist."_s,
        u"Liste mitbringen …"_s);
}

} // namespace mahnwerk
