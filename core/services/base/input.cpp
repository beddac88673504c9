// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/input.h"

#include "storage/registry/code_list_store.h"

#include <QCoreApplication>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

void checkLength(const QString& text, int longest, const QString& field)
{
    if (text.size() > longest)
        refuseInput(
            QCoreApplication::translate("Input", "This text is too long: at most %n characters fit.", nullptr, longest),
            field);
}

} // namespace

void refuseInput(const QString& message, const QString& field)
{
    throw Failure(Error{.kind = ErrorKind::Input, .message = message, .field = field});
}

QString checkedLine(const QString& text, int longest, const QString& field, const QString& required)
{
    const QString line = text.normalized(QString::NormalizationForm_C).simplified();
    if (line.isEmpty() && !required.isEmpty())
        refuseInput(required, field);
    for (const QChar c : line)
        if (c.category() == QChar::Other_Control || c.isNull())
            refuseInput(QCoreApplication::translate("Input", "This text holds a character that cannot be printed. "
                                                             "Type it again instead of pasting it."),
                        field);
    checkLength(line, longest, field);
    return line;
}

QString checkedText(const QString& text, int longest, const QString& field, const QString& required)
{
    QString body = text.normalized(QString::NormalizationForm_C);
    body.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(0));
    body = body.trimmed();
    if (body.isEmpty() && !required.isEmpty())
        refuseInput(required, field);
    checkLength(body, longest, field);
    return body;
}

void checkCode(Session& session, const QString& list, const QString& code, const QString& field, const QString& before,
               bool optional)
{
    if (code.isEmpty() ? optional : code == before)
        return;
    if (code.isEmpty() || !storage::isCodeOffered(session.db(), list, code, session.clock().today()))
        refuseInput(QCoreApplication::translate("Input", "Choose a value from the list."), field);
}

void checkDay(QDate day, const QString& field)
{
    if (!day.isValid() || day.year() < 1900 || day.year() > 2100)
        refuseInput(QCoreApplication::translate("Input", "Enter a date, such as 31-12-2026."), field);
}

void requireEither(const Session& session, Permission one, Permission other)
{
    if (!policy::may(session.actor(), one))
        requirePermission(session, other);
}

void refuseMissing()
{
    throw Failure(ErrorKind::NotFound,
                  QCoreApplication::translate("Input", "This is no longer there. Refresh the list and look again."));
}

void refuseStale()
{
    throw Failure(ErrorKind::Conflict,
                  QCoreApplication::translate("Input", "Somebody else changed this meanwhile. Look at what they "
                                                       "changed, and enter yours again."));
}

} // namespace woonrust
