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
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(sizeText(2'000'000'000) == u"2.0 GB");
    QLocale::setDefault(before);
}
