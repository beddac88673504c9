// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/letter_values.h"

#include "domain/deadline.h"
#include "domain/number.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/tenancy_store.h"

#include <QLocale>

namespace woonrust::letters {

using namespace Qt::StringLiterals;

namespace {

QString longDay(QDate day, const QLocale& locale)
{
    return day.isValid() ? locale.toString(day, u"dddd d MMMM yyyy"_s) : QString();
}

// Where the office is reached; settings that were never filled in are missing in the letter, and said to be.
void addOffice(Values& values, const Settings& settings)
{
    values.insert(u"email"_s, settings.email);
    values.insert(u"huurdersorganisatie"_s, settings.tenantsOrganisation);
    values.insert(u"klacht_url"_s, settings.complaintsUrl);
    values.insert(u"organisatie"_s, settings.organisation);
    values.insert(u"privacy_url"_s, settings.privacyUrl);
    values.insert(u"telefoon"_s, settings.phone);
}

QString tenantsOn(Session& session, UnitId unit, QDate day)
{
    QStringList names;
    if (unit)
        for (const storage::Resident& resident : storage::residentsOn(session.db(), unit, day))
            names << resident.person.displayName();
    return names.join(u", "_s);
}

} // namespace

Result<Values> ofReport(Session& session, ReportId id)
{
    return session.read([&] {
        requireOpen(session, id);
        const Report report = orMissing(storage::findReport(session.db(), id));
        DisplayNames names(session.db());
        const QLocale locale;
        const QDate receivedOn = amsterdamDate(report.receivedAt);
        QDate feedback;
        for (const StoredDeadline& deadline : storage::deadlinesOf(session.db(), id))
            if (deadline.kind == deadline_kind::feedback)
                feedback = deadline.dueOn;
        // A day that has passed is no promise: who writes fills in another one.
        if (feedback < session.clock().today())
            feedback = {};
        const QString handler = names.user(report.handler);
        Values values{{u"adres"_s, report.unit ? names.address(report.unit) : report.placeText},
                      {u"behandelaar"_s, handler.isEmpty() ? session.actor().name : handler},
                      {u"categorie"_s, names.code(u"ZAAKTYPEDETAILSOORT"_s, report.category)},
                      {u"datum_ontvangst"_s, longDay(receivedOn, locale)},
                      {u"huurder_naam"_s, tenantsOn(session, report.unit, receivedOn)},
                      {u"meldingnummer"_s, SerialNumber::fromKey(SerialNumber::report, report.number).toString()},
                      {u"melder_naam"_s, names.person(report.reporter)},
                      {u"termijn_terugkoppeling"_s, longDay(feedback, locale)}};
        addOffice(values, settings::current(session.db()));
        return values;
    });
}

Values example(const Settings& office, const CodeNames& codes, const QString& writer, QDate today,
               const QString& language)
{
    const QLocale locale(language == u"nl" ? QLocale::Dutch : QLocale::English);
    const QDate feedback = WorkingCalendar(office.calendar).addWorkingDays(today, office.feedbackDays);
    Values values{{u"adres"_s, u"Lijsterhof 14-B, Voorbeeldstad"_s},
                  {u"behandelaar"_s, writer},
                  {u"categorie"_s, codes.name(u"ZAAKTYPEDETAILSOORT"_s, u"GEL"_s)},
                  {u"datum_ontvangst"_s, longDay(today, locale)},
                  {u"huurder_naam"_s, u"S. Boersma"_s},
                  {u"meldingnummer"_s, u"M26-00123"_s},
                  {u"melder_naam"_s, u"T. van der Horst"_s},
                  {u"termijn_terugkoppeling"_s, longDay(feedback, locale)}};
    addOffice(values, office);
    return values;
}

} // namespace woonrust::letters
