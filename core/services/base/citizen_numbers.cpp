// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/citizen_numbers.h"

#include "domain/eleven_test.h"

#include <QCoreApplication>
#include <QStringList>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

const QString mark = u"suspected-bsn"_s;

} // namespace

void questionNumbers(Numbers numbers, std::span<const std::pair<QString, QString>> textsByField)
{
    if (numbers == Numbers::Confirmed)
        return;
    QString firstField;
    QStringList suspects; // all of them, because one answer counts for all
    for (const auto& [field, text] : textsByField) {
        for (const SuspectNumber& number : findCitizenNumbers(text)) {
            if (suspects.isEmpty())
                firstField = field;
            suspects << text.mid(number.position, number.length);
        }
    }
    suspects.removeDuplicates();
    if (suspects.isEmpty())
        return;
    const QString message =
        suspects.size() == 1
            ? QCoreApplication::translate("CitizenNumbers",
                                          "%1 may be a citizen service number (BSN), and that must not be stored. Take "
                                          "it out, or confirm that it is something else.")
            : QCoreApplication::translate("CitizenNumbers",
                                          "These may be citizen service numbers (BSN), and those must not be stored: "
                                          "%1. Take them out, or confirm that they are something else.");
    throw Failure(Error{.kind = ErrorKind::Input,
                        .message = message.arg(suspects.join(u", "_s)),
                        .field = firstField,
                        .technical = mark});
}

bool asksAboutNumbers(const Error& error)
{
    return error.kind == ErrorKind::Input && error.technical == mark;
}

} // namespace woonrust
