// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/registry/person_page.h"
#include "services/registry/persons.h"
#include "ui/context/app_context.h"
#include "ui/kit/card.h"

class QLabel;
class QPushButton;

namespace woonrust::ui {

class InlineMessage;
class LookupField;

// Who may be the same person as the one that is shown; both side by side, what moves, making them one, and taking that
// back.
class MergeCard final : public Card {
    Q_OBJECT

public:
    explicit MergeCard(AppContext& context, QWidget* parent = nullptr);

    // Reads who is alike. Nothing is in sight for who may not change the register.
    void show(const persons::PersonPage& page);

Q_SIGNALS:
    void changed(const QString& said, const std::function<void()>& undo);

private:
    void fill(const std::vector<persons::PossibleDouble>& doubles);
    void addRow(const QString& text, const QString& verb, const QString& name, const std::function<void()>& act);
    void startChoosing();
    void compare(PersonId other);
    void showBoth(const persons::PersonPage& other);
    void stopComparing();
    void merge();
    void unmerge(PersonId other, const QString& name);
    [[nodiscard]] bool mayMerge() const;

    AppContext& m_context;
    InlineMessage* m_bar;
    QPushButton* m_choose;
    QWidget* m_rows = nullptr;
    LookupField* m_other;
    QWidget* m_both = nullptr;
    QLabel* m_moves;
    QWidget* m_buttons;
    QPushButton* m_merge;
    Generation m_generation;
    Generation m_comparing;
    persons::PersonPage m_page;
    persons::PersonPage m_compared;
};

} // namespace woonrust::ui
