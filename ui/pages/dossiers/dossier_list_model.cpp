// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/dossier_list_model.h"

#include "ui/context/app_context.h"
#include "ui/kit/item_roles.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/theme/icons.h"

#include <iterator>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

DossierListModel::DossierListModel(AppContext& theContext, QObject* parent)
    : FilteredModel(theContext.bench, parent), m_context(theContext)
{
    connect(&m_context, &AppContext::referenceChanged, this, &DossierListModel::refreshRows);
}

int DossierListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DossierListModel::columnName(int column)
{
    const QString names[] = {tr("Number"),  tr("Title"),       tr("Kind"),         tr("Phase"),  tr("Status"),
                             tr("Address"), tr("Area"),        tr("Handler"),      tr("Risk"),   tr("Opened"),
                             tr("Closed"),  tr("Next review"), tr("Next due day"), tr("Reports")};
    static_assert(std::size(names) == ColumnCount);
    return column >= 0 && column < ColumnCount ? names[column] : QString();
}

QString DossierListModel::cell(const DossierRow& row, int column, const CodeNames& codes, QDate today, bool forFile)
{
    const auto day = [&](QDate date) { return forFile ? toStorage(date) : dayText(date, today); };
    switch (column) {
    case Number:
        return dossierNumber(row.number);
    case AreaColumn:
        return row.areaName;
    case Handler:
        return row.handlerName;
    default:
        break;
    }
    if (row.hidden)
        return column == Title ? tr("Open to named people only") : QString();
    switch (column) {
    case Title:
        return row.title;
    case Kind:
        return codes.name(u"DOSSIER_KIND"_s, row.kind);
    case Phase:
        return codes.name(u"PHASE"_s, row.phase);
    case Status:
        return codes.name(u"ZAAKSTATUSSOORT"_s, row.status);
    case Address:
        return row.address;
    case Risk:
        return row.risk ? QString::number(*row.risk) : QString();
    case Opened:
        return day(row.openedOn);
    case Closed:
        return day(row.closedOn);
    case Review:
        return day(row.nextReviewOn);
    case Due:
        return day(row.nextDueOn);
    case Reports:
        return QString::number(row.reports);
    default:
        return {};
    }
}

QVariant DossierListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DossierRow* row = rowAt(index.row());
    if (!row)
        return role == NumberRole || role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    if (role == Qt::DecorationRole)
        return row->hidden && index.column() == Number ? QVariant(icon(Icon::Locked)) : QVariant();
    if (index.column() == Number && role != Qt::DisplayRole)
        return cardData(*row, role);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return cell(*row, index.column(), m_context.codes(), m_context.today());
    return {};
}

QVariant DossierListModel::cardData(const DossierRow& row, int role) const
{
    const QDate today = m_context.today();
    const Pill pill = dossierPill(row, today);
    switch (role) {
    case NumberRole:
        return dossierNumber(row.number);
    case TitleRole:
        return cell(row, Title, m_context.codes(), today);
    case SubRole:
        return dossierSubline(row, m_context.codes(), today);
    case PillTextRole:
        return pill.text;
    case PillToneRole:
        return int(pill.tone);
    case PillSignRole:
        return int(pill.sign);
    case Qt::AccessibleTextRole:
        return QStringList{dossierNumber(row.number), cell(row, Title, m_context.codes(), today), pill.text,
                           dossierSubline(row, m_context.codes(), today)}
            .join(u", "_s);
    default:
        return {};
    }
}

std::optional<DossierSort> DossierListModel::sortOf(int column)
{
    switch (column) {
    case Number:
        return DossierSort::Number;
    case Opened:
        return DossierSort::Opened;
    case Review:
        return DossierSort::Review;
    case Risk:
        return DossierSort::Risk;
    case Handler:
        return DossierSort::Handler;
    default:
        return {};
    }
}

int DossierListModel::columnOf(DossierSort sort)
{
    for (int column = 0; column < ColumnCount; ++column)
        if (sortOf(column) == sort)
            return column;
    return Opened;
}

void DossierListModel::sort(int column, Qt::SortOrder order)
{
    if (const auto by = sortOf(column))
        setOrder({.sort = *by, .descending = order == Qt::DescendingOrder});
}

PagedModel::IdQuery DossierListModel::idQuery() const
{
    return [filter = filter(), order = order()](Session& session, const IdSink& sink) {
        storage::eachDossierId(session.db(), session.visibility(), filter, order, session.clock().today(),
                               [&](DossierId id) { return sink(id.value()); });
    };
}

PagedModel::PageQuery DossierListModel::pageQuery() const
{
    return [](Session& session, const std::vector<qint64>& ids) {
        return rowPage<DossierRow, DossierId>(ids, [&](const std::vector<DossierId>& wanted) {
            return storage::dossierRows(session.db(), session.visibility(), wanted);
        });
    };
}

} // namespace woonrust::ui
