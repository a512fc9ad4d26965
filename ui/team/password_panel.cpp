// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/password_panel.h"

#include "ui/shell/banner.h"
#include "ui/shell/button.h"
#include "ui/shell/field.h"
#include "ui/shell/flow_layout.h"
#include "ui/shell/label.h"
#include "ui/shell/page.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mahnwerk {

namespace {

constexpr int shortestPassphrase = 8;

QVBoxLayout* columnOf(QWidget* part)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

/// Fields with their buttons beside them, under each other where there is no room.
FlowLayout* lineOf(const std::vector<QWidget*>& widgets)
{
    auto* line = new FlowLayout;
    line->setSpacing(8);
    line->setLines(FlowLayout::Lines::Top);
    for (QWidget* widget : widgets)
        line->addWidget(widget);
    return line;
}

} // namespace

PasswordPanel::PasswordPanel(Page& page, TeamPasswords& passwords)
    : m_passwords(passwords)
    , m_logInAction(page.addCommand(u"logIn"_s))
    , m_unlockAction(page.addCommand(u"openVault"_s))
    , m_typeAction(page.addCommand(u"typePassword"_s))
    , m_keepAction(page.addCommand(u"keepPassword"_s))
    , m_leaveAction(page.addCommand(u"leavePassword"_s))
    , m_forgetAction(page.addCommand(u"forgetPassword"_s))
    , m_password(addSecret(u"teamLogIn"_s, m_passwordField))
    , m_passphrase(addSecret(u"vaultPassphrase"_s, m_passphraseField))
    , m_new(addSecret(u"newPassphrase"_s, m_newField))
    , m_again(addSecret(u"samePassphrase"_s, m_againField))
    , m_remember(new QCheckBox)
    , m_shutNote(new Label)
    , m_busyNote(Label::caption())
    , m_looseBand(new Banner)
    , m_keptHead(new SectionHeader)
    , m_keptText(new Label(LabelStyle { .tone = Tone::Muted }))
{
    setObjectName(u"passwordPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 14);
    column->setSpacing(6);
    column->addWidget(m_shut = shutPart());
    column->addWidget(m_logIn = logInPart());
    column->addWidget(m_loose = loosePart());
    column->addWidget(m_busyNote);
    m_kept = keptPart();
    m_busyNote->setObjectName(u"vaultOpening"_s);
    connect(m_logInAction, &QAction::triggered, this, &PasswordPanel::logIn);
    connect(m_unlockAction, &QAction::triggered, this, &PasswordPanel::unlock);
    connect(m_keepAction, &QAction::triggered, this, &PasswordPanel::keep);
    connect(m_typeAction, &QAction::triggered, this, [this] {
        m_isTyping = true;
        describe();
        m_password->setFocus(Qt::OtherFocusReason);
    });
    connect(m_leaveAction, &QAction::triggered, &m_passwords, &TeamPasswords::leaveLoose);
    connect(m_forgetAction, &QAction::triggered, &m_passwords, &TeamPasswords::forget);
    connect(&m_passwords, &TeamPasswords::changed, this, &PasswordPanel::describe);
    connect(&m_passwords, &TeamPasswords::failed, this, &PasswordPanel::fail);
    connect(&m_passwords, &TeamPasswords::forgotten, this, [this] {
        Q_EMIT said(tr("The password is forgotten. Mahnwerk asks for it at the next start."));
        Q_EMIT finished(); // the button that was pressed has gone
    });
}

QLineEdit* PasswordPanel::addSecret(const QString& name, Field*& field)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    field = new Field({}, edit);
    field->setFieldWidth(260);
    return edit;
}

QWidget* PasswordPanel::logInPart()
{
    auto* part = new QWidget;
    auto* column = columnOf(part);
    m_remember->setObjectName(u"rememberLogIn"_s);
    m_remember->setChecked(true);
    column->addWidget(m_passwordField);
    column->addWidget(m_remember);
    column->addLayout(lineOf({ new Button(*m_logInAction, Button::Kind::Primary) }));
    connect(m_password, &QLineEdit::returnPressed, m_logInAction, &QAction::trigger);
    return part;
}

QWidget* PasswordPanel::shutPart()
{
    auto* part = new QWidget;
    auto* column = columnOf(part);
    m_shutNote->setWordWrap(true);
    column->addWidget(m_shutNote);
    column->addWidget(m_passphraseField);
    column->addLayout(lineOf({ new Button(*m_unlockAction, Button::Kind::Primary), new Button(*m_typeAction) }));
    connect(m_passphrase, &QLineEdit::returnPressed, m_unlockAction, &QAction::trigger);
    return part;
}

QWidget* PasswordPanel::loosePart()
{
    auto* part = new QWidget;
    auto* column = columnOf(part);
    m_looseBand->setObjectName(u"looseBand"_s);
    column->addWidget(m_looseBand);
    column->addLayout(lineOf({ m_newField, m_againField }));
    column->addLayout(lineOf({ new Button(*m_keepAction, Button::Kind::Primary), new Button(*m_leaveAction) }));
    for (QLineEdit* edit : { m_new, m_again })
        connect(edit, &QLineEdit::returnPressed, m_keepAction, &QAction::trigger);
    return part;
}

QWidget* PasswordPanel::keptPart()
{
    auto* part = new QWidget;
    part->setObjectName(u"keptPassword"_s);
    auto* column = columnOf(part);
    m_keptText->setObjectName(u"passwordPlace"_s);
    m_keptText->setWordWrap(true);
    column->addWidget(m_keptHead);
    column->addWidget(m_keptText);
    column->addLayout(lineOf({ new Button(*m_forgetAction) }));
    return part;
}

void PasswordPanel::retranslate()
{
    m_logInAction->setText(tr("Log in"));
    m_unlockAction->setText(tr("Open the vault"));
    m_typeAction->setText(tr("Type the password instead"));
    m_keepAction->setText(tr("Keep the password"));
    m_leaveAction->setText(tr("Only while Mahnwerk runs"));
    m_forgetAction->setText(tr("Forget the password"));
    m_passwordField->setLabel(tr("Password of the shared database"));
    m_passphraseField->setLabel(tr("Passphrase of the password vault"));
    m_againField->setLabel(tr("The same again"));
    m_remember->setText(tr("Remember the password"));
    m_shutNote->setText(tr("The password lies in the vault on this computer. The vault wants its passphrase once after each start."));
    m_busyNote->setText(tr("The vault is being opened."));
    m_keptHead->setTitle(tr("Password"));
    describe();
}

void PasswordPanel::follow(const TeamState& state)
{
    m_isMissing = state.link == TeamLink::Password;
    if (!m_isMissing)
        m_isTyping = false;
    describe();
}

void PasswordPanel::describe()
{
    const PasswordState& state = m_passwords.state();
    const bool isShut = m_isMissing && state.isVaultShut && !m_isTyping;
    const bool wasLoose = m_loose->isVisibleTo(this);
    const bool wasTyping = isAncestorOf(QApplication::focusWidget());
    m_shut->setVisible(isShut);
    m_logIn->setVisible(m_isMissing && !isShut);
    m_loose->setVisible(state.isLoose && !m_isMissing);
    m_busyNote->setVisible(state.isBusy);
    setVisible(m_isMissing || state.isLoose);
    m_againField->setHidden(state.isVaultThere);
    m_newField->setLabel(state.isVaultThere ? tr("Passphrase of the password vault") : tr("Passphrase"));
    for (const auto& [action, part] : { std::pair(m_logInAction, m_logIn), std::pair(m_unlockAction, m_shut), std::pair(m_typeAction, m_shut),
             std::pair(m_keepAction, m_loose), std::pair(m_leaveAction, m_loose) }) {
        action->setVisible(part->isVisibleTo(this));
        action->setEnabled(action->isVisible() && !state.isBusy);
    }
    if (state.isLoose) {
        m_looseBand->setDetails(details(state.keychainError));
        m_looseBand->show(Tint::Amber, tr("This computer has no keychain that Mahnwerk can use."),
            state.isVaultThere ? tr("The password is known while Mahnwerk runs. Your password vault can keep it.")
                               : tr("The password is known while Mahnwerk runs. A password vault can keep it: a file that a passphrase protects, "
                                    "which Mahnwerk asks for once after each start."));
        if (!wasLoose && m_loose->isVisible())
            m_new->setFocus(Qt::OtherFocusReason);
    }
    if (wasTyping && !firstField())
        Q_EMIT finished();
    const bool isKept = state.place != PasswordPlace::Unknown;
    m_kept->setVisible(isKept);
    m_forgetAction->setVisible(isKept);
    m_forgetAction->setEnabled(isKept);
    m_keptText->setText(state.place == PasswordPlace::Vault
            ? tr("The password of %1 lies in the vault on this computer, which your passphrase protects.").arg(state.login)
            : tr("The password of %1 lies in the keychain of this computer.").arg(state.login));
}

QWidget* PasswordPanel::firstField() const
{
    for (QLineEdit* edit : { m_passphrase, m_password, m_new }) {
        if (edit->isVisibleTo(this))
            return edit;
    }
    return nullptr;
}

void PasswordPanel::logIn()
{
    m_passwords.logIn(m_password->text(), m_remember->isChecked() ? TeamPasswords::Remember::Yes : TeamPasswords::Remember::No);
    m_password->clear();
}

void PasswordPanel::unlock()
{
    m_passphraseField->setError({}); // of the last try
    m_passwords.unlock(m_passphrase->text());
    m_passphrase->clear();
}

void PasswordPanel::keep()
{
    const bool isNew = !m_passwords.state().isVaultThere;
    const bool isShort = isNew && m_new->text().size() < shortestPassphrase;
    const bool isOther = isNew && !isShort && m_again->text() != m_new->text();
    m_newField->setError(isShort ? tr("At least %1 characters; a short sentence is easy to remember.").arg(shortestPassphrase) : QString());
    m_againField->setError(isOther ? tr("The two are not the same.") : QString());
    for (Field* field : { m_newField, m_againField }) {
        if (!field->error().isEmpty()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_passwords.keepInVault(m_new->text());
    m_new->clear();
    m_again->clear();
}

void PasswordPanel::fail(const Error& error)
{
    Field* const field = m_shut->isVisibleTo(this) ? m_passphraseField : m_loose->isVisibleTo(this) ? m_newField : nullptr;
    if (!field) {
        Q_EMIT said(sentence(error));
        return;
    }
    field->setError(sentence(error));
    field->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace mahnwerk
