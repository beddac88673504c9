// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report.h"
#include "services/cases/views/known.h"
#include "ui/context/app_context.h"

#include <QWidget>

class QLabel;
class QListView;
class QVBoxLayout;

namespace woonrust::ui {

class Card;
class InlineMessage;

// What is already known about the place and the reporter, beside the form: warnings first, then the dossiers about the
// address, those that its household is in, the last 90 days here and next door, and what this reporter reported before.
class ContextPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ContextPanel(AppContext& context, QWidget* parent = nullptr);

    // Nothing is known yet.
    void clear();
    void show(const context::Known& known);
    // What was typed of the report so far: decides which dossier is proposed, and whether it is a double.
    void setReport(const Report& report);
    // The open dossier that the report would join: the one that the user chose, or that is proposed. Null for none.
    [[nodiscard]] const context::ContextDossier* dossier() const;
    // The report that this one may be a second time; null when there is none.
    [[nodiscard]] const context::ContextReport* likelyDouble() const;
    void prefer(DossierId dossier); // as if the user chose it

Q_SIGNALS:
    void dossierChanged();

private:
    void start();
    void finish();
    void showAlerts();
    void showDossiers();
    void addDossiers(const QString& title, const QString& none, bool ofHome);
    void mark();
    void showDouble();
    void showNearby();
    static void addRest(Card* card, int rest);
    void showReporter();
    // An address in the street of the place by its number alone: there is no room for more.
    [[nodiscard]] QString inThisStreet(const QString& address) const;

    AppContext& m_context;
    context::Known m_known;
    Report m_report;
    DossierId m_preferred; // by the user
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_rows = nullptr;
    InlineMessage* m_double = nullptr;
    QLabel* m_why = nullptr; // the proposal
    QList<QListView*> m_lists;
    bool m_marking = false;
};

} // namespace woonrust::ui
