// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entity.h"

#include "storage/shared/search_store.h"
#include "support/canned_casebook.h"
#include "support/catch_qt.h"
#include "support/test_casebook.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// As they stand in every casebook: a line that changes here breaks casebooks of users.
struct Stored {
    EntityKind kind;
    int number;
    QLatin1StringView code;
    qint64 firstSearchRow; // of the thing with id 1
};
constexpr Stored stored[] = {
    {EntityKind::Casebook, 0, "casebook"_L1, 1},
    {EntityKind::User, 1, "user"_L1, 1'099'511'627'777},
    {EntityKind::CodeValue, 2, "code_value"_L1, 2'199'023'255'553},
    {EntityKind::Setting, 3, "setting"_L1, 3'298'534'883'329},
    {EntityKind::Area, 4, "area"_L1, 4'398'046'511'105},
    {EntityKind::Unit, 5, "unit"_L1, 5'497'558'138'881},
    {EntityKind::Person, 6, "person"_L1, 6'597'069'766'657},
    {EntityKind::Tenancy, 7, "tenancy"_L1, 7'696'581'394'433},
    {EntityKind::Alert, 8, "alert"_L1, 8'796'093'022'209},
    {EntityKind::Report, 9, "report"_L1, 9'895'604'649'985},
    {EntityKind::Dossier, 10, "dossier"_L1, 10'995'116'277'761},
    {EntityKind::Party, 11, "party"_L1, 12'094'627'905'537},
    {EntityKind::ContactMoment, 12, "contact_moment"_L1, 13'194'139'533'313},
    {EntityKind::Task, 13, "task"_L1, 14'293'651'161'089},
    {EntityKind::Note, 14, "note"_L1, 15'393'162'788'865},
    {EntityKind::Document, 15, "document"_L1, 16'492'674'416'641},
    {EntityKind::Deadline, 16, "deadline"_L1, 17'592'186'044'417},
    {EntityKind::StandardText, 17, "standard_text"_L1, 18'691'697'672'193},
    {EntityKind::SavedView, 18, "saved_view"_L1, 19'791'209'299'969},
    {EntityKind::FinalReport, 19, "final_report"_L1, 20'890'720'927'745},
    {EntityKind::Process, 20, "process"_L1, 21'990'232'555'521},
    {EntityKind::WorkStep, 21, "work_step"_L1, 23'089'744'183'297},
    {EntityKind::Letter, 22, "letter"_L1, 24'189'255'811'073},
    {EntityKind::LetterTemplate, 23, "letter_template"_L1, 25'288'767'438'849},
};

} // namespace

TEST_CASE("Each kind of thing keeps the number and the word that it has in casebooks")
{
    REQUIRE(entityCodes().size() == std::size(stored));
    for (const Stored& one : stored) {
        INFO(one.code.data());
        CHECK(int(one.kind) == one.number);
        CHECK(entityCode(one.kind) == one.code);
        CHECK(entityFromCode(one.code) == one.kind);
        CHECK(storage::searchRowId(one.kind, 1) == one.firstSearchRow);
    }
    CHECK_FALSE(entityFromCode(u"complaint"_s));
    CHECK_FALSE(entityFromCode(u"invented-3"_s));
}

TEST_CASE("A search index that was kept finds each kind of thing under its own rows")
{
    TestCasebook book;
    const Visibility everything{.seesCases = true, .seesSecret = true};
    for (const Stored& one : stored)
        book.db.exec(u"INSERT INTO search_text (id, title, body) VALUES (?, ?, 'Wolfskers')"_s,
                     {one.firstSearchRow, QString(one.code)});
    for (const Stored& one : stored) {
        const auto hits = storage::search(book.db, everything, one.kind, u"wolfskers"_s, 10);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].title == one.code);
        CHECK(hits[0].id == 1);
    }
}

TEST_CASE("What the casebook of an earlier version finds is a thing of that kind")
{
    const CannedCasebook canned;
    const auto opened = openCasebook(canned.path(), canned.credentials(), canned.clock, canned.options());
    REQUIRE(opened);
    const auto connection = opened->connect();
    Connection& db = *connection;
    QSet<QString> found;
    db.each(u"SELECT id FROM search_text"_s, {}, [&](const Row& row) {
        const auto kind = EntityKind(row.integer(0) >> 40);
        const QString table = entityCode(kind);
        REQUIRE(entityFromCode(table) == kind);
        CHECK(db.integer(u"SELECT count(*) FROM \"%1\" WHERE id = ?"_s.arg(table),
                         {row.integer(0) - storage::searchRowId(kind, 0)}) == 1);
        found.insert(table);
    });
    for (const char* table :
         {"area", "unit", "person", "report", "dossier", "contact_moment", "task", "note", "document"})
        CHECK(found.contains(QLatin1StringView(table)));
}
