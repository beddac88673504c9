// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/sql_error.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QSqlError>

#define SQLITE_HAS_CODEC
#include <sqlcipher/sqlite3.h>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

Error translated(int code)
{
    // Not called tr: lupdate would then pass over the texts inside.
    const auto say = [](const char* text) { return QCoreApplication::translate("Storage", text); };
    switch (code & 0xff) { // the low byte is the primary code, whatever the extended one adds
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Locked,
                say(QT_TRANSLATE_NOOP("Storage", "The casebook is busy with another change. Try again in a moment."))};
    case SQLITE_NOTADB:
        return {ErrorKind::Damaged,
                say(QT_TRANSLATE_NOOP("Storage",
                                      "This is not a casebook of Woonrust, or it does not belong to this key file."))};
    case SQLITE_CORRUPT:
        return {
            ErrorKind::Damaged,
            say(QT_TRANSLATE_NOOP("Storage", "The casebook is damaged. Close Woonrust and restore the last back-up."))};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {ErrorKind::ReadOnly,
                say(QT_TRANSLATE_NOOP(
                    "Storage", "The casebook or its folder cannot be written to. Check the rights on the folder."))};
    case SQLITE_FULL:
        return {ErrorKind::DiskFull,
                say(QT_TRANSLATE_NOOP("Storage",
                                      "The disk is full, so the change was not saved. Make room and try again."))};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, say(QT_TRANSLATE_NOOP("Storage", "Stopped."))};
    case SQLITE_IOERR:
        return {
            ErrorKind::Damaged,
            say(QT_TRANSLATE_NOOP("Storage", "The casebook could not be read from or written to the disk. Check the "
                                             "disk and the connection to it."))};
    default:
        break;
    }
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return {ErrorKind::Conflict, say(QT_TRANSLATE_NOOP("Storage", "This exists already."))};
    return {ErrorKind::Internal,
            say(QT_TRANSLATE_NOOP("Storage", "Something went wrong inside Woonrust; nothing was changed."))};
}

} // namespace

void throwSqlError(const QSqlError& error, const QString& statement, sqlite3* handle)
{
    bool isNumber = false;
    int code = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber && handle)
        code = sqlite3_extended_errcode(handle);
    // A page with a wrong authentication code comes up as the nameless error: SQLCipher has no code of its own for it.
    if (code == SQLITE_ERROR && error.databaseText() == u"SQL logic error"_s)
        code = SQLITE_CORRUPT;
    Error translatedError = translated(code);
    // Only the statement's text, which holds no values, and the code: a log must not hold personal data.
    translatedError.technical = u"%1 (%2) in: %3"_s.arg(error.databaseText()).arg(code).arg(statement);
    throw Failure(std::move(translatedError));
}

} // namespace woonrust
