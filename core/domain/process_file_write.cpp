// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process_file.h"
#include "domain/process_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// The order of the keys is that of design 9.2, and one object is one line, so that a person can read a file and compare
// two: QJsonObject sorts its keys and writes each on a line.
QString quoted(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact); // ["…"]
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString both(const BothTexts& texts)
{
    return u"{\"nl\": %1, \"en\": %2}"_s.arg(quoted(texts.nl), quoted(texts.en));
}

QString list(const QStringList& texts)
{
    QStringList all;
    for (const QString& text : texts)
        all << quoted(text);
    return u'[' + all.join(u", "_s) + u']';
}

QString word(QLatin1StringView text)
{
    return quoted(QString(text));
}

QString flag(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString number(const std::optional<int>& value)
{
    return value ? QString::number(*value) : u"null"_s;
}

QString lead(const LeadTime& lead)
{
    QString text = u"{\"rule\": %1, \"amount\": %2, \"unit\": %3, \"target\": %4, \"source\": %5"_s.arg(
        word(wordOf(ruleWords, lead.kind)), number(lead.amount), word(wordOf(unitWords, lead.unit)),
        number(lead.target), word(wordOf(sourceWords, lead.source)));
    if (lead.repeats)
        text += u", \"repeats\": true"_s;
    if (!lead.from.isEmpty())
        text += u", \"from\": "_s + quoted(lead.from);
    if (lead.law != BothTexts{})
        text += u", \"law\": "_s + both(lead.law);
    return text + u'}';
}

QString point(const CheckPoint& point)
{
    return u"{\"code\": %1, \"name\": %2, \"lead\": %3}"_s.arg(quoted(point.code), both(point.name),
                                                               point.lead ? lead(*point.lead) : u"null"_s);
}

// A list with one item on a line.
template <class T> QString lines(const std::vector<T>& items, const QString& indent, QString (*one)(const T&))
{
    if (items.empty())
        return u"[]"_s;
    QStringList all;
    for (const T& item : items)
        all << indent + u' ' + one(item);
    return u"[\n"_s + all.join(u",\n"_s) + u'\n' + indent + u']';
}

QString other(const OtherParty& party)
{
    return u"{\"nl\": %1, \"en\": %2, \"acts\": %3}"_s.arg(quoted(party.name.nl), quoted(party.name.en),
                                                           flag(party.acts));
}

QString outcome(const StepOutcome& outcome)
{
    return u"{\"code\": %1, \"name\": %2, \"next\": %3}"_s.arg(quoted(outcome.code), both(outcome.name),
                                                               list(outcome.next));
}

QString alternative(const OtherOutcome& other)
{
    return u"{\"outcome\": %1, \"when\": %2}"_s.arg(quoted(other.outcome), both(other.when));
}

QString step(const ProcessStep& step)
{
    QStringList roles;
    for (const Role role : step.roles)
        roles << wordOf(processRoles, role);
    const QString indent = u"   "_s;
    QStringList parts{
        u"\"code\": "_s + quoted(step.code),
        u"\"name\": "_s + both(step.name),
        u"\"phase\": "_s + word(wordOf(phaseWords, step.phase)),
        u"\"roles\": "_s + list(roles),
        u"\"others\": "_s + lines(step.others, indent, &other),
        u"\"approval\": "_s + (step.approval ? word(wordOf(processRoles, *step.approval)) : u"null"_s),
        u"\"instrument\": "_s +
            (step.instruments.size() == 1 ? quoted(step.instruments.front()) : list(step.instruments)),
        u"\"lead\": "_s + lead(step.lead),
    };
    if (step.meets != StepPromise::None)
        parts << u"\"meets\": "_s + word(wordOf(promiseWords, step.meets));
    parts << u"\"communication\": "_s + both(step.communication) << u"\"letters\": "_s + list(step.letters)
          << u"\"partners\": "_s + list(step.partners) << u"\"checklist\": "_s + lines(step.checklist, indent, &point)
          << u"\"mandatory\": "_s + flag(step.mandatory)
          << u"\"outcomes\": "_s + lines(step.outcomes, indent, &outcome);
    return u'{' + parts.join(u",\n"_s + indent) + u'}';
}

QString end(const ProcessEnd& end)
{
    const QString indent = u"   "_s;
    QString text = u"{\"code\": %1, \"outcome\": %2, \"name\": %3"_s.arg(
        quoted(end.code), end.outcome.isEmpty() ? u"null"_s : quoted(end.outcome), both(end.name));
    if (!end.alternatives.empty())
        text += u",\n   \"alternatives\": "_s + lines(end.alternatives, indent, &alternative);
    if (!end.asks.empty())
        text += u",\n   \"asks\": "_s + lines(end.asks, indent, &point);
    if (!end.reportCloseReason.isEmpty())
        text += u", \"report_close_reason\": "_s + quoted(end.reportCloseReason);
    return text + u'}';
}

} // namespace

QByteArray writeProcess(const ProcessDefinition& process)
{
    QStringList parts{
        u"\"format\": \"woonrust-process\""_s,
        u"\"code\": "_s + quoted(process.code),
        u"\"version\": "_s + QString::number(process.version),
        u"\"name\": "_s + both(process.name),
    };
    if (process.note != BothTexts{})
        parts << u"\"note\": "_s + both(process.note);
    parts << u"\"dossier_kind\": "_s + quoted(process.dossierKind)
          << u"\"confidentiality\": "_s + quoted(process.confidentiality) << u"\"start\": "_s + quoted(process.start)
          << u"\"steps\": "_s + lines(process.steps, u" "_s, &step)
          << u"\"ends\": "_s + lines(process.ends, u" "_s, &end);
    return (u"{\n "_s + parts.join(u",\n "_s) + u"\n}\n"_s).toUtf8();
}

} // namespace woonrust
