// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/tag_field.h"
#include "ui/pages/case/case_editor.h"

namespace woonrust::ui {

// One thing that a step asks.
struct Ask {
    enum class Sort {
        PastDay, // a day up to today
        Day,
        Line,
        Text,
        Amount, // of euros
        Check,
        Choice, // one of `choices`
        Links,  // any of `choices`
    };
    QString name; // as errors name it
    QString label;
    Sort sort = Sort::Text;
    Requirement requirement = Requirement::Required;
    QJsonValue value = {}; // what stands there at first, as in Answers
    QString hint = {};
    QList<Tag> choices = {};
    QString onlyWith = {}; // "name=value" of another answer, without which this is not asked
};

// By name: a day as toStorage() has it, a text, the cents of an amount, whether it is ticked, the key of a choice, the
// keys of links.
using Answers = QJsonObject;

// What a step asks in the pane, and what it does with the answers.
struct StepAsked {
    QString title;
    QString intro;  // what comes of it
    QString save;   // on the button
    QString notice; // when it is done
    std::vector<Ask> asks;
    std::function<Result<void>(Session&, const Answers&, Numbers)> run;
    std::function<Result<void>(Session&)> takeBack = {}; // where there is a way back
    QString draftKey;                                    // tells what was typed here from other steps
};

// A step of a behaviour directive, with what it asks, in the place of the detail.
class StepForm final : public CaseEditor {
    Q_OBJECT

public:
    StepForm(AppContext& context, StepAsked asked, QWidget* parent = nullptr);
    [[nodiscard]] std::function<void()> undo() const override;

protected:
    [[nodiscard]] Work work(Numbers numbers) const override;
    [[nodiscard]] QString notice() const override { return m_asked.notice; }
    [[nodiscard]] QJsonObject content() const override;
    void setContent(const QJsonObject& content) override;

private:
    void addAsk(const Ask& ask);
    void showWhatMatters();
    [[nodiscard]] QJsonValue valueOf(const Ask& ask) const;
    void setValue(const Ask& ask, const QJsonValue& value);
    // What cannot be read, before anything is asked of the casebook.
    [[nodiscard]] std::optional<Error> unreadable(const Ask& ask) const;

    StepAsked m_asked;
    QHash<QString, QWidget*> m_fields;
    QHash<QString, FormField*> m_rows;
};

} // namespace woonrust::ui
