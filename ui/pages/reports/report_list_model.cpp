// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_list_model.h"

#include "domain/deadline.h"
#include "domain/number.h"
#include "ui/kit/item_roles.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

QString reportNumber(qint64 key)
{
    return SerialNumber::fromKey(SerialNumber::report, key).toString();
}

Pill duePill(const ReportRow& row, QDate today, const WorkingCalendar& calendar)
{
    if (row.hidden)
        return {};
    if (row.closed)
        return {.text = ReportListModel::tr("closed"), .tone = Tone::Neutral};
    if (!row.nextDueOn.isValid())
        return {};
    switch (deadlineState(row.nextDueOn, {}, today, calendar)) {
    case DeadlineState::Missed: {
        const int days = workingDaysLate(row.nextDueOn, {}, today, calendar);
        return {.text = ReportListModel::tr("%n working day(s) late", nullptr, days), .tone = Tone::Missed};
    }
    case DeadlineState::DueSoon:
        return {.text = row.nextDueOn == today ? ReportListModel::tr("today") : dayText(row.nextDueOn, today),
                .tone = Tone::DueSoon};
    default:
        return {.text = dayText(row.nextDueOn, today), .tone = Tone::Neutral}; // a green check means done
    }
}

ReportListModel::ReportListModel(AppContext& context, QObject* parent) : FilteredModel(context, columns(), parent) {}

const Columns<ReportRow, ReportSort>& ReportListModel::columns()
{
    using Row = ReportRow;
    using Words = ColumnWords;
    static const Columns<ReportRow, ReportSort> all = {
        {.key = u"number"_s,
         .title = [] { return tr("Number"); },
         .text = [](const Row& row, const Words&) { return reportNumber(row.number); },
         .sort = ReportSort::Number,
         .ofHidden = true},
        {.key = u"received"_s,
         .title = [] { return tr("Received"); },
         .text =
             [](const Row& row, const Words& words) {
                 const QDateTime at = amsterdamTime(row.receivedAt);
                 return row.receivedTimeKnown && at.date() == words.today ? at.time().toString(u"HH:mm"_s)
                                                                          : dayText(at.date(), words.today);
             },
         .file =
             [](const Row& row, const Words&) {
                 return row.receivedTimeKnown ? amsterdamTime(row.receivedAt).toString(u"yyyy-MM-dd HH:mm"_s)
                                              : toStorage(amsterdamDate(row.receivedAt));
             },
         .sort = ReportSort::Received},
        {.key = u"category"_s,
         .title = [] { return tr("Category"); },
         .text =
             [](const Row& row, const Words& words) {
                 return row.hidden ? tr("hidden") : words.codes.name(u"ZAAKTYPEDETAILSOORT"_s, row.category);
             },
         .sort = ReportSort::Category,
         .ofHidden = true,
         .tip =
             [](const Row& row, const Words& words) {
                 return row.description.isEmpty() ? words.codes.name(u"ZAAKTYPEDETAILSOORT"_s, row.category)
                                                  : row.description;
             }},
        {.key = u"nature"_s,
         .title = [] { return tr("Nature"); },
         .text = [](const Row& row, const Words& words) { return words.codes.name(u"NATURE"_s, row.nature); }},
        {.key = u"address"_s,
         .title = [] { return tr("Address"); },
         .text = [](const Row& row, const Words&) { return row.address; },
         .sort = ReportSort::Address},
        {.key = u"area"_s,
         .title = [] { return tr("Area"); },
         .text = [](const Row& row, const Words&) { return row.areaName; },
         .sort = ReportSort::Area,
         .ofHidden = true},
        {.key = u"reporter"_s,
         .title = [] { return tr("Reporter"); },
         .text =
             [](const Row& row, const Words&) {
                 return row.reporterKind == ReporterKind::Anonymous ? tr("anonymous") : row.reporterName;
             }},
        {.key = u"handler"_s,
         .title = [] { return tr("Handler"); },
         .text = [](const Row& row, const Words&) { return row.handlerName; },
         .sort = ReportSort::Handler,
         .ofHidden = true},
        {.key = u"status"_s,
         .title = [] { return tr("Status"); },
         .text = [](const Row& row, const Words& words) { return words.codes.name(u"ZAAKSTATUSSOORT"_s, row.status); },
         .sort = ReportSort::Status},
        {.key = u"due"_s,
         .title = [] { return tr("Deadline"); },
         .text = [](const Row& row, const Words& words) { return duePill(row, words.today, words.calendar).text; },
         .file = [](const Row& row, const Words&) { return toStorage(row.nextDueOn); },
         .sort = ReportSort::NextDue},
        {.key = u"dossier"_s,
         .title = [] { return tr("Dossier"); },
         .text = [](const Row& row,
                    const Words&) { return row.dossierNumber > 0 ? dossierNumber(row.dossierNumber) : QString(); }}};
    return all;
}

QVariant ReportListModel::data(const QModelIndex& index, int role) const
{
    const ReportRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row && role == Qt::DecorationRole)
        return row->hidden && index.column() == Number ? QVariant(icon(Icon::Locked)) : QVariant();
    if (row && index.column() == Due && (role == PillTextRole || role == PillToneRole || role == PillSignRole)) {
        const Pill pill = duePill(*row, context().today(), context().calendar());
        return role == PillTextRole   ? QVariant(pill.text)
               : role == PillToneRole ? QVariant(int(pill.tone))
                                      : QVariant(int(pill.sign));
    }
    return FilteredModel::data(index, role);
}

QStringList ReportListModel::codesInOrder() const
{
    const QString list = order().sort == ReportSort::Category ? u"ZAAKTYPEDETAILSOORT"_s
                         : order().sort == ReportSort::Status ? u"ZAAKSTATUSSOORT"_s
                                                              : QString();
    std::vector<CodeValue> values = list.isEmpty() ? std::vector<CodeValue>() : context().codes().values(list);
    const CodeNames& codes = context().codes();
    std::ranges::sort(values, [&](const CodeValue& a, const CodeValue& b) {
        return QString::localeAwareCompare(codes.name(list, a.code), codes.name(list, b.code)) < 0;
    });
    QStringList result;
    for (const CodeValue& value : values)
        result << value.code;
    return result;
}

PagedModel::IdQuery ReportListModel::idQuery() const
{
    return [filter = filter(), order = order(), codes = codesInOrder()](Session& session, const IdSink& sink) {
        case_lists::eachReportId(session, filter, order, codes, [&](ReportId id) { return sink(id.value()); });
    };
}

PagedModel::PageQuery ReportListModel::pageQuery() const
{
    return [](Session& session, const std::vector<qint64>& ids) {
        return rowPage<ReportRow, ReportId>(
            ids, [&](const std::vector<ReportId>& wanted) { return case_lists::reportRows(session, wanted); });
    };
}

} // namespace woonrust::ui
