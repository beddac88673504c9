// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/paper.h"

#include "domain/clock.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace woonrust::papers {

namespace {
// Between a number and its sign, so that they are never on two lines.
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar dash(0x2013);
} // namespace

QString formatted(const Number& number, const QLocale& locale)
{
    switch (number.format) {
    case NumberFormat::Whole:
        return locale.toString(number.value, 'f', 0);
    case NumberFormat::OneDecimal:
        return locale.toString(number.value, 'f', 1);
    case NumberFormat::TwoDecimals:
        return locale.toString(number.value, 'f', 2);
    case NumberFormat::Percent: {
        const QString percents = locale.toString(number.value * 100, 'f', 0);
        return percents + u'%';
    }
    case NumberFormat::Euro: {
        // Dutch has a space after the sign and the minus behind it, English the minus in front.
        const QString amount = locale.toString(std::abs(number.value), 'f', 2);
        const QString minus = std::signbit(number.value) && number.value != 0 ? locale.negativeSign() : QString();
        if (locale.language() == QLocale::Dutch)
            return u"€"_s + noBreakSpace + minus + amount;
        return minus + u"€"_s + amount;
    }
    }
    return {};
}

Cell textCell(QString text)
{
    return {.text = std::move(text)};
}

Cell numberCell(std::optional<double> value, const QLocale& locale, NumberFormat format)
{
    if (!value)
        return {.text = dash};
    const Number number{.value = *value, .format = format};
    return {.text = formatted(number, locale), .raw = number};
}

Cell dateCell(QDate date, const QLocale& locale)
{
    if (!date.isValid())
        return {.text = dash};
    return {.text = locale.toString(date, u"d-M-yyyy"), .raw = date};
}

QString versionText(const Paper& document)
{
    const QDateTime local = amsterdamTime(document.madeAt);
    const QString moment = document.locale.toString(local, u"d MMMM yyyy, HH:mm");
    switch (document.version) {
    case Version::Final:
        return QCoreApplication::translate("Paper", "final version of %1").arg(moment);
    case Version::Draft:
        return QCoreApplication::translate("Paper", "draft of %1").arg(moment);
    case Version::None:
        break;
    }
    return QCoreApplication::translate("Paper", "made on %1").arg(moment);
}

QString subtitle(const Paper& document)
{
    QStringList parts{document.organisation, document.period, document.scope, versionText(document)};
    parts.removeAll(QString());
    return parts.join(u" · ");
}

} // namespace woonrust::papers
