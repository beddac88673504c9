// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/recovery_key.h"
#include "support/catch_qt.h"

#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("A recovery key is eight groups of five characters that cannot be confused")
{
    const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$"_s);
    for (int i = 0; i < 50; ++i) {
        const RecoveryKey key = makeRecoveryKey();
        REQUIRE(form.match(key.printed).hasMatch());
        const auto read = readRecoveryKey(key.printed);
        REQUIRE(read);
        REQUIRE(read->sameAs(key.secret));
    }
}

TEST_CASE("Two recovery keys are never alike")
{
    CHECK(makeRecoveryKey().printed != makeRecoveryKey().printed);
}

TEST_CASE("Every single mistyped character of a recovery key is noticed, with its group")
{
    const QString printed = makeRecoveryKey().printed;
    const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    for (qsizetype i = 0; i < printed.size(); ++i) {
        if (printed[i] == u'-')
            continue;
        for (const QChar other : alphabet) {
            if (other == printed[i])
                continue;
            QString typed = printed;
            typed[i] = other;
            const auto read = readRecoveryKey(typed);
            REQUIRE_FALSE(read);
            REQUIRE(read.error().kind == ErrorKind::Input);
            REQUIRE(read.error().message.contains(QString::number(i / 6 + 1)));
        }
    }
}

TEST_CASE("Neighbouring characters or groups that changed places are noticed")
{
    const QString printed = makeRecoveryKey().printed;
    for (qsizetype i = 0; i + 1 < printed.size(); ++i) {
        QString typed = printed;
        std::swap(typed[i], typed[i + 1]);
        if (QString(typed).remove(u'-') != QString(printed).remove(u'-'))
            REQUIRE_FALSE(readRecoveryKey(typed));
    }
    QStringList groups = printed.split(u'-');
    if (groups[2] != groups[3]) {
        groups.swapItemsAt(2, 3);
        CHECK_FALSE(readRecoveryKey(groups.join(u'-')));
    }
}

TEST_CASE("A recovery key that is too short, too long or holds foreign characters says so")
{
    const QString printed = makeRecoveryKey().printed;
    for (const QString& typed : {u""_s, printed.chopped(1), printed + u'7', printed.left(3) + u"é"_s, u"UUUUU"_s}) {
        const auto read = readRecoveryKey(typed);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::Input);
        CHECK(read.error().field == u"recoveryKey"_s);
    }
}
