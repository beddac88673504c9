// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"
#include "ui/pages/case/report_view.h"

#include <QWidget>

namespace woonrust::ui {

// What can be done to a report without a form: runs it off the GUI thread, asks for a reason where one is needed, says
// that it is done and offers the way back where there is one.
class ReportActions final : public QObject {
    Q_OBJECT

public:
    // Questions are asked over `owner`.
    ReportActions(AppContext& context, QWidget* owner);

    void setView(const ReportView& view) { m_view = view; }

    void reopen();
    void assign(UserId to);
    void openDossier();
    void attach(DossierId dossier, const QString& number);
    void detach();
    void suspendOrResume(const deadlines::DeadlineView& deadline);
    void removeCost(const reports::CostView& cost);

Q_SIGNALS:
    void toast(const QString& text, const std::function<void()>& undo = {});
    void failed(const woonrust::Error& error);

private:
    using Work = std::function<Result<void>(Session&)>;
    using WorkWithReason = std::function<Result<void>(Session&, const QString& reason, Numbers numbers)>;
    void change(const Work& work, const QString& done, const Work& back = {});
    // With a reason that the user gives; nothing happens without one.
    void changeWithReason(const TextQuestion& question, const WorkWithReason& work, const QString& done,
                          const Work& back = {});
    void finish(const Result<void>& result, const QString& done, const Work& back);

    AppContext& m_context;
    QWidget* m_owner;
    ReportView m_view;
};

} // namespace woonrust::ui
