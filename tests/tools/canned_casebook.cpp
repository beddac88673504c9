// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints a casebook of the present schema version as SQL, with an invented row in every table: run once when a version
// is released, and kept as tests/data/schema/v<version>.sql (docs/schema.md, "Changing the schema").

#include "papers/final_reports.h"
#include "services/cases/absences.h"
#include "services/cases/accounts.h"
#include "services/cases/contacts.h"
#include "services/cases/deadlines.h"
#include "services/cases/directive_court.h"
#include "services/cases/directive_work.h"
#include "services/cases/documents.h"
#include "services/cases/dossier_links.h"
#include "services/cases/dossiers.h"
#include "services/cases/drafts.h"
#include "services/cases/incidents.h"
#include "services/cases/letters/letters.h"
#include "services/cases/measures.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/tasks.h"
#include "services/lists/views.h"
#include "services/office/settings.h"
#include "services/registry/alerts.h"
#include "storage/cases/breach_store.h"
#include "storage/cases/directive_store.h"
#include "support/case_street.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// One of the mayor, which asks least: with a clause that was kept, then breached, and a penalty that became due.
void fillDirective(CaseStreet& street, Session& session, DossierId dossier)
{
    const QDate today = street.clock.today();
    const DirectiveId id = orThrow(directives::draft(session, dossier, DirectiveKind::Mayor)).id;
    const auto stored = [&] { return storage::findDirective(street.db, id).value(); };
    Directive d = stored();
    d.penalty = true;
    d.penaltyCents = 10'000;
    d.penaltyMaxCents = 50'000;
    (void)orThrow(directives::save(session, d));
    DirectiveClause music = clauseExamples(u"nl"_s).front().clause;
    music.directive = id;
    const ClauseId clause = orThrow(directives::addClause(session, music));
    orThrow(directives::serve(session, stored(), today));
    orThrow(directives::recordWeek(session, id, today,
                                   {{.clause = clause, .result = u"KEPT"_s, .source = u"Wijkbeheerder"_s}}));
    const BreachId breach = orThrow(
        directives::reportBreach(session, id, {.clause = clause, .on = today, .what = u"Muziek"_s, .links = {}}));
    const auto reported = [&] { return storage::findBreach(street.db, breach).value(); };
    orThrow(directives::hear(session, reported(), {.on = today, .said = u"Een feest"_s}));
    orThrow(directives::decide(session, reported(),
                               {.established = true, .on = today, .decision = u"Vastgesteld"_s, .runsOn = false}));
    (void)orThrow(directives::forfeit(session, stored(), {.breach = breach, .on = today, .amountCents = 10'000}));
}

void fillCases(CaseStreet& street)
{
    Session session = street.session();
    Report noise = street.noise();
    noise.otherCategories = {u"STA"_s};
    const auto report =
        orThrow(reports::registerReport(session, noise, {.into = reports::RegisterOptions::Into::NewDossier}));
    (void)orThrow(reports::addCost(session, report.id,
                                   {.amountCents = 12'550, .spentOn = QDate(2026, 11, 20), .kind = u"CLEANING"_s}));
    const auto promises = orThrow(deadlines::deadlinesOf(session, report.id));
    orThrow(deadlines::suspend(session, promises.back().deadline, QDate(2026, 11, 20), u"wacht op de politie"_s));
    const auto slow =
        orThrow(deadlines::deadlinesOf(session, orThrow(reports::registerReport(session, street.noise())).id));
    orThrow(deadlines::extend(session, slow.back().deadline,
                              {.to = QDate(2026, 12, 18), .toldOn = QDate(2026, 11, 20), .reason = u"geluidmeting"_s}));
    const Subject about{.dossier = report.dossier};
    (void)orThrow(contacts::record(session, {.about = {.report = report.id},
                                             .at = street.clock.nowUtc(),
                                             .kind = contacts::acknowledgement,
                                             .channel = u"TEL"_s,
                                             .direction = u"UIT"_s,
                                             .person = street.tenants[0],
                                             .body = u"Ontvangst bevestigd; belt terug na het weekend.\n\nRustig."_s}));
    (void)orThrow(tasks::add(session, {.about = about,
                                       .title = u"Huisbezoek op nummer 14"_s,
                                       .kind = u"VISIT"_s,
                                       .assignee = session.actor().id,
                                       .dueOn = QDate(2026, 11, 25)}));
    const TaskId visit = orThrow(tasks::add(session, {.about = about,
                                                      .title = u"Gesprek met beide buren"_s,
                                                      .kind = u"TALK"_s,
                                                      .startsAt = utcFromAmsterdam(QDate(2026, 11, 26), QTime(14, 0)),
                                                      .minutes = 45,
                                                      .place = u"Buurthuis 't Hoekje"_s,
                                                      .withWhom = u"beide buren"_s,
                                                      .second = street.user(Role::LiveabilityWorker)}));
    orThrow(tasks::answer(session, {visit, 1}, true));
    (void)orThrow(
        notes::add(session, {.about = about, .body = u"De muren zijn 'dun'; één buurman hoort élk woord."_s}));
    (void)orThrow(measures::add(session, {.dossier = report.dossier,
                                          .instrument = u"AANSPREKEN"_s,
                                          .fromOn = QDate(2026, 11, 20),
                                          .person = street.tenants[1],
                                          .role = u"INITIATE"_s,
                                          .account = u"Spreekt af na elf uur zacht te doen."_s}));
    (void)orThrow(accounts::add(session, {.dossier = report.dossier,
                                          .side = u"ACCUSED"_s,
                                          .person = street.tenants[1],
                                          .putTo = u"Harde muziek na elf uur."_s,
                                          .said = u"Alleen op vrijdag."_s}));
    (void)orThrow(incidents::addAll(session, {.report = report.id},
                                    {{.happenedOn = QDate(2026, 11, 19),
                                      .startsAt = QTime(23, 10),
                                      .endsAt = QTime(1, 0),
                                      .what = u"Harde muziek"_s}}));
    (void)orThrow(documents::add(session, {.about = about, .fileName = u"logboek.txt"_s}, "vrijdag 23:10 muziek\n"));
    (void)orThrow(parties::add(
        session,
        {.dossier = report.dossier, .person = street.tenants[2], .role = u"BEL"_s, .fromOn = QDate(2026, 11, 20)}));
    fillDirective(street, session, report.dossier);
    (void)orThrow(letters::start(session, {.code = u"B05"_s, .about = about}));
    orThrow(dossiers::setConfidentiality(session, report.dossier, u"GEH"_s, {street.user(Role::CaretakerOfArea)},
                                         u"bedreiging"_s));
    orThrow(drafts::keep(session, u"report"_s, u""_s, uR"({"description":"Half getypt"})"_s));
    const DossierId older =
        orThrow(dossiers::open(session, {.title = u"Eerder geluid"_s, .kind = u"NUISANCE"_s, .unit = street.units[1]}))
            .id;
    (void)orThrow(dossier_links::add(session, report.dossier, older, u"FOLLOWS"_s));
    Session coordinator = street.session(Role::Coordinator);
    const AbsenceId absence = orThrow(absences::add(coordinator, {.user = session.actor().id,
                                                                  .fromOn = QDate(2026, 11, 23),
                                                                  .untilOn = QDate(2026, 12, 4),
                                                                  .deputy = coordinator.actor().id}));
    (void)orThrow(absences::lend(coordinator, absence, {{.kind = EntityKind::Task, .id = visit.value()}}));
    (void)orThrow(views::save(session, {.page = u"reports"_s, .name = u"Mijn buurt"_s, .definition = u"{}"_s}));
}

void fillOffice(CaseStreet& street)
{
    Session administrator = street.session(Role::Administrator);
    Settings settings = settings::current(street.db);
    settings.organisation = u"Stichting Voorbeeldwonen"_s;
    settings.idleMinutes = 20;
    orThrow(settings::save(administrator, settings));
    Session coordinator = street.session(Role::Coordinator);
    (void)orThrow(alerts::add(coordinator, {.unit = street.units[1],
                                            .kind = u"BEZ"_s,
                                            .text = u"Bezoek met twee"_s,
                                            .source = u"wijkagent"_s,
                                            .fromOn = QDate(2026, 11, 20),
                                            .untilOn = QDate(2027, 5, 20)}));
    (void)orThrow(papers::declareFinal(coordinator, Period::month(2026, 10), {}, false));
    Transaction transaction(street.db);
    street.db.exec(
        u"INSERT INTO area_boundary (area_id, year, geometry, source) VALUES (?, 2024, x'0106000000', 'CBS')"_s,
        {street.area});
    transaction.commit();
}

QStringList columns(Connection& db, const QString& table)
{
    QStringList names;
    db.each(u"SELECT name FROM pragma_table_info(?)"_s, {table}, [&](const Row& row) { names << row.text(0); });
    return names;
}

// As one line: an empty line ends a statement.
QString literal(const QString& quoted)
{
    return QString(quoted).replace(u'\n', u"' || char(10) || '"_s);
}

// False when a table has no row, and so would not be tested.
bool print(Connection& db, QTextStream& out)
{
    const int version = schemaVersion(db);
    out << "-- SPDX-FileCopyrightText: Woonrust contributors\n-- SPDX-License-Identifier: GPL-3.0-or-later\n"
        << "-- A casebook of schema version " << version
        << ", as Woonrust of that version wrote it; never edited. Made by tests/tools/canned_casebook.\n\n"
        << "PRAGMA application_id = " << casebookApplicationId << ";\n\nPRAGMA user_version = " << version << ";\n\n";
    QStringList tables;
    db.each(u"SELECT m.name, m.sql, l.type FROM sqlite_master m LEFT JOIN pragma_table_list l ON l.name = m.name AND "
            "m.type = 'table' WHERE m.sql IS NOT NULL AND m.name NOT LIKE 'sqlite_%' AND coalesce(l.type, '') <> "
            "'shadow' ORDER BY m.rowid"_s,
            {}, [&](const Row& row) {
                out << row.text(1) << ";\n\n";
                if (row.text(2) == u"table")
                    tables << row.text(0);
            });
    out << "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);\n\n";
    bool complete = true;
    for (const QString& table : std::as_const(tables)) {
        const QStringList names = columns(db, table);
        QStringList quoted;
        for (const QString& name : names)
            quoted << u"quote(\"%1\")"_s.arg(name);
        int rows = 0;
        db.each(u"SELECT %1 FROM \"%2\" ORDER BY %3"_s.arg(quoted.join(u", "_s), table, names.mid(0, 3).join(u", "_s)),
                {}, [&](const Row& row) {
                    QStringList values;
                    for (int i = 0; i < names.size(); ++i)
                        values << literal(row.text(i));
                    out << "INSERT INTO " << table << " (" << names.join(u", "_s) << ") VALUES ("
                        << values.join(u", "_s) << ");\n";
                    ++rows;
                });
        out << '\n';
        if (rows == 0)
            QTextStream(stderr) << "No row in " << table << '\n';
        complete = complete && rows > 0;
    }
    return complete;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    try {
        CaseStreet street;
        fillCases(street);
        fillOffice(street);
        QTextStream out(stdout);
        return print(street.db, out) ? 0 : 1;
    } catch (const Failure& failure) {
        QTextStream(stderr) << failure.error().message << ' ' << failure.error().technical << '\n';
        return 1;
    }
}
