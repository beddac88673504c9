// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phone.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust {

namespace {

constexpr qsizetype dutchLength = 10;

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

// Area codes of three digits; all other areas have four (numbering plan of ACM).
bool hasShortAreaCode(const QString& digits)
{
    static const QStringList codes = {
        u"010"_s, u"013"_s, u"014"_s, u"015"_s, u"020"_s, u"023"_s, u"024"_s, u"026"_s, u"030"_s, u"033"_s, u"035"_s,
        u"036"_s, u"038"_s, u"040"_s, u"043"_s, u"045"_s, u"046"_s, u"050"_s, u"053"_s, u"055"_s, u"058"_s, u"070"_s,
        u"071"_s, u"072"_s, u"073"_s, u"074"_s, u"075"_s, u"076"_s, u"077"_s, u"078"_s, u"079"_s, u"085"_s, u"088"_s};
    return codes.contains(digits.first(3));
}

// How many digits the code of a country has (ITU-T E.164).
qsizetype countryLength(const QString& digits)
{
    static const QRegularExpression one(uR"(^[17])"_s);
    static const QRegularExpression two(uR"(^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]))"_s);
    if (one.match(digits).hasMatch())
        return 1;
    return two.match(digits).hasMatch() ? 2 : 3;
}

const QRegularExpression& phoneInText()
{
    static const QRegularExpression form(uR"((?<![\w])(?:\+|00?|\(0)[\d()./ -]{8,}\d(?!\w))"_s);
    return form;
}

bool isWhole(const QString& digits)
{
    return digits.startsWith("00"_L1) ? digits.size() >= 10 && digits.size() <= 17 : digits.size() == dutchLength;
}

} // namespace

QString phoneDigits(const QString& phone)
{
    // The trunk zero that is not dialled from abroad.
    QString typed = phone.trimmed();
    static const QRegularExpression abroad(uR"(^(\+|00)\s*([1-9]\d{0,2})[\s.-]*\(\s*0\s*\))"_s);
    if (const auto match = abroad.match(typed); match.hasMatch())
        typed = u'+' + match.captured(2) + typed.mid(match.capturedEnd());
    QString digits = digitsOf(typed);
    if (typed.startsWith(u'+') || typed.startsWith(u"(+"_s))
        digits = u"00"_s + digits;
    if (digits.startsWith("0031"_L1)) {
        const QString rest = digits.mid(4);
        return rest.startsWith(u'0') ? rest : u'0' + rest;
    }
    // As a spreadsheet leaves a Dutch number: without its plus, or without its zero.
    if (digits.size() == dutchLength + 1 && digits.startsWith("31"_L1))
        return u'0' + digits.mid(2);
    if (digits.size() == dutchLength - 1 && !digits.startsWith(u'0'))
        return u'0' + digits;
    return digits;
}

std::optional<QString> readPhone(const QString& typed)
{
    static const QRegularExpression form(uR"(^\(?(?:\+|0|\(0)[\d\s()./-]*$)"_s);
    const QString text = typed.simplified();
    if (digitsOf(text).size() < 4 || !form.match(text).hasMatch())
        return std::nullopt;
    return phoneDigits(text);
}

bool isPhoneNumber(const QString& text)
{
    static const QRegularExpression form(uR"(^[+(]?[(+]?\d[\d\s()./-]{4,}$)"_s);
    if (!form.match(text.simplified()).hasMatch())
        return false;
    const qsizetype length = phoneDigits(text).size();
    return length >= 6 && length <= 17; // 15 of the number itself (E.164), and the 00 of another country
}

QString readablePhone(const QString& phone)
{
    const QString digits = phoneDigits(phone);
    const auto parts = [&](std::initializer_list<int> lengths) {
        QStringList words;
        qsizetype at = 0;
        for (const int length : lengths) {
            words << digits.mid(at, length);
            at += length;
        }
        return words.join(u' ');
    };
    if (digits.startsWith("00"_L1) && digits.size() > 6) {
        const qsizetype country = countryLength(digits.sliced(2));
        return u'+' + digits.sliced(2, country) + u' ' + digits.sliced(2 + country);
    }
    if (digits.size() != dutchLength || !digits.startsWith(u'0'))
        return phone.simplified();
    if (digits.startsWith("06"_L1))
        return parts({2, 4, 4});
    return hasShortAreaCode(digits) ? parts({3, 3, 4}) : parts({4, 2, 2, 2});
}

std::optional<QString> takePhone(QString& text)
{
    auto matches = phoneInText().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString digits = phoneDigits(match.captured());
        if (!isWhole(digits))
            continue;
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
        return digits;
    }
    return std::nullopt;
}

QStringList phonesIn(const QString& text)
{
    QStringList found;
    auto matches = phoneInText().globalMatch(text);
    while (matches.hasNext()) {
        const QString digits = phoneDigits(matches.next().captured());
        if (isWhole(digits) && !found.contains(digits))
            found << digits;
    }
    return found;
}

} // namespace woonrust
