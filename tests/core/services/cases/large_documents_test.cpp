// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "services/cases/views/as_of.h"
#include "storage/casebook/document_check.h"
#include "storage/cases/document_store.h"
#include "storage/shared/search_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/child_process.h"
#include "support/private_mount.h"
#include "support/seen.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <sys/stat.h>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieces = 4;

// A recording of three whole pieces and a bit.
QByteArray recording()
{
    QByteArray bytes((pieces - 1) * storage::largestPiece + 4 * 1000, Qt::Uninitialized);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
    return bytes;
}

struct Recorded : CaseStreet {
    Recorded()
        : session(CaseStreet::session()),
          dossier(dossiers::open(session, {.title = u"Noise"_s, .kind = u"NUISANCE"_s})->id),
          wanted{.about = {.dossier = dossier}, .fileName = u"night.wav"_s}
    {
        sound.setData(recording());
        sound.open(QIODevice::ReadOnly);
    }

    Session session;
    DossierId dossier;
    Document wanted;
    QBuffer sound;
};

qint64 count(Connection& db, const QString& table)
{
    return db.integer(u"SELECT count(*) FROM "_s + table);
}

// Nothing of a document, and nothing said of one.
bool isUntouched(Session& session)
{
    Connection& db = session.db();
    return count(db, u"document"_s) == 0 && count(db, u"document_piece"_s) == 0 &&
           db.integer(u"SELECT count(*) FROM event WHERE subject_kind = 'document'"_s) == 0 &&
           storage::search(db, session.visibility(), EntityKind::Document, u"night"_s, 10).empty();
}

// A file that gives other bytes the second time that it is read.
class Changing : public QBuffer {
public:
    bool seek(qint64 place) override
    {
        if (place == 0 && ++m_times > 2)
            buffer()[5] = char(buffer()[5] + 1);
        return QBuffer::seek(place);
    }

private:
    int m_times = 0;
};

} // namespace

TEST_CASE("A recording is kept in pieces, and is saved outside as it was added")
{
    Recorded work;
    std::vector<std::pair<qint64, qint64>> told;
    const auto added =
        documents::add(work.session, work.wanted, work.sound, Numbers::Question, [&](qint64 done, qint64 total) {
            told.emplace_back(done, total);
            return true;
        });
    REQUIRE(added);
    CHECK(count(work.db, u"document_piece"_s) == pieces);
    CHECK(work.db.integer(u"SELECT max(length(bytes)) FROM document_piece"_s) == storage::largestPiece);
    REQUIRE(told.size() == 2 * pieces);
    CHECK(std::ranges::is_sorted(told));
    CHECK(told.back().first == told.back().second);

    const QString copy = work.folder.filePath(u"copy.wav"_s);
    REQUIRE(documents::saveCopy(work.session, added->id, copy));
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == recording());
    CHECK(work.db.integer(u"SELECT count(*) FROM event WHERE action = 'view' AND subject_kind = 'document'"_s) == 1);
    CHECK(documents::content(work.session, added->id) == recording());
}

TEST_CASE("Adding that is stopped, early or late, leaves nothing")
{
    Recorded work;
    for (int stopAt = 1; stopAt <= 2 * pieces; ++stopAt) {
        INFO("stopped at piece " << stopAt);
        int pieces = 0;
        const auto added = documents::add(work.session, work.wanted, work.sound, Numbers::Question,
                                          [&](qint64, qint64) { return ++pieces < stopAt; });
        REQUIRE_FALSE(added);
        CHECK(added.error().kind == ErrorKind::Cancelled);
        CHECK(isUntouched(work.session));
    }
    CHECK(documents::add(work.session, work.wanted, work.sound));
}

TEST_CASE("A program that is killed while it adds a recording leaves nothing of it")
{
    constexpr int many = 40; // more than is kept in memory, so that a part is on the disk already
    Recorded work;
    const Actor actor = work.session.actor();
    work.db.close();
    for (const int last : {1, many + 1, 2 * many}) {
        INFO("killed at piece " << last);
        const int answer = inChildProcess([&] {
            Connection db(work.path(), work.key);
            Session session(db, actor, work.clock);
            QBuffer sound;
            sound.setData(QByteArray(many * storage::largestPiece, 's'));
            sound.open(QIODevice::ReadOnly);
            int seen = 0;
            (void)documents::add(session, work.wanted, sound, Numbers::Question, [&](qint64, qint64) {
                if (++seen == last)
                    ::kill(::getpid(), SIGKILL);
                return true;
            });
            return 0;
        });
        CHECK(answer == -1);
        Connection db(work.path(), work.key);
        Session session(db, actor, work.clock);
        CHECK(isUntouched(session));
    }
    Connection db(work.path(), work.key);
    Session session(db, actor, work.clock);
    const auto added = documents::add(session, work.wanted, work.sound);
    REQUIRE(added);
    CHECK(documents::content(session, added->id) == recording());
}

TEST_CASE("A file that changes while it is added, or is no file, is refused")
{
    Recorded work;
    Changing changing;
    changing.setData(recording());
    REQUIRE(changing.open(QIODevice::ReadOnly));
    const auto added = documents::add(work.session, work.wanted, changing);
    REQUIRE_FALSE(added);
    CHECK(added.error().kind == ErrorKind::Input);
    CHECK(isUntouched(work.session));

    const QString pipe = work.folder.filePath(u"pipe"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString& path : {pipe, work.folder.path(), work.folder.filePath(u"gone.wav"_s)})
        CHECK(documents::addFile(work.session, work.wanted, path).error().kind == ErrorKind::Input);
    CHECK(isUntouched(work.session));
}

TEST_CASE("A recording that does not fit on the disk is refused before anything is written")
{
    Recorded work;
    const Actor actor = work.session.actor();
    work.db.close(); // all of it in the one file
    const int answer = inChildProcess([&] {
        const QString folder = work.folder.filePath(u"small"_s);
        if (!QDir().mkpath(folder) || !mountSmallDisk(folder, QFileInfo(work.path()).size() + 5'000'000))
            return 100;
        const QString path = folder + u"/test.woonrust"_s;
        if (!QFile::copy(work.path(), path))
            return 1;
        Connection db(path, work.key);
        Session session(db, actor, work.clock);
        const qint64 before = QFileInfo(path + u"-wal"_s).size();
        const auto added = documents::add(session, work.wanted, work.sound);
        if (added || added.error().kind != ErrorKind::DiskFull)
            return 2;
        return QFileInfo(path + u"-wal"_s).size() == before ? 0 : 3;
    });
    if (answer == 100)
        SKIP("this system lets no program mount a small disk for itself");
    CHECK(answer == 0);
}

TEST_CASE("A copy that is stopped, or of a piece that was altered or is gone, is not there at all")
{
    Recorded work;
    const auto added = documents::add(work.session, work.wanted, work.sound);
    REQUIRE(added);
    const QString copy = work.folder.filePath(u"copy.wav"_s);
    const auto stopped = documents::saveCopy(work.session, added->id, copy, [](qint64, qint64) { return false; });
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(copy));
    CHECK(storage::checkDocuments(work.db).altered.empty());

    for (const QString& harm : {u"UPDATE document_piece SET bytes = x'00' WHERE number = 3"_s,
                                u"DELETE FROM document_piece WHERE number = 1"_s}) {
        work.db.exec(harm);
        CHECK(documents::saveCopy(work.session, added->id, copy).error().kind == ErrorKind::Damaged);
        CHECK_FALSE(QFile::exists(copy));
        CHECK(storage::checkDocuments(work.db).altered == std::vector{added->id});
    }
}

TEST_CASE("The check of documents can be stopped within one")
{
    Recorded work;
    REQUIRE(documents::add(work.session, work.wanted, work.sound));
    int asked = 0;
    const auto check = storage::checkDocuments(work.db, [&](qint64) { return ++asked < 2; });
    CHECK(asked == 2);
    CHECK(check.documents == 0);
}

TEST_CASE("Lists, the timeline, search, a day in the past and a new name do without the contents of documents")
{
    Recorded work;
    const auto added = documents::add(work.session, work.wanted, work.sound);
    REQUIRE(added);
    const Document document = documents::documentsOf(work.session, work.wanted.about)->front();
    // Whoever reads the contents now fails.
    work.db.exec(u"ALTER TABLE document_piece RENAME TO elsewhere"_s);
    CHECK_FALSE(documents::content(work.session, added->id));
    CHECK(documents::documentsOf(work.session, work.wanted.about)->size() == 1);
    REQUIRE(documents::rename(work.session, Seen<DocumentId>(document), u"Night of Friday"_s, document.kind));
    CHECK(storage::search(work.db, work.session.visibility(), EntityKind::Document, u"Friday"_s, 10).size() == 1);
    const auto past = dossiers::asOf(work.session, work.dossier, amsterdamDate(work.clock.nowUtc()));
    REQUIRE(past);
    CHECK(past->detail.documents.size() == 1);
}
