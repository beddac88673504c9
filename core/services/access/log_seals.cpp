// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/log_seals.h"

#include "services/base/input.h"
#include "storage/cases/log_seal_store.h"

#include <QCoreApplication>

namespace woonrust::log_seals {

using namespace Qt::StringLiterals;

Result<QString> seal(Session& session, const QDateTime& moment)
{
    return session.read([&] {
        const auto found = storage::logSeal(session.db(), moment);
        return found ? found->toString() : QString();
    });
}

Result<Fit> compare(Session& session, const QString& typed)
{
    return session.read([&] {
        const auto kept = parseLogSeal(typed);
        if (!kept)
            refuseInput(QCoreApplication::translate("LogSeals", "Type the seal as it is printed: a number and five "
                                                                "groups of four digits or letters A to F."),
                        u"seal"_s);
        const auto found = storage::logSealOfLine(session.db(), kept->line);
        if (found == kept)
            return Fit::Fits;
        if (storage::restoredBefore(session.db(), kept->line))
            return Fit::DiffersSinceRestore;
        return found ? Fit::Differs : Fit::Missing;
    });
}

QString sentence(Fit fit)
{
    switch (fit) {
    case Fit::Fits:
        return QCoreApplication::translate("LogSeals", "The seal fits: the log up to then is what it was when the "
                                                       "report was printed.");
    case Fit::Differs:
        return QCoreApplication::translate("LogSeals", "The seal does not fit: check what was typed. When that is "
                                                       "right, the log was rewritten outside Woonrust. Keep this file, "
                                                       "and compare with a back-up of before.");
    case Fit::DiffersSinceRestore:
        return QCoreApplication::translate("LogSeals", "The seal does not fit, and a back-up was restored before it. "
                                                       "That is the reason when the report was printed between that "
                                                       "back-up and its restore.");
    case Fit::Missing:
        break;
    }
    return QCoreApplication::translate("LogSeals", "The log does not come that far: check what was typed. When that is "
                                                   "right, its newest lines were removed outside Woonrust. Keep this "
                                                   "file, and compare with a back-up of before.");
}

} // namespace woonrust::log_seals
