// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/personal_register.h"

#include "services/cases/dossiers.h"
#include "services/cases/notes.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// The people (or units) that a row speaks of by one way.
QSet<qint64> followed(Connection& db, QLatin1StringView table, const QString& where, qint64 id, const PeoplePath& path)
{
    QString from = u"%1 t0"_s.arg(table);
    for (std::size_t i = 0; i < path.steps.size(); ++i) {
        const PathStep& step = path.steps[i];
        from +=
            u" JOIN %1 t%2 ON t%2.%3 = t%4.%5"_s.arg(step.table).arg(i + 1).arg(step.toColumn).arg(i).arg(step.column);
    }
    QSet<qint64> found;
    db.each(
        u"SELECT t%1.%2 FROM %3 WHERE %4 AND t%1.%2 IS NOT NULL"_s.arg(path.steps.size()).arg(path.column, from, where),
        {id}, [&](const Row& row) { found.insert(row.integer(0)); });
    return found;
}

QSet<qint64> peopleOf(Connection& db, QLatin1StringView table, qint64 id, bool units)
{
    QSet<qint64> all;
    for (const PeoplePath& path : pathsToPeople(table))
        if (path.isUnit == units)
            all += followed(db, table, u"t0.id = ?"_s, id, path);
    return all;
}

} // namespace

TEST_CASE("From each row with personal data of residents a way leads to the people it speaks of")
{
    TestCasebook book;
    const QSet<QString> ofColleagues{u"user"_s,  u"account"_s,      u"saved_view"_s,
                                     u"draft"_s, u"final_report"_s, u"search_index"_s};
    for (const RegisteredColumn& column : personalRegister()) {
        INFO(column.table.data() << "." << column.column.data());
        const auto paths = pathsToPeople(column.table);
        if (!ofColleagues.contains(column.table))
            CHECK_FALSE(paths.empty());
        for (const PeoplePath& path : paths)
            if (column.table != "search_index"_L1)
                CHECK(followed(book.db, column.table, u"? < 0"_s, 1, path)
                          .isEmpty()); // and each is a question that can be asked
    }
}

TEST_CASE("A note leads to the reporter and the accused of its report, and to whoever takes part in its dossier")
{
    CaseStreet street;
    Session session = street.session(Role::Coordinator);
    const ReportId report = orThrow(reports::registerReport(session, street.noise())).id;
    const NoteId loose = orThrow(notes::add(session, {.about = {.report = report}, .body = u"Drum"_s}));
    const QSet<qint64> both{street.tenants[0].value(), street.tenants[1].value()};
    CHECK(peopleOf(street.db, "note"_L1, loose.value(), false) == both);
    CHECK(peopleOf(street.db, "note"_L1, loose.value(), true).contains(street.units[1].value()));

    const DossierId dossier = orThrow(dossiers::openFrom(session, report)).id;
    const NoteId inDossier = orThrow(notes::add(session, {.about = {.dossier = dossier}, .body = u"Drum"_s}));
    CHECK(peopleOf(street.db, "note"_L1, inDossier.value(), false) == both);
    CHECK(peopleOf(street.db, "dossier"_L1, dossier.value(), false) == both);
    CHECK(peopleOf(street.db, "report"_L1, report.value(), false) == both);
}

TEST_CASE("Every personal field of a thing says what becomes of it when people are forgotten, and no other does")
{
    for (const ThingKind& kind : thingKinds().all)
        for (const FieldInfo& field : kind.fields) {
            INFO(kind.table.data() << " " << field.name.data() << " " << field.column.data());
            CHECK(field.personal.has_value() == (field.erasure != Erasure::Keep));
            if (!field.name.isEmpty())
                CHECK(field.label);
        }
}
