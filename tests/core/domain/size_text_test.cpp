// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/size_text.h"

#include "support/catch_qt.h"

#include <QLocale>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("Sizes of files are told as people say them")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    CHECK(sizeText(532'480) == u"532 kB");
    CHECK(sizeText(1'400'000) == u"1,4 MB");
    CHECK(sizeText(20'000) == u"20 kB");
    CHECK(sizeText(26'214'400) == u"26 MB");
    CHECK(sizeText(500'000'000) == u"500 MB");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(sizeText(2'000'000'000) == u"2.0 GB");
    QLocale::setDefault(before);
}

TEST_CASE("A size beside a limit that it passes never reads the same as the limit")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    CHECK(sizeTextBeside(720'000'000, 500'000'000) == u"720 MB");
    CHECK(sizeTextBeside(500'400'000, 500'000'000) == u"500,4 MB");
    CHECK(sizeTextBeside(500'000'001, 500'000'000) == u"500,000001 MB");
    CHECK(sizeTextBeside(30'000'000'000, 500'000'000) == u"30 GB");
    QLocale::setDefault(before);
}
