// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"
#include "ui/pages/new_report/known.h"

#include <QWidget>

class QListView;
class QStandardItemModel;
class QVBoxLayout;

namespace woonrust::ui {

// What is already known about the place and the reporter, beside the form: warnings first, then the dossiers of the
// address, the last 90 days here and next door, and what this reporter reported before.
class ContextPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ContextPanel(AppContext& context, QWidget* parent = nullptr);

    // Nothing is known yet.
    void clear();
    void show(const Known& known);
    // The open dossier that the report would join: the one chosen in the list. Invalid when there is none.
    [[nodiscard]] const context::ContextDossier* dossier() const;
    void prefer(DossierId dossier); // chosen when it is there

Q_SIGNALS:
    void dossierChanged();

private:
    void start();
    void finish();
    void showAlerts();
    void showDossiers();
    void showNearby();
    void showReporter();
    // An address in the street of the place by its number alone: there is no room for more.
    [[nodiscard]] QString inThisStreet(const QString& address) const;

    AppContext& m_context;
    Known m_known;
    DossierId m_preferred;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_rows = nullptr;
    QListView* m_dossiers = nullptr;
    QStandardItemModel* m_model = nullptr;
};

} // namespace woonrust::ui
