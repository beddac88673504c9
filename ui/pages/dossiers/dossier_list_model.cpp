// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/dossier_list_model.h"

#include "ui/context/app_context.h"
#include "ui/kit/item_roles.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/theme/icons.h"

namespace woonrust::ui {

using namespace Qt::StringLiterals;

DossierListModel::DossierListModel(AppContext& theContext, QObject* parent)
    : FilteredModel(theContext, columns(), parent)
{
}

const Columns<DossierRow, DossierSort>& DossierListModel::columns()
{
    using Row = DossierRow;
    using Words = ColumnWords;
    static const Columns<DossierRow, DossierSort> all = {
        {.key = u"number"_s,
         .title = [] { return tr("Number"); },
         .text = [](const Row& row, const Words&) { return dossierNumber(row.number); },
         .sort = DossierSort::Number,
         .ofHidden = true},
        {.key = u"title"_s,
         .title = [] { return tr("Title"); },
         .text = [](const Row& row, const Words&) { return row.hidden ? tr("Open to named people only") : row.title; },
         .ofHidden = true},
        {.key = u"kind"_s,
         .title = [] { return tr("Kind"); },
         .text = [](const Row& row, const Words& words) { return words.codes.name(u"DOSSIER_KIND"_s, row.kind); }},
        {.key = u"phase"_s,
         .title = [] { return tr("Phase"); },
         .text = [](const Row& row, const Words& words) { return words.codes.name(u"PHASE"_s, row.phase); }},
        {.key = u"status"_s,
         .title = [] { return tr("Status"); },
         .text = [](const Row& row, const Words& words) { return words.codes.name(u"ZAAKSTATUSSOORT"_s, row.status); }},
        {.key = u"address"_s,
         .title = [] { return tr("Address"); },
         .text = [](const Row& row, const Words&) { return row.address; }},
        {.key = u"area"_s,
         .title = [] { return tr("Area"); },
         .text = [](const Row& row, const Words&) { return row.areaName; },
         .ofHidden = true},
        {.key = u"handler"_s,
         .title = [] { return tr("Handler"); },
         .text = [](const Row& row, const Words&) { return row.handlerName; },
         .sort = DossierSort::Handler,
         .ofHidden = true},
        {.key = u"risk"_s,
         .title = [] { return tr("Risk"); },
         .text = [](const Row& row, const Words&) { return row.risk ? QString::number(*row.risk) : QString(); },
         .sort = DossierSort::Risk},
        {.key = u"opened"_s,
         .title = [] { return tr("Opened"); },
         .text = [](const Row& row, const Words& words) { return dayText(row.openedOn, words.today); },
         .file = [](const Row& row, const Words&) { return toStorage(row.openedOn); },
         .sort = DossierSort::Opened},
        {.key = u"closed"_s,
         .title = [] { return tr("Closed"); },
         .text = [](const Row& row, const Words& words) { return dayText(row.closedOn, words.today); },
         .file = [](const Row& row, const Words&) { return toStorage(row.closedOn); }},
        {.key = u"review"_s,
         .title = [] { return tr("Next review"); },
         .text = [](const Row& row, const Words& words) { return dayText(row.nextReviewOn, words.today); },
         .file = [](const Row& row, const Words&) { return toStorage(row.nextReviewOn); },
         .sort = DossierSort::Review},
        {.key = u"due"_s,
         .title = [] { return tr("Next due day"); },
         .text = [](const Row& row, const Words& words) { return dayText(row.nextDueOn, words.today); },
         .file = [](const Row& row, const Words&) { return toStorage(row.nextDueOn); }},
        {.key = u"reports"_s,
         .title = [] { return tr("Reports"); },
         .text = [](const Row& row, const Words&) { return QString::number(row.reports); }}};
    return all;
}

QVariant DossierListModel::data(const QModelIndex& index, int role) const
{
    const DossierRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (index.isValid() && !row)
        return role == NumberRole || role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    if (row && role == Qt::DecorationRole)
        return row->hidden && index.column() == Number ? QVariant(icon(Icon::Locked)) : QVariant();
    if (row && index.column() == Number && role != Qt::DisplayRole)
        return cardData(*row, role);
    return FilteredModel::data(index, role);
}

QVariant DossierListModel::cardData(const DossierRow& row, int role) const
{
    const QDate today = context().today();
    const CodeNames& codes = context().codes();
    const QString title = cellText(columns()[Title], row, words());
    const Pill pill = dossierPill(row, today);
    switch (role) {
    case NumberRole:
        return dossierNumber(row.number);
    case TitleRole:
        return title;
    case SubRole:
        return dossierSubline(row, codes, today);
    case PillTextRole:
        return pill.text;
    case PillToneRole:
        return int(pill.tone);
    case PillSignRole:
        return int(pill.sign);
    case Qt::AccessibleTextRole:
        return QStringList{dossierNumber(row.number), title, pill.text, dossierSubline(row, codes, today)}.join(
            u", "_s);
    default:
        return {};
    }
}

PagedModel::IdQuery DossierListModel::idQuery() const
{
    return [filter = filter(), order = order()](Session& session, const IdSink& sink) {
        case_lists::eachDossierId(session, filter, order, [&](DossierId id) { return sink(id.value()); });
    };
}

PagedModel::PageQuery DossierListModel::pageQuery() const
{
    return [](Session& session, const std::vector<qint64>& ids) {
        return rowPage<DossierRow, DossierId>(
            ids, [&](const std::vector<DossierId>& wanted) { return case_lists::dossierRows(session, wanted); });
    };
}

} // namespace woonrust::ui
