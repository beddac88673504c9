// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instrument.h"
#include "domain/measure.h"
#include "services/cases/views/dossier_detail.h"
#include "ui/pages/case/case_editor.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace woonrust::ui {

class DateTimeField;
class InlineMessage;
class PartyBox;

// A measure: a new one, or (with a valid id) a change of one. Choosing a result ends it.
class MeasureEditor final : public CaseEditor {
    Q_OBJECT

public:
    // Where it begins to type: at the instrument, or at the result of one that is to be ended.
    enum class Start { AtInstrument, AtResult };

    MeasureEditor(AppContext& context, Measure measure, const dossiers::DossierDetail& detail,
                  Start start = Start::AtInstrument, QWidget* parent = nullptr);
    [[nodiscard]] std::function<void()> undo() const override;

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    void makeFields();
    void readCatalogue();
    void tellInstrument();
    void showEnd();
    [[nodiscard]] Measure measure() const;

    Measure m_measure;
    std::vector<Instrument> m_catalogue;
    QComboBox* m_instrument;
    QLabel* m_about;
    InlineMessage* m_warning;
    DateTimeField* m_from;
    DateTimeField* m_until;
    QComboBox* m_keeper;
    PartyBox* m_with;
    QComboBox* m_role;
    QPlainTextEdit* m_account;
    QComboBox* m_result;
    DateTimeField* m_ended;
    FormField* m_endedField = nullptr;
};

} // namespace woonrust::ui
