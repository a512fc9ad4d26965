// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/case_labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

struct CaseLabels {
    Q_DECLARE_TR_FUNCTIONS(CaseLabels)
};

} // namespace

QString label(CaseStatus status)
{
    switch (status) {
    case CaseStatus::NotDue:
        return CaseLabels::tr("not due");
    case CaseStatus::Overdue:
        return CaseLabels::tr("overdue");
    case CaseStatus::Held:
        return CaseLabels::tr("on hold");
    case CaseStatus::Closed:
        return CaseLabels::tr("settled");
    }
    Q_UNREACHABLE();
}

QString label(ContactPointKind kind)
{
    switch (kind) {
    case ContactPointKind::Phone:
        return CaseLabels::tr("Telephone");
    case ContactPointKind::Email:
        return CaseLabels::tr("E-mail");
    case ContactPointKind::Address:
        return CaseLabels::tr("Address");
    case ContactPointKind::Iban:
        return CaseLabels::tr("Bank account");
    }
    Q_UNREACHABLE();
}

QString label(ContactPointState state)
{
    switch (state) {
    case ContactPointState::Active:
        return CaseLabels::tr("active");
    case ContactPointState::Unverified:
        return CaseLabels::tr("unverified");
    case ContactPointState::Bad:
        return CaseLabels::tr("wrong");
    }
    Q_UNREACHABLE();
}

QString label(ClosingReason reason)
{
    switch (reason) {
    case ClosingReason::None:
        return CaseLabels::tr("open");
    case ClosingReason::Paid:
        return CaseLabels::tr("paid");
    case ClosingReason::WrittenOff:
        return CaseLabels::tr("written off");
    case ClosingReason::Ceded:
        return CaseLabels::tr("ceded");
    case ClosingReason::Withdrawn:
        return CaseLabels::tr("withdrawn");
    }
    Q_UNREACHABLE();
}

QString label(DebtorKind kind)
{
    switch (kind) {
    case DebtorKind::Person:
        return CaseLabels::tr("Person");
    case DebtorKind::Company:
        return CaseLabels::tr("Company");
    }
    Q_UNREACHABLE();
}

QString label(OfficeKind kind)
{
    switch (kind) {
    case OfficeKind::Agency:
        return CaseLabels::tr("Collection agency");
    case OfficeKind::LawFirm:
        return CaseLabels::tr("Law firm");
    }
    Q_UNREACHABLE();
}

QString label(Salutation salutation)
{
    switch (salutation) {
    case Salutation::None:
        return u"–"_s;
    case Salutation::Mr:
        return CaseLabels::tr("Mr");
    case Salutation::Ms:
        return CaseLabels::tr("Ms");
    }
    Q_UNREACHABLE();
}

QString noticeName(int level)
{
    return level > 0 ? CaseLabels::tr("Reminder %1").arg(level) : QString();
}

QStringList stepKinds()
{
    return { u"dun"_s, u"call"_s, u"call-back"_s, u"check-payment"_s, u"plan"_s, u"research"_s, u"decide"_s };
}

QString stepName(const QString& kind)
{
    if (kind == u"dun")
        return CaseLabels::tr("Send a reminder");
    if (kind == u"call")
        return CaseLabels::tr("Call");
    if (kind == u"call-back")
        return CaseLabels::tr("Call back");
    if (kind == u"plan")
        return CaseLabels::tr("Agree on instalments");
    if (kind == u"answer-dispute")
        return CaseLabels::tr("Answer the objection");
    if (kind == u"ask-creditor")
        return CaseLabels::tr("Ask the creditor");
    if (kind == u"send-copy")
        return CaseLabels::tr("Send a copy of the invoice");
    if (kind == u"register-claim")
        return CaseLabels::tr("Register the claim");
    if (kind == u"research")
        return CaseLabels::tr("Find number and address");
    if (kind == u"approve")
        return CaseLabels::tr("Approve");
    if (kind == u"check-payment")
        return CaseLabels::tr("Check the payment");
    if (kind == u"decide")
        return CaseLabels::tr("Decide");
    if (kind == u"instalments")
        return CaseLabels::tr("Instalment plan");
    if (kind == u"review")
        return CaseLabels::tr("Supervisor decides");
    return kind;
}

QStringList holdReasons()
{
    return { CaseLabels::tr("Complaint"), CaseLabels::tr("Payment on its way"), CaseLabels::tr("Instalments agreed"),
        CaseLabels::tr("Address being looked for"), CaseLabels::tr("Death"), CaseLabels::tr("Insolvency"),
        CaseLabels::tr("Goodwill") };
}

QStringList correspondenceLanguages()
{
    return { u"de"_s, u"fr"_s, u"it"_s, u"en"_s };
}

QString languageName(const QString& code)
{
    if (code.isEmpty())
        return u"–"_s;
    if (code == u"de")
        return CaseLabels::tr("German");
    if (code == u"fr")
        return CaseLabels::tr("French");
    if (code == u"it")
        return CaseLabels::tr("Italian");
    if (code == u"en")
        return CaseLabels::tr("English");
    return code;
}

QString entryText(const QString& stored)
{
    // As core/book/item_writer writes them.
    if (stored == u"paid according to list")
        return CaseLabels::tr("paid according to list");
    if (stored == u"addition")
        return CaseLabels::tr("more according to list");
    return stored;
}

} // namespace mahnwerk
