// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/key_generation.h"

#include "storage/registry/setting_store.h"

#include <QCoreApplication>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

const QString settingKey = u"keyGeneration"_s;

} // namespace

qint64 keyGeneration(Connection& db)
{
    return db.text(u"SELECT value FROM setting WHERE key = ?"_s, {settingKey}).toLongLong();
}

qint64 keyGeneration(const NativeDatabase& db)
{
    return db.texts("SELECT value FROM setting WHERE key = 'keyGeneration'", 1).value(0).toLongLong();
}

void putKeyGeneration(Connection& db, qint64 generation)
{
    storage::putSetting(db, settingKey, QString::number(generation));
}

bool areKeysOf(const KeySlots& slots, const QByteArray& casebookId, const SecretBytes& key)
{
    return slots.casebookId() == casebookId && slots.isSealedWith(key);
}

Error olderKeys()
{
    return {.kind = ErrorKind::Damaged,
            .message =
                QCoreApplication::translate("Casebook", "The key file beside the casebook is an older one: passwords "
                                                        "were changed since. Put back the newest key file, for "
                                                        "instance of the newest back-up, or have the administrator "
                                                        "sign in with the recovery key.")};
}

} // namespace woonrust
