// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 2000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProcessCheck)
};

class Check {
public:
    Check(const ProcessDefinition& process, const ProcessSurroundings& around) : m_process(process), m_around(around) {}

    std::vector<ProcessFault> run()
    {
        head();
        for (std::size_t i = 0; i < m_process.steps.size(); ++i)
            step(m_process.steps[i], u"steps[%1]"_s.arg(i));
        for (std::size_t i = 0; i < m_process.ends.size(); ++i)
            end(m_process.ends[i], u"ends[%1]"_s.arg(i));
        ways();
        return std::move(m_faults);
    }

private:
    void fault(const QString& place, const QString& message) { m_faults.push_back({place, message}); }

    void name(const QString& place, const BothTexts& texts)
    {
        if (texts.nl.trimmed().isEmpty())
            fault(place + u".nl"_s, Texts::tr("The Dutch text is missing."));
        if (texts.en.trimmed().isEmpty())
            fault(place + u".en"_s, Texts::tr("The English text is missing."));
        says(place, texts, longestName);
    }

    // What is shown on one line, in a box of the chart or in a list, as it reads in the file.
    void says(const QString& place, const BothTexts& texts, qsizetype longest = longestText)
    {
        line(place + u".nl"_s, texts.nl, longest);
        line(place + u".en"_s, texts.en, longest);
    }
    void line(const QString& place, const QString& text, qsizetype longest)
    {
        if (text.size() > longest)
            fault(place, Texts::tr("This text is too long: at most %n character(s) fit.", nullptr, int(longest)));
        for (const char32_t sign : text.toUcs4())
            if (const QString what = unreadable(sign); !what.isEmpty()) {
                fault(place, what);
                return;
            }
        if (!text.isValidUtf16())
            fault(place, Texts::tr("This text holds half a character. Type it again."));
    }
    static QString unreadable(char32_t sign)
    {
        if (sign == U'\n' || sign == U'\r' || sign == 0x2028 || sign == 0x2029)
            return Texts::tr("This text must stand on one line.");
        if (QChar::category(sign) == QChar::Other_Control)
            return Texts::tr("This text holds a character that cannot be printed. Type it again.");
        // Marks that turn the direction of what follows, so that it reads as something else.
        if (sign == 0x200E || sign == 0x200F || sign == 0x061C || (sign >= 0x202A && sign <= 0x202E) ||
            (sign >= 0x2066 && sign <= 0x2069))
            return Texts::tr("This text holds a mark that turns the direction of reading. Type it again.");
        return {};
    }

    // A word of the program: what is not known has a slip in it, or was taken out of a list.
    void known(const QString& place, const QString& code, const QStringList& codes)
    {
        if (!codes.contains(code))
            fault(place, Texts::tr("\"%1\" does not exist. Choose one of: %2.").arg(code, fewOf(codes)));
    }
    void known(const QString& place, const QStringList& wanted, const QStringList& codes)
    {
        for (qsizetype i = 0; i < wanted.size(); ++i)
            known(u"%1[%2]"_s.arg(place).arg(i), wanted[i], codes);
    }
    static QString fewOf(const QStringList& codes)
    {
        constexpr qsizetype most = 12;
        return codes.size() <= most ? codes.join(u", "_s) : codes.first(most).join(u", "_s) + u", …"_s;
    }

    void head()
    {
        static const QRegularExpression form(u"^[A-Z][A-Z0-9]{1,5}\\z"_s);
        if (!form.match(m_process.code).hasMatch())
            fault(u"code"_s, Texts::tr("The code of a process is two to six capitals and digits, such as WO."));
        if (m_process.version < 1)
            fault(u"version"_s, Texts::tr("The first version is 1."));
        name(u"name"_s, m_process.name);
        says(u"note"_s, m_process.note);
        known(u"dossier_kind"_s, m_process.dossierKind, m_around.dossierKinds);
        known(u"confidentiality"_s, m_process.confidentiality, m_around.confidentialities);
        if (!m_process.step(m_process.start))
            fault(u"start"_s, Texts::tr("There is no step %1 to start with.").arg(m_process.start));
        if (m_process.ends.empty())
            fault(u"ends"_s, Texts::tr("A process needs an end."));
    }

    void code(const QString& place, const QString& code)
    {
        static const QRegularExpression form(u"^[A-Z][A-Z0-9_]{1,29}\\z"_s);
        if (!form.match(code).hasMatch())
            fault(place, Texts::tr("A code is capitals, digits and _, such as WO01 or END_SOLVED."));
        else if (m_codes.contains(code))
            fault(place, Texts::tr("The code %1 is there twice.").arg(code));
        m_codes.insert(code);
    }

    void lead(const QString& place, const LeadTime& lead, bool wanted)
    {
        if (wanted && !lead.amount && lead.kind != DeadlineKind::Statutory)
            fault(place + u".amount"_s, Texts::tr("Say how long this may take. Only a term of the law may be left "
                                                  "open, for the day in the paper."));
        says(place + u".law"_s, lead.law);
        constexpr int most = 3650;
        if (lead.amount.value_or(0) > most)
            fault(place + u".amount"_s, Texts::tr("This is longer than ten years."));
        if (lead.target && lead.amount && *lead.target > *lead.amount)
            fault(place + u".target"_s, Texts::tr("What is aimed for lies after the last day."));
        if (lead.kind == DeadlineKind::ServiceNorm && lead.unit != TermUnit::WorkingDays)
            fault(place + u".unit"_s, Texts::tr("A service norm counts working days."));
        if (lead.repeats && lead.amount.value_or(0) == 0)
            fault(place + u".repeats"_s, Texts::tr("What repeats needs a number of days of 1 or more."));
    }

    void points(const QString& place, const std::vector<CheckPoint>& points)
    {
        QSet<QString> codes;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const QString at = u"%1[%2]"_s.arg(place).arg(i);
            const CheckPoint& point = points[i];
            if (point.code.isEmpty() || codes.contains(point.code))
                fault(at + u".code"_s, Texts::tr("Each point needs a code of its own."));
            codes.insert(point.code);
            name(at + u".name"_s, point.name);
            if (!point.lead)
                continue;
            lead(at + u".lead"_s, *point.lead, true);
            if (!point.lead->from.isEmpty() && point.lead->from != u"report"_s &&
                std::ranges::find(points, point.lead->from, &CheckPoint::code) == points.end())
                fault(at + u".lead.from"_s, Texts::tr("There is no point %1 to count from.").arg(point.lead->from));
        }
    }

    void step(const ProcessStep& step, const QString& at)
    {
        code(at + u".code"_s, step.code);
        name(at + u".name"_s, step.name);
        if (step.roles.empty())
            fault(at + u".roles"_s, Texts::tr("Say who does this: a step without a role is on nobody's list."));
        for (std::size_t i = 0; i < step.others.size(); ++i)
            says(u"%1.others[%2]"_s.arg(at).arg(i), step.others[i].name, longestName);
        says(at + u".communication"_s, step.communication);
        known(at + u".instrument"_s, step.instruments, m_around.instruments);
        known(at + u".letters"_s, step.letters, m_around.letters);
        known(at + u".partners"_s, step.partners, m_around.partners);
        lead(at + u".lead"_s, step.lead, true);
        points(at + u".checklist"_s, step.checklist);
        if (step.outcomes.empty())
            fault(at + u".outcomes"_s, Texts::tr("A step needs an outcome, or it can never be done."));
        QSet<QString> codes;
        for (std::size_t i = 0; i < step.outcomes.size(); ++i)
            outcome(step, step.outcomes[i], u"%1.outcomes[%2]"_s.arg(at).arg(i), codes);
    }

    void outcome(const ProcessStep& step, const StepOutcome& outcome, const QString& at, QSet<QString>& codes)
    {
        if (outcome.code.isEmpty() || codes.contains(outcome.code))
            fault(at + u".code"_s, Texts::tr("Each outcome of a step needs a code of its own."));
        codes.insert(outcome.code);
        name(at + u".name"_s, outcome.name);
        for (qsizetype i = 0; i < outcome.next.size(); ++i) {
            const QString& next = outcome.next[i];
            const QString place = u"%1.next[%2]"_s.arg(at).arg(i);
            const NextPlace where = nextPlace(next);
            if (where.process.isEmpty() ? !m_process.step(next) && !m_process.end(next)
                                        : !m_around.foreignSteps.contains(next))
                fault(place, Texts::tr("This leads to %1, which does not exist.").arg(next));
            else if (where.process == m_process.code)
                fault(place, Texts::tr("%1 is this process itself: leave the code before the colon out.").arg(next));
            else if (outcome.next.count(next) > 1)
                fault(place, Texts::tr("%1 is there twice.").arg(next));
            else if (next == step.code && outcome.next.size() > 1)
                fault(place, Texts::tr("A step cannot start beside itself."));
        }
        if (outcome.next.size() > 1)
            for (const QString& next : outcome.next)
                if (m_process.end(next))
                    fault(at + u".next"_s,
                          Texts::tr("%1 ends the dossier: no other step can start beside it.").arg(next));
    }

    void end(const ProcessEnd& end, const QString& at)
    {
        code(at + u".code"_s, end.code);
        name(at + u".name"_s, end.name);
        if (!end.outcome.isEmpty())
            known(at + u".outcome"_s, end.outcome, m_around.outcomes);
        else if (end.reportCloseReason.isEmpty())
            fault(at + u".outcome"_s, Texts::tr("Say how a dossier ended that ends here."));
        if (!end.reportCloseReason.isEmpty())
            known(at + u".report_close_reason"_s, end.reportCloseReason, m_around.closeReasons);
        for (std::size_t i = 0; i < end.alternatives.size(); ++i) {
            const QString place = u"%1.alternatives[%2]"_s.arg(at).arg(i);
            known(place + u".outcome"_s, end.alternatives[i].outcome, m_around.outcomes);
            says(place + u".when"_s, end.alternatives[i].when);
        }
        points(at + u".asks"_s, end.asks);
    }

    // From where the start, and the steps that other processes come in at, lead; and from where an end is reached.
    // A branch that ends by itself is a way on for what runs beside it, and an end of its own.
    void ways()
    {
        QSet<QString> reached(m_around.entries.begin(), m_around.entries.end());
        reached.insert(m_process.start);
        follow(reached);
        branchEnds();
        QSet<QString> ending;
        bool grew = true;
        while (grew) {
            grew = false;
            for (const ProcessStep& step : m_process.steps)
                if (!ending.contains(step.code) && leadsOut(step, ending)) {
                    ending.insert(step.code);
                    grew = true;
                }
        }
        for (std::size_t i = 0; i < m_process.steps.size(); ++i) {
            const ProcessStep& step = m_process.steps[i];
            const QString at = u"steps[%1]"_s.arg(i);
            if (!reached.contains(step.code))
                fault(at, Texts::tr("Nothing leads to %1.").arg(step.code));
            if (!step.outcomes.empty() && !ending.contains(step.code))
                fault(at, Texts::tr("From %1 there is no way to an end.").arg(step.code));
        }
        for (std::size_t i = 0; i < m_process.ends.size(); ++i)
            if (!reached.contains(m_process.ends[i].code))
                fault(u"ends[%1]"_s.arg(i), Texts::tr("Nothing leads to %1.").arg(m_process.ends[i].code));
    }

    // And all that these lead to.
    void follow(QSet<QString>& reached) const
    {
        bool grew = true;
        while (grew) {
            grew = false;
            for (const ProcessStep& step : m_process.steps)
                if (reached.contains(step.code))
                    for (const StepOutcome& outcome : step.outcomes)
                        for (const QString& next : outcome.next)
                            if (!reached.contains(next)) {
                                reached.insert(next);
                                grew = true;
                            }
        }
    }

    // A branch may end by itself while another one goes on. Where no step of this process runs beside it, an outcome
    // that leads nowhere would leave the dossier standing still.
    void branchEnds()
    {
        QSet<QString> beside;
        for (const ProcessStep& step : m_process.steps)
            for (const StepOutcome& outcome : step.outcomes)
                if (outcome.next.size() > 1)
                    beside.unite(QSet<QString>(outcome.next.begin(), outcome.next.end()));
        follow(beside);
        for (std::size_t i = 0; i < m_process.steps.size(); ++i)
            for (std::size_t o = 0; o < m_process.steps[i].outcomes.size(); ++o)
                if (m_process.steps[i].outcomes[o].next.isEmpty() && !beside.contains(m_process.steps[i].code))
                    fault(u"steps[%1].outcomes[%2].next"_s.arg(i).arg(o),
                          Texts::tr("This outcome leads nowhere, and nothing runs beside this step: the dossier would "
                                    "stand still. Name a step or an end."));
    }

    bool leadsOut(const ProcessStep& step, const QSet<QString>& ending) const
    {
        return std::ranges::any_of(step.outcomes, [&](const StepOutcome& outcome) {
            return outcome.next.isEmpty() || std::ranges::all_of(outcome.next, [&](const QString& next) {
                       return ending.contains(next) || m_process.end(next) || !nextPlace(next).process.isEmpty();
                   });
        });
    }

    const ProcessDefinition& m_process;
    const ProcessSurroundings& m_around;
    QSet<QString> m_codes;
    std::vector<ProcessFault> m_faults;
};

} // namespace

std::vector<ProcessFault> faultsOf(const ProcessDefinition& definition, const ProcessSurroundings& surroundings)
{
    return Check(definition, surroundings).run();
}

} // namespace woonrust
