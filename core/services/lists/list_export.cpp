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

// The file appears under its name only when it is whole.
template <class RowType, class IdType, class EachId, class Rows>
int writeCsv(const QString& path, const ListExport<RowType>& content, const EachId& eachId, const Rows& rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throwNotWritten(file);
    file.write("\xEF\xBB\xBF");
    file.write(csvLine(content.header));
    int written = 0;
    std::vector<IdType> ids;
    const auto flush = [&] {
        for (const RowType& row : rows(ids))
            file.write(csvLine(content.line(row)));
        written += int(ids.size());
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
    if (!goOn || !flush()) {
        file.cancelWriting();
        throw Failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was stopped."));
    }
    if (!file.commit())
        throwNotWritten(file);
    return written;
}

void logExport(Session& session, EntityKind kind, const QJsonObject& filter, int rows)
{
    Event event{.action = event::exported, .subjectKind = kind};
    event.changes = {{u"filter"_s, filter}, {u"rows"_s, rows}};
    session.log(event);
}

} // namespace

Result<int> writeReportsCsv(Session& session, const QString& path, const ReportFilter& filter, storage::ListOrder order,
                            const QStringList& codesInOrder, const ListExport<ReportRow>& content)
{
    return session.write([&] {
        requirePermission(session, Permission::ExportList);
        const int rows = writeCsv<ReportRow, ReportId>(
            path, content,
            [&](const auto& sink) {
                storage::eachReportId(session.db(), session.visibility(), filter, order, session.clock().today(),
                                      codesInOrder, sink);
            },
            [&](const std::vector<ReportId>& ids) {
                return storage::reportRows(session.db(), session.visibility(), ids);
            });
        logExport(session, EntityKind::Report, toJson(filter), rows);
        return rows;
    });
}

Result<int> writeDossiersCsv(Session& session, const QString& path, const DossierFilter& filter,
                             storage::DossierOrder order, const ListExport<DossierRow>& content)
{
    return session.write([&] {
        requirePermission(session, Permission::ExportList);
        const int rows = writeCsv<DossierRow, DossierId>(
            path, content,
            [&](const auto& sink) {
                storage::eachDossierId(session.db(), session.visibility(), filter, order, session.clock().today(),
                                       sink);
            },
            [&](const std::vector<DossierId>& ids) {
                return storage::dossierRows(session.db(), session.visibility(), ids);
            });
        logExport(session, EntityKind::Dossier, toJson(filter), rows);
        return rows;
    });
}

} // namespace woonrust::case_lists
