// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/reports.h"
#include "ui/context/app_context.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace woonrust::ui {

class LetterDesk;
class NewReport;
class ParkedReports;
class ReportDetail;
class ReportList;
struct LetterWish;

// Meldingen: the list of reports with the chosen one beside it, and the form for a new one.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString railName() const override { return tr("Reports"); }
    [[nodiscard]] Icon icon() const override { return Icon::Reports; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool opens(TargetKind kind) const override;
    // Reports takes a filter as QJsonObject (services/case_lists.h), NewReport a prefill (new_report.h), or the key of
    // one that waits half typed (parked_reports.h) as text.
    void open(const Target& target) override;
    void activate() override;
    void goHome() override;
    [[nodiscard]] bool canLeave() override;
    void save() override;
    [[nodiscard]] std::vector<PrintChoice> printChoices() override;

private:
    void showNew(const QJsonObject& prefill);
    void resume(const QString& key);
    void showList();
    void write(const LetterWish& wish);
    [[nodiscard]] bool isWriting() const;
    void registered(const reports::Registered& report);
    void countOpen();

    AppContext& m_context;
    QStackedWidget* m_stack;
    QWidget* m_listView;
    ReportList* m_list;
    ReportDetail* m_detail;
    NewReport* m_new;
    LetterDesk* m_desk = nullptr; // made when somebody writes
    ParkedReports* m_parked;
    Generation m_count;
};

} // namespace woonrust::ui
