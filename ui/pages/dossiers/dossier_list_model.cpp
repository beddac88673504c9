// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/dossier_list_model.h"

#include "ui/app/app_context.h"
#include "ui/kit/item_roles.h"
#include "ui/pages/dossiers/dossier_texts.h"

#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<DossierRow>;

constexpr int changePause = 200; // ms

} // namespace

DossierListModel::DossierListModel(AppContext& theContext, QObject* parent)
    : PagedModel(theContext.bench, parent), m_context(theContext)
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(changePause);
    connect(&m_changed, &QTimer::timeout, this, &DossierListModel::reloadQuietly);
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, &DossierListModel::follow);
    connect(&m_context, &AppContext::referenceChanged, this, &DossierListModel::refreshRows);
}

void DossierListModel::setList(const DossierFilter& filter, storage::DossierOrder order)
{
    m_filter = filter;
    m_order = order;
    reload();
}

int DossierListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant DossierListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto* page = static_cast<const Rows*>(pageOf(index.row()));
    const auto at = std::size_t(index.row() % rowsPerPage);
    if (!page || at >= page->size())
        return role == NumberRole || role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    const DossierRow& row = (*page)[at];
    const QDate today = m_context.today();
    switch (role) {
    case NumberRole:
        return dossierNumber(row.number);
    case TitleRole:
        return row.hidden ? tr("Open to named people only") : row.title;
    case SubRole:
        return dossierSubline(row, m_context.codes(), today);
    case PillTextRole:
        return dossierPill(row, today).text;
    case PillToneRole:
        return int(dossierPill(row, today).tone);
    case PillSignRole:
        return int(dossierPill(row, today).sign);
    case Qt::DisplayRole: // typing the first characters finds a row
        return dossierNumber(row.number);
    case Qt::AccessibleTextRole:
        return QStringList{dossierNumber(row.number), row.title, dossierPill(row, today).text,
                           dossierSubline(row, m_context.codes(), today)}
            .join(u", "_s);
    default:
        return {};
    }
}

PagedModel::IdQuery DossierListModel::idQuery() const
{
    return [filter = m_filter, order = m_order](Session& session, const IdSink& sink) {
        storage::eachDossierId(session.db(), session.visibility(), filter, order, session.clock().today(),
                               [&](DossierId id) { return sink(id.value()); });
    };
}

PagedModel::PageQuery DossierListModel::pageQuery() const
{
    return [](Session& session, const std::vector<qint64>& ids) -> PageData {
        std::vector<DossierId> dossiers;
        dossiers.reserve(ids.size());
        for (const qint64 id : ids)
            dossiers.emplace_back(id);
        return std::make_shared<Rows>(storage::dossierRows(session.db(), session.visibility(), dossiers));
    };
}

void DossierListModel::follow(const Changes& changes)
{
    const bool concerns = std::ranges::any_of(changes, [](const Change& change) {
        return change.kind == EntityKind::Dossier || change.kind == EntityKind::Report ||
               change.kind == EntityKind::Task || change.kind == EntityKind::ContactMoment;
    });
    if (concerns)
        m_changed.start();
}

} // namespace woonrust::ui
