// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/number.h"
#include "import_fixture.h"
#include "storage/cases/case_check.h"
#include "storage/cases/report_store.h"

using namespace woonrust;
using namespace woonrust::exchange;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Reports of before 2000 that come in without a number get one each, and the check finds nothing wrong",
          "[attack]")
{
    ImportFixture fixture;
    const ImportResult result =
        fixture.run(importReports, "nummer;ontvangen_op;kanaal;categorie;aard;omschrijving;gesloten_op;dossier\n"
                                   ";1990-01-01;TEL;GEL;overlast;oud nul;1990-06-01;\n"
                                   ";1995-05-05;TEL;GEL;overlast;oud een;1995-06-01;K1\n"
                                   ";1995-05-06;TEL;GEL;overlast;oud ook;1995-06-01;K1\n"
                                   ";1996-05-05;TEL;GEL;overlast;oud twee;1996-06-01;K2\n"
                                   ";2026-05-05;TEL;GEL;overlast;nieuw;;\n"
                                   "M99-00007;1999-05-05;TEL;GEL;overlast;met nummer;1999-06-01;\n");
    CHECK(result.added == 6);
    for (const QString& number :
         {u"M90-00001"_s, u"M95-00001"_s, u"M95-00002"_s, u"M96-00001"_s, u"M26-00001"_s, u"M99-00007"_s})
        CHECK(storage::findReportByNumber(fixture.casebook.db, parseSerialNumber(number)->key()));
    CHECK(storage::withoutProperNumber(fixture.casebook.db) == 0);
}
