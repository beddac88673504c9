// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clause_check.h"
#include "ui/context/app_context.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>
#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace woonrust::ui {

class DateTimeField;
class FlowLayout;
class FormField;
class InlineMessage;
class SegmentedChoice;

// One clause in the form of a draft. What makes it hard to check is said while one types, with clauses that would do.
class ClauseEditor final : public QWidget {
    Q_OBJECT

public:
    ClauseEditor(AppContext& context, DirectiveKind kind, const DirectiveClause& clause, QWidget* parent = nullptr);

    [[nodiscard]] DirectiveClause clause() const;
    void setPosition(int position);
    // Of a field, as the services name it.
    void setError(const QString& field, const QString& message);
    void clearErrors();
    void goTo(const QString& field);
    // Days that were typed and cannot be read.
    [[nodiscard]] QString unreadable() const;

    [[nodiscard]] static QJsonObject toJson(const DirectiveClause& clause);
    [[nodiscard]] static DirectiveClause fromJson(const QJsonObject& json);

Q_SIGNALS:
    void changed();
    void moveWanted(int by);
    void removeWanted();

private:
    void check();
    void take(const DirectiveClause& example);
    FormField* addField(const QString& name, const QString& label, QWidget* field);

    AppContext& m_context;
    DirectiveKind m_directiveKind;
    DirectiveClause m_clause;
    bool m_filling = false;
    QString m_checked; // the text for which replacements are offered
    QLabel* m_position;
    SegmentedChoice* m_kind;
    QPlainTextEdit* m_text;
    InlineMessage* m_questions;
    QWidget* m_offers;
    FlowLayout* m_offerLayout;
    QCheckBox* m_confirmed;
    std::array<QToolButton*, 7> m_days{};
    QLineEdit* m_fromTime;
    QLineEdit* m_untilTime;
    DateTimeField* m_fromOn;
    DateTimeField* m_untilOn;
    QLineEdit* m_place;
    QLineEdit* m_persons;
    QLineEdit* m_watcher;
    QLineEdit* m_watchHow;
    QHash<QString, FormField*> m_fields;
};

} // namespace woonrust::ui
