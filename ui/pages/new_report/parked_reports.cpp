// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/parked_reports.h"

#include "services/cases/drafts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

ParkedReports::ParkedReports(AppContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&m_context, &AppContext::draftsChanged, this, [this](const QString& kind) {
        if (kind == reportDraftKind)
            load();
    });
    load();
}

void ParkedReports::load()
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [](Session& session) { return drafts::all(session); },
        [this, generation](const Result<std::vector<drafts::Draft>>& found) {
            if (!found || !m_generation.isCurrent(generation))
                return;
            m_all.clear();
            for (const drafts::Draft& draft : *found) {
                if (draft.kind != reportDraftKind)
                    continue;
                const QJsonObject content = QJsonDocument::fromJson(draft.body.toUtf8()).object();
                const QString title = content[u"title"_s].toString();
                m_all.append(
                    {.key = draft.key, .title = title.isEmpty() ? tr("New report") : title, .typedAt = draft.savedAt});
            }
            Q_EMIT changed();
        });
}

} // namespace woonrust::ui
