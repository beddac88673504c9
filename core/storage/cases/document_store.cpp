// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/document_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, report_id, dossier_id, title, file_name, mime_type, kind, size, sha256, added_at, "
                       "by_user_id FROM document "_s;

Document readDocument(const Row& row)
{
    return {.id = row.id<DocumentId>(0),
            .about = {.report = row.id<ReportId>(1), .dossier = row.id<DossierId>(2)},
            .title = row.text(3),
            .fileName = row.text(4),
            .mimeType = row.text(5),
            .kind = row.text(6),
            .size = row.integer(7),
            .sha256 = row.bytes(8),
            .addedAt = row.moment(9),
            .by = row.id<UserId>(10)};
}

} // namespace

DocumentId insertDocument(Connection& db, const Document& d, const QByteArray& bytes)
{
    const DocumentId id(db.insert(
        u"INSERT INTO document (report_id, dossier_id, title, file_name, mime_type, kind, size, sha256, added_at, "
        "by_user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {d.about.report, d.about.dossier, d.title, d.fileName, d.mimeType, d.kind, d.size, d.sha256, d.addedAt, d.by}));
    db.exec(u"INSERT INTO document_content (document_id, bytes) VALUES (?, ?)"_s, {id, bytes});
    return id;
}

void updateDocumentTitle(Connection& db, DocumentId id, const QString& title, const QString& kind)
{
    db.exec(u"UPDATE document SET title = ?, kind = ? WHERE id = ?"_s, {title, kind, id});
}

void removeDocument(Connection& db, DocumentId id)
{
    db.exec(u"DELETE FROM document WHERE id = ?"_s, {id});
}

std::optional<Document> findDocument(Connection& db, DocumentId id)
{
    return db.one<Document>(select + u"WHERE id = ?"_s, {id}, readDocument);
}

QByteArray documentBytes(Connection& db, DocumentId id)
{
    return db
        .one<QByteArray>(u"SELECT bytes FROM document_content WHERE document_id = ?"_s, {id},
                         [](const Row& row) { return row.bytes(0); })
        .value_or(QByteArray());
}

std::vector<Document> documentsOf(Connection& db, ReportId report)
{
    return db.all<Document>(select + u"WHERE report_id = ? ORDER BY added_at DESC, id DESC"_s, {report}, readDocument);
}

std::vector<Document> documentsOf(Connection& db, DossierId dossier)
{
    return db.all<Document>(select + u"WHERE dossier_id = ? ORDER BY added_at DESC, id DESC"_s, {dossier},
                            readDocument);
}

} // namespace woonrust::storage
