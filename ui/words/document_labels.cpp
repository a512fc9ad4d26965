// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/document_labels.h"

#include <QCoreApplication>

namespace mahnwerk {

using namespace Qt::StringLiterals;

namespace {

struct DocumentLabels {
    Q_DECLARE_TR_FUNCTIONS(DocumentLabels)
};

} // namespace

QString messageName(const QString& kind)
{
    if (kind == u"promise")
        return DocumentLabels::tr("Confirm a promise");
    if (kind == u"settlement")
        return DocumentLabels::tr("Confirm a settlement");
    if (kind == u"please-call")
        return DocumentLabels::tr("Ask to call us");
    if (kind == u"invoice-copy")
        return DocumentLabels::tr("Send the invoice again");
    if (kind == u"dispute-received")
        return DocumentLabels::tr("Confirm an objection");
    if (kind == u"payment-details")
        return DocumentLabels::tr("How to pay");
    if (kind == u"plan-agreement")
        return DocumentLabels::tr("Agreement on instalments");
    if (kind == u"instalment-due")
        return DocumentLabels::tr("Reminder of an instalment");
    if (kind == u"plan-offer")
        return DocumentLabels::tr("Offer of instalments");
    return DocumentLabels::tr("In your own words");
}

QString label(DocumentChannel channel)
{
    switch (channel) {
    case DocumentChannel::Letter:
        return DocumentLabels::tr("Letter");
    case DocumentChannel::Mail:
        return DocumentLabels::tr("E-mail");
    }
    Q_UNREACHABLE();
}

QString label(DocumentState state)
{
    switch (state) {
    case DocumentState::Rendered:
        return DocumentLabels::tr("waits");
    case DocumentState::Sending:
        return DocumentLabels::tr("perhaps sent");
    case DocumentState::Sent:
        return DocumentLabels::tr("sent");
    case DocumentState::Failed:
        return DocumentLabels::tr("not sent");
    }
    Q_UNREACHABLE();
}

} // namespace mahnwerk
