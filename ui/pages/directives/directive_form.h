// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/directive_form.h"
#include "services/cases/views/directive_detail.h"
#include "ui/pages/case/case_editor.h"

#include <QHash>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace woonrust::ui {

class Card;
class ClauseEditor;
class DateTimeField;
class DirectivePartyFields;
class TagField;

// A draft of a behaviour directive: parties, ground, facts, help, clauses, consequence, term; with what is still
// missing beside it. Of a proposed one only what the register says of the parties can be written.
class DirectiveForm final : public CaseEditor {
    Q_OBJECT

public:
    DirectiveForm(AppContext& context, const directives::DirectiveDetail& detail,
                  const std::vector<directives::FactChoice>& facts, QWidget* parent = nullptr);

    // To the field where this is put right.
    void goTo(const ReadyRow& gap);
    // After saved(): it was saved in order to be proposed (claimed, made known).
    [[nodiscard]] bool goesOn() const { return m_goesOn; }

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;
    void showError(const Error& error) override;
    void clearErrors() override;

private:
    void makeTexts();
    void makeTerm();
    void makePenalty();
    void makeSide();
    void layOut();
    void adopt();
    void addClause(const DirectiveClause& clause);
    void addParty(const DirectiveParty& party, const QString& name);
    void offerExamples();
    void move(ClauseEditor* clause, int by);
    void numberClauses();
    void edited();
    void showReadiness();
    void showPenalty();
    [[nodiscard]] std::vector<Evaluation> evaluations() const;
    [[nodiscard]] QString weeksOf(const std::vector<Evaluation>& evaluations, QDate startsOn) const;
    [[nodiscard]] Directive wanted() const;
    [[nodiscard]] DirectiveWhole whole() const;
    [[nodiscard]] bool isWhole() const { return m_detail.may(DirectiveEvent::Change); }
    // The first field that cannot be read.
    [[nodiscard]] std::optional<Error> unreadable() const;

    const directives::DirectiveDetail m_detail;
    const std::vector<directives::FactChoice> m_choices;
    bool m_goesOn = false;
    QVBoxLayout* m_partyRows;
    std::vector<DirectivePartyFields*> m_parties;
    std::vector<Seen<DirectivePartyId>> m_goneParties;
    QComboBox* m_ground = nullptr;
    QLineEdit* m_groundText = nullptr;
    TagField* m_facts = nullptr;
    QHash<QString, QPlainTextEdit*> m_texts; // by member
    QVBoxLayout* m_clauseRows;
    std::vector<ClauseEditor*> m_clauses;
    std::vector<Seen<ClauseId>> m_goneClauses;
    QPushButton* m_example = nullptr;
    QCheckBox* m_penalty = nullptr;
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_most = nullptr;
    QCheckBox* m_negotiated = nullptr;
    QList<QWidget*> m_penaltyFields;
    DateTimeField* m_startsOn = nullptr;
    DateTimeField* m_endsOn = nullptr;
    QLineEdit* m_weeks = nullptr;
    QSpinBox* m_reflection = nullptr;
    FormField* m_weeksField = nullptr;
    QHash<QString, QWidget*> m_named; // fields of the directive itself, by the names of errors and gaps
    QVBoxLayout* m_readyRows = nullptr;
    Card* m_ready = nullptr;
    QPushButton* m_goOn = nullptr;
    QTimer m_checking;
};

} // namespace woonrust::ui
