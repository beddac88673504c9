// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/window_manners.h"

#include "support/catch_qt.h"
#include "support/ui_checks.h"
#include "ui/kit/form_field.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/tag_field.h"
#include "ui/kit/widgets.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScreen>
#include <QShortcut>
#include <QSignalSpy>
#include <QToolTip>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust::ui;
using namespace woonrust::tests;

TEST_CASE("Escape in a list of suggestions closes the list; only the next one is for the form")
{
    const WindowManners manners;
    QWidget form;
    auto* layout = new QVBoxLayout(&form);
    auto* field = new QLineEdit;
    layout->addWidget(field);
    field->setCompleter(new QCompleter(QStringList{u"Geluidsoverlast"_s, u"Geuroverlast"_s}, field));
    int left = 0;
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), &form);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(escape, &QShortcut::activated, &form, [&left] { ++left; });
    showAndSettle(form);
    field->setFocus();
    QTest::keyClicks(field, u"Ge"_s);
    REQUIRE(QApplication::activePopupWidget());
    QTest::keyClick(form.windowHandle(), Qt::Key_Escape);
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(left == 0);
    QTest::keyClick(form.windowHandle(), Qt::Key_Escape);
    CHECK(left == 1);
}

TEST_CASE("Enter presses the button that has the focus, in a page and in a dialog")
{
    const WindowManners manners;
    QWidget page;
    QPushButton* pdf = secondaryButton(u"PDF maken…"_s, &page);
    QSignalSpy pressed(pdf, &QPushButton::clicked);
    showAndSettle(page);
    pdf->setFocus();
    QTest::keyClick(pdf, Qt::Key_Return);
    QTest::keyClick(pdf, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(pressed.count() == 2);
    pdf->setEnabled(false);
    QTest::keyClick(pdf, Qt::Key_Return);
    CHECK(pressed.count() == 2);

    QDialog dialog;
    auto* layout = new QVBoxLayout(&dialog);
    auto* usual = primaryButton(u"Opslaan"_s);
    auto* other = secondaryButton(u"Annuleren"_s);
    layout->addWidget(usual);
    layout->addWidget(other);
    usual->setDefault(true);
    QSignalSpy saved(usual, &QPushButton::clicked);
    QSignalSpy cancelled(other, &QPushButton::clicked);
    showAndSettle(dialog);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Return);
    CHECK(cancelled.count() == 1);
    CHECK(saved.isEmpty());
}

TEST_CASE("Enter opens the menu of a button, and leaves a tick box as it is")
{
    const WindowManners manners;
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    QPushButton* more = secondaryButton(u"Meer"_s);
    auto* menu = new QMenu(more);
    menu->addAction(u"Sluiten"_s);
    more->setMenu(menu);
    auto* box = new QCheckBox(u"Vervuilde woning"_s);
    layout->addWidget(more);
    layout->addWidget(box);
    showAndSettle(page);
    more->setFocus();
    QSignalSpy shown(menu, &QMenu::aboutToShow);
    QTimer::singleShot(200, menu, &QMenu::close);
    QTest::keyClick(more, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shown.count() == 1; }));
    menu->close();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Return);
    CHECK_FALSE(box->isChecked());
}

TEST_CASE("Enter chooses in the list of a combo box, and Esc leaves what was chosen")
{
    const WindowManners manners;
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* box = new QComboBox;
    box->addItems({u"Opgelost"_s, u"Geen overlast"_s, u"Anders"_s});
    layout->addWidget(box);
    showAndSettle(window);
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        box->setCurrentIndex(0);
        box->showPopup();
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key(enter));
        CHECK(box->currentIndex() == 1);
        CHECK_FALSE(box->view()->isVisible());
    }
    box->showPopup();
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Escape);
    CHECK(box->currentIndex() == 1);
    CHECK_FALSE(box->view()->isVisible());
}

TEST_CASE("a field that is too narrow shows how its text begins once it is left, and all of it in a tip")
{
    const WindowManners manners;
    QWidget form;
    auto* layout = new QVBoxLayout(&form);
    auto* area = new QLineEdit(u"De Linde-Zuid en Sluiskwartier"_s);
    area->setFixedWidth(70);
    auto* wide = new QLineEdit(u"Oost"_s);
    layout->addWidget(area);
    layout->addWidget(wide);
    showAndSettle(form);
    area->setFocus(Qt::TabFocusReason);
    CHECK(area->cursorPosition() == area->text().size());
    QTest::keyClick(area, Qt::Key_Tab);
    REQUIRE(wide->hasFocus());
    CHECK(area->cursorPosition() == 0);
    area->setFocus(Qt::OtherFocusReason); // sent back, to go on typing
    CHECK(area->cursorPosition() == area->text().size());
    wide->setFocus(Qt::OtherFocusReason);
    area->setFocus(Qt::OtherFocusReason);
    CHECK(wide->cursorPosition() == wide->text().size());

    QHelpEvent overArea(QEvent::ToolTip, QPoint(5, 5), area->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(area, &overArea);
    CHECK(QToolTip::text() == area->text());
    auto* secret = new QLineEdit(u"een heel lang wachtwoord"_s, &form);
    secret->setEchoMode(QLineEdit::Password);
    secret->setFixedWidth(70);
    QHelpEvent overSecret(QEvent::ToolTip, QPoint(5, 5), secret->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(secret, &overSecret);
    CHECK(QToolTip::text() != secret->text());
}

TEST_CASE("Shift+F10 opens the menu of a list at its current row, also when that was scrolled away")
{
    const WindowManners manners;
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* list = new QListWidget;
    for (int row = 0; row < 200; ++row)
        list->addItem(QString::number(row));
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    layout->addWidget(list);
    window.resize(200, 200);
    showAndSettle(window);
    list->setFocus();
    list->setCurrentRow(120);
    list->scrollToTop();
    QList<QPoint> asked;
    QObject::connect(list, &QWidget::customContextMenuRequested, &window, [&](QPoint where) { asked << where; });
    QTest::keyClick(list, Qt::Key_F10, Qt::ShiftModifier);
    REQUIRE(asked.size() == 1);
    CHECK(list->indexAt(asked.first()).row() == 120);
    QTest::keyClick(list, Qt::Key_F10); // that one opens the menu of the window
    CHECK(asked.size() == 1);
}

TEST_CASE("the list of a narrow combo box shows its entries whole")
{
    const WindowManners manners;
    QWidget window;
    auto* box = new QComboBox(&window);
    box->addItems({u"Terugkoppeling aan de melder: afgesloten"_s, u"Terugkoppeling aan de melder: opgepakt"_s});
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->resize(60, 30);
    window.resize(100, 100);
    showAndSettle(window);
    box->showPopup();
    CHECK(box->view()->viewport()->width() >= box->view()->sizeHintForColumn(0));
    CHECK(box->width() == 60);
    box->hidePopup();
}

TEST_CASE("a window that is larger than the screen is made to fit it")
{
    const WindowManners manners;
    QWidget window;
    const QRect room = window.screen()->availableGeometry();
    window.resize(room.width() + 300, room.height() + 200);
    showAndSettle(window);
    CHECK(window.width() <= room.width());
    CHECK(window.height() <= room.height());
    QDialog dialog(&window);
    dialog.resize(room.width() * 2, 100);
    showAndSettle(dialog);
    CHECK(dialog.width() <= room.width());
}

TEST_CASE("the letter of a label goes to its field, also when that is made of parts")
{
    QWidget form;
    auto* layout = new QVBoxLayout(&form);
    auto* tags = new TagField;
    auto* choice = new SegmentedChoice;
    choice->addOption(u"ja"_s, u"Ja"_s);
    choice->addOption(u"nee"_s, u"Nee"_s);
    auto* line = new QLineEdit;
    layout->addWidget(new FormField(u"&Naam"_s, line));
    layout->addWidget(new FormField(u"Categor&ie"_s, tags));
    layout->addWidget(new FormField(u"&Zelf gesproken?"_s, choice));
    showAndSettle(form);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_I, Qt::AltModifier);
    CHECK(tags->focusProxy()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::AltModifier);
    CHECK(choice->focusProxy()->hasFocus());
    CHECK(choice->value().isEmpty()); // gone to, not chosen
}
