// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/document_editor.h"

#include "ui/case/note_editor.h"
#include "ui/case/open_case.h"
#include "ui/shell/field.h"
#include "ui/words/case_labels.h"
#include "ui/words/document_labels.h"

#include <QComboBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace mahnwerk {

DocumentEditor::DocumentEditor(OpenCase& file, QWidget* parent)
    : ActionEditor(file, parent)
    , m_kinds(new QComboBox)
    , m_ways(new QComboBox)
    , m_locales(new QComboBox)
    , m_text(new NoteBox)
    , m_kind(addField(u"kind"_s, m_kinds))
    , m_way(addField(u"way"_s, m_ways))
    , m_locale(addField(u"locale"_s, m_locales))
    , m_subject(addField(u"subject"_s, new QLineEdit))
    , m_body(addField(u"text"_s, m_text))
{
    setObjectName(u"documentEditor"_s);
    place(m_kind, 190);
    place(m_way, 280);
    place(m_locale, 130);
    place(m_subject, 380);
    placeBelow(m_body);
}

DocumentEditor::Way DocumentEditor::way() const
{
    const auto chosen = static_cast<size_t>(std::max<qint64>(choice(u"way"_s), 0));
    return chosen < m_known.size() ? m_known[chosen] : Way();
}

QString DocumentEditor::kind() const
{
    const qint64 chosen = choice(u"kind"_s);
    return chosen > 0 && chosen <= std::ssize(messageKinds) ? QString::fromLatin1(messageKinds[static_cast<size_t>(chosen - 1)]) : QString();
}

void DocumentEditor::retranslate()
{
    retranslateButtons();
    m_kind->setLabel(tr("What about"));
    m_way->setLabel(tr("How"));
    m_locale->setLabel(tr("Language"));
    m_subject->setLabel(tr("Subject"));
    m_body->setLabel(tr("Text"));
    refill();
    showEffect();
}

void DocumentEditor::refill()
{
    QStringList kinds { tr("In your own words") };
    for (const char* name : messageKinds)
        kinds += messageName(QString::fromLatin1(name));
    setChoices(*m_kinds, kinds);
    m_known.clear();
    QStringList ways;
    for (const DocumentChannel channel : { DocumentChannel::Mail, DocumentChannel::Letter }) {
        for (const QString& recipient : recipientsOf(file().book(), file().view(), channel).value_or(QStringList())) {
            m_known.push_back({ channel, recipient });
            ways += channel == DocumentChannel::Mail ? tr("E-mail to %1").arg(recipient) : tr("Letter to %1").arg(recipient.section(u'\n', -1));
        }
    }
    setChoices(*m_ways, ways.isEmpty() ? QStringList { tr("no address is known") } : ways);
    QStringList languages;
    QVariantList locales;
    for (const QString& language : correspondenceLanguages()) {
        languages += languageName(language);
        locales += static_cast<int>(letterLocaleFor(language, file().view().creditor.country));
    }
    setChoices(*m_locales, languages, locales);
}

QVariantMap DocumentEditor::stored() const
{
    // What the last call promised comes first.
    const bool isPromised = file().view().promise == PromiseState::Open;
    return { { u"kind"_s, isPromised ? 1 : 3 }, { u"way"_s, 0 }, { u"locale"_s, static_cast<int>(localeOf(file().view())) }, { u"subject"_s, m_filled.subject }, { u"text"_s, m_filled.text } };
}

/// Another choice brings other words, unless somebody changed them.
void DocumentEditor::fillIn()
{
    const auto locale = static_cast<LetterLocale>(choice(u"locale"_s));
    const QString wanted = kind() + u'|' + QString::number(static_cast<int>(locale));
    if (m_isFilling || wanted == m_filledFor)
        return;
    auto* subject = static_cast<QLineEdit*>(m_subject->editor());
    const bool isOwnSubject = text(u"subject"_s) != m_filled.subject;
    const bool isOwnText = text(u"text"_s) != m_filled.text;
    m_filledFor = wanted;
    MessageText words;
    if (!kind().isEmpty()) {
        const auto values = messageValues(file().book(), file().view());
        words = values ? messageText(kind(), *values, locale).value_or(MessageText()) : MessageText();
    }
    m_isFilling = true;
    if (!isOwnSubject) {
        subject->setText(words.subject);
        subject->setCursorPosition(0);
    }
    if (!isOwnText)
        m_text->setPlainText(words.text);
    m_isFilling = false;
    m_filled = words;
    rebase(); // words of the program are no draft
}

void DocumentEditor::showEffect()
{
    if (isHidden() && target() == 0 && m_known.empty() && m_filledFor.isEmpty())
        return;
    fillIn();
    setWords(tr("Write"), way().channel == DocumentChannel::Mail ? tr("Send") : tr("To the outbox"));
    if (m_known.empty())
        setEffect(tr("Neither an e-mail nor a postal address is known. Enter one at the left (A)."));
    else
        setEffect(way().channel == DocumentChannel::Mail ? tr("Leaves in ten seconds; until then Ctrl+Z takes it back.")
                                                         : tr("Lies in the outbox until the letters are printed; until then it can be taken back."));
}

bool DocumentEditor::commit()
{
    if (m_known.empty())
        return false;
    const DocumentDraft draft { .caseKey = file().key(), .channel = way().channel, .kind = kind(), .locale = static_cast<LetterLocale>(choice(u"locale"_s)),
        .recipient = way().recipient, .subject = text(u"subject"_s), .text = text(u"text"_s) };
    if (draft.subject.isEmpty()) {
        m_subject->setError(tr("Please fill this in."));
        m_subject->editor()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (draft.text.isEmpty()) {
        m_body->setError(tr("Please fill this in."));
        m_text->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const QString told = draft.channel == DocumentChannel::Mail ? tr("%1: e-mail “%2” leaves in ten seconds") : tr("%1: letter “%2” is in the outbox");
    if (!file().tell(writeDocument(file().book(), draft), told.arg(file().name(), draft.subject)))
        return false;
    m_filledFor.clear();
    m_filled = {};
    return true;
}

} // namespace mahnwerk
