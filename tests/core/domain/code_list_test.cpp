// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/code_list.h"

#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const QString& list)
{
    QStringList codes;
    for (const CodeValue& value : shippedCodeLists()) {
        if (value.list == list)
            codes << value.code;
    }
    return codes;
}

// VERA's file lies outside the project; the tests of a checkout without it say so and go on.
QString veraFile()
{
    const QString name = u"shared/data/vera-referentiedata-2026-06-26.csv"_s;
    QDir root(QString::fromUtf8(WOONRUST_SOURCE_DIR));
    for (int up = 0; up < 2 && root.cdUp(); ++up) {
        if (root.exists(name))
            return root.filePath(name);
    }
    return {};
}

} // namespace

TEST_CASE("Every shipped value has a list, a code and both names, and no code occurs twice in a list")
{
    const auto values = shippedCodeLists();
    REQUIRE(values.size() > 250);
    QSet<QString> seen;
    for (const CodeValue& value : values) {
        INFO(value.list.toStdString() << '.' << value.code.toStdString());
        CHECK_FALSE(value.list.isEmpty());
        CHECK_FALSE(value.code.isEmpty());
        CHECK_FALSE(value.nameNl.isEmpty());
        CHECK_FALSE(value.nameEn.isEmpty());
        CHECK(value.order > 0);
        const QString key = value.list + u'.' + value.code;
        CHECK_FALSE(seen.contains(key));
        seen.insert(key);
    }
    for (const CodeValue& value : values) {
        INFO(value.parent.toStdString());
        CHECK((value.parent.isEmpty() || seen.contains(value.parent)));
    }
}

TEST_CASE("No two values of a list share a name, so that an import by name is never ambiguous")
{
    QSet<QString> seen;
    for (const CodeValue& value : shippedCodeLists()) {
        const QString key = value.list + u'.' + value.nameNl.toCaseFolded();
        INFO(key.toStdString());
        CHECK_FALSE(seen.contains(key));
        seen.insert(key);
    }
}

TEST_CASE("The lists that the rest of the program names are there")
{
    for (const QString& list : {u"ORIGIN"_s,
                                u"NATURE"_s,
                                u"SPOKEN_TO_NEIGHBOUR"_s,
                                u"TRIAGE"_s,
                                u"DOSSIER_KIND"_s,
                                u"PHASE"_s,
                                u"LEAD"_s,
                                u"DOSSIER_OUTCOME"_s,
                                u"EVICTION_GROUND"_s,
                                u"COST_KIND"_s,
                                u"CONTACT_KIND"_s,
                                u"AREA_KIND"_s,
                                u"TEAM"_s,
                                u"REPORT_CLOSE_REASON"_s,
                                u"TASK_KIND"_s,
                                u"SECOND_ANSWER"_s,
                                u"DOSSIER_LINK_KIND"_s,
                                u"LATE_REASON"_s,
                                u"CONDITION"_s,
                                u"EENHEIDSOORT"_s,
                                u"ZAAKTYPESOORT"_s,
                                u"ZAAKROL"_s,
                                u"ZAAKTYPEDETAILSOORT"_s,
                                u"EINDEREDEN"_s,
                                u"VERTROUWELIJKHEID"_s})
        CHECK_FALSE(codesOf(list).isEmpty());
    CHECK(codesOf(u"NATURE"_s) == QStringList{u"overlast"_s, u"kwetsbaarheid"_s, u"criminaliteit"_s, u"woonfraude"_s,
                                              u"fysiek"_s, u"positief"_s});
    CHECK(codesOf(u"CONTACT_KIND"_s).contains(u"ACK"_s));
    CHECK(codesOf(u"CONTACT_KIND"_s).contains(u"FEEDBACK"_s));
    CHECK(codesOf(u"PHASE"_s).first() == u"PREVENTIVE"_s);
    CHECK(codesOf(u"LEAD"_s).first() == u"US"_s);
    CHECK(codesOf(u"CONDITION"_s) == QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s});
}

TEST_CASE("A value is offered from its first to its last day")
{
    const CodeValue value{.validFrom = QDate(2025, 2, 14), .validUntil = QDate(2026, 1, 31)};
    CHECK_FALSE(value.isOffered(QDate(2025, 2, 13)));
    CHECK(value.isOffered(QDate(2025, 2, 14)));
    CHECK(value.isOffered(QDate(2026, 1, 31)));
    CHECK_FALSE(value.isOffered(QDate(2026, 2, 1)));
    CHECK(CodeValue{}.isOffered(QDate(1999, 1, 1)));
}

TEST_CASE("Vervuiling is VUI: the code VUIL that VERA withdrew in 2022 is not offered")
{
    const QStringList categories = codesOf(u"ZAAKTYPEDETAILSOORT"_s);
    CHECK(categories.contains(u"VUI"_s));
    CHECK_FALSE(categories.contains(u"VUIL"_s));
}

TEST_CASE("Every VERA value agrees with VERA's own file, and no current one is left out")
{
    const QString path = veraFile();
    if (path.isEmpty())
        SKIP("VERA's reference data is not beside the project (../shared/data)");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));

    // Soort;Code;Naam;Omschrijving;Begindatum;Einddatum;Parent;Informatiedomein. Whatever stands in Einddatum, well
    // formed or not, ends a value.
    QHash<QString, QStringList> current;
    while (!file.atEnd()) {
        const QStringList row = QString::fromUtf8(file.readLine()).split(u';');
        REQUIRE(row.size() == 8);
        if (row[5].trimmed().isEmpty())
            current.insert(row[0] + u'.' + row[1], row);
    }

    // A typing error of VERA's, and a name that stands beside another Behandelaar in one list of roles.
    const QHash<QString, QString> shownOtherwise{{u"SIGNALERINGDETAILSOORT.RAC"_s, u"Racistisch"_s},
                                                 {u"RELATIEROLSOORT.BED"_s, u"Behandelaar (zorg)"_s},
                                                 {u"COMMUNICATIEKANAAL.APP"_s, u"WhatsApp"_s}};
    QSet<QString> lists;
    QSet<QString> shipped;
    for (const CodeValue& value : shippedCodeLists()) {
        if (!value.vera)
            continue;
        const QString key = value.list + u'.' + value.code;
        INFO(key.toStdString());
        lists.insert(value.list);
        shipped.insert(key);
        REQUIRE(current.contains(key));
        const QStringList row = current.value(key);
        CHECK(value.nameNl == shownOtherwise.value(key, row[2]));
        CHECK(value.parent == row[6]);
        CHECK_FALSE(value.validUntil.isValid());
        // Dates come as d-m-yyyy and dd-mm-yyyy; one that cannot be read (14-02-205) becomes none, not a guess.
        CHECK(value.validFrom == QDate::fromString(row[4], u"d-M-yyyy"_s));
    }
    CHECK(lists.size() == 15);
    for (auto row = current.cbegin(); row != current.cend(); ++row) {
        INFO(row.key().toStdString());
        CHECK((!lists.contains(row->first()) || shipped.contains(row.key())));
    }
}

TEST_CASE("Our own values of VERA's lists are ours to change, and take no code that VERA uses")
{
    int own = 0;
    for (const CodeValue& value : shippedCodeLists()) {
        const bool veraList = value.list == u"ZAAKTYPEDETAILSOORT" || value.list == u"COMMUNICATIEKANAAL" ||
                              value.list == u"ZAAKROL" || value.list == u"RELATIEROLSOORT" ||
                              value.list == u"SIGNALERINGDETAILSOORT" || value.list == u"INFORMATIEOBJECTSOORT";
        own += veraList && !value.vera;
    }
    CHECK(own == 35);
    CHECK(codesOf(u"ZAAKTYPEDETAILSOORT"_s).contains(u"HUG"_s));
    CHECK(codesOf(u"ZAAKTYPEDETAILSOORT"_s).last() == u"OVE"_s);
    // Somebody has one role; both lists are offered together.
    const QStringList roles = codesOf(u"RELATIEROLSOORT"_s);
    for (const QString& role : {u"BTF"_s, u"GET"_s, u"KIN"_s})
        CHECK_FALSE(roles.contains(role));
}
