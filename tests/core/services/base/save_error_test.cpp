// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/export_file.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("A file whose name is too long says so, with the name as it was typed")
{
    const QTemporaryDir folder;
    for (const int length : {256, 300}) {
        const QString name = QString(length - 4, u'r') + u".csv"_s;
        const auto written = papers::writeExport(QDir(folder.path()).filePath(name), "a;b");
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == ErrorKind::Input);
        CHECK(written.error().message.contains(u' ' + name + u' '));
    }
    const QString name = QString(240, u'r') + u".csv"_s;
    CHECK(papers::writeExport(QDir(folder.path()).filePath(name), "a;b"));
}
