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

// What turns the order of letters around: a name behind it reads as another.
bool turnsText(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

// As it was typed, with line ends as \n and without what nobody can see: control characters, and what comes along with
// a paste to turn the text around.
QString tidied(const QString& text)
{
    QString clean = text.normalized(QString::NormalizationForm_C);
    clean.replace(u"\r\n"_s, u"\n"_s);
    for (QChar& c : clean)
        if (u"\r\v\f\u0085\u2028\u2029"_s.contains(c))
            c = u'\n';
    clean.removeIf(
        [](QChar c) { return turnsText(c) || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'); });
    return clean;
}

} // namespace

void refuseInput(const QString& message, const QString& field)
{
    throw Failure(Error{.kind = ErrorKind::Input, .message = message, .field = field});
}

QString checkedLine(const QString& text, int longest, const QString& field, const QString& required)
{
    const QString line = tidied(text).simplified();
    if (line.isEmpty() && !required.isEmpty())
        refuseInput(required, field);
    checkLength(line, longest, field);
    return line;
}

QString checkedText(const QString& text, int longest, const QString& field, const QString& required)
{
    const QString body = tidied(text).trimmed();
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
