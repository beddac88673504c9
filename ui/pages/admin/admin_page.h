// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"
#include "ui/pages/admin/section.h"
#include "ui/shell/page.h"

#include <QSet>
#include <functional>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace woonrust::ui {

// Beheer: a list of sections at the left, those that the user's roles allow, and the chosen one beside it. What was
// typed in a section stays there until it is saved.
class AdminPage final : public Page {
    Q_OBJECT

public:
    explicit AdminPage(AppContext& context, QWidget* parent = nullptr);

    // Every section there is, in the order of the list; which of them there are depends on the user's roles.
    [[nodiscard]] static QStringList sectionKeys();

    [[nodiscard]] QString railName() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Administration; }
    [[nodiscard]] bool opens(TargetKind kind) const override { return kind == TargetKind::Administration; }
    // Target::text is one of sectionKeys(), and the object name of the section.
    void open(const Target& target) override;
    void activate() override;
    [[nodiscard]] bool canLeave() override;
    void save() override;

    [[nodiscard]] AdminSection* current() const;
    // Those of sectionKeys() that the user's roles allow.
    [[nodiscard]] QStringList offered() const;

private:
    struct Entry {
        QString key;
        SectionTitle title;
        std::function<AdminSection*()> make;
        AdminSection* section = nullptr; // until somebody goes to it
    };
    template <class Section> void add(const QString& key);
    [[nodiscard]] AdminSection* sectionAt(int row);
    void choose(int index);
    void markDrafts();
    void lookForDrafts();

    AppContext& m_context;
    std::vector<Entry> m_entries; // in the order of the list
    QSet<QString> m_kept;         // kinds of the drafts in the casebook
    QListWidget* m_list;
    QStackedWidget* m_sections;
};

} // namespace woonrust::ui
