// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/reports.h"

#include "domain/dossier_rules.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/contacts.h"
#include "services/cases/deadlines.h"
#include "services/cases/dossiers.h"
#include "services/cases/drafts.h"
#include "services/cases/handover.h"
#include "services/cases/report_check.h"
#include "services/cases/report_parties.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/report.h"
#include "services/registry/office_calendar.h"
#include "services/registry/persons.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/report_store.h"
#include "storage/shared/number_store.h"

namespace woonrust::reports {

using namespace Qt::StringLiterals;

namespace {

DossierId chosenDossier(Session& session, const Report& report, const RegisterOptions& options)
{
    switch (options.into) {
    case RegisterOptions::Into::Loose:
        return {};
    case RegisterOptions::Into::ExistingDossier:
        dossiers::requireTakesReports(session, options.dossier);
        return options.dossier;
    case RegisterOptions::Into::NewDossier: {
        Dossier wanted{.title = options.dossierTitle, .kind = options.dossierKind};
        wanted.confidentiality = usualConfidentiality(wanted.kind);
        return dossiers::create(session, dossierFor(session, report, wanted), options.numbers).id;
    }
    }
    return {};
}

// Who enters a report may keep it, or leave it to the dossier's handler; handing it to others is dividing work.
void checkHandler(Session& session, Report& report)
{
    const UserId dossierHandler =
        report.dossier ? orMissing(storage::findDossier(session.db(), report.dossier)).handler : UserId();
    if (!report.handler)
        report.handler = dossierHandler;
    if (report.handler && report.handler != dossierHandler && report.handler != session.actor().id)
        requirePermission(session, Permission::DivideWork);
}

// The person, the report and the end of the draft are one step: all of it, or nothing.
Report withReporter(Session& session, Report report, const std::optional<Person>& newReporter, Numbers numbers)
{
    if (newReporter) {
        report.reporter = orThrow(persons::add(session, *newReporter, numbers));
        report.reporterKind = ReporterKind::Known;
    }
    return report;
}

} // namespace

Dossier dossierFor(Session& session, const Report& report, Dossier dossier)
{
    DisplayNames names(session.db());
    if (dossier.kind.isEmpty()) {
        dossier.kind = dossierKindOf(report);
        dossier.confidentiality = usualConfidentiality(dossier.kind);
    }
    if (dossier.title.trimmed().isEmpty()) {
        const QString place = report.unit ? names.address(report.unit) : report.placeText;
        dossier.title = (names.code(u"ZAAKTYPEDETAILSOORT"_s, report.category) + u' ' + place).trimmed();
    }
    if (!dossier.unit && !dossier.area) {
        dossier.unit = report.unit;
        dossier.area = report.area;
    }
    if (dossier.team.isEmpty())
        dossier.team = report.team;
    if (!dossier.handler)
        dossier.handler = report.handler;
    return dossier;
}

Result<Registered> registerReport(Session& session, const Report& wanted, const RegisterOptions& options)
{
    return session.write([&] {
        requirePermission(session, Permission::RegisterReport);
        Report report = checkedReport(session, withReporter(session, wanted, options.newReporter, options.numbers), {},
                                      options.numbers);
        for (ReportCost& cost : report.costs)
            cost = checkedCost(session, cost, options.numbers);
        report.id = {};
        report.closedAt = {};
        report.closeReason.clear();
        if (report.team.isEmpty())
            report.team = session.actor().team;
        report.dossier = chosenDossier(session, report, options);
        checkHandler(session, report);
        report.status = statusOf(report.handler || report.dossier ? ReportState::InProgress : ReportState::New);
        const QDate receivedOn = amsterdamDate(report.receivedAt);
        const SerialNumber number = storage::takeNumber(session.db(), SerialNumber::report, receivedOn.year());
        report.number = number.key();
        // Its deadlines come with it, and its event tells of them.
        Telling telling;
        const auto insert = [&](Connection& db, const Report& one) {
            const ReportId id = storage::insertReport(db, one);
            const QJsonObject due = deadlines::createFor(session, id, receivedOn, one.isPositive());
            for (auto day = due.begin(); day != due.end(); ++day)
                telling.more.insert(day.key(), day.value());
            return id;
        };
        noteChange(telling.more, "handler"_L1, QJsonValue::Null, report.handler.value());
        if (options.numbers == Numbers::Confirmed)
            noteChange(telling.more, "numbersConfirmed"_L1, false, true);
        CaseWrite(session).add(things::report, report, insert, telling);
        if (report.dossier) {
            report_parties::follow(session, {}, report);
            handover::settle(session, report.dossier);
            session.noteChanged(EntityKind::Dossier, report.dossier.value());
        }
        if (options.endsDraft)
            orThrow(drafts::drop(session, options.endsDraft->kind, options.endsDraft->key));
        return Registered{.id = report.id, .number = number, .dossier = report.dossier};
    });
}

Result<DuePreview> duePreview(Session& session, QDate receivedOn)
{
    return session.read([&] {
        requirePermission(session, Permission::RegisterReport);
        const WorkingCalendar calendar = officeCalendar(session.db());
        const ReportNorms norms = officeNorms(session.db());
        return DuePreview{.acknowledgement = calendar.addWorkingDays(receivedOn, norms.acknowledgement),
                          .target = calendar.addWorkingDays(receivedOn, norms.feedbackTarget),
                          .feedback = calendar.addWorkingDays(receivedOn, norms.feedbackLimit)};
    });
}

Result<int> updateReport(Session& session, const Report& wanted, Numbers numbers,
                         const std::optional<Person>& newReporter)
{
    return session.write([&] {
        requirePermission(session, Permission::RegisterReport);
        requireOpen(session, wanted.id);
        const Report before = orMissing(storage::findReport(session.db(), wanted.id));
        (void)requireStep(session, before, ReportEvent::Change);
        if (before.version != wanted.version)
            refuseStale();
        Report report = checkedReport(session, withReporter(session, wanted, newReporter, numbers), before, numbers);
        report.number = before.number;
        report.sourceNumber = before.sourceNumber;
        report.status = before.status;
        report.dossier = before.dossier;
        report.handler = before.handler;
        report.closedAt = before.closedAt;
        report.closeReason = before.closeReason;
        const QDate receivedOn = amsterdamDate(report.receivedAt);
        if (before.closedAt.isValid() && report.receivedAt > before.closedAt)
            refuseInput(QCoreApplication::translate("Reports",
                                                    "The report was closed on %1; it must have come in before "
                                                    "that.")
                            .arg(shortDate(amsterdamDate(before.closedAt))),
                        u"receivedAt"_s);
        if (loggedOf(things::report, before) == loggedOf(things::report, report))
            return before.version;
        if (report.isPositive())
            deadlines::removeAll(session, report.id);
        else if (amsterdamDate(before.receivedAt) != receivedOn)
            deadlines::moveStart(session, report.id, receivedOn);
        const QJsonObject due = deadlines::createFor(session, report.id, receivedOn, report.isPositive());
        CaseWrite(session).change(things::report, before, report, {.more = due});
        // After the line that tells of the new deadlines: the log is read in its order.
        if (before.isPositive() && !report.isPositive())
            contacts::meetByEarlier(session, report.id, receivedOn);
        report_parties::follow(session, before, report);
        return before.version + 1;
    });
}

} // namespace woonrust::reports
