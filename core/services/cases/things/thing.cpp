// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/thing.h"

#include "domain/address.h"
#include "storage/registry/unit_store.h"

namespace woonrust {

namespace {

QString joined(const QStringList& parts, QChar separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

} // namespace

QString spaced(const QStringList& parts)
{
    return joined(parts, u' ');
}

QString lined(const QStringList& parts)
{
    return joined(parts, u'\n');
}

QString addressOf(Connection& db, UnitId unit)
{
    const auto found = unit ? storage::findUnit(db, unit) : std::nullopt;
    return found ? found->addressLine() : QString();
}

QString placeWords(Connection& db, UnitId unit)
{
    const auto found = unit ? storage::findUnit(db, unit) : std::nullopt;
    return found ? spaced({found->postcode, found->city, streetKey(found->street)}) : QString();
}

} // namespace woonrust
