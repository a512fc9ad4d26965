// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_form.h"

#include "ui/shell/error_line.h"
#include "ui/shell/field.h"
#include "ui/shell/file_chooser.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/icon.h"
#include "ui/shell/label.h"

#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int usualPort = 5432;
constexpr int lastPort = 65'535;

} // namespace

TeamForm::TeamForm(QWidget* parent)
    : QWidget(parent)
    , m_chooser(std::make_unique<SystemFileChooser>())
    , m_host(addEdit(u"teamHost"_s, 300))
    , m_port(addEdit(u"teamPort"_s, 72))
    , m_database(addEdit(u"teamDatabase"_s, 160))
    , m_user(addEdit(u"teamUser"_s, 160))
    , m_password(addEdit(u"teamPassword"_s, 220))
    , m_team(addEdit(u"teamName"_s, 220))
    , m_authority(addFile(u"teamAuthority"_s))
    , m_certificate(addFile(u"teamCertificate"_s))
    , m_key(addFile(u"teamKey"_s))
    , m_remember(new QCheckBox)
    , m_passwordNote(Label::caption())
    , m_unchecked(new QCheckBox)
    , m_warning(new ErrorLine)
{
    setObjectName(u"teamForm"_s);
    m_unchecked->setObjectName(u"teamUnchecked"_s);
    m_warning->setObjectName(u"teamUncheckedWarning"_s);
    m_remember->setObjectName(u"rememberPassword"_s);
    m_remember->setChecked(true);
    m_passwordNote->setObjectName(u"rememberNote"_s);
    m_port->setText(QString::number(usualPort));
    m_password->setEchoMode(QLineEdit::Password);
    layOut();
    connect(m_remember, &QCheckBox::toggled, this, &TeamForm::describeRemembering);
    connect(m_unchecked, &QCheckBox::toggled, m_warning, &QWidget::setVisible);
}

TeamForm::~TeamForm() = default;

QLineEdit* TeamForm::addEdit(const QString& name, int width)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    auto* field = new Field({}, edit);
    field->setFieldWidth(width);
    m_fields.push_back(field);
    connect(edit, &QLineEdit::textChanged, this, &TeamForm::edited);
    return edit;
}

QLineEdit* TeamForm::addFile(const QString& name)
{
    QLineEdit* edit = addEdit(name, 300);
    // The path can be typed too.
    QAction* choose = edit->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::TrailingPosition);
    connect(choose, &QAction::triggered, this, [this, edit] { chooseFor(edit); });
    m_choose.push_back(choose);
    return edit;
}

void TeamForm::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto addLine = [&](const std::vector<QLineEdit*>& edits) {
        auto* line = new FlowLayout;
        line->setSpacing(8);
        line->setLines(FlowLayout::Lines::Top);
        for (QLineEdit* edit : edits)
            line->addWidget(edit->parentWidget());
        column->addLayout(line);
    };
    addLine({ m_host, m_port, m_database });
    addLine({ m_user, m_password, m_team });
    auto* remember = new QVBoxLayout;
    remember->setSpacing(2);
    remember->addWidget(m_remember);
    remember->addWidget(m_passwordNote);
    column->addLayout(remember);
    column->addSpacing(6);
    addLine({ m_authority, m_certificate, m_key });
    column->addWidget(m_unchecked);
    column->addWidget(m_warning);
    m_passwordNote->setWordWrap(true);
    setTabOrder(m_team, m_remember); // as it stands, not as it was made
    setTabOrder(m_remember, m_authority);
}

void TeamForm::retranslate()
{
    for (const auto& [edit, words] : { std::pair(m_host, tr("Server, such as team.example.ch")), std::pair(m_port, tr("Port")),
             std::pair(m_database, tr("Database")), std::pair(m_user, tr("User")), std::pair(m_password, tr("Password")), std::pair(m_team, tr("Team")),
             std::pair(m_authority, tr("Certificate that the server is checked by (CA)")),
             std::pair(m_certificate, tr("Certificate of your own, if you have one")), std::pair(m_key, tr("Its key")) })
        static_cast<Field*>(edit->parentWidget())->setLabel(words);
    for (QAction* choose : m_choose) {
        choose->setText(tr("Choose a file"));
        choose->setToolTip(tr("Choose a file"));
    }
    m_remember->setText(tr("Remember the password"));
    describeRemembering();
    m_unchecked->setText(tr("Connect without checking whom it is"));
    m_warning->setText(tr("What is sent is encrypted, but anybody between you and the server could pass himself off as it and read all data. "
                          "Only for trying things out."));
}

TeamAddress TeamForm::address() const
{
    return { .host = m_host->text().trimmed(), .port = m_port->text().trimmed().toInt(), .database = m_database->text().trimmed(),
        .user = m_user->text().trimmed(), .authority = m_authority->text().trimmed(), .certificate = m_certificate->text().trimmed(),
        .key = m_key->text().trimmed(), .isUnchecked = m_unchecked->isChecked() };
}

void TeamForm::describeRemembering()
{
    m_passwordNote->setText(m_remember->isChecked()
            ? tr("It goes to the keychain of this computer, never into the book. Where there is no keychain, a passphrase can protect it.")
            : tr("The password is not stored: Mahnwerk asks for it at the next start, unless your password file (~/.pgpass) has "
                 "it or your certificate makes it needless."));
}

TeamPasswords::Remember TeamForm::remember() const
{
    return m_remember->isChecked() ? TeamPasswords::Remember::Yes : TeamPasswords::Remember::No;
}

QString TeamForm::password() const
{
    return m_password->text();
}

QString TeamForm::team() const
{
    return m_team->text().trimmed();
}

void TeamForm::setUser(const QString& user)
{
    m_user->setText(user);
}

void TeamForm::setTeams(const QStringList& teams)
{
    auto* completer = new QCompleter(teams, m_team);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_team->setCompleter(completer);
    if (teams.size() == 1 && m_team->text().isEmpty())
        m_team->setText(teams.front());
}

QString TeamForm::checkOf(const QLineEdit* edit, Asked asked) const
{
    const QString text = edit->text().trimmed();
    if (edit == m_host)
        return text.isEmpty() ? tr("The name of the server is missing. Your administrator knows it.") : QString();
    if (edit == m_database || edit == m_user || (edit == m_team && asked == Asked::All))
        return text.isEmpty() ? tr("This is missing. Your administrator knows it.") : QString();
    if (edit == m_port) {
        bool isNumber = false;
        const int port = text.toInt(&isNumber);
        return isNumber && port > 0 && port <= lastPort ? QString() : tr("A number, usually 5432.");
    }
    if ((edit == m_authority || edit == m_certificate || edit == m_key) && !text.isEmpty() && !QFileInfo(text).isFile())
        return tr("There is no such file.");
    return {};
}

bool TeamForm::isGood(Asked asked)
{
    QLineEdit* wrong = nullptr;
    for (Field* field : m_fields) {
        auto* edit = static_cast<QLineEdit*>(field->editor());
        field->setError(checkOf(edit, asked));
        if (!field->error().isEmpty() && !wrong)
            wrong = edit;
    }
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

void TeamForm::focus(Asked asked) const
{
    (asked == Asked::All ? m_team : m_host)->setFocus(Qt::OtherFocusReason);
}

void TeamForm::setFileChooser(std::unique_ptr<FileChooser> chooser)
{
    m_chooser = std::move(chooser);
}

void TeamForm::chooseFor(QLineEdit* edit)
{
    const QString path = m_chooser->fileToOpen(this, tr("Choose a certificate"), tr("Certificates and keys (*.pem *.crt *.key);;All files (*)"));
    if (!path.isEmpty())
        edit->setText(path);
}

} // namespace mahnwerk
