// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/figure_changes.h"

#include "papers/figures_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

using Values = std::map<QString, double>;

// Every number of an object, under its path; rates follow from other numbers and are left out.
void flatten(const QJsonValue& value, const QString& path, Values& values)
{
    if (value.isDouble()) {
        values[path] = value.toDouble();
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.key() != u"rate" && it.key() != u"per_100_homes")
            flatten(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), values);
}

Values valuesOf(const FigureReport& report)
{
    const QJsonObject object = figuresToJson(report);
    Values values;
    flatten(object[u"figures"_s], {}, values);
    for (const QJsonValue& step : object[u"figures"_s][u"P1"_s][u"steps"_s].toArray())
        for (const QString& figure : {u"done"_s, u"in_time"_s})
            values[u"P1."_s + figure + u".by_step."_s + step[u"process"_s].toString() + u'.' +
                   step[u"step"_s].toString()] += step[figure].toDouble();
    for (const QJsonValue& area : object[u"areas"_s].toArray())
        flatten(area, u"areas."_s + area[u"code"_s].toString(), values);
    return values;
}

// R before D before P before areas; within those by name.
int rank(const QString& key)
{
    return int(u"RDP"_s.indexOf(key.front())) < 0 ? 3 : int(u"RDP"_s.indexOf(key.front()));
}

QString translated(const char* text)
{
    return QCoreApplication::translate("FigureName", text);
}

QString nameOf(const QString& figure)
{
    static const std::map<QString, const char*> names{
        {u"R1.total"_s, QT_TRANSLATE_NOOP("FigureName", "New reports")},
        {u"R1.by_category"_s, QT_TRANSLATE_NOOP("FigureName", "New reports")},
        {u"R1.by_nature"_s, QT_TRANSLATE_NOOP("FigureName", "New reports")},
        {u"R1.by_channel"_s, QT_TRANSLATE_NOOP("FigureName", "New reports")},
        {u"R1.by_origin"_s, QT_TRANSLATE_NOOP("FigureName", "New reports")},
        {u"R2.known"_s, QT_TRANSLATE_NOOP("FigureName", "Reporters")},
        {u"R2.anonymous"_s, QT_TRANSLATE_NOOP("FigureName", "Anonymous reports")},
        {u"R3.total"_s, QT_TRANSLATE_NOOP("FigureName", "Costs")},
        {u"R3.by_category"_s, QT_TRANSLATE_NOOP("FigureName", "Costs")},
        {u"R4"_s, QT_TRANSLATE_NOOP("FigureName", "Polluted homes")},
        {u"R5.in_time"_s, QT_TRANSLATE_NOOP("FigureName", "Acknowledged in time")},
        {u"R5.counted"_s, QT_TRANSLATE_NOOP("FigureName", "Acknowledgement due or given")},
        {u"R5.running"_s, QT_TRANSLATE_NOOP("FigureName", "Acknowledgement still running")},
        {u"R6.target.in_time"_s, QT_TRANSLATE_NOOP("FigureName", "Answered within the target")},
        {u"R6.target.counted"_s, QT_TRANSLATE_NOOP("FigureName", "Target due or met")},
        {u"R6.target.running"_s, QT_TRANSLATE_NOOP("FigureName", "Target still running")},
        {u"R6.limit.in_time"_s, QT_TRANSLATE_NOOP("FigureName", "Answered within the limit")},
        {u"R6.limit.counted"_s, QT_TRANSLATE_NOOP("FigureName", "Limit due or met")},
        {u"R6.limit.running"_s, QT_TRANSLATE_NOOP("FigureName", "Limit still running")},
        {u"R7.open"_s, QT_TRANSLATE_NOOP("FigureName", "Open reports")},
        {u"R7.past_deadline"_s, QT_TRANSLATE_NOOP("FigureName", "Open reports past a deadline")},
        {u"D1.opened"_s, QT_TRANSLATE_NOOP("FigureName", "Dossiers opened")},
        {u"D1.closed"_s, QT_TRANSLATE_NOOP("FigureName", "Dossiers closed")},
        {u"D1.open"_s, QT_TRANSLATE_NOOP("FigureName", "Open dossiers")},
        {u"D2.median_days"_s, QT_TRANSLATE_NOOP("FigureName", "Lead time, median in days")},
        {u"D2.p90_days"_s, QT_TRANSLATE_NOOP("FigureName", "Lead time, 90th percentile in days")},
        {u"D3"_s, QT_TRANSLATE_NOOP("FigureName", "Stuck dossiers")},
        {u"P1.done.by_step"_s, QT_TRANSLATE_NOOP("FigureName", "Steps done")},
        {u"P1.in_time.by_step"_s, QT_TRANSLATE_NOOP("FigureName", "Steps done in time")},
        {u"R1"_s, QT_TRANSLATE_NOOP("FigureName", "New reports")},
        {u"open"_s, QT_TRANSLATE_NOOP("FigureName", "Open reports")},
        {u"dossiers_open"_s, QT_TRANSLATE_NOOP("FigureName", "Open dossiers")},
        {u"repeat_addresses"_s, QT_TRANSLATE_NOOP("FigureName", "Repeat addresses")},
    };
    const auto found = names.find(figure);
    return found == names.end() ? figure : translated(found->second);
}

} // namespace

std::vector<FigureDifference> differences(const FigureReport& before, const FigureReport& after)
{
    const Values old = valuesOf(before);
    const Values now = valuesOf(after);
    Values all = old;
    all.insert(now.begin(), now.end());
    const auto in = [](const Values& values, const QString& key) {
        const auto found = values.find(key);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    };
    std::vector<FigureDifference> result;
    for (const auto& [key, value] : all) {
        FigureDifference difference{.key = key, .before = in(old, key), .after = in(now, key)};
        // A code or area without any is left out of the counts: that is zero. A length without dossiers is nothing.
        const bool count = !key.startsWith(u"D2.");
        if (count) {
            difference.before = difference.before.value_or(0);
            difference.after = difference.after.value_or(0);
        }
        if (difference.before != difference.after)
            result.push_back(difference);
    }
    std::ranges::stable_sort(result, {}, [](const FigureDifference& difference) { return rank(difference.key); });
    return result;
}

QString figureName(const QString& key, const CodeNames& names)
{
    QString figure = key;
    QString detail;
    if (key.startsWith(u"areas.")) {
        const qsizetype dot = key.lastIndexOf(u'.');
        figure = key.sliced(dot + 1);
        detail = key.sliced(6, dot - 6);
        if (detail.isEmpty())
            detail = translated(QT_TRANSLATE_NOOP("FigureName", "without an area"));
    } else if (const qsizetype by = key.indexOf(u".by_"); by > 0) {
        const qsizetype dot = key.indexOf(u'.', by + 1);
        figure = key.first(dot);
        const QString code = key.sliced(dot + 1);
        if (figure.startsWith(u'P')) // the code says its process, too
            return QCoreApplication::translate("FigureName", "%1, %2", "figure, what it is split by")
                .arg(nameOf(figure), code.sliced(code.indexOf(u'.') + 1));
        const QString list = figure.endsWith(u"by_category")  ? u"ZAAKTYPEDETAILSOORT"_s
                             : figure.endsWith(u"by_nature")  ? u"NATURE"_s
                             : figure.endsWith(u"by_channel") ? u"COMMUNICATIEKANAAL"_s
                                                              : u"ORIGIN"_s;
        detail = names.name(list, code);
    }
    if (detail.isEmpty())
        return nameOf(figure);
    return QCoreApplication::translate("FigureName", "%1, %2", "figure, what it is split by")
        .arg(nameOf(figure), detail);
}

QString causeText(const FigureCause& cause)
{
    const auto sentence = [&cause](const char* text) {
        return QCoreApplication::translate("FigureCause", text, nullptr, int(cause.count));
    };
    QString text;
    switch (cause.reason) {
    case ChangeReason::ReportAdded:
        text = sentence(QT_TRANSLATE_N_NOOP("FigureCause", "%n report(s) were registered later"));
        break;
    case ChangeReason::ReportChanged:
        text = sentence(QT_TRANSLATE_N_NOOP("FigureCause", "%n report(s) got another category, place or reporter"));
        break;
    case ChangeReason::ReportClosed:
        text = sentence(QT_TRANSLATE_N_NOOP("FigureCause", "%n report(s) were closed later with an earlier day"));
        break;
    case ChangeReason::ReportReopened:
        text = sentence(QT_TRANSLATE_N_NOOP("FigureCause", "%n report(s) were reopened"));
        break;
    case ChangeReason::DeadlineMet:
        text = sentence(QT_TRANSLATE_N_NOOP("FigureCause", "%n report(s) got an acknowledgement or answer later"));
        break;
    case ChangeReason::DeadlineMoved:
        text =
            sentence(QT_TRANSLATE_N_NOOP("FigureCause", "%n report(s) had a deadline suspended, resumed or extended"));
        break;
    case ChangeReason::CostChanged:
        text = sentence(QT_TRANSLATE_N_NOOP("FigureCause", "%n report(s) got other costs"));
        break;
    case ChangeReason::DossierAdded:
        text = sentence(QT_TRANSLATE_N_NOOP("FigureCause", "%n dossier(s) were registered later"));
        break;
    case ChangeReason::DossierClosed:
        text = sentence(QT_TRANSLATE_N_NOOP("FigureCause", "%n dossier(s) were closed later with an earlier day"));
        break;
    case ChangeReason::DossierReopened:
        text = sentence(QT_TRANSLATE_N_NOOP("FigureCause", "%n dossier(s) were reopened"));
        break;
    case ChangeReason::DossierChanged:
        text = sentence(QT_TRANSLATE_N_NOOP("FigureCause", "%n dossier(s) were changed"));
        break;
    }
    QString numbers = cause.numbers.join(u", ");
    if (cause.count > cause.numbers.size())
        numbers += u", …"_s;
    return QCoreApplication::translate("FigureCause", "%1: %2", "what happened: to which numbers").arg(text, numbers);
}

} // namespace woonrust::papers
