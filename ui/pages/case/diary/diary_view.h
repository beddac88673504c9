// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/incident.h"
#include "ui/context/app_context.h"

#include <QWidget>

class QMenu;

namespace woonrust::ui {

class TabList;

// The diary of a report: what happened, the last first.
class DiaryView final : public QWidget {
    Q_OBJECT

public:
    explicit DiaryView(AppContext& context, QWidget* parent = nullptr);

    void setSubject(const Subject& about);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void countChanged(int count);
    void addWanted();
    void changeWanted(const woonrust::Incident& incident);
    void failed(const QString& message);
    void toast(const QString& text, const std::function<void()>& undo = {});

private:
    void reload();
    void change();
    void remove();
    [[nodiscard]] const Incident* chosen() const;

    AppContext& m_context;
    Subject m_about;
    std::vector<Incident> m_incidents;
    Generation m_generation;
    bool m_readOnly = false;
    TabList* m_list;
};

} // namespace woonrust::ui
