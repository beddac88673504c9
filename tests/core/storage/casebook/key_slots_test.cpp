// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/key_slots.h"
#include "support/catch_qt.h"
#include "support/child_process.h"
#include "support/private_mount.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

const KdfCost cheap = KdfCost::leastForTests();
const QByteArray anId = QByteArray(16, 'c');
const QString goodPassword = u"fietsen naar het werk"_s;

struct SavedSlots {
    QTemporaryDir folder;
    QString path = folder.filePath(u"wijk.woonrust.keys"_s);
    SecretBytes key = SecretBytes::random(KeySlots::keySize);
    QString recovery;

    SavedSlots()
    {
        KeySlots slots(anId);
        REQUIRE(slots.setPassword(key, u"j.devries"_s, goodPassword, cheap));
        recovery = slots.renewRecovery(key, cheap);
        REQUIRE(slots.save(path, key));
    }
    [[nodiscard]] KeySlots load() const
    {
        Result<KeySlots> slots = KeySlots::load(path);
        REQUIRE(slots);
        return *slots;
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void replace(const QByteArray& content) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

} // namespace

TEST_CASE("A user's password opens the casebook's key after the program was closed")
{
    const SavedSlots saved;
    const auto key = saved.load().unlock(u"j.devries"_s, goodPassword);
    REQUIRE(key);
    CHECK(key->sameAs(saved.key));
}

TEST_CASE("A login is found whatever its capitals and outer spaces")
{
    const SavedSlots saved;
    CHECK(saved.load().unlock(u"  J.deVries "_s, goodPassword));
}

TEST_CASE("A password with an accent opens however the keyboard composes it")
{
    SavedSlots saved;
    KeySlots slots = saved.load();
    REQUIRE(slots.setPassword(saved.key, u"ans"_s, u"een caf\u00e9 om de hoek"_s, cheap));
    CHECK(slots.unlock(u"ans"_s, u"een cafe\u0301 om de hoek"_s));
}

TEST_CASE("A wrong password and an unknown user get the same answer")
{
    const SavedSlots saved;
    const auto wrong = saved.load().unlock(u"j.devries"_s, u"fietsen naar de werk"_s);
    const auto unknown = saved.load().unlock(u"nobody"_s, goodPassword);
    REQUIRE_FALSE(wrong);
    REQUIRE_FALSE(unknown);
    CHECK(wrong.error().kind == ErrorKind::WrongPassword);
    CHECK(unknown.error().kind == ErrorKind::WrongPassword);
    CHECK(wrong.error().message == unknown.error().message);
}

TEST_CASE("The printed recovery key opens the casebook as people type it over")
{
    const SavedSlots saved;
    CHECK(saved.load().unlockWithRecovery(saved.recovery));
    CHECK(saved.load().unlockWithRecovery(saved.recovery.toLower().replace(u'-', u' ')));
    CHECK(saved.load().unlockWithRecovery(QString(saved.recovery).replace(u'0', u'o').replace(u'1', u'l')));
    CHECK(saved.load().unlockWithRecovery(QString(saved.recovery).remove(u'-') + u'\n'));
}

TEST_CASE("A new recovery key makes the old one useless")
{
    SavedSlots saved;
    KeySlots slots = saved.load();
    const QString newer = slots.renewRecovery(saved.key, cheap);
    CHECK(slots.unlockWithRecovery(newer));
    const auto old = slots.unlockWithRecovery(saved.recovery);
    REQUIRE_FALSE(old);
    CHECK(old.error().kind == ErrorKind::WrongPassword);
}

TEST_CASE("Changing a password asks the present one and replaces it")
{
    SavedSlots saved;
    KeySlots slots = saved.load();
    const auto refused = slots.changePassword(u"j.devries"_s, u"not the password"_s, u"wandelen naar huis"_s, cheap);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"oldPassword"_s);
    CHECK(slots.unlock(u"j.devries"_s, goodPassword));

    REQUIRE(slots.changePassword(u"j.devries"_s, goodPassword, u"wandelen naar huis"_s, cheap));
    CHECK_FALSE(slots.unlock(u"j.devries"_s, goodPassword));
    REQUIRE(slots.save(saved.path, saved.key));
    CHECK(saved.load().unlock(u"J.DeVries"_s, u"wandelen naar huis"_s));
    CHECK(saved.load().unlockWithRecovery(saved.recovery));
}

TEST_CASE("A removed user's password no longer opens the casebook, another's still does")
{
    SavedSlots saved;
    KeySlots slots = saved.load();
    REQUIRE(slots.setPassword(saved.key, u"ans"_s, u"een hele lange zin"_s, cheap));
    slots.removeLogin(u"J.DEVRIES"_s);
    REQUIRE(slots.save(saved.path, saved.key));
    CHECK_FALSE(saved.load().hasLogin(u"j.devries"_s));
    CHECK_FALSE(saved.load().unlock(u"j.devries"_s, goodPassword));
    CHECK(saved.load().unlock(u"ans"_s, u"een hele lange zin"_s));
}

TEST_CASE("Short passwords and the user's own name are refused with a reason")
{
    KeySlots slots(anId);
    const SecretBytes key = SecretBytes::random(KeySlots::keySize);
    for (const QString& bad : {u""_s, u"kort"_s, u"123456789"_s, u"e\u0301e\u0301e\u0301e\u0301e\u0301"_s}) {
        const auto refused = slots.setPassword(key, u"ans"_s, bad, cheap);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Input);
        CHECK(refused.error().field == u"password"_s);
    }
    CHECK_FALSE(slots.setPassword(key, u"ans.jansen"_s, u"Ans.Jansen"_s, cheap));
    CHECK_FALSE(slots.setPassword(key, u"  "_s, goodPassword, cheap));
    CHECK_FALSE(slots.hasLogin(u"ans"_s));
}

TEST_CASE("Every single altered byte of the key file is noticed before a password is tried")
{
    const SavedSlots saved;
    const QByteArray original = saved.content();
    for (qsizetype i = 0; i < original.size(); ++i) {
        QByteArray altered = original;
        altered[i] = char(altered[i] ^ 0x10);
        saved.replace(altered);
        const auto loaded = KeySlots::load(saved.path);
        REQUIRE_FALSE(loaded);
        REQUIRE(loaded.error().kind == ErrorKind::Damaged);
    }
}

TEST_CASE("A key file that was cut short, emptied or is something else is called damaged")
{
    const SavedSlots saved;
    const QByteArray original = saved.content();
    for (const QByteArray& content : {QByteArray(), original.first(10), original.first(original.size() / 2),
                                      original.chopped(1), original + 'x', QByteArray("a letter, not keys")}) {
        saved.replace(content);
        const auto loaded = KeySlots::load(saved.path);
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().kind == ErrorKind::Damaged);
    }
}

TEST_CASE("A missing key file is told apart from a damaged one")
{
    const QTemporaryDir folder;
    const auto loaded = KeySlots::load(folder.filePath(u"nothing.keys"_s));
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().kind == ErrorKind::NotFound);
}

TEST_CASE("The key file is for its owner's eyes and holds no name and no password")
{
    const SavedSlots saved;
    CHECK(QFile::permissions(saved.path) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK_FALSE(saved.content().contains("devries"));
    CHECK_FALSE(saved.content().contains("fietsen"));
}

TEST_CASE("Saving over a key file leaves nothing else in the folder")
{
    SavedSlots saved;
    KeySlots slots = saved.load();
    REQUIRE(slots.setPassword(saved.key, u"ans"_s, goodPassword, cheap));
    REQUIRE(slots.save(saved.path, saved.key));
    CHECK(QDir(saved.folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"wijk.woonrust.keys"_s});
}

TEST_CASE("A password that cannot be saved on a full disk leaves the key file as it was")
{
    const SavedSlots saved;
    const QByteArray content = saved.content();
    const QTemporaryDir disk;
    const int answer = tests::inChildProcess([&] {
        if (!tests::mountSmallDisk(disk.path(), 64 * 1024))
            return 100;
        const QString path = disk.filePath(u"wijk.woonrust.keys"_s);
        Result<KeySlots> slots = KeySlots::load(saved.path);
        if (!slots || !QFile::copy(saved.path, path))
            return 1;
        QFile filler(disk.filePath(u"filler"_s));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return 2;
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
        if (!slots->setPassword(saved.key, u"ans"_s, goodPassword, cheap))
            return 3;
        const Result<void> refused = slots->save(path, saved.key);
        if (refused || refused.error().kind != ErrorKind::DiskFull)
            return 4;
        QFile kept(path);
        if (!kept.open(QIODevice::ReadOnly) || kept.readAll() != content)
            return 5;
        return QDir(disk.path()).entryList(QDir::Files | QDir::Hidden).size() == 2 ? 0 : 6;
    });
    if (answer == 100)
        SKIP("this system lets no program mount a small disk for itself");
    CHECK(answer == 0);
}

TEST_CASE("Opening with the standard cost takes a noticeable time, so that guessing does too")
{
    KeySlots slots(anId);
    const SecretBytes key = SecretBytes::random(KeySlots::keySize);
    QElapsedTimer timer;
    timer.start();
    REQUIRE(slots.setPassword(key, u"ans"_s, goodPassword));
    CHECK(timer.elapsed() > 50);
}
