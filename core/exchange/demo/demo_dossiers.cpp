// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_dossiers.h"

#include "domain/dossier_rules.h"
#include "exchange/demo/demo_files.h"
#include "services/cases/things/contact.h"
#include "services/cases/things/document.h"
#include "services/cases/things/dossier.h"
#include "services/cases/things/note.h"
#include "services/cases/things/party.h"
#include "services/cases/things/task.h"
#include "storage/cases/document_store.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/task_store.h"
#include "storage/registry/alert_store.h"
#include "storage/shared/number_store.h"

#include <QCryptographicHash>
#include <algorithm>

namespace woonrust::demo {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Report& report, const Unit& unit)
{
    static const QHash<QString, QString> words = {
        {u"GEL"_s, u"Geluidsoverlast"_s}, {u"RUZ"_s, u"Burenruzie"_s},       {u"VUI"_s, u"Vervuiling"_s},
        {u"STA"_s, u"Stankoverlast"_s},   {u"DIE"_s, u"Huisdieren"_s},       {u"ONG"_s, u"Ongedierte"_s},
        {u"VAN"_s, u"Vernieling"_s},      {u"ONV"_s, u"Onveilig portiek"_s}, {u"PSY"_s, u"Zorgsignaal"_s},
        {u"VER"_s, u"Zorgsignaal"_s},     {u"AGR"_s, u"Onveiligheid"_s},     {u"DRU"_s, u"Signaal drugs"_s},
        {u"HEN"_s, u"Signaal hennep"_s},  {u"ONR"_s, u"Signaal bewoning"_s}};
    return words.value(report.category, u"Leefbaarheid"_s) + u' ' + unit.addressLine();
}

} // namespace

DossierMaker::DossierMaker(Session& session, Random& random, const Team& team, History& history, const QDateTime& now)
    : m_session(session), m_random(random), m_team(team), m_history(history), m_now(now), m_today(amsterdamDate(now))
{
}

QDateTime DossierMaker::moment(QDate day)
{
    const int hour = m_random.between(9, 16);
    const int minute = m_random.between(0, 11) * 5;
    return std::min(utcFromAmsterdam(day, QTime(hour, minute)), m_now);
}

QDate DossierMaker::dayWithin(const Dossier& dossier)
{
    const QDate first = amsterdamDate(dossier.openedAt);
    const QDate last = dossier.closedAt.isValid() ? amsterdamDate(dossier.closedAt) : m_today.addDays(-1);
    return first.addDays(m_random.between(0, int(std::max<qint64>(0, first.daysTo(last)))));
}

OpenCase DossierMaker::open(const Report& report, const Story& story, const Home& home, PersonId reporter)
{
    ++m_made;
    OpenCase made;
    Dossier& dossier = made.dossier;
    describe(dossier, report, story, home);
    const QDate opened = amsterdamDate(dossier.openedAt);
    const bool long_ = m_random.chance(12);
    made.lastDay = opened.addDays(long_ ? m_random.between(220, 420) : m_random.between(21, 160));
    if (made.lastDay < m_today) {
        static const QStringList outcomes = {u"AGREEMENT"_s, u"AGREEMENT"_s, u"AGREEMENT"_s, u"REFERRED"_s,
                                             u"REFERRED"_s,  u"MOVED"_s,     u"UNFOUNDED"_s, u"ROLE_ENDS"_s};
        dossier.closedAt = std::max(moment(made.lastDay), dossier.openedAt);
        dossier.status = u"GES"_s;
        dossier.outcome = m_random.from(outcomes);
        dossier.outcomeText = talkText(m_random);
        if (m_random.chance(40))
            dossier.aftercareOn = made.lastDay.addDays(42);
    } else {
        dossier.nextReviewOn = m_today.addDays(m_random.between(-4, 28));
    }
    dossier.number = storage::takeNumber(m_session.db(), SerialNumber::dossier, opened.year()).key();
    storeDossier(dossier, story);
    if (dossier.confidentiality == u"GEH")
        storage::setNamedPeople(m_session.db(), dossier.id, {m_random.of(m_team.handlers)});
    addParties(dossier, report, home, reporter);
    addContacts(dossier, home);
    addTasks(dossier);
    addNotes(dossier);
    addAlert(dossier, story, home);
    addDocuments(dossier);
    return made;
}

void DossierMaker::describe(Dossier& dossier, const Report& report, const Story& story, const Home& home)
{
    dossier.title = titleOf(report, home.unit);
    dossier.kind = dossierKindOf(report);
    dossier.unit = home.unit.id;
    dossier.area = home.unit.area;
    dossier.handler = m_random.of(m_team.handlers);
    dossier.team = u"SB"_s;
    const bool hard = story.category == u"AGR" || story.category == u"DRU" || story.category == u"HEN";
    const bool repressive = hard || m_random.chance(18);
    dossier.phase = repressive ? u"REPRESSIVE"_s : u"PREVENTIVE"_s;
    dossier.risk = std::min(20, (hard ? 8 : 2) + m_random.between(0, 9));
    // The tenth one always, so that a small demo has one too.
    dossier.confidentiality = m_made == 10 || m_random.chance(3) ? u"GEH"_s : usualConfidentiality(dossier.kind);
    if (story.nature == u"kwetsbaarheid" && m_random.chance(40)) {
        dossier.lead = u"SHARED"_s;
        dossier.leadPartner = u"Sociaal team Lindenveld"_s;
    }
    dossier.openedAt = std::min(report.receivedAt.addSecs(qint64(m_random.between(20, 300)) * 60), m_now);
}

// As it came in, and then what became of it.
void DossierMaker::storeDossier(Dossier& dossier, const Story& story)
{
    const bool fromStart = story.category == u"DRU" || story.category == u"HEN";
    Dossier opened = dossier;
    opened.status = u"INB"_s;
    opened.closedAt = {};
    opened.outcome.clear();
    opened.outcomeText.clear();
    opened.aftercareOn = {};
    if (!fromStart)
        opened.phase = u"PREVENTIVE"_s;
    const auto insert = [](Connection& db, const Dossier& one) { return storage::insertDossier(db, one); };
    m_history.writeAt(dossier.openedAt, dossier.handler).add(things::dossier, opened, insert, {});
    dossier.id = opened.id;
    Dossier last = storage::findDossier(m_session.db(), dossier.id).value();
    if (last.phase != dossier.phase) {
        Dossier harder = last;
        harder.phase = dossier.phase;
        m_history.writeAt(std::max(moment(dayWithin(dossier)), dossier.openedAt), dossier.handler)
            .change(things::dossier, last, harder,
                    {.action = event::phaseChanged,
                     .reason = u"De afspraken zijn niet nagekomen; er zijn nieuwe meldingen."_s});
        last = storage::findDossier(m_session.db(), dossier.id).value();
    }
    if (dossier.closedAt.isValid()) {
        Dossier closed = last;
        closed.status = dossier.status;
        closed.closedAt = dossier.closedAt;
        closed.outcome = dossier.outcome;
        closed.outcomeText = dossier.outcomeText;
        closed.aftercareOn = dossier.aftercareOn;
        m_history.writeAt(dossier.closedAt, dossier.handler)
            .change(things::dossier, last, closed, {.action = event::closed});
    }
}

void DossierMaker::addParties(const Dossier& dossier, const Report& report, const Home& home, PersonId reporter)
{
    const auto add = [&](Party party) {
        party.dossier = dossier.id;
        party.fromOn = amsterdamDate(dossier.openedAt);
        m_history.writeAt(dossier.openedAt, dossier.handler).add(things::party, party);
    };
    if (reporter)
        add({.person = reporter, .unit = report.reporterUnit, .role = u"MEL"_s});
    add({.person = home.tenant, .unit = home.unit.id, .role = accuses(report.nature) ? u"BEK"_s : u"BTF"_s});
    if (m_random.chance(30)) {
        const bool police = m_random.chance(50);
        add({.description = police ? u"Wijkagent Lindenveld"_s : u"Sociaal team Lindenveld"_s, .role = u"OVE"_s});
    }
}

void DossierMaker::addContacts(const Dossier& dossier, const Home& home)
{
    static const std::vector<std::pair<QString, QString>> kinds = {
        {u"TALK"_s, u"BAL"_s},    {u"VISIT"_s, u"BEZ"_s},      {u"CALL"_s, u"TEL"_s},
        {u"HEARING"_s, u"BEZ"_s}, {u"INVITATION"_s, u"BRI"_s}, {u"EMAIL"_s, u"EMA"_s}};
    const int contacts = m_random.between(1, 4);
    for (int i = 0; i < contacts; ++i) {
        const auto& [kind, channel] = m_random.of(kinds);
        const QDate day = dayWithin(dossier);
        ContactMoment contact{.about = {.report = {}, .dossier = dossier.id},
                              .at = std::max(moment(day), dossier.openedAt),
                              .kind = kind,
                              .channel = channel,
                              .direction = u"UIT"_s,
                              .person = home.tenant,
                              .body = talkText(m_random),
                              .by = dossier.handler};
        m_history.writeAt(contact.at, contact.by).add(things::contact, contact);
    }
}

namespace {

// The n-th Monday to Friday from this day on, or back; the first of them is number 0.
QDate workDay(QDate from, int n, int direction = 1)
{
    QDate day = from;
    while (true) {
        if (day.dayOfWeek() <= 5 && n-- == 0)
            return day;
        day = day.addDays(direction);
    }
}

} // namespace

void DossierMaker::addTasks(const Dossier& dossier)
{
    const auto add = [&](Task task) {
        task.about.dossier = dossier.id;
        task.assignee = dossier.handler;
        task.createdAt = dossier.openedAt;
        Task open = task;
        open.doneAt = {};
        open.outcome.clear();
        m_history.writeAt(task.createdAt, task.assignee).add(things::task, open);
        if (!task.doneAt.isValid())
            return;
        const Task before = storage::findTask(m_session.db(), open.id).value();
        Task done = before;
        done.doneAt = task.doneAt;
        done.outcome = task.outcome;
        m_history.writeAt(task.doneAt, task.assignee).change(things::task, before, done, {.action = event::done});
    };
    const int finished = m_random.between(0, 2);
    for (int i = 0; i < finished; ++i) {
        const QDate day = dayWithin(dossier);
        const QDateTime done = std::max(moment(day), dossier.openedAt);
        add({.title = taskTitle(m_random),
             .kind = u"CALL"_s,
             .dueOn = day,
             .doneAt = done,
             .outcome = talkText(m_random)});
    }
    if (dossier.closedAt.isValid())
        return;
    if (m_random.chance(70))
        add({.title = taskTitle(m_random),
             .kind = u"TALK"_s,
             .dueOn = m_today.addDays(m_random.between(-5, 14)),
             .mandatory = m_random.chance(25)});
    // Appointments of today, and of the days after and before it.
    static const QList<QTime> hours = {QTime(9, 30), QTime(11, 0), QTime(13, 30), QTime(15, 15), QTime(16, 0)};
    if (m_random.chance(35) && m_appointments < 40) {
        const int turn = m_appointments++;
        const QTime hour = hours[turn % hours.size()];
        QDate day = workDay(m_today, turn / int(hours.size()));
        QDateTime done;
        if (turn % 4 == 3) {
            const QDate before = workDay(m_today.addDays(-1), turn / 4 % 4, -1);
            if (before > amsterdamDate(dossier.openedAt)) {
                day = before;
                done = utcFromAmsterdam(day, hour.addSecs(3600));
            }
        }
        // Every third with a colleague, who mostly answered.
        const UserId colleague = m_team.handlers[std::size_t(turn) % m_team.handlers.size()];
        const bool withTwo = turn % 3 == 0 && colleague != dossier.handler;
        add({.title = u"Huisbezoek: "_s + dossier.title,
             .kind = turn % 4 == 1 ? u"TALK"_s : u"VISIT"_s,
             .dueOn = day,
             .startsAt = utcFromAmsterdam(day, hour),
             .minutes = 45 + 15 * (turn % 3),
             .place = turn % 6 == 1 ? u"Buurthuis De Schakel"_s : QString(),
             .second = withTwo ? colleague : UserId(),
             .secondAnswer = withTwo && turn % 2 == 0 ? u"YES"_s : QString(),
             .doneAt = done,
             .outcome = done.isValid() ? talkText(m_random) : QString()});
    }
}

void DossierMaker::addNotes(const Dossier& dossier)
{
    if (!m_random.chance(55))
        return;
    const QDate day = dayWithin(dossier);
    Note note{.about = {.report = {}, .dossier = dossier.id},
              .at = std::max(moment(day), dossier.openedAt),
              .body = noteText(m_random),
              .by = dossier.handler};
    m_history.writeAt(note.at, note.by).add(things::note, note);
}

void DossierMaker::addAlert(const Dossier& dossier, const Story& story, const Home& home)
{
    const int percent = story.category == u"AGR" ? 60 : 3;
    if (!m_random.chance(percent))
        return;
    const QDate opened = amsterdamDate(dossier.openedAt);
    Alert alert{.person = home.tenant,
                .kind = u"BEZ"_s,
                .text = u"Bezoek met twee collega's, na een bedreiging bij de deur."_s,
                .source = u"Sociaal beheer"_s,
                .fromOn = opened,
                .untilOn = opened.addDays(365)};
    alert.id = storage::insertAlert(m_session.db(), alert);
    m_history.add(dossier.openedAt, dossier.handler,
                  {.action = event::created,
                   .subjectKind = EntityKind::Alert,
                   .subjectId = alert.id.value(),
                   .dossier = dossier.id});
}

void DossierMaker::addDocuments(const Dossier& dossier)
{
    if (m_documents >= 6 || m_made % 5 != 2)
        return;
    const bool picture = m_documents++ % 2 == 0;
    const QByteArray bytes = picture ? samplePicture()
                                     : samplePage("Afspraken", "Na tien uur 's avonds geen muziek. Wij bellen over "
                                                               "twee weken.");
    Document document{.about = {.report = {}, .dossier = dossier.id},
                      .title = picture ? u"Foto van de tuin"_s : u"Brief met afspraken"_s,
                      .fileName = picture ? u"tuin.png"_s : u"afspraken.pdf"_s,
                      .mimeType = picture ? u"image/png"_s : u"application/pdf"_s,
                      .kind = picture ? u"FOT"_s : u"DOC"_s,
                      .size = bytes.size(),
                      .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                      .addedAt = std::max(moment(dayWithin(dossier)), dossier.openedAt),
                      .by = dossier.handler};
    m_history.writeAt(document.addedAt, document.by)
        .add(things::document, document,
             [&](Connection& db, const Document& one) {
                 const DocumentId id = storage::insertDocument(db, one);
                 storage::insertPiece(db, id, 0, bytes);
                 return id;
             },
             {});
}

} // namespace woonrust::demo
