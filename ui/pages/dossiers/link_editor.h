// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "ui/pages/case/case_editor.h"

class QComboBox;

namespace woonrust::ui {

class LookupField;

// Another dossier that belongs with this one, and how.
class LinkEditor final : public CaseEditor {
    Q_OBJECT

public:
    LinkEditor(AppContext& context, DossierId dossier, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    DossierId m_dossier;
    LookupField* m_other;
    QComboBox* m_kind;
};

} // namespace woonrust::ui
