// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/verify.h"
#include "storage/cases/event_store.h"
#include "storage/database/schema/steps.h"
#include "storage/shared/search_store.h"
#include "support/canned_casebook.h"
#include "support/catch_qt.h"
#include "support/child_process.h"
#include "support/private_mount.h"
#include "support/test_casebook.h"

#include <QDir>
#include <QMap>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

int current()
{
    return schemaSteps().back().version;
}

// Every version that was ever released has a file.
std::vector<int> cannedVersions()
{
    std::vector<int> versions;
    for (const QString& name : QDir(u":/schema"_s).entryList({u"v*.sql"_s}))
        versions.push_back(QStringView(name).mid(1).chopped(4).toInt());
    return versions;
}

// A version's tables and rows in a database of its own, not yet brought up to date.
class OldTables {
public:
    explicit OldTables(int version) : db(make(version), m_key) {}

private:
    QString make(int version)
    {
        const QString path = m_folder.filePath(u"old.woonrust"_s);
        const SecretBytes key = SecretBytes::copyOf(m_key);
        const NativeDatabase database(path, NativeDatabase::Access::Create, key);
        CannedCasebook::run(database, version);
        return path;
    }
    QTemporaryDir m_folder;
    QByteArray m_key = QByteArray(32, 'k');

public:
    Connection db;
};

QStringList tablesOf(Connection& db)
{
    QStringList names;
    db.each(u"SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%' "
            "ORDER BY name"_s,
            {}, [&](const Row& row) { names << row.text(0); });
    return names;
}

QStringList lines(Connection& db, const QString& sql, const Values& values = {})
{
    QStringList found;
    db.each(sql, values, [&](const Row& row) { found << row.text(0); });
    return found;
}

// Table -> its columns.
using Columns = QMap<QString, QStringList>;

Columns columnsOf(Connection& db)
{
    Columns columns;
    for (const QString& table : tablesOf(db))
        columns[table] = lines(db, u"SELECT name FROM pragma_table_info(?)"_s, {table});
    return columns;
}

// Every value of these columns, a line per row, in an order that does not hang on the schema.
QMap<QString, QStringList> rowsOf(Connection& db, const Columns& columns)
{
    QMap<QString, QStringList> rows;
    for (const auto& [table, names] : columns.asKeyValueRange()) {
        QStringList quoted;
        for (const QString& name : names)
            quoted << u"'%1=' || quote(\"%1\")"_s.arg(name);
        rows[table] = lines(db, u"SELECT %1 FROM \"%2\""_s.arg(quoted.join(u" || ', ' || "_s), table));
        rows[table].sort();
    }
    return rows;
}

// All that a schema is, one line per thing: columns with type, default and key, references, indexes and triggers.
QStringList schemaOf(Connection& db)
{
    QStringList all;
    db.each(
        u"SELECT name, type, strict, wr FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'"_s,
        {}, [&](const Row& table) {
            const QString name = table.text(0);
            all << u"table %1: %2, strict %3, without rowid %4"_s.arg(name, table.text(1), table.text(2),
                                                                      table.text(3));
            all << lines(db,
                         u"SELECT 'column ' || ? || '.' || name || ': ' || cid || ' ' || type || ', not null ' || "
                         "\"notnull\" || ', default ' || coalesce(dflt_value, 'none') || ', key ' || pk || "
                         "', hidden ' || hidden FROM pragma_table_xinfo(?)"_s,
                         {name, name});
            all << lines(db,
                         u"SELECT 'reference ' || ? || '.' || \"from\" || ' to ' || \"table\" || '.' || "
                         "coalesce(\"to\", '') || ' on delete ' || on_delete || ' on update ' || on_update FROM "
                         "pragma_foreign_key_list(?)"_s,
                         {name, name});
            all << lines(db,
                         u"SELECT 'index ' || ? || '.' || l.name || ': unique ' || l.\"unique\" || ', partial ' || "
                         "l.partial || ', ' || i.seqno || ' ' || coalesce(i.name, '') || ' ' || i.coll || "
                         "' descending ' || i.desc || ' key ' || i.key FROM pragma_index_list(?) l, "
                         "pragma_index_xinfo(l.name) i"_s,
                         {name, name});
        });
    // The conditions of partial indexes and checks, and the bodies of triggers, stand in the text alone.
    db.each(u"SELECT type, name, coalesce(sql, '') FROM sqlite_master"_s, {},
            [&](const Row& row) { all << u"%1 %2 as %3"_s.arg(row.text(0), row.text(1), row.text(2).simplified()); });
    all.sort();
    return all;
}

QStringList missingFrom(const QStringList& expected, const QStringList& present)
{
    QStringList missing;
    for (const QString& line : expected)
        if (!present.contains(line))
            missing << line;
    return missing;
}

QMap<QString, QByteArray> filesIn(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            files[info.fileName()] = file.readAll();
    }
    return files;
}

// Each of these rows is still there as it was.
bool staysIn(const QStringList& now, const QStringList& before)
{
    return std::ranges::all_of(before, [&](const QString& row) { return now.contains(row); });
}

} // namespace

TEST_CASE("There is a casebook of version 1 in the tests, with a row in every table")
{
    REQUIRE_FALSE(cannedVersions().empty());
    CHECK(cannedVersions().front() == 1);
    for (const int version : cannedVersions()) {
        OldTables old(version);
        CHECK(schemaVersion(old.db) == version);
        for (const QString& table : tablesOf(old.db)) {
            INFO(table.toStdString());
            CHECK(old.db.integer(u"SELECT count(*) FROM \"%1\""_s.arg(table)) > 0);
        }
    }
}

TEST_CASE("Steps that were released are still what they were")
{
    const int version = GENERATE(from_range(cannedVersions()));
    OldTables old(version);
    TestCasebook fresh; // only for its folder and key
    Connection db(fresh.folder.filePath(u"fresh"_s), fresh.key, Connection::Mode::Create);
    std::vector<SchemaStep> steps = schemaSteps();
    std::erase_if(steps, [&](const SchemaStep& step) { return step.version > version; });
    migrate(db, steps);
    CHECK(missingFrom(schemaOf(old.db), schemaOf(db)) == QStringList());
    CHECK(missingFrom(schemaOf(db), schemaOf(old.db)) == QStringList());
}

TEST_CASE("A casebook of an earlier version keeps every row and every value when it is brought up to date")
{
    OldTables old(GENERATE(from_range(cannedVersions())));
    const Columns columns = columnsOf(old.db);
    const auto before = rowsOf(old.db, columns);
    migrate(old.db, schemaSteps());
    CHECK(schemaVersion(old.db) == current());
    const auto after = rowsOf(old.db, columns);
    for (const auto& [table, rows] : before.asKeyValueRange()) {
        INFO(table.toStdString());
        CHECK(staysIn(after[table], rows));
        if (table != u"code_value"_s) // lists may have grown
            CHECK(after[table].size() == rows.size());
    }
}

TEST_CASE("A casebook that was brought up to date has the schema of a new one")
{
    OldTables old(GENERATE(from_range(cannedVersions())));
    migrate(old.db, schemaSteps());
    TestCasebook fresh;
    CHECK(missingFrom(schemaOf(old.db), schemaOf(fresh.db)) == QStringList());
    CHECK(missingFrom(schemaOf(fresh.db), schemaOf(old.db)) == QStringList());
}

TEST_CASE("The comparison of two schemas sees a column, an index, a reference, a default and a trigger that differ")
{
    const auto sql = GENERATE(u"ALTER TABLE note ADD COLUMN extra TEXT"_s, u"CREATE INDEX more_idx ON note (at)"_s,
                              u"DROP INDEX note_report_idx"_s, u"DROP TRIGGER event_never_changes"_s,
                              u"CREATE TABLE other (id INTEGER REFERENCES note (id)) STRICT"_s);
    TestCasebook one;
    TestCasebook other;
    CHECK(schemaOf(one.db) == schemaOf(other.db));
    other.db.exec(sql);
    CHECK(schemaOf(one.db) != schemaOf(other.db));
}

TEST_CASE("An old casebook is whole after it was brought up to date: its log, its search and its references")
{
    const CannedCasebook old(GENERATE(from_range(cannedVersions())));
    const auto opened = openCasebook(old.path(), old.credentials(), old.clock, old.options());
    REQUIRE(opened);
    const auto db = opened->connect();
    CHECK(schemaVersion(*db) == current());
    CHECK_FALSE(storage::checkEventChain(*db).firstBroken);
    CHECK(storage::checkEventChain(*db).events > 5);
    CHECK(storage::search(*db, policy::visibility({.roles = {Role::Coordinator}}), EntityKind::Person, u"smit"_s, 5)
              .size() == 1);
    CHECK(lines(*db, u"SELECT \"table\" FROM pragma_foreign_key_check"_s) == QStringList());
    CHECK(lines(*db, u"PRAGMA integrity_check"_s) == QStringList{u"ok"_s});
    db->exec(u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s);
}

TEST_CASE("Before an old casebook is brought up to date there is a checked back-up that the same password opens")
{
    const CannedCasebook old;
    const std::vector<SchemaStep> steps = stepsOfTomorrow();
    std::vector<OpeningStep> told;
    OpenOptions options = old.options();
    options.steps = &steps;
    qint64 most = 0;
    options.progress = [&most](qint64 done, qint64) {
        most = std::max(most, done);
        return true;
    };
    options.stepBegins = [&told](OpeningStep step) { told.push_back(step); };
    QString backup;
    {
        const auto opened = openCasebook(old.path(), old.credentials(), old.clock, options);
        REQUIRE(opened);
        REQUIRE(opened->upgrade());
        CHECK(opened->upgrade()->from == 1);
        CHECK(opened->upgrade()->to == current() + 1);
        backup = opened->upgrade()->backup;
        CHECK(schemaVersion(*opened->connect()) == current() + 1);
    }
    CHECK(told == std::vector{OpeningStep::BackUpBeforeUpgrade, OpeningStep::Upgrade});
    CHECK(most > 0);
    REQUIRE(QFile::exists(backup));
    // The copy is of the version before: this version of the program opens it, with all that was in it.
    const auto copy = openCasebook(backup, old.credentials(), old.clock, old.options());
    REQUIRE(copy);
    const auto db = copy->connect();
    CHECK(schemaVersion(*db) == current());
    OldTables canned(1);
    const Columns columns = columnsOf(canned.db);
    const auto copied = rowsOf(*db, columns);
    for (const auto& [table, rows] : rowsOf(canned.db, columns).asKeyValueRange())
        CHECK(staysIn(copied[table], rows));
    // And the one that is up to date already asks for nothing any more.
    told.clear();
    CHECK_FALSE(openCasebook(old.path(), old.credentials(), old.clock, options)->upgrade());
    CHECK(told.empty());
}

TEST_CASE("A step that fails leaves the casebook at the version before, whole, and says where the back-up is")
{
    const CannedCasebook old;
    std::vector<SchemaStep> steps = schemaSteps();
    steps.push_back({.version = current() + 1,
                     .description = {},
                     .statements = {u"DELETE FROM draft"_s, u"CREATE TABLE half (id INTEGER)"_s},
                     .data = [](Connection&) { throw Failure(ErrorKind::DiskFull, u"The disk is full."_s); }});
    OpenOptions options = old.options();
    options.steps = &steps;
    const auto opened = openCasebook(old.path(), old.credentials(), old.clock, options);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::DiskFull);
    const QString backup = old.path() + u".before-v%1-20270104-100000"_s.arg(current() + 1);
    CHECK(opened.error().message.contains(backup));
    CHECK(opened.error().message.contains(u"The disk is full."_s));
    CHECK(openCasebook(backup, old.credentials(), old.clock, old.options()));
    const auto again = openCasebook(old.path(), old.credentials(), old.clock, old.options());
    REQUIRE(again);
    const auto db = again->connect();
    CHECK(schemaVersion(*db) == current());
    CHECK(lines(*db, u"SELECT name FROM sqlite_master WHERE name = 'half'"_s) == QStringList());
    CHECK(db->integer(u"SELECT count(*) FROM draft"_s) == 1);
}

TEST_CASE("An old casebook is left as it is when the back-up is stopped")
{
    const CannedCasebook old;
    const auto before = filesIn(old.folder.path());
    const std::vector<SchemaStep> steps = stepsOfTomorrow();
    OpenOptions options = old.options();
    options.steps = &steps;
    options.progress = [](qint64, qint64) { return false; };
    const auto opened = openCasebook(old.path(), old.credentials(), old.clock, options);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Cancelled);
    CHECK(filesIn(old.folder.path()) == before);
}

TEST_CASE("An old casebook is left as it is when there is no room for the back-up before")
{
    const CannedCasebook old;
    QTemporaryDir place;
    const std::vector<SchemaStep> steps = stepsOfTomorrow();
    const int result = inChildProcess([&] {
        constexpr int skipped = 2;
        if (!mountSmallDisk(place.path(), QFileInfo(old.path()).size() + 300'000))
            return skipped;
        const QString path = place.filePath(u"oud.woonrust"_s);
        if (!QFile::copy(old.path(), path) || !QFile::copy(KeySlots::pathFor(old.path()), KeySlots::pathFor(path)))
            return 3;
        const auto before = filesIn(place.path());
        OpenOptions options = old.options();
        options.steps = &steps;
        const auto opened = openCasebook(path, old.credentials(), old.clock, options);
        if (opened || opened.error().kind != ErrorKind::DiskFull)
            return 4;
        if (!opened.error().message.startsWith(u"This casebook is of an older version"_s) ||
            !opened.error().message.contains(u"too little room"_s))
            return 5;
        return filesIn(place.path()) == before ? 0 : 6;
    });
    if (result == 2)
        SKIP("this system allows no small disk of its own");
    CHECK(result == 0);
}
