// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work on cases that is killed half-way: a letter that becomes final, work that is handed over, an import. Each is done
// whole, or did not happen.

#include "exchange/imports.h"
#include "kill/killing.h"
#include "services/cases/absences.h"
#include "services/cases/dossiers.h"
#include "services/cases/letters/letters.h"
#include "storage/cases/document_store.h"
#include "storage/cases/event_store.h"
#include "storage/cases/letter_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/letters.h"

#include <QCryptographicHash>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 40;
constexpr int handedOver = 25;
constexpr int importedRows = 150;

// A casebook on disk that nobody has open, with a dossier of a report and dossiers on the name of a social manager.
class ClosedCase {
public:
    ClosedCase()
    {
        CaseStreet street;
        coordinator = street.actor(Role::Coordinator);
        from = street.user(Role::SocialManager);
        to = street.user(Role::LiveabilityWorker);
        key = street.key;
        clock.set(street.clock.nowUtc());
        Session session = street.session(Role::Coordinator);
        dossier = orThrow(reports::registerReport(session, street.noise(),
                                                  {.into = reports::RegisterOptions::Into::NewDossier}))
                      .dossier;
        for (int i = 0; i < handedOver; ++i) {
            const auto made = orThrow(dossiers::open(
                session, {.title = u"Noise %1"_s.arg(i), .kind = u"NUISANCE"_s, .unit = street.units[0]}));
            (void)dossiers::setHandler(session, made.id, from);
            work.push_back({.kind = EntityKind::Dossier, .id = made.id.value()});
        }
        for (const char* part : {"", "-wal"})
            REQUIRE((QFile::copy(street.path() + QLatin1StringView(part), path() + QLatin1StringView(part)) ||
                     !QFile::exists(street.path() + QLatin1StringView(part))));
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"killed.woonrust"_s); }
    // With a session of the coordinator on a connection of its own.
    template <class Work> auto with(Work work)
    {
        Connection db(path(), key);
        Session session(db, coordinator, clock, nullptr);
        return work(session);
    }
    // Kills `work` somewhere between its begin and a little after its end, measured at the first call of it.
    template <class Work> void killIn(QRandomGenerator& random, int& longest, Work work)
    {
        const auto begin = [&] {
            with([&](Session& session) {
                work(session);
                return 0;
            });
        };
        if (longest == 0)
            longest = duration(begin) * 5 / 4;
        else
            killDuring(begin, random.bounded(0, longest));
    }
    void requireWholeLog()
    {
        with([](Session& session) {
            REQUIRE_FALSE(storage::checkEventChain(session.db()).firstBroken.isValid());
            return 0;
        });
    }
    qint64 count(const QString& sql)
    {
        return with([&](Session& session) { return session.db().integer(sql); });
    }

    QTemporaryDir folder;
    QByteArray key;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC)};
    Actor coordinator;
    UserId from;
    UserId to;
    DossierId dossier;
    std::vector<WorkRef> work;
};

} // namespace

TEST_CASE("A letter that is killed while it becomes final is a draft with nothing recorded, or final with all of it")
{
    const quint32 seed = seedOfThisRun();
    INFO("WOONRUST_KILL_SEED=" << seed);
    QRandomGenerator random(seed);
    ClosedCase c;
    const qint64 contactsBefore = c.count(u"SELECT count(*) FROM contact_moment"_s);
    int longest = 0;
    int finals = 0;
    Letter draft;
    for (int round = 1; round <= rounds; ++round) {
        INFO("round " << round);
        if (!draft.id)
            draft = c.with([&](Session& session) {
                const auto begun =
                    orThrow(letters::start(session, {.code = u"B07"_s, .about = {.report = {}, .dossier = c.dossier}}));
                const LetterId id = begun.front();
                (void)orThrow(letters::save(session, answered(storage::findLetter(session.db(), id).value())));
                return storage::findLetter(session.db(), id).value();
            });
        const QByteArray pdf = somePdf() + QByteArray(200'000, 'x');
        c.killIn(random, longest,
                 [&](Session& session) { (void)letters::finalise(session, draft, {.pdf = pdf, .daysMeant = true}); });
        const Letter found =
            c.with([&](Session& session) { return storage::findLetter(session.db(), draft.id).value(); });
        const bool sent = found.finalAt.isValid();
        finals += sent;
        CHECK(bool(found.document) == sent);
        CHECK(bool(found.contact) == sent);
        CHECK(c.count(u"SELECT count(*) FROM document"_s) == finals);
        CHECK(c.count(u"SELECT count(*) FROM contact_moment"_s) == contactsBefore + finals);
        if (sent) {
            CHECK(found.sha256 == QCryptographicHash::hash(pdf, QCryptographicHash::Sha256));
            draft = {};
        }
        c.requireWholeLog();
    }
    CHECK(finals > 0);
    CHECK(finals < rounds);
}

TEST_CASE("Work that is handed over while the program is killed is all with the one, or all with the other")
{
    const quint32 seed = seedOfThisRun();
    INFO("WOONRUST_KILL_SEED=" << seed);
    QRandomGenerator random(seed);
    ClosedCase c;
    int longest = 0;
    int moved = 0;
    UserId holder = c.from;
    UserId other = c.to;
    for (int round = 1; round <= rounds; ++round) {
        INFO("round " << round);
        const qint64 eventsBefore = c.count(u"SELECT count(*) FROM event"_s);
        c.killIn(random, longest, [&](Session& session) { (void)absences::hand(session, holder, other, c.work); });
        const qint64 gone = c.with([&](Session& session) {
            return session.db().integer(u"SELECT count(*) FROM dossier WHERE handler_id = ?"_s, {other});
        });
        CHECK((gone == 0 || gone == handedOver));
        CHECK((c.count(u"SELECT count(*) FROM event"_s) > eventsBefore) == (gone == handedOver));
        if (gone == handedOver) {
            ++moved;
            std::swap(holder, other);
        }
        c.requireWholeLog();
    }
    CHECK(moved > 0);
    CHECK(moved < rounds);
}

TEST_CASE("An import that is killed let all its rows in, or none")
{
    const quint32 seed = seedOfThisRun();
    INFO("WOONRUST_KILL_SEED=" << seed);
    QRandomGenerator random(seed);
    ClosedCase c;
    QByteArray rows = "nummer;ontvangen_op;kanaal;categorie;aard;eenheidnummer;omschrijving\n";
    for (int i = 0; i < importedRows; ++i)
        rows += ";2026-11-" + QByteArray::number(10 + i % 9) + ";TEL;GEL;overlast;VHE-14;Muziek " +
                QByteArray::number(i) + '\n';
    QFile file(c.folder.filePath(u"reports.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(rows);
    file.close();
    int longest = 0;
    int finished = 0;
    for (int round = 1; round <= rounds / 2; ++round) {
        INFO("round " << round);
        const qint64 before = c.count(u"SELECT count(*) FROM report"_s);
        c.killIn(random, longest, [&](Session& session) { (void)exchange::importReports(session, file.fileName()); });
        const qint64 came = c.count(u"SELECT count(*) FROM report"_s) - before;
        CHECK((came == 0 || came == importedRows));
        finished += came == importedRows;
        CHECK(c.count(u"SELECT count(*) FROM deadline WHERE report_id NOT IN (SELECT id FROM report)"_s) == 0);
        c.requireWholeLog();
    }
    CHECK(finished > 0);
    CHECK(finished < rounds / 2);
}
