// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/context.h"
#include "services/cases/report_detail.h"
#include "ui/app/app_context.h"
#include "ui/shell/target.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace woonrust::ui {

class CaseEditor;
class InlineMessage;

// One report beside the list: what it says, its deadlines and why they fall when they fall, its contacts, and what can
// be done with it. Writing an acknowledgement, feedback or contact takes the place of the detail until it is noted.
class ReportDetail final : public QWidget {
    Q_OBJECT

public:
    explicit ReportDetail(AppContext& context, QWidget* parent = nullptr);

    void show(ReportId id); // an invalid id shows what to do
    [[nodiscard]] ReportId id() const { return m_id; }
    void save(); // of what is being written
    void startTyping();

Q_SIGNALS:
    void toast(const QString& text, const std::function<void()>& undo = {});
    void openRequested(const woonrust::ui::Target& target);

private:
    void load();
    struct Loaded;
    void take(const Loaded& loaded);
    void showReport();
    void showHidden();
    void addHeader();
    void addActions();
    void addDeadlines();
    void addFacts();
    void addContacts();
    void fillMore(QMenu* menu);
    void fillClose(QMenu* menu);
    void write(const QString& kind); // ACK, FEEDBACK or empty for another contact
    void leaveEditor();
    void suspendOrResume(const deadlines::DeadlineView& view);
    // Runs a change; on success says so, with a way back when there is one.
    void change(const std::function<Result<void>(Session&)>& work, const QString& done,
                const std::function<Result<void>(Session&)>& back = {});
    [[nodiscard]] QHash<QString, QString> textValues() const;
    void startContent();

    AppContext& m_context;
    Generation m_generation;
    ReportId m_id;
    reports::ReportDetail m_page;
    context::PlaceContext m_known;
    Person m_reporter; // id invalid = none
    QStackedWidget* m_stack;
    QWidget* m_empty;
    QWidget* m_view;
    InlineMessage* m_bar;
    QVBoxLayout* m_viewLayout;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QPushButton* m_first = nullptr; // the first action
    CaseEditor* m_editor = nullptr;
};

} // namespace woonrust::ui
