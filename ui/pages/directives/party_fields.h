// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive_parts.h"
#include "ui/context/app_context.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace woonrust::ui {

class DateTimeField;
class FormField;
class LookupField;

// A tenant or co-tenant in the form of a draft, with what the public register says of their capacity.
class DirectivePartyFields final : public QWidget {
    Q_OBJECT

public:
    // `wholeParty` false: proposed already, only what the register says can be changed.
    DirectivePartyFields(AppContext& context, const DirectiveParty& party, const QString& name, bool wholeParty,
                         QWidget* parent = nullptr);

    [[nodiscard]] DirectiveParty party() const;
    [[nodiscard]] QString personName() const;
    void setError(const QString& field, const QString& message);
    void clearErrors();
    void goTo(const QString& field);
    [[nodiscard]] bool isReadable() const; // the day

    [[nodiscard]] static QJsonObject toJson(const DirectiveParty& party, const QString& name);
    [[nodiscard]] static DirectiveParty fromJson(const QJsonObject& json);

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void showRepresentative();
    FormField* addField(const QString& name, const QString& label, QWidget* field);

    DirectiveParty m_party;
    LookupField* m_person;
    QComboBox* m_role;
    QComboBox* m_capacity;
    DateTimeField* m_capacityOn;
    QLineEdit* m_representative;
    QLineEdit* m_understands;
    QHash<QString, FormField*> m_fields;
};

} // namespace woonrust::ui
