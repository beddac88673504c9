// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/file_dialog.h"

#include "support/catch_qt.h"
#include "support/ui_checks.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTranslator>
#include <QTreeView>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust::ui;
using namespace woonrust::tests;

TEST_CASE("In Dutch the file dialog is Dutch too, with its columns and what a folder is called")
{
    QTranslator ours;
    QTranslator ofQt;
    REQUIRE(ours.load(u":/i18n/woonrust_nl"_s));
    REQUIRE(ofQt.load(u"qtbase_nl"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    QCoreApplication::installTranslator(&ours);
    QCoreApplication::installTranslator(&ofQt);
    {
        const QTemporaryDir folder;
        REQUIRE(QDir(folder.path()).mkdir(u"Brieven"_s));
        QWidget window;
        showAndSettle(window);
        realFileDialog().open(
            &window, {.title = u"Bestand kiezen"_s, .suggestion = folder.path(), .filters = {u"Alle bestanden (*)"_s}},
            [](const QString&) {});
        auto* dialog = window.findChild<QFileDialog*>();
        REQUIRE(dialog);
        const auto* view = dialog->findChild<QTreeView*>();
        REQUIRE(view);
        const QAbstractItemModel* files = view->model();
        REQUIRE(QTest::qWaitFor([&] { return files->rowCount(view->rootIndex()) == 1; }));
        QStringList said;
        for (int column = 0; column < files->columnCount(); ++column)
            said << files->headerData(column, Qt::Horizontal).toString();
        CHECK(said == QStringList{u"Naam"_s, u"Grootte"_s, u"Type"_s, u"Datum gewijzigd"_s});
        CHECK(files->index(0, 2, view->rootIndex()).data().toString() == u"Map"_s);
        dialog->close();
    }
    QCoreApplication::removeTranslator(&ofQt);
    QCoreApplication::removeTranslator(&ours);
}
