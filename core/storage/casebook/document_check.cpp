// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/document_check.h"

#include <QCryptographicHash>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

DocumentCheck checkDocuments(Connection& db, const std::function<bool(qint64)>& progress)
{
    DocumentCheck check;
    db.eachUntil(u"SELECT d.id, d.size, d.sha256, c.bytes FROM document d "
                 "LEFT JOIN document_content c ON c.document_id = d.id ORDER BY d.id"_s,
                 {}, [&](const Row& row) {
                     const QByteArray bytes = row.bytes(3);
                     const bool whole = !row.isNull(3) && bytes.size() == row.integer(1) &&
                                        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == row.bytes(2);
                     if (!whole)
                         check.altered.push_back(row.id<DocumentId>(0));
                     ++check.documents;
                     return !progress || progress(check.documents);
                 });
    return check;
}

} // namespace woonrust::storage
