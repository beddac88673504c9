// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/letters/letters.h"
#include "services/office/letter_templates.h"
#include "ui/context/app_context.h"
#include "ui/pages/letters/letter_wish.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace woonrust::ui {

class AddresseeField;
class InlineMessage;
class SearchField;

// Which letter, and to whom: the templates that are in force, those of the steps that run first, found by code and by
// name; and the people of the case, those whom the letter is meant for chosen already.
class LetterStart final : public QWidget {
    Q_OBJECT

public:
    explicit LetterStart(AppContext& context, QWidget* parent = nullptr);

    void begin(const LetterWish& wish);

Q_SIGNALS:
    void begun(woonrust::LetterId first);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Offered;
    void take(const Offered& offered);
    void fillList();
    void showChosen();
    void askChoices();
    void write();
    [[nodiscard]] const LetterTemplate* chosen() const;

    AppContext& m_context;
    LetterWish m_wish;
    std::vector<letter_templates::StoredLetterTemplate> m_templates;
    QHash<QString, QString> m_steps; // of a letter: the running step that names it
    Generation m_generation;
    Generation m_asked;
    QString m_askedFor; // the letter whose people are shown
    bool m_writing = false;
    InlineMessage* m_bar;
    SearchField* m_search;
    QListWidget* m_list;
    QWidget* m_about;
    QLabel* m_name;
    QLabel* m_purpose;
    QLabel* m_source;
    AddresseeField* m_to;
    QLabel* m_each;
    QPushButton* m_write;
};

} // namespace woonrust::ui
