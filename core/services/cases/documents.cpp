// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/documents.h"

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/things/case_fields.h"
#include "services/cases/things/case_index.h"
#include "services/cases/things/case_log.h"
#include "services/cases/things/field_changes.h"
#include "storage/cases/document_store.h"
#include "storage/shared/search_store.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace woonrust::documents {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// The contents decide; the name only where it names a more exact form of the same (a .docx is a zip).
QString mimeTypeOf(const QString& fileName, const QByteArray& bytes)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(bytes);
    const QMimeType both = types.mimeTypeForFileNameAndData(fileName, bytes);
    return both.inherits(byContent.name()) ? both.name() : byContent.name();
}

Document openedForWork(Session& session, DocumentId id)
{
    requirePermission(session, Permission::SeeCases);
    const Document document = orMissing(storage::findDocument(session.db(), id));
    requireWorkOn(session, document.about);
    requireOpen(session, document.about);
    return document;
}

} // namespace

Result<Added> add(Session& session, const Document& wanted, const QByteArray& bytes, Numbers numbers)
{
    return session.write([&] {
        requireWorkOn(session, wanted.about);
        Document document = wanted;
        document.about = checkedSubject(session, wanted.about);
        // A path would tell where somebody keeps things; and names of other systems may hold either slash.
        document.fileName = QFileInfo(QString(wanted.fileName).replace(u'\\', u'/')).fileName();
        document.fileName = checkedLine(document.fileName, 255, u"fileName"_s,
                                        QCoreApplication::translate("Documents", "The file has no name."));
        document.title = checkedLine(wanted.title.isEmpty() ? document.fileName : wanted.title, 255, u"title"_s);
        if (document.kind.isEmpty())
            document.kind = u"DOC"_s;
        checkCode(session, u"INFORMATIEOBJECTSOORT"_s, document.kind, u"kind"_s);
        if (bytes.isEmpty())
            refuseInput(QCoreApplication::translate("Documents", "The file %1 is empty.").arg(document.fileName),
                        u"bytes"_s);
        if (bytes.size() > largestBytes)
            refuseInput(QCoreApplication::translate("Documents", "The file %1 is too large (%2); at most %3 fits. Make "
                                                                 "it smaller, or split it.")
                            .arg(document.fileName, QLocale().formattedDataSize(bytes.size()),
                                 QLocale().formattedDataSize(largestBytes)),
                        u"bytes"_s);
        document.size = bytes.size();
        document.sha256 = hashOf(bytes);
        for (const Document& other : storage::documentsOf(session.db(), document.about))
            if (other.sha256 == document.sha256)
                return Added{.id = other.id, .sameAs = other.id};
        questionNumbers(numbers, {{u"title"_s, document.title}, {u"fileName"_s, document.fileName}});
        document.mimeType = mimeTypeOf(document.fileName, bytes);
        document.addedAt = session.clock().nowUtc();
        document.by = session.actor().id;
        document.id = storage::insertDocument(session.db(), document, bytes);
        case_index::put(session.db(), document);
        logOn(session, event::created, EntityKind::Document, document.id, document.about,
              changesBetween({}, fieldsOf(document)));
        return Added{.id = document.id, .sameAs = {}};
    });
}

Result<QByteArray> content(Session& session, DocumentId id)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        const Document document = orMissing(storage::findDocument(session.db(), id));
        requireOpen(session, document.about);
        const QByteArray bytes = storage::documentBytes(session.db(), id);
        if (hashOf(bytes) != document.sha256)
            throw Failure(ErrorKind::Damaged, QCoreApplication::translate(
                                                  "Documents", "The file %1 is not what was added: it was damaged or "
                                                               "altered. Restore it from a back-up.")
                                                  .arg(document.fileName));
        orThrow(logLook(session, EntityKind::Document, id.value(), document.about.report, document.about.dossier));
        return bytes;
    });
}

Result<void> rename(Session& session, Seen<DocumentId> seen, const QString& title, const QString& kind, Numbers numbers)
{
    return session.write([&] {
        const Document before = openedForWork(session, seen.id);
        requireUnchanged(seen.version, before.version);
        Document after = before;
        after.title =
            checkedLine(title, 255, u"title"_s, QCoreApplication::translate("Documents", "Give the document a title."));
        after.kind = kind;
        checkCode(session, u"INFORMATIEOBJECTSOORT"_s, kind, u"kind"_s, before.kind);
        const QJsonObject changes = changesBetween(fieldsOf(before), fieldsOf(after));
        if (changes.isEmpty())
            return;
        questionNumbers(numbers, {{u"title"_s, after.title}});
        orStale(storage::updateDocumentTitle(session.db(), after));
        case_index::put(session.db(), after);
        logOn(session, event::changed, EntityKind::Document, after.id, after.about, changes);
    });
}

Result<void> remove(Session& session, DocumentId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Document document = openedForWork(session, id);
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("Documents", "Say why this document is removed; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        storage::removeDocument(session.db(), id);
        storage::removeFromSearch(session.db(), EntityKind::Document, id.value());
        logOn(session, event::removed, EntityKind::Document, id, document.about,
              changesBetween(fieldsOf(document), fieldsOf(Document{})), why);
    });
}

Result<std::vector<Document>> documentsOf(Session& session, const Subject& about)
{
    return session.read([&] {
        requireOpen(session, about);
        return storage::documentsOf(session.db(), about);
    });
}

} // namespace woonrust::documents
