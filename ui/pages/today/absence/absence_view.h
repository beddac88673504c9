// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/absences.h"
#include "ui/context/app_context.h"
#include "ui/pages/case/editor_pane.h"
#include "ui/shell/target.h"

#include <QTimer>

class QPushButton;

namespace woonrust::ui {

class InlineMessage;
class TabList;
class WorkCard;

// The third view of Vandaag: who is away, and beside it what is on their name and how it is divided.
class AbsenceView final : public EditorPane {
    Q_OBJECT

public:
    explicit AbsenceView(AppContext& context, QWidget* parent = nullptr);

    void focusList();

Q_SIGNALS:
    void openRequested(const woonrust::ui::Target& target);

protected:
    void edited(const CaseEditor& editor) override;
    void showRest() override;
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void showAbsences(const std::vector<absences::AbsenceView>& all);
    void showChosen();
    void editChosen(qint64 id);
    void removeChosen();
    void showError(const Error& error);
    [[nodiscard]] const absences::AbsenceView* chosen() const;
    [[nodiscard]] bool mayChange(const absences::AbsenceView& view) const;

    AppContext& m_context;
    InlineMessage* m_message;
    TabList* m_list;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
    WorkCard* m_work;
    std::vector<absences::AbsenceView> m_absences;
    bool m_stale = true;
    Generation m_question;
    QTimer m_soon; // changes come in bursts
};

} // namespace woonrust::ui
