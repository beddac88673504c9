// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/incident.h"
#include "services/cases/incidents.h"
#include "ui/pages/case/case_editor.h"

#include <memory>

namespace woonrust::ui {

class DiaryGrid;
class DiaryModel;

// A diary (logboek) typed, pasted or read from a file as rows of a grid: each becomes an incident, or none does. With
// an incident that is there: a change of that one.
class DiaryEditor final : public CaseEditor {
    Q_OBJECT

public:
    DiaryEditor(AppContext& context, Subject about, std::optional<Incident> incident = {}, QWidget* parent = nullptr);
    [[nodiscard]] std::function<void()> undo() const override;

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;
    void showError(const Error& error) override;

private:
    void readFile();

    Subject m_about;
    std::optional<Incident> m_incident;
    std::shared_ptr<incidents::Diary> m_diary = std::make_shared<incidents::Diary>(); // what came of the last save
    DiaryModel* m_model;
    DiaryGrid* m_grid;
};

} // namespace woonrust::ui
