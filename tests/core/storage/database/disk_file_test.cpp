// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/disk_file.h"

#include "storage/casebook/backup.h"
#include "support/catch_qt.h"
#include "support/test_vault.h"

#include <QDir>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <cerrno>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("What went wrong is told of the file that the user named, not of what stands for it while it is written")
{
    const QString asked = u"/kopie/wijk-20261120-100000.woonrust"_s;
    for (const QString& written : {asked + u".part"_s, asked + u".new"_s, asked + u".making"_s, asked}) {
        CHECK(diskError(EACCES, written).message.contains(asked + u' '));
        CHECK(diskError(ENOSPC, written).message.contains(asked + u' '));
    }
    // Of a file beside it, that file is told of: its rights are what has to be looked at.
    CHECK(diskError(EACCES, asked + u".keys.part"_s).message.contains(asked + u".keys "_s));
}

TEST_CASE("A name that is too long is told as it was typed, for a back-up and its key file alike")
{
    const TestVault vault;
    const auto opened = vault.open();
    REQUIRE(opened);
    const QTemporaryDir folder;
    const QString ending = u".woonrust"_s;
    for (const int length : {300, 255, 251, 242}) {
        const QString name = QString(length - ending.size(), u'k') + ending;
        INFO(length);
        try {
            copyCasebook(*opened, QDir(folder.path()).filePath(name), {});
            FAIL("it was written");
        } catch (const Failure& failure) {
            CHECK(failure.error().kind == ErrorKind::Input);
            CHECK(failure.error().message.contains(u' ' + name + u' '));
        }
        CHECK(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    }
    CHECK_NOTHROW(copyCasebook(*opened, QDir(folder.path()).filePath(QString(232, u'k') + ending), {}));
}
