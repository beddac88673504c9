// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "ui/context/app_context.h"

#include <QTimer>
#include <QWidget>
#include <vector>

namespace woonrust::ui {

class FlowLayout;
class InlineMessage;

// Somebody in the register who may be the same as who is being entered.
struct KnownPerson {
    PersonId id;
    QString name;
    QString line; // "T. van der Horst · Lijsterhof 14-B · 06 1234 5678"
};

// Below the fields of somebody new: who is in the register already and may be the same one, to be chosen instead.
class KnownPersons final : public QWidget {
    Q_OBJECT

public:
    explicit KnownPersons(AppContext& context, QWidget* parent = nullptr);

    // Looks a moment later, as somebody types; for who lives at `home`, when valid. Nobody is offered for a person
    // without a last name, or while the fields are out of view.
    void lookFor(const Person& entered, UnitId home = {});
    // Looks at once, before the person is saved; likeliest first.
    using Looked = std::function<void(const std::vector<KnownPerson>& known)>;
    void lookNow(const Person& entered, UnitId home, const Looked& looked);
    void clear();
    // The lines of who is offered.
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

Q_SIGNALS:
    void chosen(woonrust::PersonId person, const QString& name);

private:
    void offer(const std::vector<KnownPerson>& known);

    AppContext& m_context;
    Generation m_generation;
    QTimer m_pause;
    Person m_entered;
    UnitId m_home;
    QStringList m_lines;
    InlineMessage* m_message;
    QWidget* m_offered;
    FlowLayout* m_choices;
};

} // namespace woonrust::ui
