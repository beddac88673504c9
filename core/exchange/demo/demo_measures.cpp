// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_measures.h"

#include "exchange/demo/demo_random.h"
#include "services/cases/things/account.h"
#include "services/cases/things/incident.h"
#include "services/cases/things/measure.h"
#include "services/registry/office_calendar.h"

#include <algorithm>

namespace woonrust::demo {

using namespace Qt::StringLiterals;

namespace {

// An instrument, how long it takes in days (0: one talk), and what is written of it.
struct Act {
    QString instrument;
    int days;
    QString account;
};

const std::vector<Act>& actsOf(bool repressive)
{
    static const std::vector<Act> mild = {
        {u"HUISBEZOEK"_s, 0,
         u"Aan de keukentafel gesproken. De bewoner schrok ervan dat de buren er zo'n last van hebben."_s},
        {u"AANSPREKEN"_s, 0, u"Uitgelegd wat de buren horen en wanneer. Afspraak: na 22.00 uur de ramen dicht."_s},
        {u"BUURTBEMIDDELING"_s, 42, u"Aangemeld bij Buurtbemiddeling Lindenveld; beide kanten willen het proberen."_s},
        {u"DOORVERWIJZEN"_s, 60, u"Met toestemming aangemeld bij het wijkteam."_s},
        {u"BEMIDDELINGSGESPREK"_s, 0, u"Beide buren aan onze tafel. Zij wisselen telefoonnummers uit."_s}};
    static const std::vector<Act> hard = {
        {u"WAARSCHUWING"_s, 28, u"Eerste waarschuwing uitgereikt en toegelicht."_s},
        {u"STOPGESPREK"_s, 0, u"Gesprek samen met de wijkagent. De bewoner zegt toe te stoppen."_s},
        {u"LEEFREGELS"_s, 180, u"Leefregels besproken en door beide partijen getekend."_s},
        {u"SOMMATIE"_s, 21, u"Sommatie aangetekend verstuurd."_s}};
    return repressive ? hard : mild;
}

class MeasureMaker {
public:
    MeasureMaker(Session& session, History& history, const Dossier& dossier, const Report& report, const QDateTime& now)
        : m_random(quint64(dossier.number) * 104'729 + 5),
          m_history(history),
          m_dossier(dossier),
          m_report(report),
          m_calendar(officeCalendar(session.db())),
          m_moment(dossier.openedAt),
          m_opened(amsterdamDate(dossier.openedAt)),
          m_last(dossier.closedAt.isValid() ? amsterdamDate(dossier.closedAt) : amsterdamDate(now).addDays(-1))
    {
    }

    void addAll()
    {
        hear();
        QDate day = m_calendar.addWorkingDays(m_opened, m_random.between(6, 12));
        act(false, day);
        if (m_random.chance(60))
            act(false, day);
        if (m_dossier.phase == u"REPRESSIVE"_s) {
            act(true, day);
            act(true, day);
        }
        if (m_report.nature == u"overlast"_s && m_report.reporter)
            keepDiary();
    }

private:
    CaseWrite write(QDate day)
    {
        m_moment = std::max(utcFromAmsterdam(day, QTime(m_random.between(9, 16), m_random.between(0, 59))),
                            m_moment.addSecs(60));
        return m_history.writeAt(m_moment, m_dossier.handler);
    }

    // The reporter first, and then the accused, without the name of who reported.
    void hear()
    {
        static const std::vector<QString> told = {
            u"Hoort het een paar keer per week, tot na middernacht. Heeft het zelf gezegd, zonder gevolg."_s,
            u"Slaapt slecht en gaat soms naar een zus om rust te hebben. Wil geen ruzie."_s,
            u"Wil dat het stopt, en hoeft verder niets. Houdt sinds drie weken een logboek bij."_s};
        static const std::vector<QString> answered = {
            u"Herkent het ten dele: op vrijdag komen er vrienden. Wist niet dat het zo hard klonk."_s,
            u"Ontkent. Zegt dat het van hogerop komt, en dat het huis gehorig is."_s,
            u"Geeft het toe, en schaamt zich ervoor. Wil er met iemand over praten."_s};
        const QDate first = m_calendar.addWorkingDays(m_opened, 2);
        if (first > m_last || !m_report.reporter)
            return;
        Account reporter{.dossier = m_dossier.id,
                         .side = side::reporter,
                         .person = m_report.reporter,
                         .heardOn = first,
                         .said = m_random.of(told),
                         .by = m_dossier.handler};
        write(first).add(things::account, reporter);
        const QDate second = m_calendar.addWorkingDays(m_opened, 6);
        if (second > m_last || !m_report.accused)
            return;
        Account accused{.dossier = m_dossier.id,
                        .side = side::accused,
                        .person = m_report.accused,
                        .heardOn = second,
                        .putTo = u"Meldingen van geluid, een paar keer per week, tot na middernacht."_s,
                        .said = m_random.of(answered),
                        .by = m_dossier.handler};
        if (m_random.chance(30))
            accused.statement = u"Ik werk in ploegen en doe mijn best. Ik wil graag weten wanneer het stoort."_s;
        write(second).add(things::account, accused);
    }

    void act(bool repressive, QDate& day)
    {
        if (day > m_last)
            return;
        const Act& chosen = m_random.of(actsOf(repressive));
        static const std::vector<QString> roles = {u"INITIATE"_s, u"MEDIATE"_s, u"FACILITATE"_s, u"ADVISE"_s};
        Measure measure{.dossier = m_dossier.id,
                        .instrument = chosen.instrument,
                        .fromOn = day,
                        .keeper = m_dossier.handler,
                        .person = m_report.accused,
                        .role = repressive ? u"INITIATE"_s : m_random.of(roles),
                        .account = chosen.account};
        if (chosen.days > 0)
            measure.untilOn = day.addDays(chosen.days);
        const QDate end = day.addDays(chosen.days);
        static const std::vector<QString> results = {u"REACHED"_s, u"PARTLY"_s, u"PARTLY"_s, u"NO_EFFECT"_s};
        const QString result = m_random.of(results);
        // A talk is written down once it was held.
        if (chosen.days == 0) {
            measure.endedOn = day;
            measure.result = result;
        }
        write(day).add(things::measure, measure);
        measure.version = 1;
        const QDate known = std::min(end, m_last);
        if (chosen.days > 0 && (end <= m_last || m_dossier.closedAt.isValid())) {
            Measure after = measure;
            after.endedOn = std::max(known, day);
            after.result = end <= m_last ? result : u"NOT_NEEDED"_s;
            write(after.endedOn).change(things::measure, measure, after, {.action = event::done});
        }
        day = m_calendar.addWorkingDays(day, m_random.between(5, 15));
    }

    void keepDiary()
    {
        static const std::vector<QString> heard = {u"Harde muziek met bassen"_s, u"Schreeuwen en deuren slaan"_s,
                                                   u"Boren en verhuizen van meubels"_s, u"Feest met veel mensen"_s,
                                                   u"Blaffende hond, alleen thuis"_s};
        static const std::vector<QString> effects = {
            u"Niet kunnen slapen"_s, u"Kinderen wakker"_s, u"Naar een andere kamer gegaan"_s, {}};
        const int rows = m_random.between(2, 6);
        const QDate noted = std::min(m_calendar.addWorkingDays(m_opened, 5), m_last);
        if (noted < m_opened)
            return;
        CaseWrite diary = write(noted);
        for (int i = 0; i < rows; ++i) {
            const QTime start(m_random.between(19, 23), 5 * m_random.between(0, 11));
            Incident row{.about = {.report = m_report.id, .dossier = m_dossier.id},
                         .happenedOn = m_opened.addDays(-m_random.between(0, 20) - 1),
                         .startsAt = start,
                         .endsAt = start.addSecs(300LL * m_random.between(4, 36)),
                         .what = m_random.of(heard),
                         .effect = m_random.of(effects),
                         .person = m_report.reporter,
                         .source = u"logboek"_s,
                         .by = m_dossier.handler,
                         .addedAt = m_moment};
            diary.add(things::incident, row);
        }
    }

    Random m_random;
    History& m_history;
    const Dossier& m_dossier;
    const Report& m_report;
    WorkingCalendar m_calendar;
    QDateTime m_moment; // of the last thing that was written
    QDate m_opened;
    QDate m_last; // on which something can be done in it
};

} // namespace

void addMeasures(Session& session, History& history, const Dossier& dossier, const Report& report, const QDateTime& now)
{
    MeasureMaker(session, history, dossier, report, now).addAll();
}

} // namespace woonrust::demo
