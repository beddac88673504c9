// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter_days.h"

#include <QByteArray>

namespace woonrust::tests {

// The letter with something in each field that is empty still, as its writer typed it.
inline Letter answered(Letter letter)
{
    for (const QString& name : emptyFields(letter)) {
        const LetterField& field = *letterField(name);
        QString item = QStringLiteral("ingevuld");
        if (field.shape == FieldShape::Day)
            item = dayMeaning(letter, name) == DayMeaning::Past ? QStringLiteral("2026-11-02")
                                                                : QStringLiteral("2026-12-01");
        else if (field.shape == FieldShape::Time)
            item = QStringLiteral("14:00");
        else if (field.shape == FieldShape::Number)
            item = QStringLiteral("3");
        letter.values[name] = {.items = {item}, .typed = true};
    }
    return letter;
}

// Bytes that pass for a PDF; another one each time.
inline QByteArray somePdf()
{
    static int number = 0;
    return "%PDF-1.4 " + QByteArray::number(++number);
}

} // namespace woonrust::tests
