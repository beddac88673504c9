// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Key files made by somebody who knows the format and can make its checksum, but does not have the casebook's key.

#include "storage/casebook/key_slots.h"
#include "support/catch_qt.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <sodium.h>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype versionAt = 8;
constexpr qsizetype countAt = 34;
constexpr qsizetype firstSlotAt = 36;
constexpr qsizetype slotSize = 1 + 32 + 16 + 8 + 8 + 24 + 48;
constexpr qsizetype operationsInSlot = 1 + 32 + 16;
constexpr qsizetype memoryInSlot = operationsInSlot + 8;

struct ForgedFile {
    QTemporaryDir folder;
    QString path = folder.filePath(u"a.keys"_s);
    QByteArray content;

    ForgedFile()
    {
        KeySlots slots(QByteArray(16, 'c'));
        const SecretBytes key = SecretBytes::random(KeySlots::keySize);
        REQUIRE(slots.setPassword(key, u"ans"_s, u"een hele lange zin"_s, KdfCost::leastForTests()));
        REQUIRE(slots.setPassword(key, u"bob"_s, u"een andere lange zin"_s, KdfCost::leastForTests()));
        REQUIRE(slots.save(path, key));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        content = file.readAll();
    }
    Result<KeySlots> load()
    {
        content.chop(32);
        QByteArray sum(32, '\0');
        crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), 32,
                           reinterpret_cast<const unsigned char*>(content.constData()),
                           static_cast<unsigned long long>(content.size()), nullptr, 0);
        content += sum;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return KeySlots::load(path);
    }
};

} // namespace

TEST_CASE("A key file with one user's slot cut out by hand is refused once the other signs in")
{
    ForgedFile forged;
    forged.content.remove(firstSlotAt, slotSize);
    forged.content[countAt + 1] = 1;
    const auto slots = forged.load();
    REQUIRE(slots);
    const auto key = slots->unlock(u"bob"_s, u"een andere lange zin"_s);
    REQUIRE_FALSE(key);
    CHECK(key.error().kind == ErrorKind::Damaged);
}

TEST_CASE("A key file of a newer Woonrust asks for the newest version")
{
    ForgedFile newer;
    newer.content[versionAt + 1] = 2;
    const auto slots = newer.load();
    REQUIRE_FALSE(slots);
    CHECK(slots.error().kind == ErrorKind::TooNew);
}

TEST_CASE("A forged key file cannot make the program take all memory or all time")
{
    const qsizetype field = GENERATE(operationsInSlot, memoryInSlot);
    ForgedFile forged;
    forged.content[firstSlotAt + field] = 0x7f;
    const auto slots = forged.load();
    REQUIRE_FALSE(slots);
    CHECK(slots.error().kind == ErrorKind::Damaged);
}

TEST_CASE("A key file that promises more slots than it holds is damaged")
{
    ForgedFile forged;
    forged.content[countAt] = '\xff';
    const auto slots = forged.load();
    REQUIRE_FALSE(slots);
    CHECK(slots.error().kind == ErrorKind::Damaged);
}
