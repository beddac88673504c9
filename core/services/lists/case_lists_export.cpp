// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/case_lists.h"

#include "domain/eleven_test.h"
#include "services/lists/csv_file.h"

#include <QCoreApplication>
#include <optional>

namespace woonrust::case_lists {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsAtOnce = 500;

// What the log keeps of it. The search field may hold a BSN that somebody looked for; nothing else that is typed.
QJsonObject loggedFilter(QJsonObject filter)
{
    if (filter.contains("text"_L1))
        filter["text"_L1] = withoutCitizenNumbers(filter["text"_L1].toString());
    return filter;
}

// Writes the rows while others go on working, then logs the export; the file appears under its name only when it is
// whole and logged.
template <class RowType, class IdType, class EachId, class Rows>
Result<int> writeCsv(Session& session, const ListTarget& target, EntityKind kind, const QJsonObject& filter,
                     const ListExport<RowType>& content, const EachId& eachId, const Rows& rows)
{
    std::optional<CsvFile> file;
    const auto writeRows = [&] {
        requirePermission(session, Permission::ExportList);
        if (!target.take) {
            file.emplace(target.path);
            file->write(content.header);
        }
        int written = 0;
        std::vector<IdType> ids;
        const auto flush = [&] {
            for (const RowType& row : rows(ids)) {
                if (target.take && written == target.most)
                    break;
                if (target.take)
                    target.take(content.line(row));
                else
                    file->write(content.line(row));
                ++written;
            }
            ids.clear();
            return !content.progress || content.progress(written);
        };
        bool goOn = true;
        eachId([&](IdType id) {
            ids.push_back(id);
            if (ids.size() == rowsAtOnce)
                goOn = flush();
            return goOn && !(target.take && written == target.most);
        });
        if (!goOn || !flush())
            throw Failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was stopped."));
        return written;
    };
    return session.read(writeRows).and_then([&](int written) {
        return session.write([&] {
            Event event{.action = event::exported, .subjectKind = kind};
            event.changes = {{u"filter"_s, loggedFilter(filter)}, {u"rows"_s, written}};
            if (target.take)
                event.changes.insert(u"format"_s, u"paper"_s);
            session.log(event);
            if (file)
                file->commit();
            return written;
        });
    });
}

} // namespace

Result<int> writeReportsCsv(Session& session, const ListTarget& target, const ReportFilter& filter,
                            storage::ListOrder order, const QStringList& codesInOrder,
                            const ListExport<ReportRow>& content)
{
    return writeCsv<ReportRow, ReportId>(
        session, target, EntityKind::Report, toJson(filter), content,
        [&](const auto& sink) {
            storage::eachReportId(session.db(), session.visibility(), filter, order, session.clock().today(),
                                  codesInOrder, sink);
        },
        [&](const std::vector<ReportId>& ids) { return storage::reportRows(session.db(), session.visibility(), ids); });
}

Result<int> writeDossiersCsv(Session& session, const ListTarget& target, const DossierFilter& filter,
                             storage::DossierOrder order, const ListExport<DossierRow>& content)
{
    return writeCsv<DossierRow, DossierId>(
        session, target, EntityKind::Dossier, toJson(filter), content,
        [&](const auto& sink) {
            storage::eachDossierId(session.db(), session.visibility(), filter, order, session.clock().today(), sink);
        },
        [&](const std::vector<DossierId>& ids) {
            return storage::dossierRows(session.db(), session.visibility(), ids);
        });
}

Result<int> writeDirectivesCsv(Session& session, const ListTarget& target, const DirectiveFilter& filter,
                               storage::DirectiveOrder order, const ListExport<DirectiveRow>& content)
{
    return writeCsv<DirectiveRow, DirectiveId>(
        session, target, EntityKind::Directive, toJson(filter), content,
        [&](const auto& sink) {
            storage::eachDirectiveId(session.db(), session.visibility(), filter, order, session.clock().today(), sink);
        },
        [&](const std::vector<DirectiveId>& ids) {
            return storage::directiveRows(session.db(), session.visibility(), ids);
        });
}

} // namespace woonrust::case_lists
