// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/without_names.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("A name is taken out wherever it stands, whatever its capitals and spaces, and nothing of a longer one stays")
{
    const QStringList names{u"Horst"_s, u"T. van der Horst"_s, u"van der Horst"_s, u"Lijsterhof 12"_s};
    CHECK(withoutNames(u"T. van der  HORST of Lijsterhof 12, called Horst."_s, names) == u"[…] of […], called […]."_s);
}

TEST_CASE("A word that only holds a name stays, and so does the number of another house")
{
    CHECK(withoutNames(u"Witte muren; Lijsterhof 120"_s, {u"Wit"_s, u"Lijsterhof 12"_s}) ==
          u"Witte muren; Lijsterhof 120"_s);
    CHECK(withoutNames(u"a b"_s, {u"a"_s, QString()}) == u"a b"_s);
    CHECK(withoutNames(u"mail (x.y@example.nl)"_s, {u"x.y@example.nl"_s}) == u"mail ([…])"_s);
}

TEST_CASE("A phone number is taken out in whatever way it is written, and another number is not")
{
    for (const QString& kept : {u"06 5587 7004"_s, u"0655877004"_s, u"+31 6 55877004"_s}) {
        INFO(kept.toStdString());
        for (const QString& form :
             {u"06 5587 7004"_s, u"0655877004"_s, u"06-55877004"_s, u"06-55 87 70 04"_s, u"06.5587.7004"_s,
              u"+31 6 5587 7004"_s, u"+31655877004"_s, u"+31 (0)6 5587 7004"_s, u"+31(0)6-55877004"_s,
              u"0031655877004"_s, u"0031 6 5587-7004"_s, u"31655877004"_s, u"(06) 5587 7004"_s, u"6 5587 7004"_s,
              u"06 – 55877004"_s, u"06\u00A05587\u00A07004"_s, u"06/55877004"_s}) {
            INFO(form.toStdString());
            const QString text = withoutNames(u"Bel "_s + form + u" na 12 uur."_s, {kept});
            CHECK(text.startsWith(u"Bel "_s));
            CHECK(text.endsWith(u"[…] na 12 uur."_s));
            CHECK_FALSE(text.contains(u"7004"_s));
        }
        for (const QString& other : {u"06 5587 7005"_s, u"06 5587 70041"_s, u"106 5587 7004"_s, u"0592 12 34 56"_s}) {
            INFO(other.toStdString());
            CHECK(withoutNames(other, {kept}) == other);
        }
    }
    CHECK(withoutNames(u"bel +49 30 123456 of 0049-30-123456"_s, {u"+49 30 123456"_s}) == u"bel […] of […]"_s);
    CHECK(withoutNames(u"0592-12 34 56"_s, {u"0592 123456"_s}) == u"[…]"_s);
}

TEST_CASE("An address and a mail address are found as people write them, and accents do not hide a name")
{
    const QStringList known{u"Lijsterhof 12"_s, u"Lijsterhof 16-B"_s, u"x.y@example.nl"_s, u"Müller"_s};
    CHECK(withoutNames(u"lijsterhof nr. 12, LIJSTERHOF, 12"_s, known) == u"[…], […]"_s);
    CHECK(withoutNames(u"Lijsterhof 16B en Lijsterhof 16 b"_s, known) == u"[…] en […]"_s);
    CHECK(withoutNames(u"Lijsterhof 12-B en Lijsterhof 121"_s, known) == u"Lijsterhof 12-B en Lijsterhof 121"_s);
    CHECK(withoutNames(u"X.Y@Example.NL of x.y (at) example.nl"_s, known) == u"[…] of […]"_s);
    CHECK(withoutNames(u"Muller, MÜLLER, Mu\u0308ller"_s, known) == u"[…], […], […]"_s);
}

TEST_CASE("Where a name stands is told in the order of the text")
{
    const auto found = namesIn(u"Wit en T. Bos en Bos"_s, {u"Bos"_s, u"T. Bos"_s, u"Wit"_s});
    REQUIRE(found.size() == 3);
    CHECK(found[1].start == 7);
    CHECK(found[1].length == 6);
    CHECK(found[2].start == 17);
}
