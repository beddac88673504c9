// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_strength.h"

#include "exchange/demo/demo_random.h"
#include "services/cases/things/handbook_tick.h"
#include "services/cases/things/readiness_mark.h"
#include "services/cases/things/risk_score.h"

#include <algorithm>
#include <array>

namespace woonrust::demo {

using namespace Qt::StringLiterals;

namespace {

// Why each of the six scores is what it is, for a low and for a high one; behaviour, and no illness.
constexpr std::array<std::array<const char16_t*, 2>, 6> reasons = {{
    {u"Melders slapen soms slecht.", u"Twee melders hebben zich ziek gemeld en willen verhuizen."},
    {u"Vooral in het weekend.", u"Bijna elke nacht, al langer dan een half jaar."},
    {u"Eén keer gescholden op de galerij.", u"Dreigde met de vuist toen de buurman aanbelde."},
    {u"Geen kinderen; alle volwassenen redden het zelf.", u"Naast de woning woont een gezin met een baby."},
    {u"Neemt hulp van het sociaal team aan.", u"Doet niet open, post ligt op de mat, is alleen."},
    {u"Werkt mee als we het uitleggen.", u"Weigert elk gesprek."},
}};

struct Mark {
    QLatin1StringView point;
    QLatin1StringView state;
    const char16_t* reason;
};
constexpr std::array marks = {
    Mark{"children"_L1, "not_applicable"_L1, u"Er wonen geen kinderen; nagevraagd bij het huisbezoek."},
    Mark{"right_parties"_L1, "present"_L1, u"Curatele- en bewindregister nagekeken: niemand ingeschreven."},
    Mark{"contract_and_rule"_L1, "present"_L1, u"Contract en algemene voorwaarden zitten bij de stukken van verhuur."},
    Mark{"police_municipality"_L1, "partly"_L1, u"Wijkagent heeft het mondeling bevestigd; rapport is gevraagd."},
};

class StrengthMaker {
public:
    StrengthMaker(History& history, const Dossier& dossier, const QDateTime& now)
        : m_random(quint64(dossier.number) * 6'364'136'223'846'793'005ULL + 11),
          m_history(history),
          m_dossier(dossier),
          m_first(amsterdamDate(dossier.openedAt)),
          m_last((dossier.closedAt.isValid() ? amsterdamDate(dossier.closedAt) : amsterdamDate(now)).addDays(-1))
    {
    }

    void run()
    {
        if (!m_dossier.risk || m_last <= m_first)
            return;
        const int risk = *m_dossier.risk;
        tickHandbook();
        // The first impression, and what was known later.
        if (m_random.chance(40))
            judge(risk_side::cause, std::max(0, risk - m_random.between(1, 4)), within(1, 6));
        judge(risk_side::cause, risk, within(7, 20));
        if (m_random.chance(60))
            judge(risk_side::neighbour, m_random.between(0, risk), within(7, 20));
        if (m_dossier.phase == u"REPRESSIVE"_s)
            for (const Mark& mark : marks)
                if (m_random.chance(55))
                    write(mark);
    }

private:
    [[nodiscard]] QDate within(int from, int until)
    {
        return std::min(m_first.addDays(m_random.between(from, until)), m_last);
    }
    // During the day, and after what was written before.
    QDateTime momentOn(QDate day)
    {
        m_moment = std::max({utcFromAmsterdam(day, QTime(m_random.between(9, 16), m_random.between(0, 59))),
                             m_dossier.openedAt, m_moment.isValid() ? m_moment.addSecs(60) : m_dossier.openedAt});
        return m_moment;
    }

    // Five scores that make that total, none above 4.
    void judge(QLatin1StringView side, int total, QDate day)
    {
        RiskScore score{
            .id = {}, .dossier = m_dossier.id, .side = side, .party = {}, .on = day, .by = m_dossier.handler};
        for (int left = std::min(total, mostRisk); left > 0;) {
            Scored RiskScore::* dimension = riskDimensions[std::size_t(m_random.between(0, 4))];
            Scored& one = score.*dimension;
            if (one.score == mostOfDimension)
                continue;
            ++one.score;
            --left;
        }
        score.roomToChange.score = m_random.between(0, 3);
        for (std::size_t i = 0; i < riskDimensions.size(); ++i)
            if (Scored& one = score.*riskDimensions[i]; one.score > 0)
                one.why = QString::fromUtf16(reasons.at(i).at(one.score > 2 ? 1 : 0));
        m_history.writeAt(momentOn(day), m_dossier.handler).add(things::riskScore, score);
    }

    void write(const Mark& mark)
    {
        const QDate day = within(10, 40);
        ReadinessMark made{.id = {},
                           .dossier = m_dossier.id,
                           .point = mark.point,
                           .state = mark.state,
                           .reason = QString::fromUtf16(mark.reason),
                           .on = day,
                           .by = m_dossier.handler};
        m_history.writeAt(momentOn(day), m_dossier.handler).add(things::readinessMark, made);
    }

    void tickHandbook()
    {
        const HandbookName book = handbookFor({}, m_dossier.kind);
        if (!book.dossierKinds.contains(m_dossier.kind) || !m_random.chance(50))
            return;
        const QStringList points = checklistOf(shippedHandbook(book.code, u"nl"_s));
        const int done = m_random.between(1, int(std::min<qsizetype>(4, points.size())));
        for (int i = 0; i < done; ++i) {
            HandbookTick tick{.id = {},
                              .dossier = m_dossier.id,
                              .handbook = book.code,
                              .point = points.at(i),
                              .at = momentOn(std::min(m_first.addDays(i / 2), m_last)),
                              .by = m_dossier.handler};
            m_history.writeAt(tick.at, tick.by).add(things::handbookTick, tick);
        }
    }

    Random m_random;
    History& m_history;
    const Dossier& m_dossier;
    QDate m_first;
    QDate m_last;
    QDateTime m_moment; // of the last thing that was written
};

} // namespace

void addStrength(History& history, const Dossier& dossier, const QDateTime& now)
{
    StrengthMaker(history, dossier, now).run();
}

} // namespace woonrust::demo
