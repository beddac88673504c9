// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/case_lists.h"

#include <QSaveFile>

namespace woonrust::case_lists {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsAtOnce = 500;

QString csvField(QString text)
{
    // A spreadsheet runs a cell that begins like this as a formula: an apostrophe makes it a text.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QByteArray csvLine(const QStringList& fields)
{
    QStringList escaped;
    for (const QString& field : fields)
        escaped << csvField(field);
    return (escaped.join(u';') + u"\r\n"_s).toUtf8();
}

[[noreturn]] void throwNotWritten(const QSaveFile& file)
{
    throw Failure(ErrorKind::ReadOnly,
                  QCoreApplication::translate("Export", "The file %1 could not be written: %2. Choose another folder.")
                      .arg(file.fileName(), file.errorString()));
}

// Writes the rows while others go on working, then logs the export; the file appears under its name only when it is
// whole and logged.
template <class RowType, class IdType, class EachId, class Rows>
Result<int> writeCsv(Session& session, const QString& path, EntityKind kind, const QJsonObject& filter,
                     const ListExport<RowType>& content, const EachId& eachId, const Rows& rows)
{
    QSaveFile file(path);
    const auto writeRows = [&] {
        requirePermission(session, Permission::ExportList);
        if (!file.open(QIODevice::WriteOnly))
            throwNotWritten(file);
        file.write("\xEF\xBB\xBF");
        file.write(csvLine(content.header));
        int written = 0;
        std::vector<IdType> ids;
        const auto flush = [&] {
            for (const RowType& row : rows(ids)) {
                file.write(csvLine(content.line(row)));
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
            return goOn;
        });
        if (!goOn || !flush())
            throw Failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was stopped."));
        return written;
    };
    return session.read(writeRows).and_then([&](int written) {
        return session.write([&] {
            Event event{.action = event::exported, .subjectKind = kind};
            event.changes = {{u"filter"_s, filter}, {u"rows"_s, written}};
            session.log(event);
            if (!file.commit())
                throwNotWritten(file);
            return written;
        });
    });
}

} // namespace

Result<int> writeReportsCsv(Session& session, const QString& path, const ReportFilter& filter, storage::ListOrder order,
                            const QStringList& codesInOrder, const ListExport<ReportRow>& content)
{
    return writeCsv<ReportRow, ReportId>(
        session, path, EntityKind::Report, toJson(filter), content,
        [&](const auto& sink) {
            storage::eachReportId(session.db(), session.visibility(), filter, order, session.clock().today(),
                                  codesInOrder, sink);
        },
        [&](const std::vector<ReportId>& ids) { return storage::reportRows(session.db(), session.visibility(), ids); });
}

Result<int> writeDossiersCsv(Session& session, const QString& path, const DossierFilter& filter,
                             storage::DossierOrder order, const ListExport<DossierRow>& content)
{
    return writeCsv<DossierRow, DossierId>(
        session, path, EntityKind::Dossier, toJson(filter), content,
        [&](const auto& sink) {
            storage::eachDossierId(session.db(), session.visibility(), filter, order, session.clock().today(), sink);
        },
        [&](const std::vector<DossierId>& ids) {
            return storage::dossierRows(session.db(), session.visibility(), ids);
        });
}

} // namespace woonrust::case_lists
