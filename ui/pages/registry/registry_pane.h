// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"
#include "ui/pages/form.h"
#include "ui/shell/target.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace woonrust::ui {

class AlertsCard;
class Card;
class CaseTable;
class FormDrafts;
class InlineMessage;
class SectionHeader;
class TenancyEditor;

// A person or a home: what is known at the left with alerts and tenancies, reports and dossiers at the right; to be
// changed here, or entered. What is typed and not saved is kept as a draft.
class RegistryPane : public QWidget {
    Q_OBJECT

public:
    void open(qint64 id);
    void startNew();
    void save();
    [[nodiscard]] bool isDirty() const { return m_editing && differs(); }
    // 0 for one that is being entered.
    [[nodiscard]] virtual qint64 id() const = 0;
    // Before the page is left.
    void keepDrafts();
    // Puts the focus where a user of the keyboard goes on, once the thing is there.
    void focusWhenShown() { m_focusWanted = true; }

Q_SIGNALS:
    void toast(const QString& text, const std::function<void()>& undo = {});
    void openRequested(const woonrust::ui::Target& target);
    // A thing that could be read is shown.
    void opened();

protected:
    // `opens`: the kind of target that shows such a thing.
    RegistryPane(AppContext& context, EntityKind entity, TargetKind opens, const QString& name, QWidget* parent);

    // Adds the tables below the facts and at the right, and `last` below those at the left; ends the constructor.
    void finish(const QList<CaseTable*>& left, const QList<CaseTable*>& right, TenancyEditor* tenancies,
                QWidget* last = nullptr);

    // Reads the thing in a worker and then calls shown() or failed().
    virtual void load(qint64 id) = 0;
    // Forgets the thing that was shown, for a new one.
    virtual void clear() = 0;
    // Fills header, facts and tables.
    virtual void fillPage() = 0;
    virtual void fillForm() = 0;
    [[nodiscard]] virtual bool differs() const = 0;
    // Stores what is typed in a worker and then calls saved() or failed().
    virtual void store() = 0;
    [[nodiscard]] virtual bool mayChange() const = 0;

    void shown();
    void failed(const Error& error);
    void saved(qint64 id, const QString& notice);
    void edit(bool on);
    // Leaves what is being entered for one that is known already; nothing of it is kept.
    void take(qint64 known);

    AppContext& m_context;
    SectionHeader* m_header;
    InlineMessage* m_bar;
    FieldErrors m_errors;
    Card* m_form;
    QLabel* m_facts;
    AlertsCard* m_alerts;
    FormDrafts* m_drafts;
    Generation m_generation;

private:
    void cancel();
    [[nodiscard]] QString draftKey() const;

    EntityKind m_entity;
    TargetKind m_opens;
    Card* m_factCard;
    QPushButton* m_edit;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    QList<QWidget*> m_rest; // what only a thing that exists has
    TenancyEditor* m_tenancies = nullptr;
    bool m_editing = false;
    bool m_focusWanted = false;
};

} // namespace woonrust::ui
