// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"
#include "ui/shell/target.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QVBoxLayout;

namespace woonrust::ui {

class FormDrafts;
class InlineMessage;
class SectionHeader;

// A part of the administration page as its list shows it, before the part itself is made.
struct SectionTitle {
    Icon icon = Icon::Administration;
    QString name;
    QString draftKind; // of the drafts that are kept of what is typed in it; empty when it keeps none
};

// One part of the administration page: an entry in its list and the content beside it, under a heading.
class AdminSection : public QWidget {
    Q_OBJECT

public:
    AdminSection(AppContext& context, SectionTitle title, const QString& sub, QWidget* parent = nullptr);

    // It comes into view: read what it shows, when that is not there yet or may be old.
    virtual void look() {}
    // The user goes into it: the focus to where they start.
    virtual void activate() {}
    // Ctrl+S. Nothing to save is fine.
    virtual void save() {}
    // Changes that were not saved yet. They stay in the form while other sections and pages are looked at.
    [[nodiscard]] virtual bool isDirty() const { return false; }
    // Something that was typed here, about whatever thing, waits to be saved.
    [[nodiscard]] bool hasDrafts() const;
    // The section or the page is left: what was typed goes to the casebook as a draft.
    void keepDrafts();

Q_SIGNALS:
    void draftsChanged();
    void toast(const QString& text, const std::function<void()>& undo = {});
    void openRequested(const woonrust::ui::Target& target);

protected:
    // Below the heading and the bar for errors.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    [[nodiscard]] SectionHeader* header() const { return m_header; }
    [[nodiscard]] InlineMessage* bar() const { return m_bar; }
    // Shows what went wrong in the bar; a cancelled piece of work is no error.
    void showError(const Error& error);
    // Makes the drafts of this section's form, which is dirty when isDirty() says so. Once, in the constructor.
    FormDrafts* addDrafts();
    [[nodiscard]] FormDrafts* drafts() const { return m_drafts; }

    AppContext& m_context;

private:
    SectionTitle m_title;
    SectionHeader* m_header;
    InlineMessage* m_bar;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_content;
    FormDrafts* m_drafts = nullptr;
};

} // namespace woonrust::ui
