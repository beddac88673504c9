// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/directive_text.h"

#include "domain/clock.h"
#include "domain/deadline.h"
#include "domain/owner.h"
#include "services/cases/things/timeline_row.h"
#include "storage/cases/breach_store.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/directive_part_store.h"
#include "storage/cases/document_store.h"
#include "storage/cases/event_subjects.h"

#include <QCoreApplication>
#include <QLocale>

namespace woonrust {

using namespace Qt::StringLiterals;

QString weekdaysText(const QString& days)
{
    if (days.size() == 7)
        return QCoreApplication::translate("Clauses", "every day");
    QStringList names;
    for (const QChar day : days)
        if (const int number = day.digitValue(); number >= 1 && number <= 7)
            names << QLocale().dayName(number, QLocale::ShortFormat);
    return names.join(u", "_s);
}

QString thingText(Connection& db, const QString& code)
{
    const QStringList parts = code.split(u':');
    const auto kind = parts.size() == 2 ? entityFromCode(parts[0]) : std::nullopt;
    if (!kind)
        return {};
    const qint64 id = parts[1].toLongLong();
    if (*kind == EntityKind::ContactMoment) {
        const auto contact = storage::findContact(db, ContactMomentId(id));
        return contact ? dotted({shortDate(amsterdamDate(contact->at)), firstLineOf(contact->subject)}) : QString();
    }
    if (*kind == EntityKind::Document) {
        const auto document = storage::findDocument(db, DocumentId(id));
        return document ? document->title : QString();
    }
    return storage::subjectLabel(db, *kind, id);
}

QString clauseText(Connection& db, qint64 id)
{
    const auto clause = storage::findDirectiveClause(db, ClauseId(id));
    return clause ? QCoreApplication::translate("Clauses", "%1. %2", "number of a clause, and its text")
                        .arg(clause->position)
                        .arg(firstLineOf(clause->text))
                  : QString();
}

QString breachText(Connection& db, qint64 id)
{
    const auto breach = storage::findBreach(db, BreachId(id));
    return breach ? QCoreApplication::translate("Clauses", "Breach of %1").arg(shortDate(breach->on)) : QString();
}

QString evaluationText(const QJsonObject& evaluation)
{
    const auto day = [&](const char* field) {
        const QDate on = dateFromStorage(evaluation.value(QLatin1StringView(field)).toString());
        return on.isValid() ? shortDate(on) : QString();
    };
    const QString held = day("heldOn");
    return dotted({day("on"),
                   held.isEmpty() ? QString() : QCoreApplication::translate("Clauses", "held on %1").arg(held),
                   evaluation.value("account"_L1).toString(), evaluation.value("reporters"_L1).toString()});
}

} // namespace woonrust
