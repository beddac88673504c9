// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/figures.h"

#include <algorithm>
#include <map>
#include <random>

namespace woonrust::tests {

using namespace Qt::StringLiterals;

// Figures of an invented office, counted from single reports and dossiers, so that every sum between them holds.
class InventedOffice {
public:
    // `size`: reports per step, about. `length`: months in a step, 1, 3 or 12.
    InventedOffice(unsigned seed, int size, int length = 1) : m_random(seed), m_size(size), m_length(length)
    {
        m_steps = length == 1 ? 13 : length == 3 ? 9 : 5;
        for (int step = 0; step < m_steps; ++step)
            makeReports(step);
        makeDossiers();
    }

    [[nodiscard]] papers::FigureReport report() const
    {
        const QDate last(2026, length() == 12 ? 1 : 10, 1);
        papers::FigureReport result{.period = {.from = last, .until = last.addMonths(m_length)},
                                    .areaCode = {},
                                    .at = last.addMonths(m_length).addDays(3)};
        result.current = figures(m_steps - 1);
        result.previous = figures(m_steps - 2);
        result.yearBefore = figures(m_length == 12 ? m_steps - 2 : m_length == 3 ? m_steps - 5 : m_steps - 13);
        for (int area = 0; area < 7; ++area)
            result.areas.push_back(areaFigures(area));
        for (int step = 0; step < m_steps; ++step) {
            const papers::Figures of = figures(step);
            result.months.push_back({.month = last.addMonths(-(m_steps - 1 - step) * m_length),
                                     .reports = of.reports.total,
                                     .acknowledged = of.acknowledged,
                                     .feedbackTarget = of.feedbackTarget,
                                     .feedbackLimit = of.feedbackLimit,
                                     .dossiersClosed = of.dossiers.closed,
                                     .dossiersOpen = of.dossiers.open});
        }
        return result;
    }
    // What no report prints.
    [[nodiscard]] qint64 opened(int step) const { return figures(step).dossiers.opened; }
    [[nodiscard]] qint64 signals(int step) const
    {
        const auto counts = figures(step).reports.byNature;
        const auto found = counts.find(u"positief"_s);
        return found == counts.end() ? 0 : found->second;
    }
    [[nodiscard]] int steps() const { return m_steps; }

private:
    struct Report {
        int step, category, nature, channel, origin, area, unit, person;
        bool ack, target, limit, ackRuns, answerRuns, open, late, polluted;
        qint64 cents;
    };
    struct Dossier {
        int opened, closed, kind, phase, area; // closed: the step, or past the last one
    };

    [[nodiscard]] int length() const { return m_length; }
    int pick(int most) { return int(m_random() % unsigned(most)); }
    // Few are often and many are rare, as in life.
    int skewed(int most) { return std::min(pick(most), pick(most)); }

    void makeReports(int step)
    {
        const int count = std::max(0, m_size / 2 + pick(m_size + 1));
        const int careful = 60 + pick(41); // percent in time
        for (int i = 0; i < count; ++i) {
            Report report{};
            report.step = step;
            report.category = skewed(12);
            report.nature = pick(12) == 0 ? 4 : skewed(4);
            report.channel = skewed(5);
            report.origin = skewed(6);
            report.area = skewed(7);
            report.unit = pick(std::max(m_size / 4, 3));
            report.person = pick(count);
            report.ack = pick(100) < careful;
            report.limit = pick(100) < careful;
            report.target = report.limit && pick(3) > 0;
            const bool last = step == m_steps - 1;
            report.ackRuns = last && pick(12) == 0;
            report.answerRuns = report.ackRuns || (last ? pick(4) == 0 : pick(400) == 0); // suspended now and then
            report.open = last ? pick(3) == 0 : pick(20) == 0;
            report.late = report.open && pick(2) == 0;
            report.polluted = pick(15) == 0;
            report.cents = pick(6) == 0 ? 1000 + pick(90000) : 0;
            m_reports.push_back(report);
        }
    }
    void makeDossiers()
    {
        for (int step = -6; step < m_steps; ++step)
            for (int i = pick(m_size / 4 + 3); i > 0; --i)
                m_dossiers.push_back({.opened = step,
                                      .closed = step + 1 + pick(8),
                                      .kind = skewed(4),
                                      .phase = pick(2),
                                      .area = skewed(7)});
    }

    [[nodiscard]] static QString code(const char16_t letter, int number)
    {
        return QString(QChar(letter)) + QString::number(number);
    }
    [[nodiscard]] static QString nature(int number)
    {
        static const QStringList names{u"overlast"_s, u"fysiek"_s, u"kwetsbaarheid"_s, u"criminaliteit"_s,
                                       u"positief"_s};
        return names[number];
    }

    [[nodiscard]] papers::Figures figures(int step) const
    {
        papers::Figures figures;
        std::vector<bool> known(m_reports.size(), false);
        for (const Report& report : m_reports) {
            const bool signal = report.nature == 4;
            if (report.step <= step && !signal && (report.step == step || report.open)) {
                if (report.open) {
                    ++figures.openReports;
                    figures.openPastDeadline += report.late;
                }
            }
            if (report.step != step)
                continue;
            ++figures.reports.total;
            ++figures.reports.byCategory[code(u'C', report.category)];
            ++figures.reports.byNature[nature(report.nature)];
            ++figures.reports.byChannel[code(u'K', report.channel)];
            const bool anonymous = report.origin == 3;
            const bool own = report.origin == 2;
            ++figures.reports.byOrigin[anonymous ? u"ANONYMOUS"_s : own ? u"OWN"_s : code(u'O', report.origin)];
            if (anonymous)
                ++figures.reporters.anonymous;
            else if (!own && !known[std::size_t(report.person)]) {
                known[std::size_t(report.person)] = true;
                ++figures.reporters.known;
            }
            figures.pollutedHomes += report.polluted;
            if (report.cents > 0) {
                figures.costs.total += report.cents;
                figures.costs.byCategory[code(u'C', report.category)] += report.cents;
                ++figures.costs.reportsByCategory[code(u'C', report.category)];
            }
            if (signal)
                continue;
            const auto count = [](papers::DeadlineFigures& of, bool met, bool runs) {
                of.running += runs;
                of.counted += !runs;
                of.inTime += !runs && met;
            };
            count(figures.acknowledged, report.ack, report.ackRuns);
            count(figures.feedbackTarget, report.target, report.answerRuns);
            count(figures.feedbackLimit, report.limit, report.answerRuns);
        }
        for (const Dossier& dossier : m_dossiers) {
            const auto put = [&](papers::DossierFlow& flow) {
                flow.opened += dossier.opened == step;
                flow.closed += dossier.closed == step;
                flow.open += dossier.opened <= step && dossier.closed > step;
            };
            put(figures.dossiers);
            put(figures.dossiersByKind[code(u'S', dossier.kind)]);
            put(figures.dossiersByPhase[code(u'F', dossier.phase)]);
            figures.stuckDossiers += dossier.opened <= step - 5 && dossier.closed > step;
        }
        if (figures.dossiers.closed > 0) {
            figures.medianDays = 40;
            figures.p90Days = 90;
        }
        return figures;
    }
    [[nodiscard]] papers::AreaFigures areaFigures(int area) const
    {
        const int step = m_steps - 1;
        papers::AreaFigures figures{
            .code = area == 0 ? QString() : code(u'B', area), .name = code(u'B', area), .homes = 30 + 10 * area};
        std::map<int, int> ofUnit; // reports of the last twelve months
        for (const Report& report : m_reports) {
            if (report.area != area)
                continue;
            figures.reports += report.step == step;
            if (report.step > step - 12 / m_length && ++ofUnit[report.unit] == 3)
                ++figures.repeatAddresses;
            if (report.nature != 4 && report.open) {
                ++figures.open;
                figures.openPastDeadline += report.late;
            }
        }
        for (const Dossier& dossier : m_dossiers)
            figures.dossiersOpen += dossier.area == area && dossier.opened <= step && dossier.closed > step;
        return figures;
    }

    std::mt19937 m_random;
    int m_size;
    int m_length;
    int m_steps = 13;
    std::vector<Report> m_reports;
    std::vector<Dossier> m_dossiers;
};

} // namespace woonrust::tests
