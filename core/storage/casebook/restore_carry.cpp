// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/restore_carry.h"

#include "storage/casebook/key_generation.h"
#include "storage/database/native_database.h"
#include "storage/registry/user_store.h"
#include "storage/shared/number_store.h"

#include <QFileInfo>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 100'000;
constexpr qint64 leastSkipped = 1000;
constexpr qint64 largestSerial = 999'999'999;

// NativeDatabase gives one column: the parts of a row stand in it with this between them.
constexpr QChar separator(0x1f);

std::vector<User> usersOf(const NativeDatabase& database)
{
    std::vector<User> users;
    const QStringList rows =
        database.texts("SELECT id || char(31) || login || char(31) || disabled || char(31) || coalesce((SELECT "
                       "group_concat(r.role) FROM account_role r WHERE r.user_id = u.id), '') FROM account u",
                       mostRows);
    for (const QString& row : rows) {
        const QStringList parts = row.split(separator);
        User user{.id = UserId(parts.value(0).toLongLong()),
                  .login = parts.value(1),
                  .name = {},
                  .email = {},
                  .team = {},
                  .roles = {},
                  .disabled = parts.value(2) != u"0"};
        for (const QString& code : parts.value(3).split(u',', Qt::SkipEmptyParts))
            if (const auto role = roleFromCode(code))
                user.roles.add(*role);
        users.push_back(std::move(user));
    }
    return users;
}

std::vector<SerialNumber> latestOf(const NativeDatabase& database)
{
    std::vector<SerialNumber> latest;
    for (const QString& row :
         database.texts("SELECT kind || char(31) || year || char(31) || last FROM serial", mostRows)) {
        const QStringList parts = row.split(separator);
        latest.push_back(
            {.kind = parts.value(0).front(), .year = parts.value(1).toInt(), .serial = parts.value(2).toInt()});
    }
    return latest;
}

// As many as can have been given out since the last thing in the back-up: twice the pace of its busiest year, and
// a thousand, up to a round number that shows in the list as skipped on purpose.
void skipAhead(Connection& copy, const Clock& clock)
{
    const QDate today = clock.today();
    const QString last = copy.text(u"SELECT at FROM event ORDER BY id DESC LIMIT 1"_s);
    const QDate known = last.isEmpty() ? today : std::min(today, momentFromStorage(last).date());
    const qint64 days = known.daysTo(today) + 1;
    for (const char16_t kind :
         {SerialNumber::report, SerialNumber::dossier, SerialNumber::directive, SerialNumber::referral}) {
        double pace = 0; // a day
        for (int year = known.year() - 1; year <= known.year(); ++year)
            pace = std::max(pace, double(storage::peekNumber(copy, kind, year).serial - 1) /
                                      (year == known.year() ? known.dayOfYear() : 365));
        for (int year = known.year(); year <= today.year(); ++year) {
            const qint64 given = storage::peekNumber(copy, kind, year).serial - 1;
            const qint64 skipped = given + leastSkipped + qint64(2 * pace * double(days));
            const qint64 round = (skipped + leastSkipped - 1) / leastSkipped * leastSkipped;
            storage::noteNumberUsed(copy,
                                    {.kind = QChar(kind), .year = year, .serial = int(std::min(round, largestSerial))});
        }
    }
}

} // namespace

const User* PresentCasebook::user(const QString& login) const
{
    const auto found = std::ranges::find(users, normalisedLogin(login), &User::login);
    return found == users.end() ? nullptr : &*found;
}

std::optional<PresentCasebook> readPresent(const QString& path, const SecretBytes& key)
{
    if (!QFileInfo::exists(path))
        return {};
    PresentCasebook present;
    try {
        const bool hasLog = QFileInfo(path + "-wal"_L1).size() > 0;
        const NativeDatabase database(path, hasLog ? NativeDatabase::Access::LookWithLog : NativeDatabase::Access::Look,
                                      key);
        present.users = usersOf(database);
        present.latest = latestOf(database);
        present.keyGeneration = keyGeneration(database);
    } catch (const Failure&) { // damaged: the reason, perhaps, why somebody restores
        return {};
    }
    const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(path));
    // An older one would bring passwords back that were taken away.
    if (slots && slots->isSealedWith(key) && slots->generation() >= present.keyGeneration)
        present.slots = *slots;
    return present;
}

std::vector<CarriedUser> carryOver(Connection& copy, KeySlots& slots, const PresentCasebook* present,
                                   const Clock& clock)
{
    Transaction transaction(copy);
    if (!present) {
        skipAhead(copy, clock);
        transaction.commit();
        return {};
    }
    std::vector<CarriedUser> carried;
    for (const SerialNumber& number : present->latest)
        storage::noteNumberUsed(copy, number);
    for (User user : storage::allUsers(copy)) {
        const User* now = present->user(user.login);
        if (!now)
            continue;
        const User then = user;
        user.disabled = now->disabled;
        user.roles = now->roles;
        if (user.disabled != then.disabled || user.roles != then.roles) {
            (void)storage::updateUser(copy, user); // of a copy that nobody else has open
            carried.push_back({.before = then, .after = user});
        }
        if (present->slots)
            slots.adoptLogin(*present->slots, user.login);
        else if (user.disabled)
            slots.removeLogin(user.login);
    }
    if (present->slots)
        slots.adoptRecovery(*present->slots);
    transaction.commit();
    return carried;
}

} // namespace woonrust
