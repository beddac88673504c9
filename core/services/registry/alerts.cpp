// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/alerts.h"

#include "services/base/input.h"
#include "storage/registry/alert_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/unit_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace woonrust::alerts {

using namespace Qt::StringLiterals;

namespace {

void checkLastDay(Session& session, QDate from, QDate until)
{
    if (!until.isValid())
        refuseInput(QCoreApplication::translate("Alerts", "Enter the last day of the alert: none lasts for ever."),
                    u"untilOn"_s);
    if (until < from || until < session.clock().today())
        refuseInput(QCoreApplication::translate("Alerts", "The last day of the alert lies in the past or before its "
                                                          "first day."),
                    u"untilOn"_s);
    if (until > from.addMonths(longestMonths))
        refuseInput(QCoreApplication::translate("Alerts",
                                                "An alert lasts at most %n month(s). Judge it again before "
                                                "then.",
                                                nullptr, longestMonths),
                    u"untilOn"_s);
}

void logChange(Session& session, QLatin1StringView action, const Alert& alert, const QJsonObject& changes,
               const QString& reason = {})
{
    session.log({.action = action,
                 .subjectKind = EntityKind::Alert,
                 .subjectId = alert.id.value(),
                 .changes = changes,
                 .reason = reason});
    if (alert.person)
        session.noteChanged(EntityKind::Person, alert.person.value());
    if (alert.unit)
        session.noteChanged(EntityKind::Unit, alert.unit.value());
}

QString checkedReason(const QString& reason, Numbers numbers)
{
    const QString why = checkedText(reason, 500, u"reason"_s,
                                    QCoreApplication::translate("Alerts", "Write why: it is kept in the log."));
    questionNumbers(numbers, {{u"reason"_s, why}});
    return why;
}

} // namespace

Result<std::vector<Alert>> atUnit(Session& session, UnitId unit)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        return storage::alertsAt(session.db(), unit, session.clock().today());
    });
}

Result<std::vector<Alert>> onPerson(Session& session, PersonId person)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        return storage::alertsOn(session.db(), person, session.clock().today());
    });
}

Result<std::vector<Alert>> expiring(Session& session, int days)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        const QDate today = session.clock().today();
        return storage::alertsExpiring(session.db(), today, today.addDays(days));
    });
}

Result<AlertId> add(Session& session, const Alert& wanted, Numbers numbers)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageAlerts);
        Alert alert = wanted;
        alert.id = {};
        alert.ended = false;
        if (alert.person.isValid() == alert.unit.isValid())
            refuseInput(QCoreApplication::translate("Alerts", "Choose the person or the home that the alert is about, "
                                                              "not both."),
                        u"person"_s);
        alert.person = storage::standsFor(session.db(), alert.person);
        if (alert.person)
            (void)orMissing(storage::findPerson(session.db(), alert.person));
        else
            (void)orMissing(storage::findUnit(session.db(), alert.unit));
        checkCode(session, u"SIGNALERINGDETAILSOORT"_s, alert.kind, u"kind"_s);
        alert.text = checkedText(alert.text, 1000, u"text"_s);
        alert.source = checkedLine(alert.source, 200, u"source"_s,
                                   QCoreApplication::translate("Alerts", "Write who said so: a colleague must be able "
                                                                         "to ask."));
        if (!alert.fromOn.isValid())
            alert.fromOn = session.clock().today();
        checkDay(alert.fromOn, u"fromOn"_s);
        checkLastDay(session, alert.fromOn, alert.untilOn);
        questionNumbers(numbers, {{u"text"_s, alert.text}, {u"source"_s, alert.source}});
        alert.id = storage::insertAlert(session.db(), alert);
        QJsonObject changes;
        noteChange(changes, "kind"_L1, {}, alert.kind);
        noteChange(changes, "text"_L1, QString(), alert.text);
        noteChange(changes, "source"_L1, {}, alert.source);
        noteChange(changes, "fromOn"_L1, {}, toStorage(alert.fromOn));
        noteChange(changes, "untilOn"_L1, {}, toStorage(alert.untilOn));
        logChange(session, event::created, alert, changes);
        return alert.id;
    });
}

Result<void> extend(Session& session, Seen<AlertId> seen, QDate untilOn, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageAlerts);
        Alert alert = orMissing(storage::findAlert(session.db(), seen.id));
        requireUnchanged(seen.version, alert.version);
        if (alert.ended)
            refuseInput(QCoreApplication::translate("Alerts", "This alert was ended. Make a new one."), u"untilOn"_s);
        // A new judgement starts a new term, but never before the alert itself begins.
        checkLastDay(session, std::max(alert.fromOn, session.clock().today()), untilOn);
        QJsonObject changes;
        noteChange(changes, "untilOn"_L1, toStorage(alert.untilOn), toStorage(untilOn));
        const QString why = checkedReason(reason, numbers);
        if (changes.isEmpty())
            return;
        alert.untilOn = untilOn;
        orStale(storage::updateAlertTerm(session.db(), alert));
        logChange(session, event::changed, alert, changes, why);
    });
}

Result<void> end(Session& session, Seen<AlertId> seen, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageAlerts);
        Alert alert = orMissing(storage::findAlert(session.db(), seen.id));
        requireUnchanged(seen.version, alert.version);
        const QString why = checkedReason(reason, numbers);
        if (alert.ended)
            return;
        alert.ended = true;
        orStale(storage::updateAlertTerm(session.db(), alert));
        QJsonObject changes;
        noteChange(changes, "ended"_L1, false, true);
        logChange(session, event::closed, alert, changes, why);
    });
}

} // namespace woonrust::alerts
