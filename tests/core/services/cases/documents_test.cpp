// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/documents.h"

#include "services/cases/dossiers.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "storage/cases/task_store.h"
#include "storage/shared/search_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/seen.h"

#include <QTemporaryFile>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

struct Working : CaseStreet {
    Working()
        : session(CaseStreet::session()),
          dossier(dossiers::open(session, {.title = u"Noise"_s, .kind = u"NUISANCE"_s})->id)
    {
    }
    int found(EntityKind kind, const QString& text)
    {
        return int(storage::search(db, session.visibility(), kind, text, 10).size());
    }
    Session session;
    DossierId dossier;
};

const QByteArray pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n";

} // namespace

TEST_CASE("A document comes back as it was added, known by its contents and not by its name")
{
    Working street;
    const auto added = documents::add(
        street.session, {.about = {.dossier = street.dossier}, .fileName = u"C:\\Users\\me\\letter.txt"_s}, pdf);
    REQUIRE(added);
    CHECK_FALSE(added->sameAs);
    const auto list = documents::documentsOf(street.session, {.dossier = street.dossier});
    REQUIRE(list);
    CHECK(list->front().fileName == u"letter.txt"_s);
    CHECK(list->front().mimeType == u"application/pdf"_s);
    CHECK(documents::content(street.session, added->id) == pdf);
    CHECK(street.found(EntityKind::Document, u"letter"_s) == 1);
}

TEST_CASE("The same file twice in one dossier is kept once")
{
    Working street;
    const Document letter{.about = {.dossier = street.dossier}, .fileName = u"letter.pdf"_s};
    const auto first = documents::add(street.session, letter, pdf);
    const auto second = documents::add(street.session, letter, pdf);
    REQUIRE(second);
    CHECK(second->sameAs == first->id);
    CHECK(street.db.integer(u"SELECT count(*) FROM document"_s) == 1);
}

TEST_CASE("An altered document is refused as damaged")
{
    Working street;
    const auto added =
        documents::add(street.session, {.about = {.dossier = street.dossier}, .fileName = u"letter.pdf"_s}, pdf);
    street.db.exec(u"UPDATE document_piece SET bytes = x'00'"_s);
    const auto content = documents::content(street.session, added->id);
    REQUIRE_FALSE(content);
    CHECK(content.error().kind == ErrorKind::Damaged);
}

TEST_CASE("An empty file, an endless one and one without a name are refused")
{
    Working street;
    const Document letter{.about = {.dossier = street.dossier}, .fileName = u"letter.pdf"_s};
    CHECK(documents::add(street.session, letter, {}).error().field == u"bytes"_s);
    QTemporaryFile endless; // of holes, which take no room on the disk
    REQUIRE(endless.open());
    REQUIRE(endless.resize(documents::largestBytes + 400'000));
    const auto refused = documents::add(street.session, letter, endless);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"bytes"_s);
    CHECK(refused.error().message ==
          u"The file letter.pdf is too large (500.4 MB); at most 500 MB fits. Make it smaller, or split it.");
    CHECK(documents::add(street.session, {.about = {.dossier = street.dossier}, .fileName = u"../"_s}, pdf)
              .error()
              .field == u"fileName"_s);
}

TEST_CASE("A removed document is gone with its bytes and its words; the log keeps why")
{
    Working street;
    const auto added =
        documents::add(street.session, {.about = {.dossier = street.dossier}, .fileName = u"letter.pdf"_s}, pdf);
    CHECK(documents::remove(street.session, added->id, {}).error().field == u"reason"_s);
    REQUIRE(documents::remove(street.session, added->id, u"Wrong dossier"_s));
    CHECK(street.db.integer(u"SELECT count(*) FROM document_piece"_s) == 0);
    CHECK(street.found(EntityKind::Document, u"letter"_s) == 0);
    CHECK(storage::dossierEvents(street.db, street.dossier, 1).front().reason == u"Wrong dossier"_s);
}

TEST_CASE("A note is changed only by who wrote it")
{
    Working street;
    Session colleague = street.CaseStreet::session(Role::CaretakerOfArea);
    const auto note = notes::add(street.session, {.about = {.dossier = street.dossier}, .body = u"Calls at night"_s});
    REQUIRE(note);
    CHECK(street.found(EntityKind::Note, u"night"_s) == 1);
    CHECK(notes::change(colleague, seen(colleague, *note), u"x"_s).error().kind == ErrorKind::NotAllowed);
    CHECK(notes::change(street.session, seen(street.session, *note), u" "_s).error().field == u"body"_s);
    REQUIRE(notes::change(street.session, seen(street.session, *note), u"Calls at noon"_s));
    CHECK(street.found(EntityKind::Note, u"night"_s) == 0);
    CHECK(notes::remove(street.session, *note, u"Done with"_s));
    CHECK(asksAboutNumbers(
        notes::add(street.session, {.about = {.dossier = street.dossier}, .body = u"111222333"_s}).error()));
}

TEST_CASE("A task is done with what came of it, and that can be taken back")
{
    Working street;
    const auto task = tasks::add(street.session, {.about = {.dossier = street.dossier},
                                                  .title = u"Visit"_s,
                                                  .startsAt = utcFromAmsterdam(QDate(2026, 12, 1), QTime(14, 0)),
                                                  .mandatory = true});
    REQUIRE(task);
    const auto stored = [&] { return storage::findTask(street.db, *task).value(); };
    CHECK(stored().dueOn == QDate(2026, 12, 1));
    CHECK(stored().assignee == street.session.actor().id);
    CHECK(dossiers::closeCheck(street.session, street.dossier)->blocking.size() == 1);
    REQUIRE(tasks::finish(street.session, *task, u"They agreed"_s));
    CHECK(dossiers::closeCheck(street.session, street.dossier)->isClear());
    CHECK(tasks::finish(street.session, *task, {}).error().kind == ErrorKind::Input);
    REQUIRE(tasks::undo(street.session, *task));
    CHECK_FALSE(stored().doneAt.isValid());
    Task mine = stored();
    Task theirs = stored();
    theirs.title = u"Visit with two"_s;
    REQUIRE(tasks::update(street.session, theirs));
    mine.title = u"Ring first"_s;
    CHECK(tasks::update(street.session, mine).error().kind == ErrorKind::Conflict);
}

TEST_CASE("A party has a role of a list, and one person has it once at a time")
{
    Working street;
    Party party{.dossier = street.dossier, .person = street.tenants[0], .role = u"MEL"_s};
    const auto id = parties::add(street.session, party);
    REQUIRE(id);
    CHECK(parties::add(street.session, party).error().field == u"person"_s);
    party.role = u"VILLAIN"_s;
    CHECK(parties::add(street.session, party).error().field == u"role"_s);
    CHECK(parties::add(street.session, {.dossier = street.dossier, .role = u"OVE"_s}).error().field == u"person"_s);
    CHECK(
        parties::add(street.session, {.dossier = street.dossier, .description = u"Man with dog"_s, .role = u"BEK"_s}));
    CHECK(street.found(EntityKind::Party, u"dog"_s) == 1);
    Party ended = parties::partiesOf(street.session, street.dossier)->back();
    ended.untilOn = ended.fromOn.addDays(-1);
    CHECK(parties::update(street.session, ended).error().field == u"untilOn"_s);
    CHECK(parties::remove(street.session, *id, u"Typed wrongly"_s));
}
