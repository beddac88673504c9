// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/users_section.h"

#include "services/access/users.h"
#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/admin/password_field.h"
#include "ui/pages/admin/set_password.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>
#include <utility>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, RolesColumn, State, ColumnCount };
const QString newKey = u"new"_s; // of the draft of a user who is being added

QString rolesText(Roles roles)
{
    QStringList names;
    for (const Role role : allRoles)
        if (roles.has(role))
            names << roleName(role);
    return names.join(u", "_s);
}

} // namespace

SectionTitle UsersSection::title()
{
    return {.icon = Icon::Person, .name = tr("Users"), .draftKind = u"admin-user"_s};
}

UsersSection::UsersSection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), tr("Who may sign in, and what they may do"), parent), m_errors(bar())
{
    QPushButton* add = secondaryButton(tr("&Add user"));
    add->setIcon(woonrust::ui::icon(Icon::Add));
    header()->addAction(add);
    m_progress = new ProgressPanel;
    m_progress->finish();
    content()->addWidget(m_progress);
    m_setPassword = new SetPassword(context);
    content()->addWidget(m_setPassword);
    connect(m_setPassword, &SetPassword::toast, this, &UsersSection::toast);
    addDrafts();
    m_panes = new Panes(makeTable(), makeDetail(), 1, 1);
    content()->addWidget(m_panes, 1);
    connect(add, &QPushButton::clicked, this, &UsersSection::startNew);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        if (m_table->currentRow() >= 0)
            m_new = false;
        showDetail();
    });
    connect(&m_context, &AppContext::referenceChanged, this, &UsersSection::showUsers);
    connect(drafts(), &FormDrafts::edited, this, [this] { m_save->setEnabled(isDirty()); });
    connect(drafts(), &FormDrafts::thrownAway, this, &UsersSection::showDetail);
    connect(drafts(), &FormDrafts::loaded, this, [this] {
        if (!isDirty())
            openDraft(drafts()->keys().first());
    });
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
        sideBySide({m_errors.add(u"email"_s, tr("&E-mail"), m_email), m_errors.add(u"team"_s, tr("Tea&m"), m_team)}));
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
        drafts()->watch(u"role-"_s + roleCode(role), box);
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
    drafts()->watch(u"name"_s, m_name);
    drafts()->watch(u"login"_s, m_login);
    drafts()->watch(u"email"_s, m_email);
    drafts()->watch(u"team"_s, m_team);
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
        setTip(roles, roles->text());
        m_table->setItem(i, RolesColumn, roles);
        auto* state = new QTableWidgetItem;
        state->setData(PillTextRole, user.disabled ? tr("Blocked") : tr("Active"));
        state->setData(PillToneRole, static_cast<int>(user.disabled ? Tone::Neutral : Tone::Good));
        state->setData(PillSignRole, static_cast<int>(user.disabled ? Sign::Locked : Sign::None));
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

QString UsersSection::draftKey() const
{
    const User* user = chosen();
    return m_new ? newKey : user ? QString::number(user->id.value()) : QString();
}

void UsersSection::openDraft(const QString& key)
{
    if (key == newKey) {
        startNew();
        return;
    }
    const auto user = std::ranges::find(m_users, UserId(key.toLongLong()), &User::id);
    if (user != m_users.end())
        m_table->setCurrentCell(static_cast<int>(user - m_users.begin()), Name);
}

void UsersSection::showDetail()
{
    drafts()->beginFilling();
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
    if (m_new || chosenUser)
        drafts()->show(draftKey());
    else
        drafts()->showNothing();
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
    if (m_new) {
        const User user = typed();
        return !user.name.isEmpty() || !user.login.isEmpty() || !user.email.isEmpty() || !user.team.isEmpty() ||
               !user.roles.isEmpty();
    }
    const User* user = chosen();
    if (!user)
        return false;
    const User now = typed();
    return !m_password->password().isEmpty() || now.name != user->name || now.email != user->email ||
           now.team != user->team || now.roles != user->roles;
}

void UsersSection::startNew()
{
    if (m_busy) {
        m_startAfterwards = true;
        return;
    }
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

// Nothing can be typed over what is being saved.
void UsersSection::setBusy(bool busy)
{
    m_busy = busy;
    m_panes->setEnabled(!busy);
    if (!busy)
        m_progress->finish();
}

void UsersSection::run(const std::function<Result<UserId>(Session&)>& work, const QString& busy, const QString& said,
                       const QString& password)
{
    m_errors.clear();
    m_progress->start(busy);
    m_progress->setCancellable(false);
    setBusy(true);
    const auto answer = [this, said, password, key = draftKey(), login = typed().login](const Result<UserId>& done) {
        setBusy(false);
        if (!done) {
            m_startAfterwards = false;
            m_save->setEnabled(isDirty());
            m_errors.show(done.error());
            return;
        }
        m_new = false;
        m_password->clear();
        drafts()->drop(key);
        m_select = *done;
        showUsers();
        showDetail();
        Q_EMIT toast(said);
        if (!password.isEmpty())
            m_setPassword->show(login, password);
        if (std::exchange(m_startAfterwards, false))
            startNew();
    };
    m_context.bench.writer.run(this, work, answer);
}

void UsersSection::save()
{
    if (m_busy || !isDirty())
        return;
    const User user = typed();
    const auto file = m_context.file;
    const QString password = m_password->password();
    if (m_new) {
        run([user, file, password](Session& session) { return users::add(session, *file, user, password); },
            tr("Adding the user…"), tr("%1 can sign in now.").arg(user.name), password);
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
                                                              : tr("%1 was saved.").arg(user.name),
        m_purpose == Password::None ? QString() : password);
}

void UsersSection::disable()
{
    const User* user = chosen();
    if (!user)
        return;
    m_context.seams.messages.ask(this,
                                 {.title = tr("Block %1?").arg(user->name),
                                  .text = tr("They can no longer sign in. What they did stays under their name; what "
                                             "is open goes to the handler of its dossier or to the coordinator. They "
                                             "can be let in again with a new password."),
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

} // namespace woonrust::ui
