// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report_row.h"

#include "domain/clock.h"

#include <QCoreApplication>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestSerial = 5'000'000; // a year; a mistyped one would use up the numbers after it
constexpr qsizetype longestDescription = 50'000;

// A day that was, at or after the receipt.
QDate pastDay(const CsvRow& row, const QString& column, QDate receivedOn, QDate today, const QString& tooEarly)
{
    const auto moment = row.moment(column);
    if (!moment)
        return {};
    if (moment->date > today)
        row.fault(column, QCoreApplication::translate("Import", "This day is still to come."));
    else if (receivedOn.isValid() && moment->date < receivedOn)
        row.fault(column, tooEarly);
    return moment->date;
}

void readReceipt(const CsvRow& row, const QDateTime& now, ReportLine& line)
{
    const auto given = row.moment(u"ontvangen_op"_s);
    if (!given && row.raw(u"ontvangen_op"_s).isEmpty())
        row.fault(u"ontvangen_op"_s, QCoreApplication::translate("Import", "This may not be empty: fill it in."));
    if (!given)
        return;
    const CsvRow::Moment moment = *given;
    const auto time = row.time(u"ontvangen_om"_s);
    const auto known = time ? time : moment.time;
    line.timeKnown = known.has_value();
    if (known && !isTimeInAmsterdam(moment.date, *known))
        row.fault(time ? u"ontvangen_om"_s : u"ontvangen_op"_s,
                  QCoreApplication::translate("Import",
                                              "The clock did not show this time: that night it went from 2 to "
                                              "3 hours."));
    line.receivedAt = utcFromAmsterdam(moment.date, known.value_or(QTime(0, 0)));
    if (moment.date > amsterdamDate(now))
        row.fault(u"ontvangen_op"_s, QCoreApplication::translate("Import", "This day is still to come."));
    else if (line.receivedAt > now)
        row.fault(time ? u"ontvangen_om"_s : u"ontvangen_op"_s,
                  QCoreApplication::translate("Import", "This time of today is still to come."));
    if (moment.date.year() < 1990)
        row.fault(u"ontvangen_op"_s,
                  QCoreApplication::translate("Import", "Reports from before 1990 are not accepted."));
}

void readClosing(const CsvRow& row, const QDateTime& now, ReportLine& line)
{
    const auto moment = row.moment(u"gesloten_op"_s);
    if (!moment || !line.receivedAt.isValid())
        return;
    const QDate receivedOn = amsterdamDate(line.receivedAt);
    if (moment->date > amsterdamDate(now))
        row.refuse(u"gesloten_op"_s, QCoreApplication::translate("Import", "This day is still to come."));
    line.closedAt = utcFromAmsterdam(moment->date, moment->time.value_or(QTime(12, 0)));
    if (moment->time && line.closedAt > now)
        row.refuse(u"gesloten_op"_s, QCoreApplication::translate("Import", "This time of today is still to come."));
    line.closedAt = std::min(line.closedAt, now); // today, before noon
    const bool known = moment->time && line.timeKnown;
    if (moment->date < receivedOn || (known && line.closedAt < line.receivedAt))
        row.refuse(u"gesloten_op"_s, QCoreApplication::translate("Import", "The report was closed before it came in."));
    line.closedAt = std::max(line.closedAt, line.receivedAt); // of the same day, and one of both without a time
}

QString given(const CsvRow& row, const QString& column, const QString& code)
{
    if (code.isEmpty() && row.raw(column).isEmpty())
        row.fault(column, QCoreApplication::translate("Import", "This may not be empty: fill it in."));
    return code;
}

} // namespace

std::optional<SerialNumber> reportNumberOf(const CsvRow& row, const QDateTime& now)
{
    const auto number = parseSerialNumber(row.raw(u"nummer"_s));
    if (!number)
        return std::nullopt;
    if (number->kind != SerialNumber::report)
        row.refuse(u"nummer"_s,
                   QCoreApplication::translate("Import", "This is the number of something else: reports have an M."));
    if (number->year > amsterdamDate(now).year() || number->serial > highestSerial)
        row.refuse(u"nummer"_s, QCoreApplication::translate("Import", "This number cannot have been given out yet."));
    return number;
}

ReportLine readReportLine(const CsvRow& row, const CodeLookup& names, const QDateTime& now)
{
    ReportLine line;
    (void)row.identification(u"nummer"_s, 60);
    line.number = reportNumberOf(row, now);
    if (!line.number)
        line.sourceNumber = row.text(u"nummer"_s, 60);
    readReceipt(row, now, line);
    const QDate receivedOn = amsterdamDate(line.receivedAt);
    const QDate today = amsterdamDate(now);
    line.channel = given(row, u"kanaal"_s, row.code(u"kanaal"_s, u"COMMUNICATIEKANAAL"_s, names));
    line.origin = row.code(u"herkomst"_s, u"ORIGIN"_s, names);
    line.tenantNumber = row.identification(u"melder_huurdernummer"_s);
    line.anonymous = row.flag(u"anoniem"_s);
    line.unitNumber = row.identification(u"eenheidnummer"_s);
    line.areaCode = row.text(u"buurtcode"_s, 40);
    line.category = given(row, u"categorie"_s, row.code(u"categorie"_s, u"ZAAKTYPEDETAILSOORT"_s, names));
    line.nature = given(row, u"aard"_s, row.code(u"aard"_s, u"NATURE"_s, names));
    line.description = row.longText(u"omschrijving"_s, longestDescription);
    line.polluted = row.flag(u"vervuilde_woning"_s);
    line.acknowledgedOn =
        pastDay(row, u"ontvangst_bevestigd_op"_s, receivedOn, today,
                QCoreApplication::translate("Import", "The receipt was acknowledged before the report came in."));
    line.answeredOn =
        pastDay(row, u"teruggekoppeld_op"_s, receivedOn, today,
                QCoreApplication::translate("Import", "The reporter was answered before the report came in."));
    readClosing(row, now, line);
    line.costCents = row.cents(u"kosten"_s);
    line.dossierKey = row.identification(u"dossier"_s, 80);
    row.check();
    return line;
}

} // namespace woonrust::exchange
