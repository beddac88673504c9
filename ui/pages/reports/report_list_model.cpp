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
        return {.text = dayText(row.nextDueOn, today), .tone = Tone::Good};
    }
}

ReportListModel::ReportListModel(AppContext& context, QObject* parent)
    : FilteredModel(context.bench, parent), m_context(context)
{
    connect(&m_context, &AppContext::referenceChanged, this, &ReportListModel::refreshRows);
}

int ReportListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ReportListModel::columnName(int column)
{
    switch (column) {
    case Number:
        return tr("Number");
    case Received:
        return tr("Received");
    case Category:
        return tr("Category");
    case Nature:
        return tr("Nature");
    case Address:
        return tr("Address");
    case Area:
        return tr("Area");
    case Reporter:
        return tr("Reporter");
    case Handler:
        return tr("Handler");
    case Status:
        return tr("Status");
    case Due:
        return tr("Deadline");
    case DossierColumn:
        return tr("Dossier");
    default:
        return {};
    }
}

QString ReportListModel::cell(const ReportRow& row, int column, const CodeNames& codes, QDate today,
                              const WorkingCalendar& calendar)
{
    switch (column) {
    case Number:
        return reportNumber(row.number);
    case Area:
        return row.areaName;
    case Handler:
        return row.handlerName;
    default:
        break;
    }
    if (row.hidden)
        return column == Category ? tr("hidden") : QString();
    switch (column) {
    case Received: {
        const QDateTime at = amsterdamTime(row.receivedAt);
        const QString day = dayText(at.date(), today);
        return row.receivedTimeKnown && at.date() == today ? at.time().toString(u"HH:mm"_s) : day;
    }
    case Category:
        return codes.name(u"ZAAKTYPEDETAILSOORT"_s, row.category);
    case Nature:
        return codes.name(u"NATURE"_s, row.nature);
    case Address:
        return row.address;
    case Reporter:
        return row.reporterKind == ReporterKind::Anonymous ? tr("anonymous") : row.reporterName;
    case Status:
        return codes.name(u"ZAAKSTATUSSOORT"_s, row.status);
    case Due:
        return duePill(row, today, calendar).text;
    case DossierColumn:
        return row.dossierNumber > 0 ? dossierNumber(row.dossierNumber) : QString();
    default:
        return {};
    }
}

QVariant ReportListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportRow* row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    const auto text = [&] {
        return cell(*row, index.column(), m_context.codes(), m_context.today(), m_context.calendar());
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text();
    case Qt::ToolTipRole:
        if (index.column() == Category && !row->description.isEmpty())
            return row->description;
        return text();
    case Qt::DecorationRole:
        return row->hidden && index.column() == Number ? QVariant(icon(Icon::Locked)) : QVariant();
    default:
        break;
    }
    if (index.column() == Due) {
        const Pill pill = duePill(*row, m_context.today(), m_context.calendar());
        if (role == PillTextRole)
            return pill.text;
        if (role == PillToneRole)
            return int(pill.tone);
        if (role == PillSignRole)
            return int(pill.sign);
    }
    return {};
}

QString ReportListModel::fileCell(const ReportRow& row, int column, const CodeNames& codes, QDate today,
                                  const WorkingCalendar& calendar)
{
    if (!row.hidden && column == Received)
        return row.receivedTimeKnown ? amsterdamTime(row.receivedAt).toString(u"yyyy-MM-dd HH:mm"_s)
                                     : toStorage(amsterdamDate(row.receivedAt));
    if (!row.hidden && column == Due)
        return toStorage(row.nextDueOn);
    return cell(row, column, codes, today, calendar);
}

std::optional<ReportSort> ReportListModel::sortOf(int column)
{
    switch (column) {
    case Number:
        return ReportSort::Number;
    case Received:
        return ReportSort::Received;
    case Category:
        return ReportSort::Category;
    case Address:
        return ReportSort::Address;
    case Area:
        return ReportSort::Area;
    case Handler:
        return ReportSort::Handler;
    case Status:
        return ReportSort::Status;
    case Due:
        return ReportSort::NextDue;
    default:
        return {};
    }
}

int ReportListModel::columnOf(ReportSort sort)
{
    for (int column = 0; column < ColumnCount; ++column)
        if (sortOf(column) == sort)
            return column;
    return Received;
}

void ReportListModel::sort(int column, Qt::SortOrder order)
{
    if (const auto by = sortOf(column))
        setOrder({.sort = *by, .descending = order == Qt::DescendingOrder});
}

QStringList ReportListModel::codesInOrder() const
{
    const QString list = order().sort == ReportSort::Category ? u"ZAAKTYPEDETAILSOORT"_s
                         : order().sort == ReportSort::Status ? u"ZAAKSTATUSSOORT"_s
                                                              : QString();
    std::vector<CodeValue> values = list.isEmpty() ? std::vector<CodeValue>() : m_context.codes().values(list);
    const CodeNames& codes = m_context.codes();
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
        storage::eachReportId(session.db(), session.visibility(), filter, order, session.clock().today(), codes,
                              [&](ReportId id) { return sink(id.value()); });
    };
}

PagedModel::PageQuery ReportListModel::pageQuery() const
{
    return [](Session& session, const std::vector<qint64>& ids) {
        return rowPage<ReportRow, ReportId>(ids, [&](const std::vector<ReportId>& wanted) {
            return storage::reportRows(session.db(), session.visibility(), wanted);
        });
    };
}

} // namespace woonrust::ui
