// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/document_store.h"

#include "storage/shared/subject_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, title, file_name, mime_type, kind, size, sha256, added_at, by_user_id, version, "
                       "%1, recorded_by, recorded_where, known_to FROM document "_s.arg(subjectColumns);

Document readDocument(const Row& row)
{
    return {.id = row.id<DocumentId>(0),
            .about = readSubject(row, 10),
            .title = row.text(1),
            .fileName = row.text(2),
            .mimeType = row.text(3),
            .kind = row.text(4),
            .size = row.integer(5),
            .sha256 = row.bytes(6),
            .addedAt = row.moment(7),
            .by = row.id<UserId>(8),
            .version = int(row.integer(9)),
            .recordedBy = row.text(14),
            .recordedWhere = row.text(15),
            .knownTo = row.text(16)};
}

} // namespace

DocumentId insertDocument(Connection& db, const Document& d)
{
    return DocumentId(
        db.insert(u"INSERT INTO document (%1, title, file_name, mime_type, kind, size, sha256, added_at, by_user_id, "
                  "recorded_by, recorded_where, known_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
                      subjectColumns),
                  joined(subjectValues(d.about), {d.title, d.fileName, d.mimeType, d.kind, d.size, d.sha256, d.addedAt,
                                                  d.by, d.recordedBy, d.recordedWhere, d.knownTo})));
}

void insertPiece(Connection& db, DocumentId id, int number, const QByteArray& bytes)
{
    db.exec(u"INSERT INTO document_piece (document_id, number, bytes) VALUES (?, ?, ?)"_s, {id, number, bytes});
}

bool updateDocument(Connection& db, const Document& d)
{
    return db.exec(u"UPDATE document SET title = ?, kind = ?, recorded_by = ?, recorded_where = ?, known_to = ?, "
                   "version = version + 1 WHERE id = ? AND version = ?"_s,
                   {d.title, d.kind, d.recordedBy, d.recordedWhere, d.knownTo, d.id, d.version}) > 0;
}

void removeDocument(Connection& db, DocumentId id)
{
    db.exec(u"DELETE FROM document WHERE id = ?"_s, {id});
}

std::optional<Document> findDocument(Connection& db, DocumentId id)
{
    return db.one<Document>(select + u"WHERE id = ?"_s, {id}, readDocument);
}

void eachPiece(Connection& db, DocumentId id, const std::function<bool(const QByteArray&)>& piece)
{
    db.eachUntil(u"SELECT bytes FROM document_piece WHERE document_id = ? ORDER BY number"_s, {id},
                 [&](const Row& row) { return piece(row.bytes(0)); });
}

std::vector<Document> documentsOf(Connection& db, const Subject& about)
{
    const SqlCondition mine = hangsOn(about);
    return db.all<Document>(select + u"WHERE "_s + mine.sql + u" ORDER BY added_at DESC, id DESC"_s, mine.values,
                            readDocument);
}

std::vector<Document> documentsOf(Connection& db, ReportId report)
{
    return documentsOf(db, {.report = report, .dossier = {}});
}

std::vector<Document> documentsOf(Connection& db, DossierId dossier)
{
    return documentsOf(db, {.report = {}, .dossier = dossier});
}

} // namespace woonrust::storage
