// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"

#include <QDateTime>
#include <QList>

namespace woonrust::ui {

inline const QString reportDraftKind = QStringLiteral("report");

// A new report that was put aside half typed.
struct ParkedReport {
    QString key;   // of its draft; Target::text of TargetKind::NewReport opens it
    QString title; // where or by whom, as far as it was typed
    QDateTime typedAt;
};

// The signed-in user's parked reports, the newest first, and kept up to date.
class ParkedReports final : public QObject {
    Q_OBJECT

public:
    explicit ParkedReports(AppContext& context, QObject* parent = nullptr);
    [[nodiscard]] const QList<ParkedReport>& all() const { return m_all; }

Q_SIGNALS:
    void changed();

private:
    void load();

    AppContext& m_context;
    Generation m_generation;
    QList<ParkedReport> m_all;
};

} // namespace woonrust::ui
