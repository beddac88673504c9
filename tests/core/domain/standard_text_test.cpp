// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/standard_text.h"

#include "domain/code_list.h"
#include "support/catch_qt.h"

#include <QRegularExpression>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("Every standard text exists in Dutch and English, with a subject, a body and a kind from the list")
{
    QSet<QString> kinds;
    for (const CodeValue& value : shippedCodeLists()) {
        if (value.list == u"CONTACT_KIND"_s)
            kinds.insert(value.code);
    }
    const auto texts = shippedStandardTexts();
    REQUIRE(texts.size() >= 18);
    QSet<QString> seen;
    for (const ShippedText& text : texts) {
        INFO(text.code.toStdString() << ' ' << text.language.toStdString());
        CHECK(kinds.contains(text.kind));
        CHECK_FALSE(text.name.isEmpty());
        CHECK_FALSE(text.subject.isEmpty());
        CHECK(text.body.size() > 100);
        seen.insert(text.code + text.language);
    }
    CHECK(seen.size() == qsizetype(texts.size()));
    for (const ShippedText& text : texts)
        CHECK((seen.contains(text.code + u"nl"_s) && seen.contains(text.code + u"en"_s)));
}

TEST_CASE("Standard texts use known placeholders only, and the Dutch and the English one the same")
{
    static const QRegularExpression braces(uR"(\{([^}]*)\})"_s);
    const QStringList known = knownPlaceholders();
    QHash<QString, QSet<QString>> used;
    for (const ShippedText& text : shippedStandardTexts()) {
        QSet<QString> names;
        for (const auto& match : braces.globalMatch(text.subject + text.body))
            names.insert(match.captured(1));
        for (const QString& name : std::as_const(names)) {
            INFO(name.toStdString());
            CHECK(known.contains(name));
        }
        INFO(text.code.toStdString());
        if (used.contains(text.code))
            CHECK(used.value(text.code) == names);
        used.insert(text.code, names);
    }
}

TEST_CASE("A text for a reporter who may be anonymous asks for no name")
{
    for (const ShippedText& text : shippedStandardTexts()) {
        if (text.code == u"ACK_PHONE"_s)
            CHECK_FALSE(text.body.contains(u"melder_naam"_s));
    }
}

TEST_CASE("Placeholders are filled, and what has no value is named and stays visible")
{
    const auto filled = fillPlaceholders(u"Beste {melder_naam}, over {adres} op {datum}. {adres}!"_s,
                                         {{u"melder_naam"_s, u"T. van der Horst"_s}, {u"adres"_s, QString()}});
    CHECK(filled.text == u"Beste T. van der Horst, over {adres} op {datum}. {adres}!"_s);
    CHECK(filled.missing == QStringList{u"adres"_s, u"datum"_s});
}

TEST_CASE("A value with braces is put in as it is, and loose braces in a text are left alone")
{
    const auto filled = fillPlaceholders(u"{a} { b } {} } {"_s, {{u"a"_s, u"{b} %1"_s}, {u"b"_s, u"wrong"_s}});
    CHECK(filled.text == u"{b} %1 { b } {} } {"_s);
    CHECK(filled.missing.isEmpty());
    CHECK(fillPlaceholders({}, {}).text.isEmpty());
}
