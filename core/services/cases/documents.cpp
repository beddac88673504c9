// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/documents.h"

#include "domain/size_text.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/document.h"
#include "services/cases/things/thing_guard.h"
#include "storage/cases/document_store.h"

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

} // namespace

Result<Added> add(Session& session, const Document& wanted, const QByteArray& bytes, Numbers numbers)
{
    return session.write([&] {
        Document document = wanted;
        document.about = requireAdding(session, wanted.about);
        requireTakes(session, document.about.dossier, DossierEvent::AddDocument);
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
                            .arg(document.fileName, sizeText(bytes.size()), sizeText(largestBytes)),
                        u"bytes"_s);
        document.size = bytes.size();
        document.sha256 = hashOf(bytes);
        for (const Document& other : openThings(session, things::document, document.about))
            if (other.sha256 == document.sha256)
                return Added{.id = other.id, .sameAs = other.id};
        questionNumbers(numbers, {{u"title"_s, document.title}, {u"fileName"_s, document.fileName}});
        document.mimeType = mimeTypeOf(document.fileName, bytes);
        document.addedAt = session.clock().nowUtc();
        document.by = session.actor().id;
        CaseWrite(session).add(
            things::document, document,
            [&](Connection& db, const Document& one) { return storage::insertDocument(db, one, bytes); }, {});
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
        const Document before = openedForWork(session, things::document, seen.id, event::changed);
        requireUnchanged(seen.version, before.version);
        Document after = before;
        after.title =
            checkedLine(title, 255, u"title"_s, QCoreApplication::translate("Documents", "Give the document a title."));
        after.kind = kind;
        checkCode(session, u"INFORMATIEOBJECTSOORT"_s, kind, u"kind"_s, before.kind);
        if (CaseWrite(session).change(things::document, before, after))
            questionNumbers(numbers, {{u"title"_s, after.title}});
    });
}

Result<void> remove(Session& session, DocumentId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Document document = openedForWork(session, things::document, id, event::removed);
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("Documents", "Say why this document is removed; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        CaseWrite(session).remove(things::document, document, {.reason = why});
    });
}

Result<std::vector<Document>> documentsOf(Session& session, const Subject& about)
{
    return session.read([&] { return openThings(session, things::document, about); });
}

} // namespace woonrust::documents
