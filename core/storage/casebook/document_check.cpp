// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/document_check.h"

#include "storage/cases/document_store.h"

#include <QCryptographicHash>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

DocumentCheck checkDocuments(Connection& db, const std::function<bool(qint64)>& progress)
{
    DocumentCheck check;
    bool wanted = true;
    db.eachUntil(u"SELECT id, size, sha256 FROM document ORDER BY id"_s, {}, [&](const Row& row) {
        const auto id = row.id<DocumentId>(0);
        QCryptographicHash sum(QCryptographicHash::Sha256);
        qint64 size = 0;
        eachPiece(db, id, [&](const QByteArray& bytes) {
            sum.addData(bytes);
            size += bytes.size();
            return wanted = !progress || progress(check.documents);
        });
        if (!wanted)
            return false;
        if (size != row.integer(1) || sum.resultView() != row.bytes(2))
            check.altered.push_back(id);
        ++check.documents;
        return wanted = !progress || progress(check.documents);
    });
    return check;
}

} // namespace woonrust::storage
