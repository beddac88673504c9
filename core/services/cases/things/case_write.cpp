// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/case_write.h"

#include "domain/number.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_subjects.h"
#include "storage/cases/report_store.h"
#include "storage/shared/search_store.h"

namespace woonrust {

CaseWrite::CaseWrite(Session& session)
    : m_db(session.db()), m_log([&session](Event event) { session.log(std::move(event)); })
{
}

Telling CaseWrite::with(const Telling& telling, QLatin1StringView action, QJsonObject changes)
{
    Telling all = telling;
    if (all.action.isEmpty())
        all.action = action;
    for (auto more = telling.more.begin(); more != telling.more.end(); ++more)
        changes.insert(more.key(), more.value());
    all.more = std::move(changes);
    return all;
}

void CaseWrite::index(EntityKind kind, qint64 id, const Subject& about, bool numbered,
                      const std::optional<SearchText>& words)
{
    if (!words) {
        storage::removeFromSearch(m_db, kind, id);
        return;
    }
    const QString number = numbered ? numberOf(m_db, about) : QString();
    storage::indexForSearch(m_db, kind, id, about.dossier,
                            number.isEmpty()         ? words->title
                            : words->title.isEmpty() ? number
                                                     : QString(number + u' ' + words->title),
                            words->body, words->unseen);
}

void CaseWrite::tell(EntityKind kind, qint64 id, const Subject& about, const Telling& telling)
{
    m_log({.action = telling.action,
           .subjectKind = kind,
           .subjectId = id,
           .report = about.report,
           .dossier = about.dossier,
           .owner = about.owner,
           .changes = telling.more,
           .reason = telling.reason});
}

QString numberOf(Connection& db, const Subject& about)
{
    if (!about.report && !about.dossier)
        return storage::subjectLabel(db, about.owner.kind(), about.owner.id());
    if (about.report)
        return SerialNumber::fromKey(SerialNumber::report, storage::numberOfReport(db, about.report)).toString();
    return SerialNumber::fromKey(SerialNumber::dossier, storage::numberOfDossier(db, about.dossier)).toString();
}

} // namespace woonrust
