// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/timeline.h"
#include "ui/app/app_context.h"

#include <QWidget>

class QComboBox;
class QListView;

namespace woonrust::ui {

class DateTimeField;
class InlineMessage;
class TimelineDelegate;
class TimelineModel;

// The timeline of a dossier or of one report, newest first, read page by page as it scrolls; narrowed by kind, or as it
// was on a day. Enter opens what a row is about.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(AppContext& context, QWidget* parent = nullptr);

    void setSubject(const Subject& about);
    // Reads it again; what is shown stays until then.
    void reload();

Q_SIGNALS:
    // A row was opened: the page goes to the contact, task, note, document, report ... it is about.
    void rowOpened(woonrust::EntityKind kind, qint64 id);

private:
    void showState();

    AppContext& m_context;
    TimelineModel* m_model;
    QComboBox* m_kind;
    DateTimeField* m_upTo;
    QListView* m_list;
    TimelineDelegate* m_delegate;
    InlineMessage* m_bar;
};

} // namespace woonrust::ui
