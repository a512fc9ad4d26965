// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/hand_up_editor.h"

#include "core/book/contact_commands.h"
#include "ui/case/open_case.h"
#include "ui/shell/field.h"

using namespace Qt::StringLiterals;

namespace mahnwerk {

HandUpEditor::HandUpEditor(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_reason(addField(u"reason"_s, new QLineEdit))
{
    setObjectName(u"handUpEditor"_s);
    place(m_reason, 420);
}

bool HandUpEditor::isAny() const
{
    return roleOf(file().book()).value_or(QString()) != supervisorRole && file().view().status != CaseStatus::Closed;
}

void HandUpEditor::retranslate()
{
    retranslateButtons();
    m_reason->setLabel(tr("What is to be decided"));
    setWords(tr("To the supervisor"), tr("Hand over"));
    setEffect(tr("The case leaves your list and stands in that of the supervisors until one of them sets its next step."));
}

QVariantMap HandUpEditor::stored() const
{
    return { { u"reason"_s, QString() } };
}

bool HandUpEditor::commit()
{
    if (text(u"reason"_s).isEmpty()) {
        m_reason->setError(tr("Please fill this in."));
        m_reason->editor()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return file().tell(handUp(file().book(), file().key(), text(u"reason"_s)), tr("%1: handed to the supervisor").arg(file().name()));
}

} // namespace mahnwerk
