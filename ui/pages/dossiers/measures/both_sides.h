// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/dossier_detail.h"
#include "ui/context/app_context.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace woonrust::ui {

class Card;

// What both sides said, beside each other: the reporter's at the left, the accused's at the right, each with what was
// put to them and their own statement.
class BothSides final : public QWidget {
    Q_OBJECT

public:
    explicit BothSides(AppContext& context, QWidget* parent = nullptr);

    void show(const std::vector<dossiers::AccountView>& accounts, bool mayWork);
    using QWidget::show;

Q_SIGNALS:
    void addWanted(const QString& side); // SIDE
    void changeWanted(woonrust::AccountId account);
    void copyWanted(woonrust::AccountId account); // for the other side
    void documentWanted(woonrust::DocumentId document);

private:
    struct Column {
        QString side;
        Card* card = nullptr;
        QScrollArea* area = nullptr;
    };
    void fill(const Column& column, const std::vector<dossiers::AccountView>& accounts, bool mayWork);
    void addAccount(QBoxLayout* layout, const dossiers::AccountView& view, bool mayWork);

    AppContext& m_context;
    std::vector<Column> m_columns;
    QString m_shown; // what stands there, to read on undisturbed
};

} // namespace woonrust::ui
