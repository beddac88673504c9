// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/password_strength.h"

#include <QStringList>
#include <cstdlib>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fairFrom = 10;
constexpr qsizetype strongFrom = 16;

} // namespace

PasswordStrength passwordStrength(const QString& login, const QString& password)
{
    QString text = password.toCaseFolded();
    QStringList wellKnown = {u"wachtwoord"_s, u"welkom"_s, u"password"_s, u"woonrust"_s,
                             u"qwerty"_s,     u"asdf"_s,   u"geheim"_s,   u"admin"_s};
    if (login.trimmed().size() > 2)
        wellKnown.prepend(login.trimmed().toCaseFolded());
    for (const QString& word : std::as_const(wellKnown))
        text.replace(word, u"*"_s);
    qsizetype counted = 0;
    QChar before;
    for (const QChar& letter : std::as_const(text)) {
        if (std::abs(int(letter.unicode()) - int(before.unicode())) > 1)
            ++counted;
        before = letter;
    }
    return counted < fairFrom     ? PasswordStrength::Weak
           : counted < strongFrom ? PasswordStrength::Fair
                                  : PasswordStrength::Strong;
}

} // namespace woonrust
