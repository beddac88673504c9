// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/register/citizen_numbers.h"

#include "domain/eleven_test.h"

#include <QCoreApplication>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

const QString mark = u"suspected-bsn"_s;

} // namespace

void questionNumbers(Numbers numbers, std::initializer_list<std::pair<QString, QString>> textsByField)
{
    if (numbers == Numbers::Confirmed)
        return;
    for (const auto& [field, text] : textsByField) {
        const auto suspects = findCitizenNumbers(text);
        if (suspects.empty())
            continue;
        throw Failure(Error{.kind = ErrorKind::Input,
                            .message = QCoreApplication::translate(
                                           "CitizenNumbers", "%1 may be a citizen service number (BSN), and that must "
                                                             "not be stored. Take it out, or confirm that it is "
                                                             "something else.")
                                           .arg(text.mid(suspects.front().position, suspects.front().length)),
                            .field = field,
                            .technical = mark});
    }
}

bool asksAboutNumbers(const Error& error)
{
    return error.kind == ErrorKind::Input && error.technical == mark;
}

} // namespace woonrust
