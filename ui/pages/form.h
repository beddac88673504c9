// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "ui/kit/form_field.h"

#include <QHash>

class QBoxLayout;
class QComboBox;
class QLayout;
class QScrollArea;

namespace woonrust {
class CodeNames;
}

namespace woonrust::ui {

class InlineMessage;

// The fields of one form under the names that services give in Error::field, so that an error appears where it can be
// put right; what is about no field appears in the bar.
class FieldErrors {
public:
    explicit FieldErrors(InlineMessage* bar) : m_bar(bar) {}

    // Makes the field's row and remembers it.
    FormField* add(const QString& name, const QString& label, QWidget* field,
                   Requirement requirement = Requirement::Optional);
    void clear();
    // Shows the error at its field. When it is about what was typed, every other field that is still empty and must not
    // be, or holds a day that cannot be read, says so too; the focus goes to the first of them all. A cancelled piece
    // of work is no error.
    void show(const Error& error);

private:
    void markOthers();
    void goToFirst();

    InlineMessage* m_bar;
    QHash<QString, FormField*> m_fields;
};

// Fields side by side, with the widths in these proportions; below each other where there is no room.
[[nodiscard]] QLayout* sideBySide(const QList<QWidget*>& widgets, const QList<int>& stretches = {});
// A scroll area without a frame or ground of its own around a form.
[[nodiscard]] QScrollArea* scrolling(QWidget* form);
// Fills a combo box with what a list offers today; `current` stays in it although it may be retired. With `blank` the
// first choice is none.
void fillCodes(QComboBox* box, const CodeNames& codes, const QString& list, QDate today, const QString& current,
               const QString& blank = {});
// Chooses the entry with this data; the first when there is none.
void chooseData(QComboBox* box, const QVariant& data);

} // namespace woonrust::ui
