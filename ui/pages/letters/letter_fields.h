// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter.h"
#include "ui/context/app_context.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace woonrust::ui {

class FormField;

// The fields of a letter that its writer fills in: what is asked, and what the case does not tell. One that is empty
// says so. What the case does tell is shown too when the writer wants to set it right.
class LetterFields final : public QWidget {
    Q_OBJECT

public:
    explicit LetterFields(AppContext& context, QWidget* parent = nullptr);

    // Shows what this letter asks; what has the focus keeps it.
    void show(const Letter& letter);
    using QWidget::show;
    void showAll(bool all);
    // What is shown next is shown anew, also where the focus is.
    void forget() { m_names.clear(); }
    // What Tab goes to after the fields.
    void setNext(QWidget* next) { m_next = next; }
    [[nodiscard]] bool showsAll() const { return m_all; }
    // Whether there is one to fill in.
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    // Goes to this field, and shows it where it is hidden.
    void goTo(const QString& field);

Q_SIGNALS:
    void typed(const QString& field, const woonrust::LetterValue& value);

private:
    [[nodiscard]] QStringList wanted() const;
    void build();
    [[nodiscard]] QWidget* editorOf(const LetterField& field);
    void markEmpty();
    void say(const LetterField& field, const QStringList& items);

    AppContext& m_context;
    Letter m_letter;
    QStringList m_names; // of the rows, in order
    QHash<QString, FormField*> m_rows;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QWidget* m_next = nullptr;
    bool m_all = false;
    bool m_filling = false;
};

// A time as people type it ("14", "14.30", "14u30"), as it is kept: "14:30". Empty when it cannot be read.
[[nodiscard]] QString timeFrom(const QString& typed);

} // namespace woonrust::ui
