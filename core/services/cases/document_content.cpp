// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/document_content.h"

#include "storage/cases/document_store.h"
#include "storage/database/disk_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace woonrust::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 enoughForType = 64 * 1024;

Error about(const char* text, ErrorKind kind = ErrorKind::Input)
{
    return {.kind = kind, .message = QCoreApplication::translate("Documents", text), .field = u"bytes"_s};
}

} // namespace

Result<std::unique_ptr<QFile>> openChosen(const QString& path)
{
    auto file = openOrdinaryFile(path);
    if (file)
        return *std::move(file);
    const QString name = QFileInfo(path).fileName();
    if (file.error() == NotRead::NotAFile)
        return failure(ErrorKind::Input, QCoreApplication::translate(
                                             "Documents", "%1 is not a file. Of a folder, choose the files in it.")
                                             .arg(name));
    return failure(ErrorKind::Input, QCoreApplication::translate(
                                         "Documents", "%1 cannot be opened. Is it still there, and may you read it?")
                                         .arg(name));
}

QByteArray beginningOf(QIODevice& device)
{
    device.seek(0);
    QByteArray bytes = device.read(enoughForType);
    device.seek(0);
    return bytes;
}

Result<QByteArray> sumOf(QIODevice& device, qint64 size, const std::function<void(const QByteArray&)>& take,
                         const std::function<bool(qint64)>& progress)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    qint64 done = 0;
    device.seek(0);
    for (;;) {
        QByteArray piece(storage::largestPiece, Qt::Uninitialized);
        const qint64 length = device.read(piece.data(), piece.size());
        if (length < 0)
            return std::unexpected(about(QT_TRANSLATE_NOOP("Documents", "The file could not be read to its end, so it "
                                                                        "was not added. Is its drive still "
                                                                        "connected?")));
        if (length == 0)
            break;
        piece.truncate(length);
        done += length;
        if (done > size)
            break;
        sum.addData(piece);
        take(piece);
        if (progress && !progress(done))
            return std::unexpected(
                about(QT_TRANSLATE_NOOP("Documents", "Stopped. Nothing was added."), ErrorKind::Cancelled));
    }
    if (done != size)
        return std::unexpected(changedMeanwhile());
    return sum.result();
}

Error changedMeanwhile()
{
    return about(QT_TRANSLATE_NOOP("Documents", "The file changed while it was read, so it was not added. Close it in "
                                                "its own program and try again."));
}

} // namespace woonrust::documents
