// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/history/timeline.h"

#include "domain/number.h"
#include "services/base/display_names.h"
#include "services/base/open_guard.h"
#include "services/cases/deadlines.h"
#include "services/cases/report_check.h"

#include <QJsonArray>

namespace woonrust::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 160;

QString firstLine(const QString& text)
{
    const QString line = text.section(u'\n', 0, 0).simplified();
    return line.size() <= longestTitle ? line : line.left(longestTitle - 1) + u'…';
}

QString joined(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

// Turns entries into rows in the user's language.
class Teller {
    Q_DECLARE_TR_FUNCTIONS(Timeline)

public:
    Teller(Session& session, bool ofOneReport, QDate today)
        : m_names(session.db()), m_today(today), m_ofOneReport(ofOneReport)
    {
    }

    TimelineRow row(const TimelineEntry& entry)
    {
        TimelineRow row{.place = entry.place, .at = entry.place.at, .timeKnown = entry.timeKnown};
        row.who = m_names.user(entry.who);
        row.targetId = entry.place.id;
        switch (entry.place.source) {
        case TimelineSource::Report:
            report(entry, row);
            break;
        case TimelineSource::Contact:
            contact(entry, row);
            break;
        case TimelineSource::Task:
            task(entry, row);
            break;
        case TimelineSource::Note:
            row.kind = Kind::Note;
            row.kindName = tr("Note");
            row.title = firstLine(entry.text);
            row.subLine = number(entry);
            row.target = EntityKind::Note;
            break;
        case TimelineSource::Document:
            row.kind = Kind::Document;
            row.kindName = m_names.code(u"INFORMATIEOBJECTSOORT"_s, entry.code);
            row.title = entry.title;
            row.subLine = joined({number(entry), entry.text == entry.title ? QString() : entry.text});
            row.target = EntityKind::Document;
            break;
        case TimelineSource::Deadline:
            deadline(entry, row);
            break;
        case TimelineSource::Event:
            event(entry, row);
            break;
        }
        return row;
    }

private:
    // Of the report that a line is about; in the timeline of one report it goes without saying.
    [[nodiscard]] QString number(const TimelineEntry& entry) const
    {
        return m_ofOneReport || entry.number == 0
                   ? QString()
                   : SerialNumber::fromKey(SerialNumber::report, entry.number).toString();
    }

    void report(const TimelineEntry& entry, TimelineRow& row)
    {
        row.kind = Kind::Report;
        row.tone = Tone::Information;
        row.kindName = tr("Report");
        row.title =
            joined({QString(number(entry) + u' ' + m_names.code(u"ZAAKTYPEDETAILSOORT"_s, entry.code)).trimmed(),
                    m_names.person(entry.person)});
        row.subLine = joined({entry.closed ? tr("Closed") : QString(), firstLine(entry.text)});
        row.target = EntityKind::Report;
    }

    void contact(const TimelineEntry& entry, TimelineRow& row)
    {
        row.kind = Kind::Contact;
        row.kindName = m_names.code(u"CONTACT_KIND"_s, entry.code);
        row.title = firstLine(entry.title.isEmpty() ? entry.text : entry.title);
        if (row.title.isEmpty())
            row.title = row.kindName;
        row.subLine = joined({number(entry), m_names.person(entry.person)});
        row.target = EntityKind::ContactMoment;
    }

    void task(const TimelineEntry& entry, TimelineRow& row)
    {
        const bool late = !entry.done && entry.dueOn.isValid() && entry.dueOn < m_today;
        row.kind = Kind::Task;
        row.tone = late ? Tone::Missed : entry.done ? Tone::Good : Tone::Plain;
        row.kindName = late ? tr("Task late") : entry.done ? tr("Task done") : tr("Task");
        row.title = entry.title;
        const QString due = entry.dueOn.isValid() && !entry.done ? tr("due %1").arg(shortDate(entry.dueOn)) : QString();
        row.subLine = joined({number(entry), due, firstLine(entry.text)});
        row.target = EntityKind::Task;
    }

    void deadline(const TimelineEntry& entry, TimelineRow& row)
    {
        row.kind = Kind::Deadline;
        row.tone = Tone::Missed;
        row.kindName = entry.done ? tr("Deadline met late") : tr("Deadline missed");
        const QString what = deadlines::kindName(entry.code);
        row.title = m_ofOneReport ? tr("%1, due %2").arg(what, shortDate(entry.dueOn))
                                  : tr("%1 of %2, due %3").arg(what, number(entry), shortDate(entry.dueOn));
        row.subLine = joined(
            {entry.title.isEmpty() ? QString() : m_names.code(u"LATE_REASON"_s, entry.title), firstLine(entry.text)});
        row.target = EntityKind::Report;
        row.targetId = entry.report.value();
    }

    // The new value of a field that an event changed.
    static QJsonValue newValue(const TimelineEntry& entry, const QString& field)
    {
        return entry.changes.value(field).toArray().at(1);
    }

    void event(const TimelineEntry& entry, TimelineRow& row)
    {
        row.subLine = firstLine(entry.text);
        const auto about = entityFromCode(entry.title).value_or(EntityKind::Dossier);
        row.target = entry.report ? EntityKind::Report : EntityKind::Dossier;
        row.targetId = entry.report.value();
        if (about == EntityKind::Dossier)
            dossierEvent(entry, row);
        else if (about == EntityKind::Report)
            reportEvent(entry, row);
        else if (about == EntityKind::Deadline)
            deadlineEvent(entry, row);
        else if (about == EntityKind::Party)
            partyEvent(entry, row);
        else
            removalOf(about, row);
    }

    void dossierEvent(const TimelineEntry& entry, TimelineRow& row)
    {
        row.kind = Kind::Status;
        if (entry.code == event::created) {
            row.kindName = tr("Opened");
            row.tone = Tone::Good;
            row.title = tr("Dossier opened");
        } else if (entry.code == event::closed) {
            row.kindName = tr("Closed");
            row.title = tr("Dossier closed: %1")
                            .arg(m_names.code(u"DOSSIER_OUTCOME"_s, newValue(entry, u"outcome"_s).toString()));
        } else if (entry.code == event::reopened) {
            row.kindName = tr("Reopened");
            row.tone = Tone::Attention;
            row.title = tr("Dossier opened again");
        } else if (entry.code == event::phaseChanged) {
            row.kind = Kind::Phase;
            row.kindName = tr("Phase");
            row.tone = Tone::Attention;
            row.title = tr("Phase: %1").arg(m_names.code(u"PHASE"_s, newValue(entry, u"phase"_s).toString()));
        } else {
            changed(entry, row);
        }
    }

    void changed(const TimelineEntry& entry, TimelineRow& row)
    {
        row.kind = Kind::Change;
        row.kindName = tr("Change");
        QStringList parts;
        for (auto change = entry.changes.begin(); change != entry.changes.end(); ++change) {
            const QJsonValue value = change.value().toArray().at(1);
            if (change.key() == u"handler")
                parts << (value.toInteger() ? tr("Handler: %1").arg(m_names.user(UserId(value.toInteger())))
                                            : tr("No handler"));
            else if (change.key() == u"confidentiality")
                parts << tr("Confidentiality: %1").arg(m_names.code(u"VERTROUWELIJKHEID"_s, value.toString()));
            else if (change.key() == u"namedPeople")
                parts << tr("Open to: %1").arg(value.toString());
            else if (change.key() == u"risk")
                parts << (value.isNull() ? tr("No risk score") : tr("Risk: %1 of 20").arg(value.toInt()));
            else if (change.key() == u"nextReviewOn")
                parts << (value.toString().isEmpty()
                              ? tr("No review planned")
                              : tr("Next review: %1").arg(shortDate(dateFromStorage(value.toString()))));
            else if (change.key() == u"title")
                parts << tr("Title: %1").arg(value.toString());
            else if (change.key() == u"kind")
                parts << tr("Kind: %1").arg(m_names.code(u"DOSSIER_KIND"_s, value.toString()));
            else if (change.key() == u"lead")
                parts << tr("Lead: %1").arg(m_names.code(u"LEAD"_s, value.toString()));
            else if (change.key() == u"leadPartner")
                parts << tr("Leading partner: %1").arg(value.toString());
            else if (change.key() == u"unit")
                parts << tr("Address: %1").arg(m_names.address(UnitId(value.toInteger())));
            else if (change.key() == u"area")
                parts << tr("Area: %1").arg(m_names.area(AreaId(value.toInteger())));
            else if (change.key() == u"team")
                parts << tr("Team: %1").arg(m_names.code(u"TEAM"_s, value.toString()));
        }
        row.title = parts.isEmpty() ? tr("Dossier changed") : parts.join(u"; "_s);
    }

    void reportEvent(const TimelineEntry& entry, TimelineRow& row)
    {
        row.kind = Kind::Status;
        if (entry.code == event::closed) {
            row.kindName = tr("Report closed");
            row.title = joined(
                {number(entry), m_names.code(u"REPORT_CLOSE_REASON"_s, newValue(entry, u"closeReason"_s).toString())});
        } else if (entry.code == event::reopened) {
            row.kindName = tr("Report reopened");
            row.title = m_ofOneReport ? tr("Opened again") : number(entry);
        } else if (entry.code == event::changed) {
            reportChanged(entry, row);
        } else {
            const bool joins = newValue(entry, u"dossier"_s).toInteger() > 0;
            row.kindName = joins ? tr("Report added") : tr("Report taken out");
            if (m_ofOneReport)
                row.title = joins ? tr("Joined a dossier") : tr("Left the dossier");
            else
                row.title =
                    joins ? tr("%1 joined a dossier").arg(number(entry)) : tr("%1 left the dossier").arg(number(entry));
        }
    }

    void reportChanged(const TimelineEntry& entry, TimelineRow& row)
    {
        row.kind = Kind::Change;
        row.kindName = tr("Change");
        QStringList parts;
        for (auto change = entry.changes.begin(); change != entry.changes.end(); ++change) {
            const QJsonValue value = change.value().toArray().at(1);
            if (change.key() == u"handler")
                parts << (value.toInteger() ? tr("Handler: %1").arg(m_names.user(UserId(value.toInteger())))
                                            : tr("No handler"));
            else if (change.key() == u"cost")
                parts << (value.isNull() ? tr("Costs removed") : tr("Costs added"));
            else if (change.key() == u"category")
                parts << tr("Category: %1").arg(m_names.code(u"ZAAKTYPEDETAILSOORT"_s, value.toString()));
            else if (change.key() == u"nature")
                parts << tr("Nature: %1").arg(m_names.code(u"NATURE"_s, value.toString()));
            else if (change.key().endsWith("DueOn"_L1))
                continue; // promises have lines of their own
            else if (change.key() != u"status" && change.key() != u"numbersConfirmed")
                parts << reports::fieldLabel(change.key());
        }
        row.title = parts.isEmpty() ? tr("Report changed") : parts.join(u"; "_s);
    }

    void deadlineEvent(const TimelineEntry& entry, TimelineRow& row)
    {
        row.kind = Kind::Deadline;
        const QString what = deadlines::kindName(newValue(entry, u"kind"_s).toString());
        row.kindName = entry.code == event::suspended ? tr("Deadline suspended") : tr("Deadline resumed");
        row.title = joined({what, number(entry)});
    }

    void partyEvent(const TimelineEntry& entry, TimelineRow& row)
    {
        row.kind = Kind::Party;
        row.kindName = entry.code == event::created ? tr("Party added") : tr("Party removed");
        const int which = entry.code == event::created ? 1 : 0;
        const auto value = [&](const QString& field) { return entry.changes.value(field).toArray().at(which); };
        const QString role = value(u"role"_s).toString();
        QString roleName = m_names.code(u"ZAAKROL"_s, role);
        if (roleName == role)
            roleName = m_names.code(u"RELATIEROLSOORT"_s, role);
        const QString name = m_names.person(PersonId(value(u"person"_s).toInteger()));
        row.title = joined({name.isEmpty() ? value(u"description"_s).toString() : name, roleName});
        row.target = EntityKind::Dossier;
    }

    static void removalOf(EntityKind about, TimelineRow& row)
    {
        row.kind = Kind::Change;
        row.kindName = tr("Removed");
        row.title = about == EntityKind::ContactMoment ? tr("Contact removed")
                    : about == EntityKind::Note        ? tr("Note removed")
                    : about == EntityKind::Document    ? tr("Document removed")
                                                       : tr("Task removed");
    }

    DisplayNames m_names;
    QDate m_today;
    bool m_ofOneReport;
};

} // namespace

std::vector<TimelineRow> rowsOf(Session& session, const Subject& about, const std::vector<TimelineEntry>& entries,
                                QDate today)
{
    Teller teller(session, about.report.isValid(), today);
    std::vector<TimelineRow> rows;
    for (const TimelineEntry& entry : entries)
        rows.push_back(teller.row(entry));
    for (TimelineRow& row : rows)
        if (row.target == EntityKind::Dossier)
            row.targetId = about.dossier.value();
    return rows;
}

Result<std::vector<TimelineRow>> of(Session& session, const Subject& about, int limit, const TimelineCursor& after,
                                    QDate lastDay)
{
    return session.read([&] {
        if (about.report)
            requireOpen(session, about.report);
        else
            requireOpen(session, about.dossier);
        const QDateTime upTo =
            lastDay.isValid() ? utcFromAmsterdam(lastDay.addDays(1), QTime(0, 0)).addMSecs(-1) : QDateTime();
        const QDate today = session.clock().today();
        return rowsOf(session, about, storage::timeline(session.db(), about, limit, after, upTo, today), today);
    });
}

} // namespace woonrust::timeline
