// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/as_of.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace woonrust::ui {

class AppContext;
class BothSides;
class DateTimeField;
class DossierHeader;
class EmptyState;
class InlineMessage;
class TabList;
class TimelineView;

// A dossier as it was at the end of a day: read only, under a banner that says so and in a frame of its own. Escape
// goes back to now.
class PastCase final : public QWidget {
    Q_OBJECT

public:
    explicit PastCase(AppContext& context, QWidget* parent = nullptr);

    void show(const dossiers::AsOf& then);
    using QWidget::show;
    // The day that was asked for cannot be shown; what stands there stays.
    void showError(const QString& message);
    void focusTimeline();

Q_SIGNALS:
    void backWanted();
    void dayWanted(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeTabs();
    void showBanner();
    void showCase();
    [[nodiscard]] QString doubtText(const dossiers::AsOf::Doubt& doubt) const;

    AppContext& m_context;
    dossiers::AsOf m_then;
    InlineMessage* m_banner;
    DateTimeField* m_day;
    InlineMessage* m_doubts;
    QStackedWidget* m_stack;
    EmptyState* m_nothing;
    QWidget* m_case;
    DossierHeader* m_header;
    QTabWidget* m_tabs;
    TimelineView* m_timeline;
    TabList* m_reports;
    TabList* m_parties;
    BothSides* m_sides;
    TabList* m_measures;
    TabList* m_tasks;
    TabList* m_documents;
};

} // namespace woonrust::ui
