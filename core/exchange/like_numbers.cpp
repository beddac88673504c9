// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/like_numbers.h"

#include "storage/registry/person_store.h"
#include "storage/registry/unit_store.h"

#include <QCoreApplication>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

QString lostZeros()
{
    return QCoreApplication::translate("Import",
                                       "The others of this column have more digits. Did a spreadsheet leave out "
                                       "zeros in front?");
}

QString unknownUnit(Connection& db, const QString& number)
{
    QString sentence = QCoreApplication::translate("Import", "This unit is not known. Import the units first.");
    if (const auto like = storage::findUnitOfLikeNumber(db, number))
        sentence += u' ' + QCoreApplication::translate("Import", "There is one with number %1.").arg(like->number);
    return sentence;
}

QString unknownTenant(Connection& db, const QString& number)
{
    QString sentence = QCoreApplication::translate("Import", "This tenant is not known. Import the tenancies first.");
    if (const auto like = storage::findPersonOfLikeNumber(db, number))
        sentence +=
            u' ' + QCoreApplication::translate("Import", "There is one with number %1.").arg(like->tenantNumber);
    return sentence;
}

} // namespace woonrust::exchange
