// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mail_section.h"

#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/shell/page.h"
#include "ui/shell/window.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

MailSection::MailSection(Book& book, Page& page)
    : m_book(book)
    , m_page(page)
    , m_head(new SectionHeader)
    , m_note(Label::caption())
    , m_state(new Label)
    , m_hosts(new QLineEdit)
    , m_ports(new QLineEdit)
    , m_securities(new QComboBox)
    , m_logins(new QLineEdit)
    , m_passwords(new QLineEdit)
    , m_froms(new QLineEdit)
    , m_names(new QLineEdit)
    , m_host(new Field({}, m_hosts))
    , m_port(new Field({}, m_ports))
    , m_security(new Field({}, m_securities))
    , m_login(new Field({}, m_logins))
    , m_secret(new Field({}, m_passwords))
    , m_from(new Field({}, m_froms))
    , m_name(new Field({}, m_names))
    , m_warning(new Label(LabelStyle { .tone = Tone::Warn }))
    , m_save(page.addCommand(u"saveMail"_s))
    , m_try(page.addCommand(u"tryMail"_s))
{
    setObjectName(u"mailSection"_s);
    m_hosts->setObjectName(u"mailHost"_s);
    m_ports->setObjectName(u"mailPort"_s);
    m_securities->setObjectName(u"mailSecurity"_s);
    m_logins->setObjectName(u"mailLogin"_s);
    m_passwords->setObjectName(u"mailPassword"_s);
    m_froms->setObjectName(u"mailFrom"_s);
    m_names->setObjectName(u"mailName"_s);
    m_state->setObjectName(u"mailState"_s);
    m_passwords->setEchoMode(QLineEdit::Password);
    layOut();
    connect(m_save, &QAction::triggered, this, &MailSection::save);
    connect(m_try, &QAction::triggered, this, &MailSection::tryOut);
    connect(m_securities, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_warning->setVisible(index == static_cast<int>(MailSecurity::None));
        // The ports that each way usually has.
        const QString port = m_ports->text().trimmed();
        if (port == u"587" || port == u"465" || port == u"25" || port.isEmpty())
            m_ports->setText(index == static_cast<int>(MailSecurity::Tls) ? u"465"_s : index == static_cast<int>(MailSecurity::None) ? u"25"_s : u"587"_s);
    });
    retranslate();
    if (const auto account = mailAccount(book))
        show(*account);
    for (QAction* action : { m_save, m_try })
        action->setEnabled(!book.isReadOnly());
    lookUp();
}

void MailSection::layOut()
{
    auto* fields = new QWidget;
    auto* flow = new FlowLayout(fields);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(12);
    flow->setLines(FlowLayout::Lines::Top);
    for (const auto& [field, width] : { std::pair(m_host, 240), std::pair(m_port, 80), std::pair(m_security, 220), std::pair(m_login, 220), std::pair(m_secret, 180),
             std::pair(m_from, 260), std::pair(m_name, 260) }) {
        field->setFieldWidth(width);
        flow->addWidget(field);
    }
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Button(*m_save, Button::Kind::Primary));
    row->addWidget(new Button(*m_try));
    m_note->setWordWrap(true);
    m_state->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_warning->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*> { m_head, fields, m_warning, buttons, m_state, m_note })
        column->addWidget(part);
}

void MailSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MailSection::retranslate()
{
    m_head->setTitle(tr("E-mail"));
    m_head->setNote(tr("For what you write to debtors from this workstation"));
    m_host->setLabel(tr("Mail server (SMTP)"));
    m_port->setLabel(tr("Port"));
    m_security->setLabel(tr("Protection"));
    m_login->setLabel(tr("Login, if it asks for one"));
    m_secret->setLabel(tr("Password"));
    m_from->setLabel(tr("Sender's address"));
    m_name->setLabel(tr("Sender's name, if not the creditor's"));
    m_save->setText(tr("Save"));
    m_try->setText(tr("Try it"));
    m_warning->setText(tr("Without protection everybody on the way can read login, password and e-mails. Only for a server on this machine."));
    m_note->setText(tr("The password goes to the keychain of your desktop. Without one it is asked for after each start."));
    const int chosen = m_securities->currentIndex();
    const QSignalBlocker quiet(m_securities);
    m_securities->clear();
    m_securities->addItems({ tr("STARTTLS (usual)"), tr("TLS from the first byte"), tr("none") });
    m_securities->setCurrentIndex(std::max(0, chosen));
}

void MailSection::show(const MailAccount& account)
{
    m_account = account;
    m_hosts->setText(account.host);
    m_securities->setCurrentIndex(static_cast<int>(account.security));
    m_ports->setText(QString::number(account.port));
    m_logins->setText(account.login);
    m_froms->setText(account.from);
    m_names->setText(account.fromName);
}

MailAccount MailSection::typed() const
{
    MailAccount account = m_account;
    account.host = m_hosts->text().trimmed();
    account.port = m_ports->text().trimmed().toInt();
    account.security = static_cast<MailSecurity>(std::max(0, m_securities->currentIndex()));
    account.login = m_logins->text().trimmed();
    account.from = m_froms->text().trimmed();
    account.fromName = m_names->text().simplified();
    return account;
}

bool MailSection::save()
{
    for (Field* field : { m_host, m_port, m_from })
        field->setError({});
    const MailAccount account = typed();
    if (const auto saved = setMailAccount(m_book, account); !saved) {
        const QString about = saved.error().args.value(0);
        Field* field = about == u"host" ? m_host : about == u"port" ? m_port : m_from;
        field->setError(saved.error().code == ErrorCode::MissingValue ? tr("Please fill this in.") : sentence(saved.error()));
        field->editor()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_account = account;
    if (!m_passwords->text().isEmpty()) {
        m_password = m_passwords->text();
        m_keychain.write(account.passwordName(), *m_password, [this](const Result<>& kept) {
            say(kept ? tr("Saved. The password is in your keychain.") : tr("Saved. There is no keychain: the password is known until the program ends."));
        });
        m_passwords->clear();
    } else {
        say(tr("Saved."));
    }
    Q_EMIT ready();
    return true;
}

void MailSection::tryOut()
{
    if (!save())
        return;
    const MailServer server { .host = m_account.host, .port = m_account.port, .security = m_account.security, .login = m_account.login, .password = password().value_or(QString()),
        .authority = m_account.authority };
    say(tr("Asking the server …"));
    m_try->setEnabled(false);
    m_page.shell()->tasks().run(tr("Asking the mail server"), this, [server](Progress&) -> Result<> { return tryMailServer(server); },
        [this](const Result<>& answered) {
            m_try->setEnabled(true);
            say(answered ? tr("The server takes the login. E-mails can be sent.") : sentence(answered.error()), answered.has_value());
        });
}

void MailSection::lookUp()
{
    if (m_account.login.isEmpty())
        return;
    m_keychain.read(m_account.passwordName(), [this](const Result<QString>& found) {
        if (!found || m_password)
            return;
        m_password = *found;
        Q_EMIT ready();
    });
}

std::optional<QString> MailSection::password() const
{
    if (!m_account.isComplete())
        return std::nullopt;
    return m_account.login.isEmpty() ? std::optional(QString()) : m_password;
}

void MailSection::say(const QString& words, bool isGood)
{
    m_state->setTone(isGood ? Tone::Muted : Tone::Bad);
    m_state->setText(words);
}

void MailSection::reveal()
{
    for (QWidget* widget = parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(widget))
            area->ensureWidgetVisible(this);
    }
    m_hosts->setFocus(Qt::OtherFocusReason);
}

} // namespace mahnwerk
