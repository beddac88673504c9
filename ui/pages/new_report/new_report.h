// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/reports.h"
#include "ui/context/app_context.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace woonrust::ui {

class ContextPanel;
class InlineMessage;
class ReportForm;

// Registering a report during a phone call (design 3.1): the form at the left, what is known at the right. Ctrl+Enter
// saves it in the dossier that is open, or loose. What is typed is kept as a draft every few seconds.
class NewReport final : public QWidget {
    Q_OBJECT

public:
    explicit NewReport(AppContext& context, QWidget* parent = nullptr);

    // Starts a new one, unless one is being typed; `prefill` may hold the ids unit, dossier, reporter and area, and
    // channel, origin, category, nature, description and spokenToNeighbour.
    void begin(const QJsonObject& prefill = {});
    void save(); // as Ctrl+Enter does
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    // Keeps what was typed as a draft at once, before the page goes.
    void keepDraft();
    // "M26-00895 · acknowledge by Tue 24 Nov, answer by Fri 4 Dec"; empty until it is known.
    [[nodiscard]] const QString& subtitle() const { return m_subtitle; }

Q_SIGNALS:
    void subtitleChanged();
    void registered(const woonrust::reports::Registered& report);
    void closed(); // put away without saving

protected:
    void hideEvent(QHideEvent* event) override;

private:
    using Into = reports::RegisterOptions::Into;

    void fill(const QJsonObject& prefill);
    void askKnown();
    void askPreview();
    void saveInto(Into into);
    void run(Into into, Numbers numbers);
    void nameButtons();
    void touched();
    void offerDraft();
    void dropDraft();
    void putAway();

    AppContext& m_context;
    Generation m_knownGeneration;
    Generation m_previewGeneration;
    ReportForm* m_form;
    ContextPanel* m_known;
    InlineMessage* m_draftBar;
    QPushButton* m_inDossier;
    QPushButton* m_loose;
    QPushButton* m_newDossier;
    QLabel* m_draftState;
    QTimer m_draftTimer;
    QJsonObject m_draft; // found, and not yet taken over
    QString m_subtitle;
    bool m_dirty = false;
    bool m_saving = false;
    bool m_begun = false;
};

} // namespace woonrust::ui
