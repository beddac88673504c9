// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/cases/deadlines.h"
#include "services/cases/work_steps.h"
#include "services/office/texts.h"
#include "ui/pages/case/case_editor.h"

#include <QHash>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace woonrust::ui {

class DateTimeField;
class SegmentedChoice;

// Somebody who can be chosen as the one spoken to.
struct ContactPerson {
    PersonId id;
    QString name;  // "T. van der Horst"
    QString role;  // "reporter", in the user's language
    QString email; // for a mail draft
};

// How a contact editor starts.
struct ContactStart {
    ContactMoment contact;             // `about` is set; with a valid id this one is corrected
    std::vector<ContactPerson> people; // of the case
    // Values for the placeholders of standard texts, by name.
    QHash<QString, QString> textValues = {};
    QString fixedKind =
        {};              // ACK or FEEDBACK: the kind cannot be changed and the first standard text of it is filled in
    QString notice = {}; // what to know before writing; above the fields
};

// Notes a contact with somebody: acknowledgement, feedback, call, letter, visit. With the standard texts of its kind,
// and buttons to copy the text or to open it as a draft in the mail program; nothing is ever sent from here.
class ContactEditor final : public CaseEditor {
    Q_OBJECT

public:
    ContactEditor(AppContext& context, ContactStart start, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;
    bool handled(const Error& error) override;

private:
    [[nodiscard]] ContactMoment contact() const;
    [[nodiscard]] QString mailAddress() const;
    [[nodiscard]] bool greetsNobody(const texts::StandardText& text) const;
    void makeForm();
    void loadTexts();
    void offerTexts();
    void useText(int index);
    void openMail();

    ContactStart m_start;
    std::shared_ptr<work_steps::Followed> m_followed = std::make_shared<work_steps::Followed>();
    std::vector<texts::StandardText> m_texts;
    DateTimeField* m_at;
    QComboBox* m_kind;
    QComboBox* m_channel;
    SegmentedChoice* m_direction;
    QComboBox* m_with;
    QComboBox* m_standard;
    QLineEdit* m_subject;
    QPlainTextEdit* m_body;
    QComboBox* m_lateReason;
    QLineEdit* m_lateRemark;
    QWidget* m_late;
    QLabel* m_missing;
};

} // namespace woonrust::ui
