// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/directive_words.h"

#include "services/cases/things/directive_text.h"

#include <QCoreApplication>

namespace woonrust::directives {

using namespace Qt::StringLiterals;

QString whenText(const DirectiveClause& clause)
{
    QStringList parts;
    if (!clause.days.isEmpty())
        parts << weekdaysText(clause.days);
    if (!clause.fromTime.isEmpty())
        parts << clause.fromTime + u" – "_s + clause.untilTime;
    if (clause.fromOn.isValid())
        parts << QCoreApplication::translate("Clauses", "from %1").arg(shortDate(clause.fromOn));
    if (clause.untilOn.isValid())
        parts << QCoreApplication::translate("Clauses", "until %1").arg(shortDate(clause.untilOn));
    return parts.isEmpty() ? QCoreApplication::translate("Clauses", "always") : parts.join(u' ');
}

QString watchedText(const DirectiveClause& clause)
{
    if (clause.watcher.isEmpty() || clause.watchHow.isEmpty())
        return clause.watcher + clause.watchHow;
    return QCoreApplication::translate("Clauses", "%1: %2", "who watches, and how")
        .arg(clause.watcher, clause.watchHow);
}

QString breachStateName(BreachState state)
{
    switch (state) {
    case BreachState::Reported:
        return QCoreApplication::translate("Directives", "To be heard");
    case BreachState::Heard:
        return QCoreApplication::translate("Directives", "To be decided");
    case BreachState::Established:
        return QCoreApplication::translate("Directives", "Established");
    case BreachState::Dismissed:
        break;
    }
    return QCoreApplication::translate("Directives", "Not established");
}

QString effectText(const Effect& effect)
{
    if (effect.weeks == 0)
        return QCoreApplication::translate("Directives", "It runs for less than a week: too short to say anything.");
    const QString numbers =
        QCoreApplication::translate("Directives", "Reports: %1 in the %n week(s) before, %2 in the %n since.", nullptr,
                                    effect.weeks)
            .arg(effect.before)
            .arg(effect.after);
    if (!effect.isFew())
        return numbers;
    return numbers + u' ' + QCoreApplication::translate("Directives", "These are few: it can be chance.");
}

} // namespace woonrust::directives
