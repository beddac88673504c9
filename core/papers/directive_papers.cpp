// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/directive_papers.h"

#include "domain/clock.h"
#include "domain/number.h"
#include "papers/directive_words.h"
#include "services/cases/directive_whole.h"
#include "services/cases/views/directive_detail.h"
#include "services/office/lists.h"
#include "services/office/settings.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/directive_store.h"
#include "storage/cases/document_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

Row row(const QStringList& texts)
{
    Row made;
    for (const QString& text : texts)
        made.cells.push_back(textCell(text));
    return made;
}

class DirectivePaperMaker {
public:
    DirectivePaperMaker(Session& session, DirectiveId id, const QLocale& locale)
        : m_session(session),
          m_detail(orThrow(directives::directiveDetail(session, id))),
          m_codes(lists::current(session.db(), u"nl"_s)),
          m_names({}, {}, {})
    {
        m_paper.organisation = settings::current(session.db()).organisation;
        m_paper.madeAt = session.clock().nowUtc();
        m_paper.locale = locale;
        m_paper.version = directive().state == DirectiveState::Draft ? Version::Draft : Version::None;
        numberReporters();
    }

    Paper agreement()
    {
        m_paper.title = m_words.word("title"_L1, {{u"nummer"_s, m_detail.number}});
        m_paper.period = m_detail.dossierNumber;
        const QDate tenancyOn = tenancyStart();
        add(Paragraph{
            m_words
                .word("beside"_L1,
                      {{u"adres"_s, m_detail.address},
                       {u"van_huurdatum"_s,
                        tenancyOn.isValid() ? m_words.word("of_tenancy"_L1, {{u"huurdatum"_s, m_words.day(tenancyOn)}})
                                            : u" "_s}})
                .simplified()});
        const DirectiveWords::Values values = agreementValues();
        for (const QJsonValue& part : m_words.all()["agreement"_L1].toArray()) {
            add(Heading{.text = part["heading"_L1].toString(), .level = 2});
            for (const QJsonValue& text : part["text"_L1].toArray()) {
                // What may be left out altogether leaves no dots behind.
                const QString source = text.toString();
                if ((source == u"{boete}" && values[u"boete"_s].isEmpty()) ||
                    (source == u"{aanleiding}" && values[u"aanleiding"_s].isEmpty()))
                    continue;
                add(Paragraph{m_names.without(m_words.filled(source, values))});
            }
            if (part["clauses"_L1].toBool())
                add(clauseTable());
            if (part["signatures"_L1].toBool())
                add(signatureTable());
        }
        return std::move(m_paper);
    }

    Paper annex()
    {
        m_paper.title = m_words.word("annex_title"_L1, {{u"nummer"_s, m_detail.number}});
        m_paper.period = m_detail.dossierNumber;
        add(Paragraph{m_words.word("annex_home"_L1, {{u"adres"_s, m_detail.address}})});
        add(Note{m_words.word("annex_note"_L1, {{u"organisatie"_s, m_paper.organisation}})});
        addParties();
        text("ground"_L1, joined({code(u"DIRECTIVE_GROUND"_s, directive().ground), directive().groundText}, u", "_s));
        addFacts();
        text("steps"_L1, directive().steps);
        text("view"_L1, directive().view);
        text("help"_L1, directive().help);
        heading("clauses"_L1);
        add(clauseTable());
        if (directive().follows)
            addBefore();
        heading("breaches"_L1);
        add(breachTable(m_detail.whole));
        return std::move(m_paper);
    }

    Paper compliance()
    {
        m_paper.title = m_words.word("compliance_title"_L1, {{u"nummer"_s, m_detail.number}});
        m_paper.period = m_detail.dossierNumber;
        m_paper.scope = m_detail.address;
        Definitions about;
        about.entries.push_back({.term = m_words.word("state"_L1),
                                 .text = code(u"DIRECTIVE_STATE"_s, directiveStateCode(directive().state))});
        about.entries.push_back({.term = m_words.word("term"_L1),
                                 .text = m_words.word("term_text"_L1, {{u"van"_s, dayOrDots(directive().startsOn)},
                                                                       {u"tot"_s, dayOrDots(directive().endsOn)}})});
        add(std::move(about));
        heading("clauses_agreed"_L1);
        add(clauseTable());
        heading("weeks"_L1);
        add(weekTable());
        heading("breaches"_L1);
        add(breachTable(m_detail.whole));
        heading("evaluations"_L1);
        add(evaluationTable());
        if (hasForfeitures(directive().kind)) {
            heading("forfeitures"_L1);
            add(forfeitureTable());
        }
        heading("effect"_L1);
        add(Paragraph{effectText()});
        return std::move(m_paper);
    }

private:
    [[nodiscard]] const Directive& directive() const { return m_detail.whole.directive; }
    [[nodiscard]] QString code(const QString& list, const QString& value) const
    {
        return value.isEmpty() ? QString() : m_codes.name(list, value);
    }
    static QString joined(QStringList parts, const QString& between)
    {
        parts.removeAll(QString());
        return parts.join(between);
    }
    [[nodiscard]] QString dayOrDots(QDate day) const
    {
        return day.isValid() ? m_words.day(day) : m_words.word("blank"_L1);
    }
    template <class Part> void add(Part&& part) { m_paper.sections.emplace_back(std::forward<Part>(part)); }
    void heading(QLatin1StringView name) { add(Heading{.text = m_words.word(name), .level = 2}); }
    void text(QLatin1StringView name, const QString& said)
    {
        heading(name);
        add(Paragraph{said.isEmpty() ? m_words.word("nothing"_L1) : m_names.without(said)});
    }

    // Every reporter of the dossier gets a number, in the order in which they came, and their names go out of texts.
    void numberReporters()
    {
        Connection& db = m_session.db();
        QStringList reporters;
        std::vector<Report> all;
        for (const ReportId id : storage::reportsOfDossier(db, directive().dossier))
            if (const auto report = storage::findReport(db, id))
                all.push_back(*report);
        std::ranges::sort(all, {}, &Report::receivedAt);
        for (const Report& report : all) {
            if (!report.reporter)
                continue;
            if (!m_reporters.contains(report.reporter.value()))
                m_reporters.insert(report.reporter.value(), int(m_reporters.size()) + 1);
            if (const auto person = storage::findPerson(db, report.reporter))
                reporters << person->lastName;
        }
        QStringList tenants;
        for (const directives::PartyLine& party : m_detail.parties)
            if (const auto person = storage::findPerson(db, party.party.person))
                tenants << person->lastName;
        m_names = ReporterNames(reporters, tenants, m_words.word("a_reporter"_L1));
    }

    [[nodiscard]] QString reporterText(const Report& report) const
    {
        if (report.reporter)
            return m_words.word("reporter"_L1,
                                {{u"nummer"_s, QString::number(m_reporters.value(report.reporter.value()))}});
        return report.reporterKind == ReporterKind::Anonymous ? m_words.word("anonymous"_L1) : m_words.word("own"_L1);
    }

    [[nodiscard]] QDate tenancyStart()
    {
        QDate first;
        if (!directive().unit)
            return first;
        for (const storage::Resident& resident :
             storage::residentsOn(m_session.db(), directive().unit, m_session.clock().today()))
            if (!first.isValid() || resident.tenancy.startOn < first)
                first = resident.tenancy.startOn;
        return first;
    }

    [[nodiscard]] QString listed(QStringList parts) const
    {
        parts.removeAll(QString());
        if (parts.size() < 2)
            return parts.join(QString());
        const QString last = parts.takeLast();
        return parts.join(u", "_s) + m_words.word("and"_L1) + last;
    }

    // "Van 11 augustus tot en met 21 november 2026 kregen wij 14 meldingen van 4 melders."
    [[nodiscard]] QString occasion()
    {
        QDate first;
        QDate last;
        int reports = 0;
        QSet<PersonId> reporters;
        for (const QString& fact : directive().facts) {
            if (!fact.startsWith(u"report:"))
                continue;
            const auto report = storage::findReport(m_session.db(), ReportId(fact.section(u':', 1).toLongLong()));
            if (!report)
                continue;
            const QDate on = amsterdamDate(report->receivedAt);
            first = first.isValid() ? std::min(first, on) : on;
            last = last.isValid() ? std::max(last, on) : on;
            ++reports;
            if (report->reporter)
                reporters.insert(report->reporter);
        }
        if (reports == 0)
            return {};
        const auto counted = [&](int number, QLatin1StringView one, QLatin1StringView more) {
            return number == 1 ? m_words.word(one) : m_words.word(more, {{u"aantal"_s, QString::number(number)}});
        };
        return m_words.filled(
            m_words.all()[reports == 1 ? "occasion_one"_L1 : "occasion"_L1].toString(),
            {{u"eerste"_s, m_words.day(first)},
             {u"laatste"_s, m_words.day(last)},
             {u"meldingen"_s, counted(reports, "one_report"_L1, "reports"_L1)},
             {u"adressen"_s, reporters.isEmpty() ? m_words.word("anonymous"_L1)
                                                 : counted(int(reporters.size()), "one_reporter"_L1, "reporters"_L1)}});
    }

    [[nodiscard]] DirectiveWords::Values agreementValues()
    {
        const Directive& d = directive();
        QStringList tenants;
        QStringList others;
        for (const directives::PartyLine& party : m_detail.parties) {
            tenants << party.name;
            if (party.representativeSigns)
                others << representing(party);
        }
        QStringList evaluations;
        for (const Evaluation& one : d.evaluations)
            evaluations << m_words.day(one.on);
        return {{u"organisatie"_s, m_paper.organisation},
                {u"huurders"_s, listed(tenants)},
                {u"namens_u"_s, others.isEmpty() ? u" "_s : m_words.word("cosigner"_L1, {{u"wie"_s, listed(others)}})},
                {u"aanleiding"_s, occasion()},
                {u"feiten"_s, d.factsText},
                {u"eerdere_stappen"_s, d.steps},
                {u"kijk_huurder"_s, d.view},
                {u"hulp"_s, d.help},
                {u"contactpersoon"_s, m_detail.keeperName},
                {u"begindatum"_s, m_words.day(d.startsOn)},
                {u"einddatum"_s, m_words.day(d.endsOn)},
                {u"evaluatiedata"_s, evaluations.isEmpty() ? m_words.word("evaluations_none"_L1) : listed(evaluations)},
                {u"volgwijze"_s, d.watch},
                {u"gegevensdeling"_s, d.sharing},
                {u"gevolg_schending"_s, d.consequence},
                {u"boete"_s, d.penalty ? m_words.word("penalty"_L1, {{u"bedrag"_s, m_words.euros(d.penaltyCents)},
                                                                     {u"maximum"_s, m_words.euros(d.penaltyMaxCents)}})
                                       : QString()},
                {u"bedenktijd"_s, QString::number(d.reflectionDays)}};
    }

    [[nodiscard]] QString representing(const directives::PartyLine& party) const
    {
        const QString name =
            party.party.representative.isEmpty() ? m_words.word("blank"_L1) : party.party.representative;
        return name + u", "_s +
               m_words.word(party.party.capacity == capacity::curator ? "as_curator"_L1 : "as_administrator"_L1,
                            {{u"naam"_s, party.name}});
    }

    [[nodiscard]] Table clauseTable() const
    {
        Table table{.columns = {{.title = u"Nr"_s, .weight = 0.3},
                                {.title = m_words.word("clause_column"_L1), .weight = 2.6},
                                {.title = m_words.word("when_column"_L1), .weight = 1.6},
                                {.title = m_words.word("watched_column"_L1), .weight = 1.5}},
                    .emptyMessage = m_words.word("nothing"_L1)};
        for (const DirectiveClause& clause : m_detail.whole.clauses)
            table.rows.push_back(
                row({QString::number(clause.position), code(u"CLAUSE_KIND"_s, clause.kind) + u": "_s + clause.text,
                     m_names.without(m_words.whenAndWhere(clause)), m_names.without(DirectiveWords::watched(clause))}));
        return table;
    }

    [[nodiscard]] Table signatureTable() const
    {
        Table table{.columns = {{.title = m_words.word("party_column"_L1), .weight = 1.4},
                                {.title = m_words.word("role_column"_L1), .weight = 1.4},
                                {.title = m_words.word("signed_column"_L1), .weight = 1.2},
                                {.title = m_words.word("signature_column"_L1), .weight = 1.6}}};
        // Room to write: a line of dots, or the day on which it was signed.
        const auto place = [&](QDate on) { return on.isValid() ? m_words.day(on) : m_words.word("blank"_L1); };
        for (const directives::PartyLine& party : m_detail.parties) {
            if (party.tenantSigns)
                table.rows.push_back(row({party.name, code(u"DIRECTIVE_ROLE"_s, party.party.role).toLower(),
                                          place(party.party.signedOn), m_words.word("blank"_L1)}));
            if (party.representativeSigns)
                table.rows.push_back(row(
                    {party.party.representative.isEmpty() ? m_words.word("blank"_L1) : party.party.representative,
                     m_words.word(party.party.capacity == capacity::curator ? "as_curator"_L1 : "as_administrator"_L1,
                                  {{u"naam"_s, party.name}}),
                     place(party.party.representativeSignedOn), m_words.word("blank"_L1)}));
        }
        table.rows.push_back(
            row({m_detail.keeperName, m_words.word("for_us"_L1, {{u"organisatie"_s, m_paper.organisation}}),
                 place(directive().agreedOn), m_words.word("blank"_L1)}));
        return table;
    }

    void addParties()
    {
        heading("parties"_L1);
        Table table{.columns = {{.title = m_words.word("party_column"_L1)},
                                {.title = m_words.word("role_column"_L1)},
                                {.title = m_words.word("capacity_column"_L1), .weight = 1.6}},
                    .emptyMessage = m_words.word("nothing"_L1)};
        for (const directives::PartyLine& party : m_detail.parties)
            table.rows.push_back(row({party.name, code(u"DIRECTIVE_ROLE"_s, party.party.role),
                                      joined({code(u"CAPACITY"_s, party.party.capacity), party.party.representative,
                                              m_words.day(party.party.capacityOn)},
                                             u", "_s)}));
        add(std::move(table));
    }

    struct Fact {
        QDate on;
        QString what;
        QString by;
    };

    [[nodiscard]] std::optional<Fact> factOf(const QString& coded)
    {
        Connection& db = m_session.db();
        const auto kind = entityFromCode(coded.section(u':', 0, 0));
        const qint64 id = coded.section(u':', 1).toLongLong();
        if (kind == EntityKind::Report)
            if (const auto report = storage::findReport(db, ReportId(id)))
                return Fact{.on = amsterdamDate(report->receivedAt),
                            .what = joined({SerialNumber::fromKey(SerialNumber::report, report->number).toString(),
                                            code(u"ZAAKTYPEDETAILSOORT"_s, report->category), report->description},
                                           u". "_s),
                            .by = reporterText(*report)};
        if (kind == EntityKind::ContactMoment)
            if (const auto contact = storage::findContact(db, ContactMomentId(id)))
                return Fact{
                    .on = amsterdamDate(contact->at),
                    .what = joined({code(u"CONTACT_KIND"_s, contact->kind), contact->subject, contact->body}, u". "_s),
                    .by = {}};
        if (kind == EntityKind::Document)
            if (const auto document = storage::findDocument(db, DocumentId(id)))
                return Fact{.on = amsterdamDate(document->addedAt), .what = document->title, .by = {}};
        return std::nullopt;
    }

    void addFacts()
    {
        text("facts"_L1, directive().factsText);
        std::vector<Fact> facts;
        for (const QString& coded : directive().facts)
            if (auto fact = factOf(coded))
                facts.push_back(*std::move(fact));
        std::ranges::stable_sort(facts, {}, &Fact::on);
        Table table{.columns = {{.title = m_words.word("day_column"_L1), .weight = 0.8},
                                {.title = m_words.word("fact_column"_L1), .weight = 3},
                                {.title = m_words.word("by_column"_L1), .weight = 0.8}},
                    .emptyMessage = m_words.word("nothing"_L1)};
        for (const Fact& fact : facts)
            table.rows.push_back(row({m_words.day(fact.on), m_names.without(fact.what), fact.by}));
        add(std::move(table));
    }

    // The voluntary one that this one follows, with what came of it.
    void addBefore()
    {
        const auto voluntary = storage::findDirective(m_session.db(), directive().follows);
        if (!voluntary)
            return;
        add(Heading{.text = m_words.word("before"_L1, {{u"nummer"_s, m_detail.followsNumber}}), .level = 2});
        add(Paragraph{m_names.without(joined({code(u"DIRECTIVE_STATE"_s, directiveStateCode(voluntary->earlier)),
                                              m_words.day(voluntary->endedOn), voluntary->account},
                                             u". "_s))});
        add(breachTable(directives::wholeOf(m_session.db(), *voluntary, m_session.clock().today())));
    }

    [[nodiscard]] Table breachTable(const DirectiveWhole& whole) const
    {
        Table table{.columns = {{.title = m_words.word("day_column"_L1), .weight = 0.8},
                                {.title = m_words.word("fact_column"_L1), .weight = 1.8},
                                {.title = m_words.word("heard_column"_L1), .weight = 1.5},
                                {.title = m_words.word("decision_column"_L1), .weight = 1.5}},
                    .emptyMessage = m_words.word("breaches_none"_L1)};
        for (const Breach& breach : whole.breaches) {
            const auto clause = std::ranges::find(whole.clauses, breach.clause, &DirectiveClause::id);
            const QString point =
                clause == whole.clauses.end()
                    ? QString()
                    : m_words.word("clause_number"_L1, {{u"nummer"_s, QString::number(clause->position)}});
            const QString heard = breach.heardOn.isValid()
                                      ? joined({m_words.day(breach.heardOn),
                                                breach.absent ? m_words.word("absent"_L1) : QString(), breach.said},
                                               u": "_s)
                                      : m_words.word("not_yet"_L1);
            const QString decided = breach.decidedOn.isValid()
                                        ? joined({m_words.day(breach.decidedOn), breach.decision}, u": "_s)
                                        : m_words.word("not_yet"_L1);
            table.rows.push_back(row({m_words.day(breach.on), m_names.without(joined({point, breach.what}, u": "_s)),
                                      m_names.without(heard), m_names.without(decided)}));
        }
        return table;
    }

    [[nodiscard]] Table weekTable() const
    {
        Table table{.columns = {{.title = m_words.word("week_column"_L1), .weight = 1.2}},
                    .emptyMessage = m_words.word("weeks_none"_L1)};
        const auto& clauses = m_detail.whole.clauses;
        for (const DirectiveClause& clause : clauses)
            table.columns.push_back(
                {.title = m_words.word("clause_number"_L1, {{u"nummer"_s, QString::number(clause.position)}})});
        table.columns.push_back({.title = m_words.word("source_column"_L1), .weight = 2.4});
        QMap<QDate, std::vector<const ClauseCheck*>> weeks;
        for (const ClauseCheck& check : m_detail.whole.checks)
            weeks[check.weekOn].push_back(&check);
        for (auto week = weeks.cbegin(); week != weeks.cend(); ++week) {
            QStringList cells{m_words.day(week.key())};
            QStringList sources;
            for (const DirectiveClause& clause : clauses) {
                const auto check =
                    std::ranges::find(week.value(), clause.id, [](const ClauseCheck* one) { return one->clause; });
                cells << (check == week.value().end() ? QString() : code(u"CLAUSE_RESULT"_s, (*check)->result));
                if (check != week.value().end() && !(*check)->source.isEmpty() && !sources.contains((*check)->source))
                    sources << (*check)->source;
            }
            cells << m_names.without(sources.join(u"; "_s));
            table.rows.push_back(row(cells));
        }
        return table;
    }

    [[nodiscard]] Table evaluationTable() const
    {
        Table table{.columns = {{.title = m_words.word("planned_column"_L1), .weight = 0.8},
                                {.title = m_words.word("held_column"_L1), .weight = 0.8},
                                {.title = m_words.word("said_column"_L1), .weight = 2},
                                {.title = m_words.word("reporters_column"_L1), .weight = 1.4}},
                    .emptyMessage = m_words.word("evaluations_empty"_L1)};
        for (const Evaluation& one : directive().evaluations)
            table.rows.push_back(
                row({m_words.day(one.on), one.heldOn.isValid() ? m_words.day(one.heldOn) : m_words.word("not_yet"_L1),
                     m_names.without(one.account), m_names.without(one.reporters)}));
        return table;
    }

    [[nodiscard]] Table forfeitureTable() const
    {
        Table table{.columns = {{.title = m_words.word("day_column"_L1)},
                                {.title = m_words.word("amount_column"_L1), .align = Align::Right},
                                {.title = m_words.word("lapses_column"_L1)},
                                {.title = m_words.word("settled_column"_L1), .weight = 2}},
                    .emptyMessage = m_words.word("forfeitures_none"_L1)};
        for (const Forfeiture& one : m_detail.whole.forfeitures)
            table.rows.push_back(
                row({m_words.day(one.on), m_words.euros(one.amountCents), m_words.day(one.dueOn),
                     one.settledOn.isValid() ? joined({m_words.day(one.settledOn), one.settlement}, u": "_s)
                                             : m_words.word("not_yet"_L1)}));
        return table;
    }

    [[nodiscard]] QString effectText() const
    {
        const directives::Effect& effect = m_detail.effect;
        if (effect.weeks == 0)
            return m_words.word("effect_short"_L1);
        const QString numbers = m_words.word("effect_text"_L1, {{u"voor"_s, QString::number(effect.before)},
                                                                {u"na"_s, QString::number(effect.after)},
                                                                {u"weken"_s, QString::number(effect.weeks)}});
        return effect.isFew() ? numbers + u' ' + m_words.word("effect_few"_L1) : numbers;
    }

    Session& m_session;
    directives::DirectiveDetail m_detail;
    CodeNames m_codes; // Dutch
    DirectiveWords m_words;
    ReporterNames m_names;
    QHash<qint64, int> m_reporters; // person -> number in this paper
    Paper m_paper;
};

} // namespace

std::optional<DirectivePaper> directivePaperFromCode(const QString& code)
{
    if (code == u"agreement")
        return DirectivePaper::Agreement;
    if (code == u"annex")
        return DirectivePaper::Annex;
    if (code == u"compliance")
        return DirectivePaper::Compliance;
    return std::nullopt;
}

Result<Paper> directivePaper(Session& session, DirectiveId id, DirectivePaper kind, const QLocale& locale)
{
    return session.read([&] {
        DirectivePaperMaker maker(session, id, locale);
        switch (kind) {
        case DirectivePaper::Agreement:
            return maker.agreement();
        case DirectivePaper::Annex:
            return maker.annex();
        case DirectivePaper::Compliance:
            break;
        }
        return maker.compliance();
    });
}

} // namespace woonrust::papers
