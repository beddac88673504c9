// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/triage.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace woonrust::ui {

class AppContext;

// What the three questions propose to do with a report, and what the user makes of it (design 3.1). Hidden while there
// is nothing to judge.
class TriageStrip final : public QWidget {
    Q_OBJECT

public:
    explicit TriageStrip(const AppContext& context, QWidget* parent = nullptr);

    void clear();
    // Proposes anew.
    void setFacts(const TriageFacts& facts);
    // A judgement of before; the same as the proposal is none of one's own.
    void setJudgement(const QString& outcome, const QString& reason);

    // Codes of TRIAGE; empty when none is needed.
    [[nodiscard]] const QString& proposal() const { return m_proposal; }
    [[nodiscard]] QString outcome() const { return ownJudgement() ? m_outcome : m_proposal; }
    [[nodiscard]] QString reason() const; // of judging otherwise
    [[nodiscard]] QString ownOutcome() const { return m_outcome; }

Q_SIGNALS:
    void changed(); // by the user

private:
    [[nodiscard]] bool ownJudgement() const { return !m_proposal.isEmpty() && !m_outcome.isEmpty(); }
    void showJudgement();

    const AppContext& m_context;
    QString m_proposal;
    QString m_why;     // of the proposal
    QString m_outcome; // empty = as proposed
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_judge;
    QLineEdit* m_reason;
};

} // namespace woonrust::ui
