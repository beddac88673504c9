// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/case_papers.h"

#include "domain/clock.h"
#include "domain/number.h"
#include "domain/phone.h"
#include "services/base/display_names.h"
#include "services/cases/history/timeline.h"
#include "services/cases/views/dossier_detail.h"
#include "services/office/settings.h"
#include "services/registry/person_page.h"
#include "services/registry/unit_page.h"
#include "storage/cases/directive_store.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <ranges>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

constexpr int timelineRowsAtOnce = 500;

QString joined(QStringList parts, const QString& between = u" · "_s)
{
    parts.removeAll(QString());
    return parts.join(between);
}

// The full texts that a line of the timeline may only begin, by what it opens.
using FullTexts = QHash<std::pair<EntityKind, qint64>, QString>;

class CasePaper {
    Q_DECLARE_TR_FUNCTIONS(CasePaper)

public:
    CasePaper(Session& session, const QLocale& locale) : m_session(session), m_names(session.db())
    {
        m_document.organisation = settings::current(session.db()).organisation;
        m_document.version = Version::None;
        m_document.madeAt = session.clock().nowUtc();
        m_document.locale = locale;
    }

    [[nodiscard]] Paper report(ReportId id)
    {
        const auto detail = orThrow(reports::reportDetail(m_session, id));
        refuseHidden(detail.hidden);
        const Report& report = detail.report;
        m_document.title = tr("Report %1").arg(detail.number);
        m_document.period = detail.categoryName;
        Definitions about;
        const auto add = [&](const QString& term, const QString& text) { entry(about, term, text); };
        add(tr("Received"), moment(report.receivedAt, report.receivedTimeKnown));
        add(tr("Status"), detail.statusName);
        add(tr("Address"), joined({detail.address, detail.areaName}, u", "_s));
        add(tr("Reporter"), joined({detail.reporterName, detail.reporterAddress}, u", "_s));
        add(tr("About whom"), detail.accusedName);
        add(tr("Category"), joined(QStringList{detail.categoryName} + detail.otherCategoryNames, u", "_s));
        add(tr("Nature"), detail.natureName);
        add(tr("Channel"), joined({detail.channelName, detail.originName}, u", "_s));
        add(tr("Spoken with the neighbour"), detail.spokenName);
        add(tr("Polluted home"), report.pollutedHome ? tr("Yes") : QString());
        add(tr("Handler"), joined({detail.handlerName, detail.teamName}, u", "_s));
        add(tr("Dossier"), joined({detail.dossierNumber, detail.dossierTitle}, u" "_s));
        add(tr("Judged as"), joined({detail.triageOutcomeName, report.triageReason}, u": "_s));
        add(tr("Closed"), joined({moment(report.closedAt), detail.closeReasonName}));
        if (detail.totalCents != 0)
            add(tr("Costs"),
                formatted({.value = double(detail.totalCents) / 100, .format = NumberFormat::Euro}, m_document.locale));
        m_document.sections.emplace_back(std::move(about));
        m_document.sections.emplace_back(Heading{.text = tr("What happened")});
        m_document.sections.emplace_back(
            Paragraph{report.description.isEmpty() ? tr("Nothing was written down.") : report.description});
        addDeadlines(detail.deadlines);
        FullTexts texts;
        addTexts(texts, detail.contacts, detail.notes);
        addTimeline({.report = id, .dossier = {}}, texts);
        return m_document;
    }

    [[nodiscard]] Paper dossier(DossierId id)
    {
        const auto detail = orThrow(dossiers::dossierDetail(m_session, id));
        refuseHidden(detail.hidden);
        const Dossier& dossier = detail.dossier;
        m_document.title = joined({tr("Dossier %1").arg(detail.number), dossier.title}, u" "_s);
        m_document.scope = detail.confidentialityName;
        Definitions about;
        const auto add = [&](const QString& term, const QString& text) { entry(about, term, text); };
        add(tr("Kind"), detail.kindName);
        add(tr("Status"), joined({detail.statusName, detail.phaseName}, u", "_s));
        add(tr("Address"), joined({detail.address, detail.areaName}, u", "_s));
        add(tr("Opened"), moment(dossier.openedAt));
        add(tr("Handler"), joined({detail.handlerName, detail.teamName}, u", "_s));
        add(tr("Direction"), joined({detail.leadName, dossier.leadPartner}, u", "_s));
        add(tr("For"), detail.namedPeopleNames.join(u", "_s));
        add(tr("Risk"), dossier.risk ? QString::number(*dossier.risk) : QString());
        add(tr("Next review"), day(dossier.nextReviewOn));
        add(tr("Closed"), moment(dossier.closedAt));
        add(tr("Outcome"), detail.outcomeName);
        add(tr("What was achieved"), dossier.outcomeText);
        add(tr("Aftercare"), day(dossier.aftercareOn));
        m_document.sections.emplace_back(std::move(about));

        Table parties{
            .title = tr("Involved"),
            .columns = {{.title = tr("Role")}, {.title = tr("Name")}, {.title = tr("Address")}, {.title = tr("Since")}},
            .rows = {},
            .emptyMessage = tr("Nobody was named.")};
        for (const dossiers::PartyView& party : detail.parties) {
            const QString& described = party.party.description;
            parties.rows.push_back(
                row({party.roleName, joined({party.name, described == party.name ? QString() : described}, u", "_s),
                     party.address, joined({day(party.party.fromOn), day(party.party.untilOn)}, u" – "_s)}));
        }
        m_document.sections.emplace_back(std::move(parties));
        addSides(detail.accounts);
        addMeasures(detail.measures);

        FullTexts texts;
        Table reports{.title = tr("Reports"),
                      .columns = {{.title = tr("Number"), .weight = 0.8},
                                  {.title = tr("Received"), .weight = 0.8},
                                  {.title = tr("Category")},
                                  {.title = tr("Reporter")},
                                  {.title = tr("Status")}},
                      .rows = {},
                      .emptyMessage = tr("No report was added to this dossier.")};
        for (const dossiers::ReportLine& report : detail.reports) {
            reports.rows.push_back(row(
                {report.number, day(report.receivedOn), report.categoryName, report.reporterName, report.statusName}));
            texts.insert({EntityKind::Report, report.id.value()}, report.description);
        }
        m_document.sections.emplace_back(std::move(reports));
        addDeadlines(detail.openDeadlines);
        addTexts(texts, detail.contacts, detail.notes);
        addTimeline({.report = {}, .dossier = id}, texts);
        return m_document;
    }

    [[nodiscard]] Paper person(PersonId id)
    {
        const auto page = orThrow(persons::page(m_session, id));
        m_document.title = page.person.displayName();
        Definitions about;
        entry(about, tr("Tenant number"), page.person.tenantNumber);
        entry(about, tr("Telephone"), readablePhone(page.person.phone));
        entry(about, tr("E-mail"), page.person.email);
        entry(about, tr("Remark"), page.person.remark);
        m_document.sections.emplace_back(std::move(about));
        addAlerts(page.alerts);
        Table homes{.title = tr("Homes"),
                    .columns = {{.title = tr("Address"), .weight = 2}, {.title = tr("From")}, {.title = tr("Until")}},
                    .rows = {},
                    .emptyMessage = tr("No home is known.")};
        for (const auto& residence : page.residences)
            homes.rows.push_back(row({joined({residence.unit.addressLine(), residence.unit.city}, u", "_s),
                                      day(residence.tenancy.startOn), day(residence.tenancy.endOn)}));
        m_document.sections.emplace_back(std::move(homes));
        Table reports = reportTable({{.title = tr("As")}});
        for (const auto& report : page.reports)
            reports.rows.push_back(row(
                {SerialNumber::fromKey(SerialNumber::report, report.number).toString(), day(report.receivedOn),
                 code(u"ZAAKTYPEDETAILSOORT"_s, report.category), code(u"ZAAKSTATUSSOORT"_s, report.status),
                 joined({report.asReporter ? tr("reporter") : QString(), report.asAccused ? tr("accused") : QString()},
                        u", "_s)}));
        m_document.sections.emplace_back(std::move(reports));
        Table dossiers = dossierTable({{.title = tr("Role")}});
        for (const auto& dossier : page.dossiers) {
            const QString zaak = code(u"ZAAKROL"_s, dossier.role);
            dossiers.rows.push_back(row({SerialNumber::fromKey(SerialNumber::dossier, dossier.number).toString(),
                                         dossier.title, day(dossier.openedOn), day(dossier.closedOn),
                                         zaak == dossier.role ? code(u"RELATIEROLSOORT"_s, dossier.role) : zaak}));
        }
        m_document.sections.emplace_back(std::move(dossiers));
        return m_document;
    }

    [[nodiscard]] Paper home(UnitId id)
    {
        const auto page = orThrow(units::page(m_session, id));
        m_document.title = joined({page.unit.addressLine(), page.unit.city}, u", "_s);
        Definitions about;
        entry(about, tr("Unit number"), page.unit.number);
        entry(about, tr("Postcode"), page.unit.postcode);
        entry(about, tr("Kind"), code(u"EENHEIDSOORT"_s, page.unit.kind));
        QStringList areas;
        for (const Area& area : page.areas)
            areas << area.name;
        entry(about, tr("Area"), areas.join(u", "_s));
        entry(about, tr("Built in"), page.unit.buildYear ? QString::number(*page.unit.buildYear) : QString());
        m_document.sections.emplace_back(std::move(about));
        addAlerts(page.alerts);
        Table residents{.title = tr("Residents"),
                        .columns = {{.title = tr("Name"), .weight = 2}, {.title = tr("From")}, {.title = tr("Until")}},
                        .rows = {},
                        .emptyMessage = tr("No resident is known.")};
        for (const auto& resident : page.history)
            residents.rows.push_back(
                row({resident.person.displayName(), day(resident.tenancy.startOn), day(resident.tenancy.endOn)}));
        m_document.sections.emplace_back(std::move(residents));
        Table reports = reportTable({{.title = tr("Reporter")}});
        for (const ReportRow& report : page.reports)
            reports.rows.push_back(
                row({SerialNumber::fromKey(SerialNumber::report, report.number).toString(),
                     day(amsterdamDate(report.receivedAt)), code(u"ZAAKTYPEDETAILSOORT"_s, report.category),
                     code(u"ZAAKSTATUSSOORT"_s, report.status), report.reporterName}));
        m_document.sections.emplace_back(std::move(reports));
        Table dossiers = dossierTable({{.title = tr("Handler")}});
        for (const DossierRow& dossier : page.dossiers)
            dossiers.rows.push_back(
                row({SerialNumber::fromKey(SerialNumber::dossier, dossier.number).toString(), dossier.title,
                     day(dossier.openedOn), day(dossier.closedOn), dossier.handlerName}));
        m_document.sections.emplace_back(std::move(dossiers));
        return m_document;
    }

    [[nodiscard]] Paper list(const PrintedList& list)
    {
        requirePermission(m_session, Permission::ExportList);
        m_document.title = list.title;
        m_document.scope = list.filter;
        Table table{.title = {}, .columns = {}, .rows = {}};
        for (const QString& title : list.header)
            table.columns.push_back({.title = title});
        for (const QStringList& cells : list.rows)
            table.rows.push_back(row(cells));
        const auto shown = qint64(list.rows.size());
        m_document.sections.emplace_back(Paragraph{
            shown < list.total ? tr("The first %1 of %2. The whole list can be saved as CSV.")
                                     .arg(m_document.locale.toString(shown), m_document.locale.toString(list.total))
                               : tr("%n line(s)", nullptr, int(shown))});
        m_document.sections.emplace_back(std::move(table));
        return m_document;
    }

private:
    void refuseHidden(bool hidden) const
    {
        if (hidden)
            throw Failure(ErrorKind::NotAllowed, tr("This is for the people named on it. Ask its handler."));
    }

    [[nodiscard]] QString day(QDate day) const
    {
        return day.isValid() ? m_document.locale.toString(day, u"d-M-yyyy") : QString();
    }
    [[nodiscard]] QString moment(const QDateTime& at, bool timeKnown = true) const
    {
        if (!at.isValid())
            return {};
        return m_document.locale.toString(amsterdamTime(at), timeKnown ? u"ddd d-M-yyyy HH:mm" : u"ddd d-M-yyyy");
    }
    [[nodiscard]] QString code(const QString& list, const QString& code) { return m_names.code(list, code); }

    static void entry(Definitions& definitions, const QString& term, const QString& text)
    {
        if (!text.isEmpty())
            definitions.entries.push_back({.term = term, .text = text});
    }
    static Row row(const QStringList& texts)
    {
        Row row;
        for (const QString& text : texts)
            row.cells.push_back(textCell(text));
        return row;
    }

    static Table reportTable(const std::vector<Column>& more)
    {
        Table table{.title = tr("Reports"),
                    .columns = {{.title = tr("Number"), .weight = 0.8},
                                {.title = tr("Received"), .weight = 0.8},
                                {.title = tr("Category")},
                                {.title = tr("Status")}},
                    .rows = {},
                    .emptyMessage = tr("There are no reports.")};
        table.columns.insert(table.columns.end(), more.begin(), more.end());
        return table;
    }
    static Table dossierTable(const std::vector<Column>& more)
    {
        Table table{.title = tr("Dossiers"),
                    .columns = {{.title = tr("Number"), .weight = 0.8},
                                {.title = tr("Title"), .weight = 1.6},
                                {.title = tr("Opened"), .weight = 0.8},
                                {.title = tr("Closed"), .weight = 0.8}},
                    .rows = {},
                    .emptyMessage = tr("There are no dossiers.")};
        table.columns.insert(table.columns.end(), more.begin(), more.end());
        return table;
    }

    void addAlerts(const std::vector<Alert>& alerts)
    {
        if (alerts.empty())
            return;
        Table table{.title = tr("Warnings"),
                    .columns = {{.title = tr("Warning")}, {.title = tr("Facts"), .weight = 2}, {.title = tr("Until")}},
                    .rows = {}};
        for (const Alert& alert : alerts)
            table.rows.push_back(row({code(u"SIGNALERINGDETAILSOORT"_s, alert.kind), alert.text, day(alert.untilOn)}));
        m_document.sections.emplace_back(std::move(table));
    }

    // What both sides said, the eldest first, and with a statement the paper that it answers.
    void addSides(const std::vector<dossiers::AccountView>& accounts)
    {
        if (accounts.empty())
            return;
        Table table{.title = tr("Both sides"),
                    .columns = {{.title = tr("When"), .weight = 0.8},
                                {.title = tr("Who")},
                                {.title = tr("Put to them"), .weight = 1.6},
                                {.title = tr("Said"), .weight = 1.8},
                                {.title = tr("Their own statement"), .weight = 1.8}},
                    .rows = {}};
        for (const dossiers::AccountView& view : accounts | std::views::reverse) {
            const Account& account = view.account;
            const QString answers = view.answersTitle.isEmpty() ? QString() : tr("Answers: %1").arg(view.answersTitle);
            const QString paper =
                view.statementTitle.isEmpty() ? QString() : tr("On paper: %1").arg(view.statementTitle);
            table.rows.push_back(
                row({day(account.heardOn), joined({view.name, view.sideName}, u"\n"_s), account.putTo.trimmed(),
                     account.said.trimmed(), joined({account.statement.trimmed(), paper, answers}, u"\n"_s)}));
        }
        m_document.sections.emplace_back(std::move(table));
    }

    void addMeasures(const std::vector<dossiers::MeasureView>& measures)
    {
        if (measures.empty())
            return;
        Table table{.title = tr("Measures"),
                    .columns = {{.title = tr("Measure"), .weight = 1.4},
                                {.title = tr("From")},
                                {.title = tr("Until")},
                                {.title = tr("With whom")},
                                {.title = tr("Our role")},
                                {.title = tr("Result"), .weight = 1.2}},
                    .rows = {}};
        for (const dossiers::MeasureView& view : measures | std::views::reverse) {
            const Measure& measure = view.measure;
            const QDate until = measure.endedOn.isValid() ? measure.endedOn : measure.untilOn;
            table.rows.push_back(row(
                {view.instrumentName, day(measure.fromOn), day(until), view.withName, view.roleName, view.resultName}));
        }
        m_document.sections.emplace_back(std::move(table));
    }

    void addDeadlines(const std::vector<deadlines::DeadlineView>& deadlines)
    {
        if (deadlines.empty())
            return;
        Table table{.title = tr("Deadlines"),
                    .columns = {{.title = tr("Deadline")},
                                {.title = tr("Due")},
                                {.title = tr("Met")},
                                {.title = tr("Explanation"), .weight = 3}},
                    .rows = {}};
        for (const deadlines::DeadlineView& view : deadlines)
            table.rows.push_back(
                row({view.name, day(view.deadline.dueOn), day(view.deadline.metOn), view.explanation}));
        m_document.sections.emplace_back(std::move(table));
    }

    static void addTexts(FullTexts& texts, const std::vector<reports::ContactView>& contacts,
                         const std::vector<reports::NoteView>& notes)
    {
        for (const auto& view : contacts)
            texts.insert({EntityKind::ContactMoment, view.contact.id.value()}, view.contact.body);
        for (const auto& view : notes)
            texts.insert({EntityKind::Note, view.note.id.value()}, view.note.body);
    }

    // What the line says, and below it all that was written of which the line may show the beginning.
    static QString wholeText(const timeline::TimelineRow& row, const QString& full)
    {
        const QString text = full.trimmed();
        const bool titleBegins = text.startsWith(row.title) ||
                                 (row.title.endsWith(u'…') && text.simplified().startsWith(row.title.chopped(1)));
        const bool subLineBegins =
            !row.subLine.isEmpty() && text.simplified().startsWith(QString(row.subLine).remove(u'…'));
        return joined(
            {titleBegins && !text.isEmpty() ? QString() : row.title, subLineBegins ? QString() : row.subLine, text},
            u"\n"_s);
    }

    void addTimeline(const Subject& about, const FullTexts& texts)
    {
        std::vector<timeline::TimelineRow> rows;
        while (true) {
            const auto more = orThrow(timeline::of(m_session, about, timelineRowsAtOnce,
                                                   rows.empty() ? TimelineCursor{} : rows.back().place));
            rows.insert(rows.end(), more.begin(), more.end());
            if (more.size() < std::size_t(timelineRowsAtOnce))
                break;
        }
        std::ranges::reverse(rows); // a file is read from its beginning
        m_document.sections.emplace_back(Heading{.text = tr("Timeline")});
        Table table{.title = {},
                    .columns = {{.title = tr("When"), .weight = 1.1},
                                {.title = tr("What"), .weight = 1.1},
                                {.title = tr("Text"), .weight = 3.6},
                                {.title = tr("Who"), .weight = 1.1}},
                    .rows = {},
                    .emptyMessage = tr("Nothing happened yet.")};
        for (const timeline::TimelineRow& line : rows)
            table.rows.push_back(
                row({moment(line.at, line.timeKnown), line.kindName,
                     wholeText(line, texts.value({line.target, line.targetId}, line.text)), line.who}));
        m_document.sections.emplace_back(std::move(table));
    }

    Session& m_session;
    DisplayNames m_names;
    Paper m_document;
};

} // namespace

Result<Paper> reportPaper(Session& session, ReportId report, const QLocale& locale)
{
    return session.read([&] { return CasePaper(session, locale).report(report); });
}

Result<Paper> dossierPaper(Session& session, DossierId dossier, const QLocale& locale)
{
    return session.read([&] { return CasePaper(session, locale).dossier(dossier); });
}

Result<Paper> personPaper(Session& session, PersonId person, const QLocale& locale)
{
    return session.read([&] { return CasePaper(session, locale).person(person); });
}

Result<Paper> homePaper(Session& session, UnitId unit, const QLocale& locale)
{
    return session.read([&] { return CasePaper(session, locale).home(unit); });
}

Result<Paper> listPaper(Session& session, const PrintedList& list, const QLocale& locale)
{
    return session.read([&] { return CasePaper(session, locale).list(list); });
}

Result<void> logPaper(Session& session, EntityKind kind, qint64 id, const QString& format)
{
    return session.write([&] {
        if (id == 0)
            requirePermission(session, Permission::ExportList);
        Event event{.action = event::exported, .subjectKind = kind, .subjectId = id};
        if (kind == EntityKind::Report)
            event.report = ReportId(id);
        if (kind == EntityKind::Dossier)
            event.dossier = DossierId(id);
        if (kind == EntityKind::Directive)
            if (const auto directive = storage::findDirective(session.db(), DirectiveId(id)))
                event.dossier = directive->dossier;
        noteChange(event.changes, "format"_L1, QJsonValue(), format);
        session.log(event);
    });
}

} // namespace woonrust::papers
