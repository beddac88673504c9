// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "ui/pages/case/case_editor.h"

class QPlainTextEdit;

namespace woonrust::ui {

// An internal working note: a new one, or (with a valid id) a change of one.
class NoteEditor final : public CaseEditor {
    Q_OBJECT

public:
    NoteEditor(AppContext& context, Note note, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    Note m_note;
    QPlainTextEdit* m_body;
};

} // namespace woonrust::ui
