// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

#include <QSettings>
#include <QTemporaryDir>
#include <memory>

// Pages made of the kit with invented contents: what the tests of the kit walk over and the pictures show.
namespace woonrust::tests {

// Shows one example and remembers what it was asked to open.
class ExamplePage : public ui::Page {
    Q_OBJECT
public:
    ExamplePage(const QString& name, ui::Icon icon, QList<ui::TargetKind> kinds, QWidget* content = nullptr);

    [[nodiscard]] QString railName() const override { return m_name; }
    [[nodiscard]] ui::Icon icon() const override { return m_icon; }
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    [[nodiscard]] bool opens(ui::TargetKind kind) const override { return m_kinds.contains(kind); }
    void open(const ui::Target& target) override { opened.append(target); }
    [[nodiscard]] bool canLeave() override { return mayLeave; }
    void save() override { ++saves; }

    QList<ui::Target> opened;
    bool mayLeave = true;
    int saves = 0;
    QString m_subtitle;

private:
    QString m_name;
    ui::Icon m_icon;
    QList<ui::TargetKind> m_kinds;
};

[[nodiscard]] QWidget* exampleToday();
[[nodiscard]] QWidget* exampleReport();
[[nodiscard]] QWidget* exampleDossiers();
[[nodiscard]] QWidget* exampleKit();

// A window with all nine entries; the first three have examples.
struct ExampleWindow {
    ExampleWindow();
    QTemporaryDir folder;
    QSettings settings;
    QStringList searched;
    std::unique_ptr<ui::MainWindow> window;
    QList<ExamplePage*> pages;
};

} // namespace woonrust::tests
