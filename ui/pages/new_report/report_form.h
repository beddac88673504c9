// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report.h"
#include "domain/triage.h"
#include "ui/app/app_context.h"
#include "ui/pages/form.h"
#include "ui/pages/new_report/known.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace woonrust::ui {

class DateTimeField;
class InlineMessage;
class LookupField;
class SegmentedChoice;
class TagField;

// What was typed: a report, and the reporter when that is somebody new.
struct ReportEntry {
    Report report;
    std::optional<Person> newPerson;
    QString wrong; // field that cannot be read, empty when all can
};

// The fields of one report on one screen, for a new one and for changing one. It stores nothing itself.
class ReportForm final : public QWidget {
    Q_OBJECT

public:
    explicit ReportForm(AppContext& context, QWidget* parent = nullptr);

    void clear(); // as for the next phone call: now, by telephone, from a tenant
    [[nodiscard]] ReportEntry entry() const;
    // All that was typed, for a draft, and back; keys that are absent leave their field as it is.
    [[nodiscard]] QJsonObject content() const;
    void setContent(const QJsonObject& content);

    // What is known around it: offers the residents as the accused, and proposes a triage.
    void takeKnown(const Known& known);
    void showError(const Error& error);
    void clearErrors();
    void startTyping(); // puts the focus on the reporter

    [[nodiscard]] UnitId place() const;
    [[nodiscard]] PersonId reporter() const;
    [[nodiscard]] QDate receivedOn() const; // invalid while it cannot be read

Q_SIGNALS:
    void changed(); // by the user
    void placeOrReporterChanged();
    void dayChanged();

private:
    void makeFields();
    void layOut();
    void watch();
    void reporterChosen();
    void placeChosen();
    void showNewPerson(bool on);
    void offerResidents();
    void propose();
    void judge(const QString& code);
    [[nodiscard]] QString mainCategory() const;
    [[nodiscard]] TriageFacts facts() const;

    AppContext& m_context;
    InlineMessage* m_bar;
    FieldErrors m_errors;
    Known m_known;
    QString m_proposal; // TRIAGE; empty = none is needed
    QString m_outcome;  // TRIAGE; empty = as proposed
    bool m_natureByUser = false;

    DateTimeField* m_received;
    QComboBox* m_channel;
    QComboBox* m_origin;
    LookupField* m_reporter;
    QCheckBox* m_shielded;
    QWidget* m_newPerson;
    QLineEdit* m_initials;
    QLineEdit* m_infix;
    QLineEdit* m_lastName;
    QLineEdit* m_phone;
    LookupField* m_place;
    QComboBox* m_accused;
    LookupField* m_area;
    TagField* m_categories;
    QComboBox* m_nature;
    QPlainTextEdit* m_description;
    SegmentedChoice* m_spoken;
    QCheckBox* m_polluted;
    QLineEdit* m_cost;
    QComboBox* m_costKind;
    QWidget* m_triage;
    QLabel* m_triageTitle;
    QLabel* m_triageText;
    QPushButton* m_judge;
    QLineEdit* m_triageReason;
};

} // namespace woonrust::ui
