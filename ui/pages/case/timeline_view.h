// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/history/timeline.h"
#include "ui/context/app_context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace woonrust::ui {

class DateTimeField;
class InlineMessage;
class TimelineList;
class TimelineModel;

// The timeline of a dossier or of one report, newest first, with all that was said, or with one line of each; fetched
// page by page as it scrolls, and narrowed by kind. Enter opens what a row is about.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    // What the day field does: leave out the lines of later days, ask for the whole thing as it was on a day (which the
    // page shows), or not be there.
    enum class DayField { UpTo, AsItWas, None };

    explicit TimelineView(AppContext& context, DayField day = DayField::UpTo, QWidget* parent = nullptr);

    void setSubject(const Subject& about);
    // Shows these, of another day, instead of what stands in the casebook.
    void setRows(std::vector<timeline::TimelineRow> rows);
    // The name that a screen reader speaks for the list.
    void setListName(const QString& name);
    void focusList();
    [[nodiscard]] TimelineList* list() const { return m_list; }
    // Reads it again; what is shown stays until then.
    void reload();

Q_SIGNALS:
    // A row was opened: the page goes to the contact, task, note, document, report ... it is about.
    void rowOpened(woonrust::EntityKind kind, qint64 id);
    void dayWanted(QDate day); // of DayField::AsItWas

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showState();
    [[nodiscard]] QString wholeKey() const;

    AppContext& m_context;
    TimelineModel* m_model;
    QComboBox* m_kind;
    DateTimeField* m_day;
    QCheckBox* m_whole;
    TimelineList* m_list;
    InlineMessage* m_bar;
};

} // namespace woonrust::ui
