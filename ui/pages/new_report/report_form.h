// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report.h"
#include "services/cases/views/known.h"
#include "ui/context/app_context.h"
#include "ui/pages/form.h"
#include "ui/pages/new_report/report_lookups.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace woonrust::ui {

class DateTimeField;
class InlineMessage;
class LookupField;
class NewPersonFields;
class SegmentedChoice;
class TagField;
class TriageStrip;

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
    // A change leaves out what has a form of its own then: the costs.
    enum class Use { Register, Change };

    explicit ReportForm(AppContext& context, Use use = Use::Register, QWidget* parent = nullptr);

    void clear(); // as for the next phone call: now, by telephone, from a tenant
    [[nodiscard]] ReportEntry entry() const;
    // What to do about a field that cannot be read.
    [[nodiscard]] static QString wrongText(const QString& field);
    // All that was typed, for a draft, and back; keys that are absent leave their field as it is.
    [[nodiscard]] QJsonObject content() const;
    void setContent(const QJsonObject& content);

    // What is known around it: offers the residents as the accused, and proposes a triage.
    void takeKnown(const context::Known& known);
    // Of a new report, for whoever lays it out: it must be in sight when the report is saved, however long the form.
    [[nodiscard]] QWidget* proposal() const;
    void showError(const Error& error);
    void clearErrors();
    void startTyping(); // puts the focus on the reporter
    void goOn();        // puts the focus on the first field that is still to be filled in
    // Where, by whom or about what, for a list of half-typed reports; empty while nothing of that is known.
    [[nodiscard]] QString shortTitle() const;

    [[nodiscard]] UnitId place() const;
    [[nodiscard]] PersonId reporter() const;
    [[nodiscard]] QDate receivedOn() const; // invalid while it cannot be read
    // Known persons that a reporter who is entered as new may be.
    [[nodiscard]] const QStringList& possibleDoubles() const;

Q_SIGNALS:
    void changed(); // by the user
    void placeOrReporterChanged();
    void dayChanged();
    void settled(); // what follows from a choice was filled in, not by the user

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void makeFields();
    void layOut();
    void watch();
    void reporterChosen();
    void askAboutReporter();
    void followReporter();
    void placeChosen();
    void offerResidents();
    void propose();
    void setAccused(PersonId person, const QString& text);
    [[nodiscard]] PersonId accused() const; // invalid when it is none of those offered
    [[nodiscard]] ReporterKind reporterKind() const;
    [[nodiscard]] QString mainCategory() const;

    AppContext& m_context;
    Use m_use;
    InlineMessage* m_bar;
    FieldErrors m_errors;
    FormField* m_reporterField = nullptr;
    Generation m_reach;
    context::Known m_known;
    bool m_natureByUser = false;
    bool m_originByUser = false;
    bool m_originFollows = false; // the reporter, until the user says otherwise
    bool m_reporterRents = false; // from us, as far as is known
    QString m_originAsked;        // what stands there without a reporter

    DateTimeField* m_received;
    QComboBox* m_channel;
    QComboBox* m_origin;
    LookupField* m_reporter;
    QCheckBox* m_shielded;
    NewPersonFields* m_newPerson;
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
    TriageStrip* m_triage;
};

} // namespace woonrust::ui
