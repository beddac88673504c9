// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/documents.h"

#include "domain/size_text.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/base/save_error.h"
#include "services/cases/document_content.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/document.h"
#include "services/cases/things/thing_guard.h"
#include "storage/casebook/disk_files.h"
#include "storage/cases/account_store.h"
#include "storage/cases/document_store.h"
#include "storage/cases/letter_store.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace woonrust::documents {

using namespace Qt::StringLiterals;

namespace {

// The contents decide; the name only where it names a more exact form of the same (a .docx is a zip).
QString mimeTypeOf(const QString& fileName, const QByteArray& beginning)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(beginning);
    const QMimeType both = types.mimeTypeForFileNameAndData(fileName, beginning);
    return both.inherits(byContent.name()) ? both.name() : byContent.name();
}

void checkRecording(Document& document)
{
    document.recordedBy = checkedLine(document.recordedBy, 200, u"recordedBy"_s);
    document.recordedWhere = checkedLine(document.recordedWhere, 300, u"recordedWhere"_s);
    document.knownTo = checkedLine(document.knownTo, 300, u"knownTo"_s);
}

// The document as it will be stored but for its sum and id, when this user may add it where it says.
Document checked(Session& session, const Document& wanted, qint64 size, Numbers numbers)
{
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
    checkRecording(document);
    document.size = size;
    if (size == 0)
        refuseInput(QCoreApplication::translate("Documents", "The file %1 is empty.").arg(document.fileName),
                    u"bytes"_s);
    if (size > largestBytes)
        refuseInput(QCoreApplication::translate("Documents", "The file %1 is too large (%2); at most %3 fits. Make "
                                                             "it smaller, or split it.")
                        .arg(document.fileName, sizeTextBeside(size, largestBytes), sizeText(largestBytes)),
                    u"bytes"_s);
    questionNumbers(numbers, {{u"title"_s, document.title},
                              {u"fileName"_s, document.fileName},
                              {u"recordedBy"_s, document.recordedBy},
                              {u"recordedWhere"_s, document.recordedWhere},
                              {u"knownTo"_s, document.knownTo}});
    // Until it is in the file of the casebook for good, it stands in the log beside it as well.
    if (size > storage::largestPiece)
        requireRoom(QFileInfo(session.db().path()).absolutePath(), 2 * (size + size / 32));
    return document;
}

// Hands out the pieces of a document that was opened for it, and throws when together they are not what was added.
void readWhole(Connection& db, const Document& document, const std::function<void(const QByteArray&)>& take,
               const WorkProgress& progress)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    qint64 done = 0;
    bool wanted = true;
    storage::eachPiece(db, document.id, [&](const QByteArray& bytes) {
        sum.addData(bytes);
        take(bytes);
        done += bytes.size();
        return wanted = !progress || progress(done, document.size);
    });
    if (!wanted)
        throw Failure(ErrorKind::Cancelled, QCoreApplication::translate("Documents", "Stopped. Nothing was saved."));
    if (sum.resultView() != document.sha256)
        throw Failure(ErrorKind::Damaged,
                      QCoreApplication::translate("Documents", "The file %1 is not what was added: it was damaged or "
                                                               "altered. Restore it from a back-up.")
                          .arg(document.fileName));
}

// A document that this user may see; `take` gets its contents, and the look is logged.
void readOut(Session& session, DocumentId id, const std::function<void(const Document&)>& begin,
             const std::function<void(const QByteArray&)>& take, const WorkProgress& progress = {})
{
    requirePermission(session, Permission::SeeCases);
    const Document document = orMissing(storage::findDocument(session.db(), id));
    requireOpen(session, document.about);
    begin(document);
    readWhole(session.db(), document, take, progress);
    orThrow(logLook(session, EntityKind::Document, id.value(), document.about.report, document.about.dossier));
}

} // namespace

Result<Added> add(Session& session, const Document& wanted, QIODevice& bytes, Numbers numbers,
                  const WorkProgress& progress)
{
    const qint64 size = bytes.size();
    const auto soFar = [&](qint64 before) {
        return [&progress, size, before](qint64 done) { return !progress || progress(before + done, 2 * size); };
    };
    if (const auto may = session.read([&] { (void)checked(session, wanted, size, numbers); }); !may)
        return std::unexpected(may.error());
    const auto sum = sumOf(bytes, size, [](const QByteArray&) {}, soFar(0));
    if (!sum)
        return std::unexpected(sum.error());
    return session.write([&] {
        Document document = checked(session, wanted, size, numbers);
        document.sha256 = *sum;
        for (const Document& other : openThings(session, things::document, document.about))
            if (other.sha256 == document.sha256)
                return Added{.id = other.id, .sameAs = other.id};
        document.mimeType = mimeTypeOf(document.fileName, beginningOf(bytes));
        document.addedAt = session.clock().nowUtc();
        document.by = session.actor().id;
        CaseWrite(session).add(things::document, document,
                               [&](Connection& db, const Document& one) {
                                   const DocumentId id = storage::insertDocument(db, one);
                                   int number = 0;
                                   const auto stored = orThrow(sumOf(
                                       bytes, size,
                                       [&](const QByteArray& piece) { storage::insertPiece(db, id, number++, piece); },
                                       soFar(size)));
                                   if (stored != one.sha256)
                                       throw Failure(changedMeanwhile());
                                   return id;
                               },
                               {});
        return Added{.id = document.id, .sameAs = {}};
    });
}

Result<Added> add(Session& session, const Document& document, const QByteArray& bytes, Numbers numbers)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return add(session, document, buffer, numbers);
}

Result<Added> addFile(Session& session, const Document& wanted, const QString& path, Numbers numbers,
                      const WorkProgress& progress)
{
    const auto file = openChosen(path);
    if (!file)
        return std::unexpected(file.error());
    Document document = wanted;
    document.fileName = QFileInfo(path).fileName();
    return add(session, document, **file, numbers, progress);
}

Result<QByteArray> content(Session& session, DocumentId id)
{
    return session.read([&] {
        QByteArray all;
        readOut(
            session, id,
            [&](const Document& document) {
                if (document.size > largestInMemory)
                    refuseInput(QCoreApplication::translate("Documents", "The file %1 is too large to show here (%2). "
                                                                         "Save a copy to open it in its own program.")
                                    .arg(document.fileName, sizeText(document.size)),
                                u"bytes"_s);
                all.reserve(document.size);
            },
            [&](const QByteArray& piece) { all += piece; });
        return all;
    });
}

Result<void> saveCopy(Session& session, DocumentId id, const QString& path, const WorkProgress& progress)
{
    QSaveFile file(path);
    const auto written = [&](bool well) {
        if (!well)
            throw Failure(saveError(file));
    };
    // Put in place only once the look is in the log.
    return session
        .read([&] {
            readOut(
                session, id, [&](const Document&) { written(file.open(QIODevice::WriteOnly)); },
                [&](const QByteArray& piece) { written(file.write(piece) == piece.size()); }, progress);
        })
        .and_then([&]() -> Result<void> {
            if (!file.commit())
                return std::unexpected(saveError(file));
            return {};
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

Result<void> setRecording(Session& session, Seen<DocumentId> seen, const Recording& recording, Numbers numbers)
{
    return session.write([&] {
        const Document before = openedForWork(session, things::document, seen.id, event::changed);
        requireUnchanged(seen.version, before.version);
        Document after = before;
        after.recordedBy = recording.by;
        after.recordedWhere = recording.where;
        after.knownTo = recording.knownTo;
        checkRecording(after);
        questionNumbers(numbers, {{u"recordedBy"_s, after.recordedBy},
                                  {u"recordedWhere"_s, after.recordedWhere},
                                  {u"knownTo"_s, after.knownTo}});
        CaseWrite(session).change(things::document, before, after);
    });
}

Result<void> remove(Session& session, DocumentId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Document document = openedForWork(session, things::document, id, event::removed);
        if (storage::letterOfDocument(session.db(), id))
            throw Failure(ErrorKind::NotAllowed,
                          QCoreApplication::translate("Documents", "This is a letter as it was sent, so it stays. To "
                                                                   "set it right, write a new edition."));
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("Documents", "Say why this document is removed; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        if (const auto account = storage::accountNaming(session.db(), id))
            refuseInput(QCoreApplication::translate("Documents", "This document belongs to what was said on %1, under "
                                                                 "Involved. Take it off there first.")
                            .arg(shortDate(account->heardOn)),
                        u"reason"_s);
        CaseWrite(session).remove(things::document, document, {.reason = why});
    });
}

Result<std::vector<Document>> documentsOf(Session& session, const Subject& about)
{
    return session.read([&] { return openThings(session, things::document, about); });
}

} // namespace woonrust::documents
