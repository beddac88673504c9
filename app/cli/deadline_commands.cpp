// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"
#include "domain/deadline.h"
#include "services/office/settings.h"

#include <QCoreApplication>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

// With --casebook by its calendar, else by the one that a new casebook has.
WorkingCalendar calendarFor(Context& context, const Arguments& arguments)
{
    if (!arguments.has(u"casebook"_s))
        return WorkingCalendar();
    return WorkingCalendar(orThrow(settings::load(context.session(arguments))).calendar);
}

Exit deadline(Context& context, const Arguments& arguments)
{
    const QString received = arguments.required(u"received"_s).simplified();
    const QDate day = dayArgument(received.section(u' ', 0, 0), u"--received"_s);
    const QString time = received.section(u' ', 1);
    if (!time.isEmpty() && !QTime::fromString(time, u"HH:mm"_s).isValid())
        throw UsageError{
            QCoreApplication::translate("Cli", "The time of receipt must be like 14:05, not \"%1\".").arg(time)};
    bool fine = false;
    const int days = arguments.required(u"working-days"_s).toInt(&fine);
    if (!fine || days < 0 || days > 1000)
        throw UsageError{QCoreApplication::translate("Cli", "--working-days must be a number from 0 to 1000.")};
    const WorkingCalendar calendar = calendarFor(context, arguments);
    print(toStorage(dueDate(workingDayNorm(days), day, calendar)));
    print(explainTerm(workingDayNorm(days), day, {}, calendar));
    return Exit::Fine;
}

} // namespace

std::vector<Command> deadlineCommands()
{
    return {{.words = {u"deadline"_s},
             .usage = u"--received \"YYYY-MM-DD[ HH:MM]\" --working-days N"_s,
             .valued = {u"received"_s, u"working-days"_s},
             .run = deadline}};
}

} // namespace woonrust::cli
