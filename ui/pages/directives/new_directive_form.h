// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/case/case_editor.h"

#include <memory>

class QLabel;

namespace woonrust::ui {

class LookupField;
class SegmentedChoice;

// A new behaviour directive: in which dossier, and of which kind.
class NewDirectiveForm final : public CaseEditor {
    Q_OBJECT

public:
    // With a dossier, only the kind is asked.
    NewDirectiveForm(AppContext& context, DossierId dossier, const QString& dossierText, QWidget* parent = nullptr);
    // After saved().
    [[nodiscard]] DirectiveId made() const { return m_made->id; }
    [[nodiscard]] const QString& number() const { return m_made->number; }

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override { return {}; } // the page tells its number
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    void explain();

    struct Made {
        DirectiveId id;
        QString number;
    };
    std::shared_ptr<Made> m_made = std::make_shared<Made>();
    LookupField* m_dossier;
    SegmentedChoice* m_kind;
    QLabel* m_about;
};

} // namespace woonrust::ui
