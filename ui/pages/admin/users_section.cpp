// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/users_section.h"

#include "services/access/users.h"
#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/admin/password_field.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, RolesColumn, State, ColumnCount };

QString rolesText(Roles roles)
{
    QStringList names;
    for (const Role role : allRoles)
        if (roles.has(role))
            names << roleName(role);
    return names.join(u", "_s);
}

} // namespace

UsersSection::UsersSection(AppContext& context, QWidget* parent)
    : AdminSection(context, Icon::Person, tr("Users"), tr("Who may sign in, and what they may do"), parent),
      m_errors(bar())
{
    QPushButton* renew = secondaryButton(tr("New recovery &key…"));
    QPushButton* add = secondaryButton(tr("&Add user"));
    add->setIcon(woonrust::ui::icon(Icon::Add));
    header()->addAction(renew);
    header()->addAction(add);
    m_progress = new ProgressPanel;
    m_progress->finish();
    content()->addWidget(m_progress);
    content()->addWidget(new Panes(makeTable(), makeDetail(), 1, 1), 1);
    connect(add, &QPushButton::clicked, this, &UsersSection::startNew);
    connect(renew, &QPushButton::clicked, this, &UsersSection::renewKey);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        if (m_table->currentRow() >= 0)
            m_new = false;
        showDetail();
    });
    connect(&m_context, &AppContext::referenceChanged, this, &UsersSection::showUsers);
    showUsers();
}

QWidget* UsersSection::makeTable()
{
    m_table = named(new QTableWidget(0, ColumnCount), tr("Users"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Roles"), tr("State")});
    prepareTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(State, new PillDelegate(m_table));
    m_table->setMinimumHeight(em(this, 14));
    m_table->setMinimumWidth(em(this, 18));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(RolesColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(Name, em(this, 11));
    m_table->horizontalHeader()->resizeSection(State, em(this, 8));
    auto* card = new Card;
    card->setFlushBody(m_table);
    return card;
}

QWidget* UsersSection::makeDetail()
{
    m_detail = new Card(tr("User"));
    m_name = new QLineEdit;
    m_login = new QLineEdit;
    m_email = new QLineEdit;
    m_team = new QComboBox;
    m_password = new PasswordField;
    QVBoxLayout* body = m_detail->body();
    body->addLayout(sideBySide({m_errors.add(u"name"_s, tr("&Name"), m_name, Requirement::Required),
                                m_errors.add(u"login"_s, tr("&Sign-in name"), m_login, Requirement::Required)}));
    body->addLayout(
        sideBySide({m_errors.add(u"email"_s, tr("&E-mail"), m_email), m_errors.add(u"team"_s, tr("&Team"), m_team)}));
    auto* roles = new QWidget;
    auto* grid = new QGridLayout(roles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(gap(this, Gap::Small));
    int place = 0;
    for (const Role role : allRoles) {
        auto* box = new QCheckBox(roleName(role));
        m_roles << box;
        grid->addWidget(box, place / 2, place % 2);
        ++place;
        connect(box, &QCheckBox::toggled, this, [this] { m_save->setEnabled(isDirty()); });
    }
    roles->setFocusProxy(m_roles.first());
    body->addWidget(m_errors.add(u"roles"_s, tr("Roles"), roles, Requirement::Required));
    m_passwordField = m_errors.add(u"password"_s, tr("First &password"), m_password, Requirement::Required);
    m_passwordField->setHint(tr("At least 10 characters. Hand it over in person; the user can change it under “My "
                                "password”."));
    body->addWidget(m_passwordField);
    m_save = primaryButton(tr("Save"));
    setButtonHint(m_save, u"Ctrl+S"_s);
    m_reset = secondaryButton(tr("New pass&word"));
    m_disable = secondaryButton(tr("&Block…"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(this, Gap::Small));
    buttons->addWidget(m_save);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_disable);
    buttons->addStretch(1);
    body->addSpacing(gap(this, Gap::Small));
    body->addLayout(buttons);
    body->addStretch(1);
    for (QLineEdit* edit : {m_name, m_login, m_email})
        connect(edit, &QLineEdit::textChanged, this, [this] { m_save->setEnabled(isDirty()); });
    connect(m_team, &QComboBox::currentIndexChanged, this, [this] { m_save->setEnabled(isDirty()); });
    connect(m_password, &PasswordField::changed, this, [this] { m_save->setEnabled(isDirty()); });
    connect(m_password, &PasswordField::entered, this, &UsersSection::save);
    connect(m_save, &QPushButton::clicked, this, &UsersSection::save);
    connect(m_reset, &QPushButton::clicked, this, [this] { ask(Password::Reset); });
    connect(m_disable, &QPushButton::clicked, this, [this] {
        if (const User* user = chosen(); user && user->disabled)
            ask(Password::Enable);
        else
            disable();
    });
    return m_detail;
}

void UsersSection::activate()
{
    m_table->setFocus();
}

void UsersSection::showUsers()
{
    const UserId before = m_select ? m_select : chosen() ? chosen()->id : m_context.actor.id;
    m_select = {};
    const bool keepTyping = isDirty();
    const QSignalBlocker quiet(m_table);
    m_users = m_context.users();
    std::ranges::stable_sort(m_users, {}, &User::disabled);
    m_table->setRowCount(static_cast<int>(m_users.size()));
    int row = 0;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const User& user = m_users.at(static_cast<size_t>(i));
        m_table->setItem(i, Name, new QTableWidgetItem(user.name));
        auto* roles = new QTableWidgetItem(rolesText(user.roles));
        roles->setToolTip(roles->text());
        m_table->setItem(i, RolesColumn, roles);
        auto* state = new QTableWidgetItem;
        state->setData(PillTextRole, user.disabled ? tr("Blocked") : tr("Active"));
        state->setData(PillToneRole, static_cast<int>(user.disabled ? Tone::Neutral : Tone::Good));
        if (user.disabled)
            state->setData(PillSignRole, static_cast<int>(Sign::Locked));
        state->setData(Qt::AccessibleTextRole, state->data(PillTextRole));
        m_table->setItem(i, State, state);
        if (user.id == before)
            row = i;
    }
    if (!m_new)
        m_table->setCurrentCell(row, Name);
    if (!keepTyping)
        showDetail();
}

const User* UsersSection::chosen() const
{
    const int row = m_table->currentRow();
    return m_new || row < 0 || row >= static_cast<int>(m_users.size()) ? nullptr
                                                                       : &m_users.at(static_cast<size_t>(row));
}

void UsersSection::showDetail()
{
    m_errors.clear();
    const User* chosenUser = chosen();
    const User user = chosenUser ? *chosenUser : User{};
    m_detail->setTitle(m_new ? tr("New user") : user.name);
    m_name->setText(user.name);
    m_login->setText(user.login);
    m_login->setEnabled(m_new);
    m_email->setText(user.email);
    fillCodes(m_team, m_context.codes(), u"TEAM"_s, m_context.today(), user.team, tr("No team"));
    int place = 0;
    for (const Role role : allRoles)
        m_roles.at(place++)->setChecked(user.roles.has(role));
    m_password->clear();
    m_purpose = m_new ? Password::First : Password::None;
    m_passwordField->setVisible(m_new);
    m_reset->setVisible(chosenUser && !user.disabled);
    m_disable->setVisible(chosenUser && user.id != m_context.actor.id);
    m_disable->setText(user.disabled ? tr("Let in a&gain") : tr("&Block…"));
    m_save->setText(tr("Save"));
    m_save->setEnabled(isDirty());
}

User UsersSection::typed() const
{
    User user = chosen() ? *chosen() : User{};
    user.name = m_name->text().trimmed();
    user.login = m_login->text().trimmed();
    user.email = m_email->text().trimmed();
    user.team = m_team->currentData().toString();
    user.roles = {};
    int place = 0;
    for (const Role role : allRoles)
        if (m_roles.at(place++)->isChecked())
            user.roles.add(role);
    return user;
}

bool UsersSection::isDirty() const
{
    if (m_busy)
        return false;
    if (m_new)
        return !m_name->text().isEmpty() || !m_login->text().isEmpty();
    const User* user = chosen();
    if (!user)
        return false;
    const User now = typed();
    return !m_password->password().isEmpty() || now.name != user->name || now.email != user->email ||
           now.team != user->team || now.roles != user->roles;
}

void UsersSection::startNew()
{
    m_new = true;
    const QSignalBlocker quiet(m_table);
    m_table->clearSelection();
    m_table->setCurrentItem(nullptr);
    showDetail();
    m_name->setFocus();
}

void UsersSection::ask(Password purpose)
{
    m_purpose = purpose;
    m_passwordField->show();
    m_password->setFocus();
}

void UsersSection::run(const std::function<Result<UserId>(Session&)>& work, const QString& busy, const QString& said)
{
    m_errors.clear();
    m_busy = true;
    m_save->setEnabled(false);
    m_progress->start(busy);
    m_progress->setCancellable(false);
    m_context.bench.writer.run(this, work, [this, said](const Result<UserId>& done) {
        m_busy = false;
        m_progress->finish();
        if (!done) {
            m_save->setEnabled(isDirty());
            m_errors.show(done.error());
            return;
        }
        m_new = false;
        m_password->clear();
        m_select = *done;
        showUsers();
        showDetail();
        Q_EMIT toast(said);
    });
}

void UsersSection::save()
{
    if (!isDirty())
        return;
    const User user = typed();
    const auto file = m_context.file;
    const QString password = m_password->password();
    if (m_new) {
        run([user, file, password](Session& session) { return users::add(session, *file, user, password); },
            tr("Adding the user…"), tr("%1 can sign in now.").arg(user.name));
        return;
    }
    run(
        [user, file, password, purpose = m_purpose](Session& session) -> Result<UserId> {
            return session.write([&] {
                orThrow(users::change(session, user));
                if (purpose == Password::Enable)
                    orThrow(users::enable(session, *file, user.id, password));
                else if (purpose == Password::Reset && !password.isEmpty())
                    orThrow(users::resetPassword(session, *file, user.id, password));
                return user.id;
            });
        },
        tr("Saving…"),
        m_purpose == Password::Enable                         ? tr("%1 can sign in again.").arg(user.name)
        : m_purpose == Password::Reset && !password.isEmpty() ? tr("%1 has a new password.").arg(user.name)
                                                              : tr("%1 was saved.").arg(user.name));
}

void UsersSection::disable()
{
    const User* user = chosen();
    if (!user)
        return;
    m_context.seams.messages.ask(this,
                                 {.title = tr("Block %1?").arg(user->name),
                                  .text = tr("They can no longer sign in. What they did stays under their name, and "
                                             "they can be let in again with a new password."),
                                  .confirm = tr("Block"),
                                  .destructive = true},
                                 [this, id = user->id, name = user->name](bool yes) {
                                     if (!yes)
                                         return;
                                     run(
                                         [id, file = m_context.file](Session& session) -> Result<UserId> {
                                             const auto done = users::disable(session, *file, id);
                                             if (!done)
                                                 return std::unexpected(done.error());
                                             return id;
                                         },
                                         tr("Saving…"), tr("%1 can no longer sign in.").arg(name));
                                 });
}

void UsersSection::renewKey()
{
    m_context.seams.messages.ask(
        this,
        {.title = tr("Make a new recovery key?"),
         .text = tr("The key that was printed before no longer works. The new one is shown once: print it or write it "
                    "down, and keep it outside this PC."),
         .confirm = tr("Make a new key"),
         .destructive = true},
        [this](bool yes) {
            if (!yes)
                return;
            m_progress->start(tr("Making a new recovery key…"));
            m_progress->setCancellable(false);
            m_context.bench.writer.run(
                this, [file = m_context.file](Session& session) { return users::renewRecoveryKey(session, *file); },
                [this](const Result<QString>& key) {
                    m_progress->finish();
                    if (!key)
                        showError(key.error());
                    else
                        m_context.seams.messages.tell(
                            this, tr("The new recovery key"),
                            tr("%1\n\nWrite it down now: it is not kept anywhere and not shown again.").arg(*key));
                });
        });
}

} // namespace woonrust::ui
