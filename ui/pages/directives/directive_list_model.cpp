// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/directive_list_model.h"

#include "ui/kit/item_roles.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/pages/directives/directive_texts.h"
#include "ui/theme/icons.h"

namespace woonrust::ui {

using namespace Qt::StringLiterals;

DirectiveListModel::DirectiveListModel(AppContext& theContext, QObject* parent)
    : FilteredModel(theContext, columns(), parent)
{
}

const Columns<DirectiveRow, DirectiveSort>& DirectiveListModel::columns()
{
    using Row = DirectiveRow;
    using Words = ColumnWords;
    static const Columns<DirectiveRow, DirectiveSort> all = {
        {.key = u"number"_s,
         .title = [] { return tr("Number"); },
         .text = [](const Row& row, const Words&) { return directiveNumber(row.number); },
         .sort = DirectiveSort::Number,
         .ofHidden = true},
        {.key = u"address"_s,
         .title = [] { return tr("Home"); },
         .text = [](const Row& row,
                    const Words&) { return row.hidden ? tr("Open to named people only") : row.address; },
         .ofHidden = true},
        {.key = u"kind"_s,
         .title = [] { return tr("Kind"); },
         .text = [](const Row& row,
                    const Words& words) { return words.codes.name(u"DIRECTIVE_KIND"_s, directiveKindCode(row.kind)); }},
        {.key = u"state"_s,
         .title = [] { return tr("State"); },
         .text =
             [](const Row& row, const Words& words) {
                 return words.codes.name(u"DIRECTIVE_STATE"_s, directiveStateCode(row.state));
             },
         .sort = DirectiveSort::State},
        {.key = u"dossier"_s,
         .title = [] { return tr("Dossier"); },
         .text = [](const Row& row, const Words&) { return dossierNumber(row.dossierNumber); }},
        {.key = u"keeper"_s,
         .title = [] { return tr("Kept by"); },
         .text = [](const Row& row, const Words&) { return row.keeperName; },
         .ofHidden = true},
        {.key = u"starts"_s,
         .title = [] { return tr("First day"); },
         .text = [](const Row& row, const Words& words) { return dayText(row.startsOn, words.today); },
         .file = [](const Row& row, const Words&) { return toStorage(row.startsOn); }},
        {.key = u"ends"_s,
         .title = [] { return tr("Last day"); },
         .text = [](const Row& row, const Words& words) { return dayText(row.endsOn, words.today); },
         .file = [](const Row& row, const Words&) { return toStorage(row.endsOn); },
         .sort = DirectiveSort::Ends},
        {.key = u"ended"_s,
         .title = [] { return tr("Ended"); },
         .text = [](const Row& row, const Words& words) { return dayText(row.endedOn, words.today); },
         .file = [](const Row& row, const Words&) { return toStorage(row.endedOn); }},
        {.key = u"evaluation"_s,
         .title = [] { return tr("Next evaluation"); },
         .text = [](const Row& row, const Words& words) { return dayText(row.nextEvaluationOn, words.today); },
         .file = [](const Row& row, const Words&) { return toStorage(row.nextEvaluationOn); },
         .sort = DirectiveSort::Evaluation},
        {.key = u"clauses"_s,
         .title = [] { return tr("Clauses"); },
         .text = [](const Row& row, const Words&) { return QString::number(row.clauses); }},
        {.key = u"breaches"_s,
         .title = [] { return tr("Breaches"); },
         .text = [](const Row& row, const Words&) { return QString::number(row.breaches); }}};
    return all;
}

QVariant DirectiveListModel::data(const QModelIndex& index, int role) const
{
    const DirectiveRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (index.isValid() && !row)
        return role == NumberRole || role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    if (row && role == Qt::DecorationRole)
        return row->hidden && index.column() == Number ? QVariant(icon(Icon::Locked)) : QVariant();
    if (row && index.column() == Number && role != Qt::DisplayRole)
        return cardData(*row, role);
    return FilteredModel::data(index, role);
}

QVariant DirectiveListModel::cardData(const DirectiveRow& row, int role) const
{
    const CodeNames& codes = context().codes();
    const Pill pill = directivePill(row, codes, context().today());
    const QString address = cellText(columns()[Address], row, words());
    switch (role) {
    case NumberRole:
        return directiveNumber(row.number);
    case TitleRole:
        return address.isEmpty() ? tr("Without a home") : address;
    case SubRole:
        return directiveSubline(row, codes);
    case PillTextRole:
        return pill.text;
    case PillToneRole:
        return int(pill.tone);
    case PillSignRole:
        return int(pill.sign);
    case Qt::AccessibleTextRole: {
        QStringList parts{directiveNumber(row.number), address, pill.text, directiveSubline(row, codes)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

PagedModel::IdQuery DirectiveListModel::idQuery() const
{
    return [filter = filter(), order = order()](Session& session, const IdSink& sink) {
        case_lists::eachDirectiveId(session, filter, order, [&](DirectiveId id) { return sink(id.value()); });
    };
}

PagedModel::PageQuery DirectiveListModel::pageQuery() const
{
    return [](Session& session, const std::vector<qint64>& ids) {
        return rowPage<DirectiveRow, DirectiveId>(
            ids, [&](const std::vector<DirectiveId>& wanted) { return case_lists::directiveRows(session, wanted); });
    };
}

} // namespace woonrust::ui
