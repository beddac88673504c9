// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "ui/pages/case/case_editor.h"

class QLineEdit;

namespace woonrust::ui {

// Who made a recording or a photo, from where, and with whose knowledge: a judge asks, and so may who was recorded.
class RecordingEditor final : public CaseEditor {
    Q_OBJECT

public:
    RecordingEditor(AppContext& context, Document document, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    Document m_document;
    QLineEdit* m_by;
    QLineEdit* m_where;
    QLineEdit* m_knownTo;
};

} // namespace woonrust::ui
