// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/bulk.h"

#include "domain/number.h"
#include "services/base/input.h"
#include "services/cases/reports.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/report_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust::bulk {

using namespace Qt::StringLiterals;

namespace {

struct Known {
    QString number;
    UserId handler;
};

std::optional<Known> known(Session& session, ReportId id)
{
    return storage::findReport(session.db(), id).transform([](const Report& report) {
        return Known{SerialNumber::fromKey(SerialNumber::report, report.number).toString(), report.handler};
    });
}

std::optional<Known> known(Session& session, DossierId id)
{
    return storage::findDossier(session.db(), id).transform([](const Dossier& dossier) {
        return Known{SerialNumber::fromKey(SerialNumber::dossier, dossier.number).toString(), dossier.handler};
    });
}

// What is about the one thing, and not about the casebook as a whole.
bool isRefusal(const Error& error)
{
    return error.kind == ErrorKind::Input || error.kind == ErrorKind::NotAllowed || error.kind == ErrorKind::NotFound ||
           error.kind == ErrorKind::Conflict;
}

// `work(id, before)` does it to one, and says whether that changed anything.
template <class IdType, class Work>
Result<Outcome<IdType>> each(Session& session, const std::vector<IdType>& ids, const Work& work)
{
    if (ids.size() > std::size_t(mostAtOnce))
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("Bulk", "Choose at most %n at once.", nullptr, mostAtOnce));
    Outcome<IdType> outcome;
    for (const IdType id : ids) {
        const Result<std::optional<Known>> before = session.read([&] { return known(session, id); });
        if (!before)
            return std::unexpected(before.error());
        if (!*before) {
            outcome.refused.push_back({QString(), QCoreApplication::translate("Bulk", "One of them is gone.")});
            continue;
        }
        const Result<bool> changed = work(id, **before);
        if (changed && *changed)
            outcome.changed.push_back({id, (*before)->handler});
        else if (!changed && isRefusal(changed.error()))
            outcome.refused.push_back({(*before)->number, changed.error().message, changed.error().kind});
        else if (!changed)
            return std::unexpected(changed.error());
    }
    return outcome;
}

Result<bool> done(const Result<void>& result)
{
    return result.transform([] { return true; });
}

Result<void> handTo(Session& session, ReportId id, UserId handler)
{
    return reports::assign(session, id, handler);
}

Result<void> handTo(Session& session, DossierId id, UserId handler)
{
    return dossiers::setHandler(session, id, handler);
}

template <class IdType>
Result<Outcome<IdType>> assignAll(Session& session, const std::vector<IdType>& ids, UserId handler)
{
    return each(session, ids, [&](IdType id, const Known& before) -> Result<bool> {
        if (before.handler == handler)
            return false;
        return done(handTo(session, id, handler));
    });
}

template <class IdType> Result<Outcome<IdType>> handAllBack(Session& session, const std::vector<Before<IdType>>& before)
{
    std::vector<IdType> ids;
    for (const Before<IdType>& one : before)
        ids.push_back(one.id);
    return each(session, ids, [&](IdType id, const Known&) {
        return done(handTo(session, id, std::ranges::find(before, id, &Before<IdType>::id)->handler));
    });
}

// The user is asked about a number once, not for each of them.
Result<void> asked(Session& session, Numbers numbers, std::initializer_list<std::pair<QString, QString>> textsByField)
{
    return session.read([&] { questionNumbers(numbers, textsByField); });
}

} // namespace

Result<Outcome<ReportId>> assign(Session& session, const std::vector<ReportId>& ids, UserId handler)
{
    return assignAll(session, ids, handler);
}

Result<Outcome<DossierId>> assign(Session& session, const std::vector<DossierId>& ids, UserId handler)
{
    return assignAll(session, ids, handler);
}

Result<Outcome<ReportId>> handBack(Session& session, const std::vector<Before<ReportId>>& before)
{
    return handAllBack(session, before);
}

Result<Outcome<DossierId>> handBack(Session& session, const std::vector<Before<DossierId>>& before)
{
    return handAllBack(session, before);
}

Result<Outcome<ReportId>> close(Session& session, const std::vector<ReportId>& ids, const QString& reason,
                                const QString& remark, Numbers numbers)
{
    return asked(session, numbers, {{u"remark"_s, remark}}).and_then([&] {
        return each(session, ids, [&](ReportId id, const Known&) {
            return done(reports::closeReport(session, id, reason, remark, numbers));
        });
    });
}

Result<Outcome<ReportId>> reopen(Session& session, const std::vector<ReportId>& ids, const QString& reason,
                                 Numbers numbers)
{
    return asked(session, numbers, {{u"reason"_s, reason}}).and_then([&] {
        return each(session, ids, [&](ReportId id, const Known&) {
            return done(reports::reopenReport(session, id, reason, numbers));
        });
    });
}

Result<Outcome<DossierId>> close(Session& session, const std::vector<DossierId>& ids, const dossiers::Closing& closing,
                                 Numbers numbers)
{
    return asked(session, numbers,
                 {{u"outcomeText"_s, closing.outcomeText},
                  {u"whyOpenThings"_s, closing.whyOpenThings},
                  {u"whyNoAftercare"_s, closing.whyNoAftercare}})
        .and_then([&] {
            return each(session, ids, [&](DossierId id, const Known&) {
                return done(dossiers::close(session, id, closing, numbers));
            });
        });
}

Result<Outcome<DossierId>> reopen(Session& session, const std::vector<DossierId>& ids, const QString& reason,
                                  Numbers numbers)
{
    return asked(session, numbers, {{u"reason"_s, reason}}).and_then([&] {
        return each(session, ids,
                    [&](DossierId id, const Known&) { return done(dossiers::reopen(session, id, reason, numbers)); });
    });
}

} // namespace woonrust::bulk
