// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/absences.h"
#include "ui/context/app_context.h"
#include "ui/kit/card.h"
#include "ui/shell/target.h"

class QComboBox;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace woonrust::ui {

// Everything on somebody's name in one list, and how it changes hands: lent to the deputy of an absence, back, or for
// good. What is done counts for the lines that are marked, or for all when none is.
class WorkCard final : public Card {
    Q_OBJECT

public:
    explicit WorkCard(AppContext& context, QWidget* parent = nullptr);

    // Whose work; `absence` is the one that it may be lent for (invalid id: none).
    void showWork(UserId user, const absences::AbsenceView& absence);
    void reload();
    [[nodiscard]] UserId user() const;

Q_SIGNALS:
    void userChosen(woonrust::UserId user);
    void openRequested(const woonrust::ui::Target& target);
    void toast(const QString& text, const std::function<void()>& undo = {});
    void failed(const woonrust::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Work = std::function<Result<absences::Outcome>(Session&)>;
    using Undo = std::function<Result<absences::Outcome>(Session&, const std::vector<WorkRef>&)>;

    void fill(const std::vector<absences::Work>& work);
    void showButtons();
    void openCurrent();
    // The marked lines, or all, that are (not) lent to somebody else.
    [[nodiscard]] std::vector<WorkRef> chosen(bool lent) const;
    void run(const Work& work, const Undo& undo, const QString& notice);
    void lend();
    void giveBack();
    void handTo(UserId to);

    AppContext& m_context;
    QComboBox* m_user;
    QStandardItemModel* m_model;
    QListView* m_list;
    QPushButton* m_lend;
    QPushButton* m_back;
    QPushButton* m_hand;
    absences::AbsenceView m_absence;
    std::vector<absences::Work> m_work;
    Generation m_question;
};

} // namespace woonrust::ui
