// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/reports.h"
#include "ui/context/app_context.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;

namespace woonrust::ui {

class ContextPanel;
class FormDrafts;
class InlineMessage;
class ReportForm;

// Registering a report during a phone call (design 3.1): the form at the left, what is known at the right. Ctrl+Enter
// saves it in the dossier that is proposed, or loose. What is typed is kept as a draft every few seconds; a report that
// is put aside for another call waits as a draft of its own, as many as are needed.
class NewReport final : public QWidget {
    Q_OBJECT

public:
    explicit NewReport(AppContext& context, QWidget* parent = nullptr);

    // Starts a new one; one that is being typed is parked first. `prefill` may hold the ids unit, dossier, reporter and
    // area, and channel, origin, category, nature, description and spokenToNeighbour.
    void begin(const QJsonObject& prefill = {});
    // Goes on with one that was parked (ParkedReport::key).
    void resume(const QString& key);
    // Puts what was typed aside; true when there was something.
    bool park();
    void save(); // as Ctrl+Enter does
    [[nodiscard]] bool isDirty() const;
    // Keeps what was typed as a draft at once, before the page goes.
    void keepDraft();
    // The focus to the first field that still has to be filled in.
    void goOn();
    // "M26-00895 · acknowledge by Tue 24 Nov, answer by Fri 4 Dec"; empty until it is known.
    [[nodiscard]] const QString& subtitle() const { return m_subtitle; }

Q_SIGNALS:
    void subtitleChanged();
    void registered(const woonrust::reports::Registered& report);
    void parked(const QString& title); // put aside; what comes next says why
    void closed();                     // left without saving

private:
    using Into = reports::RegisterOptions::Into;

    void fill(const QJsonObject& prefill);
    void askKnown();
    void askPreview();
    void saveInto(Into into);
    void askAboutPerson(Into into);
    void askAboutReport(Into into);
    void run(Into into, Numbers numbers);
    void nameButtons();
    void touched();
    void startOver();
    void offerParked();
    void putAway();

    AppContext& m_context;
    Generation m_knownGeneration;
    Generation m_previewGeneration;
    ReportForm* m_form;
    ContextPanel* m_known;
    FormDrafts* m_drafts;
    InlineMessage* m_draftBar; // offers the newest one that waits
    QPushButton* m_inDossier;
    QPushButton* m_loose;
    QPushButton* m_newDossier;
    QPushButton* m_later;
    QLabel* m_draftState;
    QJsonObject m_fresh; // the form before anything was typed in it
    QString m_offered;   // key of the draft that the bar offers
    QString m_subtitle;
    bool m_touched = false;
    bool m_saving = false;
    bool m_begun = false;
};

} // namespace woonrust::ui
