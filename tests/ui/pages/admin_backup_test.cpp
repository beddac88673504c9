// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Back-ups and restoring through the page, on a real casebook.

#include "admin_fixture.h"
#include "services/office/settings.h"
#include "storage/casebook/backup.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QSpinBox>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

// The page with a folder for back-ups chosen and saved.
struct Backups : Admin {
    Backups()
    {
        Session session = fixture.session();
        Settings settings = fixture.context->settings();
        settings.backupFolder = folder.path();
        settings.backupsKept = 2;
        orThrow(settings::save(session, settings));
        settle();
        open(u"backup"_s);
        QObject::connect(fixture.context.get(), &ui::AppContext::restoreRequested, page,
                         [this](const backups::RestoreOrder& order) { ordered = order; });
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList({u"*.woonrust"_s}, QDir::Files); }
    void makeOne()
    {
        click(u"Back up now"_s);
        REQUIRE(QTest::qWaitFor([&] { return button(u"Back up now"_s)->isEnabled(); }));
        settle();
    }
    // Opens the newest back-up with a password.
    void look(const QString& password)
    {
        called<QTableWidget>(u"Back-ups"_s)->setCurrentCell(0, 0);
        click(u"Restore…"_s);
        type(u"Password when it was made"_s, password);
        click(u"Show what it holds"_s);
        settle();
    }

    QTemporaryDir folder;
    std::optional<backups::RestoreOrder> ordered;
};

} // namespace

TEST_CASE("A back-up that is asked for stands in the list, checked, and only the newest ones are kept",
          "[admin][backup]")
{
    Backups page;
    page.makeOne();
    CHECK(page.files().size() == 1);
    auto* list = page.called<QTableWidget>(u"Back-ups"_s);
    REQUIRE(list->rowCount() == 1);
    CHECK(list->item(0, 2)->data(Qt::AccessibleTextRole).toString() == u"Checked"_s);
    for (int i = 0; i < 2; ++i) {
        page.fixture.book.clock.advanceDays(1);
        page.makeOne();
    }
    CHECK(page.files().size() == 2);
    CHECK(list->rowCount() == 2);
    page.shown->picture(u"admin-backup-list"_s);
}

TEST_CASE("A folder that is gone is said to be so when a back-up is asked for", "[admin][backup]")
{
    Backups page;
    REQUIRE(page.folder.remove());
    page.makeOne();
    CHECK(page.words().contains(u"does not exist"_s));
}

TEST_CASE("Before a back-up is restored one sees what it holds, and a wrong password gets no further",
          "[admin][backup]")
{
    Backups page;
    page.makeOne();
    page.look(u"een verkeerd wachtwoord"_s);
    CHECK(page.called<QLineEdit>(u"Password when it was made"_s)->hasFocus());
    CHECK_FALSE(page.button(u"Put it in the place of this casebook…"_s));
    page.type(u"Password when it was made"_s, page.fixture.password);
    page.click(u"Show what it holds"_s);
    CHECK(page.words().contains(u"Woonstichting De Brink"_s));
    CHECK(page.words().contains(u"0 reports, 0 dossiers"_s));
    CHECK(page.words().contains(u"the back-up is whole"_s));
    page.shown->picture(u"admin-restore"_s);
    page.fixture.answerYes = false;
    page.click(u"Put it in the place of this casebook…"_s);
    CHECK_FALSE(page.ordered);
    page.fixture.answerYes = true;
    page.click(u"Put it in the place of this casebook…"_s);
    REQUIRE(page.ordered);
    CHECK(page.ordered->casebook == page.fixture.book.path());
    CHECK(page.ordered->credentials.password == page.fixture.password);
}

TEST_CASE("A back-up that was altered after it was made is refused before anything happens", "[admin][backup]")
{
    Backups page;
    page.makeOne();
    QFile file(QDir(page.folder.path()).filePath(page.files().front()));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    char byte = 0;
    REQUIRE(file.peek(&byte, 1) == 1);
    byte = static_cast<char>(byte ^ 1);
    REQUIRE(file.write(&byte, 1) == 1);
    file.close();
    page.look(page.fixture.password);
    CHECK(page.words().contains(u"altered"_s));
    CHECK_FALSE(page.button(u"Put it in the place of this casebook…"_s));
}

TEST_CASE("A back-up becomes a casebook of its own beside the present one, and never takes a name that is in use",
          "[admin][backup]")
{
    Backups page;
    page.makeOne();
    page.look(page.fixture.password);
    const QString field = u"Or as a casebook of its own"_s;
    const QString target = page.called<QLineEdit>(field)->text();
    page.type(field, page.fixture.book.path());
    page.click(u"Restore beside it"_s);
    CHECK(page.words().contains(u"There is a file of this name already"_s));
    page.type(field, target);
    page.click(u"Restore beside it"_s);
    CHECK(page.words().contains(target));
    CHECK(page.words().contains(u"skip ahead"_s));
    CHECK(page.words().contains(u"the password that they had when the back-up was made"_s));
    const auto opened = openCasebook(
        target, {.login = roleCode(Role::Administrator), .password = page.fixture.password}, page.fixture.book.clock);
    REQUIRE(opened);
    // That it was restored is the last line of its log.
    CHECK(opened->connect()->text(u"SELECT action FROM event ORDER BY id DESC LIMIT 1"_s) == u"restore"_s);
}

TEST_CASE("A back-up of another casebook can only be restored beside this one", "[admin][backup]")
{
    Backups page;
    PageFixture other(Role::Administrator);
    const QTemporaryDir elsewhere;
    const auto made = backUp(*other.context->file, elsewhere.path(), 1, other.book.clock);
    REQUIRE(made);
    page.fixture.answerPath = made->path;
    page.click(u"Another file…"_s);
    page.type(u"Password when it was made"_s, other.password);
    page.click(u"Show what it holds"_s);
    CHECK(page.words().contains(u"It is of another casebook"_s));
    CHECK_FALSE(page.button(u"Put it in the place of this casebook…"_s));
    CHECK(page.button(u"Restore beside it"_s));
}

TEST_CASE("A casebook that a restore kept can be removed, after a question; a back-up cannot", "[admin][backup]")
{
    Backups page;
    const QString casebook = page.fixture.book.path();
    const QString kept = casebook + u".voor-terugzetten-20261101-101500"_s;
    REQUIRE(QFile::copy(casebook, kept));
    REQUIRE(QFile::copy(KeySlots::pathFor(casebook), KeySlots::pathFor(kept)));
    page.makeOne();
    auto* list = page.called<QTableWidget>(u"Back-ups"_s);
    REQUIRE(list->rowCount() == 2);
    list->setCurrentCell(0, 0); // the back-up
    CHECK_FALSE(page.button(u"Remove…"_s)->isEnabled());
    list->setCurrentCell(1, 0);
    page.fixture.answerYes = false;
    page.click(u"Remove…"_s);
    CHECK(page.fixture.asked.last().contains(u"1-11"_s));
    CHECK(QFile::exists(kept));
    page.fixture.answerYes = true;
    page.click(u"Remove…"_s);
    page.settle();
    CHECK_FALSE(QFile::exists(kept));
    CHECK_FALSE(QFile::exists(KeySlots::pathFor(kept)));
    CHECK(list->rowCount() == 1);
    CHECK(QFile::exists(casebook));
    CHECK(page.files().size() == 1);
    page.shown->picture(u"admin-backup-removed"_s);
}
