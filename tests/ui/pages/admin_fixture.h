// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page_pictures.h"
#include "support/page_fixture.h"
#include "ui/pages/admin/admin_page.h"
#include "ui/pages/admin/section.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QThreadPool>
#include <memory>

namespace woonrust::tests {

// The administration page in its window, for one role.
struct Admin {
    explicit Admin(Role role = Role::Administrator)
        : theme(*qApp, qEnvironmentVariableIsSet("WOONRUST_DARK") ? ui::Scheme::Dark : ui::Scheme::Light), fixture(role)
    {
        start();
    }

    // A new page in a new window, as after signing in again.
    void start()
    {
        shown.reset();
        page = new ui::AdminPage(*fixture.context);
        shown = std::make_unique<ShownPage>(fixture.preferences, page);
        fixture.settle();
    }
    void open(const QString& section)
    {
        REQUIRE(shown->window.open({.kind = ui::TargetKind::Administration, .text = section}));
        settle();
    }
    // Lets the jobs of the workers and of the thread pool end, and their answers arrive.
    void settle()
    {
        QThreadPool::globalInstance()->waitForDone();
        fixture.settle();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    // A widget in view of the section in view, by the beginning of its accessible name.
    template <class Widget> [[nodiscard]] Widget* called(const QString& name) const
    {
        for (auto* widget : page->current()->findChildren<Widget*>())
            if (widget->isVisible() && widget->accessibleName().remove(u'&').startsWith(name))
                return widget;
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* widget : page->current()->findChildren<QPushButton*>())
            if (widget->isVisible() && widget->text().remove(u'&') == text)
                return widget;
        return nullptr;
    }
    void click(const QString& text)
    {
        INFO(text.toStdString());
        QPushButton* found = button(text);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->click();
        settle();
    }
    void type(const QString& field, const QString& text)
    {
        INFO(field.toStdString());
        auto* edit = called<QLineEdit>(field);
        REQUIRE(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void save()
    {
        QTest::keyClick(&shown->window, Qt::Key_S, Qt::ControlModifier);
        settle();
    }
    // As when another page is chosen or the window is closed.
    void leave()
    {
        CHECK(page->canLeave());
        settle();
    }
    // What the user reads in the section in view.
    [[nodiscard]] QString words() const
    {
        QStringList texts;
        for (const QLabel* label : page->current()->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        for (const QTableWidget* table : page->current()->findChildren<QTableWidget*>())
            for (int row = 0; table->isVisible() && row < table->rowCount(); ++row)
                for (int column = 0; column < table->columnCount(); ++column)
                    if (const QTableWidgetItem* item = table->item(row, column)) // else a widget stands there
                        texts << item->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] QStringList sections() const { return page->offered(); }
    // The entry in the list at the left.
    [[nodiscard]] QString entry(const QString& section) const
    {
        const auto* list = page->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text().startsWith(section))
                return list->item(row)->text();
        return {};
    }

    ui::Theme theme;
    PageFixture fixture;
    ui::AdminPage* page = nullptr;
    std::unique_ptr<ShownPage> shown;
};

} // namespace woonrust::tests
