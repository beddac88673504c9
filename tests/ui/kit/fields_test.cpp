// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"
#include "support/catch_qt.h"
#include "support/ui_checks.h"
#include "ui/kit/chip.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/height_keeper.h"
#include "ui/kit/message_box.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/tag_field.h"
#include "ui/kit/tile.h"
#include "ui/kit/tile_row.h"
#include "ui/kit/toast.h"
#include "ui/kit/widgets.h"
#include "ui/kit/window_manners.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::ui;
using namespace woonrust::tests;

namespace {

QString spokenName(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

// 20 November 2026, 09:42 in Amsterdam.
struct DateFixture {
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(8, 42), QTimeZone::UTC)};
    DateTimeField field{clock, DateTimeMode::DateTime, Lean::Past};
    DateFixture() { showAndSettle(field); }
    void type(const QString& text)
    {
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE_METHOD(DateFixture, "a date field shows in full what was typed in short")
{
    QSignalSpy changed(&field, &DateTimeField::valueChanged);
    type(u"gisteren 14:30"_s);
    CHECK(field.text().endsWith(u"19-11-2026 14:30"_s));
    CHECK(field.utc() == QDateTime(QDate(2026, 11, 19), QTime(13, 30), QTimeZone::UTC));
    CHECK(changed.count() == 1);
}

TEST_CASE_METHOD(DateFixture, "a day typed without a time keeps the time that stood there")
{
    field.setNow();
    type(u"18-11"_s);
    CHECK(field.value() == DayTime{QDate(2026, 11, 18), QTime(9, 42)});
}

TEST_CASE_METHOD(DateFixture, "text that is no date stays in the field and makes it invalid")
{
    field.setNow();
    type(u"31-2-2026"_s);
    CHECK(field.text() == u"31-2-2026"_s);
    CHECK_FALSE(field.isValid());
    CHECK_FALSE(field.utc().isValid());
    type(u"vandaag"_s);
    CHECK(field.isValid());
}

TEST_CASE_METHOD(DateFixture, "the arrow keys move a day, and in the time five minutes")
{
    field.setNow();
    field.setCursorPosition(0);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.value().date == QDate(2026, 11, 19));
    field.end(false);
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.value().time == QTime(9, 47));
    QTest::keyClick(&field, Qt::Key_PageUp);
    CHECK(field.value().date == QDate(2026, 12, 19));
}

TEST_CASE("a form field gives its field a name, and the error as description")
{
    auto* edit = new QLineEdit;
    FormField field(u"&Melder"_s, edit, Requirement::Required);
    CHECK(spokenName(edit).startsWith(u"Melder"_s));
    CHECK(spokenName(edit) != u"Melder"_s); // it also says that it is required
    field.setError(u"Vul een naam in."_s);
    CHECK(edit->accessibleDescription() == u"Vul een naam in."_s);
    field.setError({});
    CHECK(edit->accessibleDescription().isEmpty());
}

TEST_CASE("the mnemonic of a form field's label goes to the field")
{
    QWidget window;
    auto* other = new QLineEdit(&window);
    auto* edit = new QLineEdit;
    auto* field = new FormField(u"&Melder"_s, edit, Requirement::Optional, &window);
    field->move(0, 100);
    showAndSettle(window);
    other->setFocus();
    QTest::keyClick(&window, Qt::Key_M, Qt::AltModifier);
    CHECK(edit->hasFocus());
}

TEST_CASE("a tag field takes what matches, refuses what does not, and gives the last one back")
{
    TagField field;
    field.setChoices({{u"GEL"_s, u"Geluidsoverlast"_s}, {u"BUR"_s, u"Burenruzie"_s}});
    showAndSettle(field);
    auto* edit = qobject_cast<QLineEdit*>(field.focusProxy());
    REQUIRE(edit);
    QSignalSpy unknown(&field, &TagField::unknownTyped);
    QTest::keyClicks(edit, u"burenr"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(field.tags() == QList<Tag>{{u"BUR"_s, u"Burenruzie"_s}});
    CHECK(edit->text().isEmpty());
    QTest::keyClicks(edit, u"zwembad"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(unknown.count() == 1);
    CHECK(edit->text() == u"zwembad"_s);
    edit->clear();
    QTest::keyClicks(edit, u"burenr"_s); // chosen already
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(field.tags().size() == 1);
    edit->clear();
    QTest::keyClick(edit, Qt::Key_Backspace);
    CHECK(field.tags().isEmpty());
}

TEST_CASE("a filter is taken away by the keyboard, and the focus stays in the bar")
{
    QWidget window;
    FilterBar bar(&window);
    bar.setChoices({{u"kind"_s, u"Soort"_s}});
    bar.setChips({{u"open"_s, u"Open"_s}, {u"area"_s, u"Mijn gebied"_s}});
    bar.resize(400, 40);
    showAndSettle(window);
    QString removed;
    QObject::connect(&bar, &FilterBar::removed, &bar, [&](const QString& key) {
        removed = key;
        bar.setChips({{u"area"_s, u"Mijn gebied"_s}});
    });
    QWidget* first = tabStops(bar).value(0);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Delete);
    CHECK(removed == u"open"_s);
    CHECK(bar.isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("the arrow keys choose in a segmented choice")
{
    SegmentedChoice choice;
    choice.addOption(u"a"_s, u"Ja"_s);
    choice.addOption(u"b"_s, u"Nee"_s);
    CHECK(choice.value().isEmpty());
    choice.setValue(u"a"_s);
    showAndSettle(choice);
    choice.setFocus();
    QSignalSpy changed(&choice, &SegmentedChoice::valueChanged);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(choice.value() == u"b"_s);
    CHECK(changed.count() == 1);
    choice.setValue({});
    CHECK(choice.value().isEmpty());
}

TEST_CASE("a tile reads its label, number and line, and opens with Enter")
{
    Tile tile(u"Te laat"_s);
    tile.setFigure(u"2"_s, u"oudste 3 werkdagen"_s, Tone::Missed);
    CHECK(spokenName(&tile) == u"Te laat: 2"_s);
    CHECK(tile.accessibleDescription() == u"oudste 3 werkdagen"_s);
    showAndSettle(tile);
    QSignalSpy clicked(&tile, &Tile::clicked);
    QTest::keyClick(&tile, Qt::Key_Return);
    QTest::keyClick(&tile, Qt::Key_Space);
    CHECK(clicked.count() == 2);
}

TEST_CASE("undo in a notice runs once")
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    showAndSettle(window);
    int undone = 0;
    toast.notify(u"Melding gesloten."_s, [&undone] { ++undone; });
    CHECK(toast.isVisible());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    CHECK(undone == 1);
    CHECK_FALSE(toast.isVisible());
}

TEST_CASE("cancelling long work is asked for once")
{
    ProgressPanel panel(u"Inlezen"_s);
    showAndSettle(panel);
    QSignalSpy cancelled(&panel, &ProgressPanel::cancelRequested);
    auto* button = panel.findChild<QPushButton*>();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(cancelled.count() == 1);
    CHECK_FALSE(button->isEnabled());
}

TEST_CASE("a question answers in its callback, and a stray Enter does not confirm what cannot be undone")
{
    QWidget window;
    showAndSettle(window);
    const MessageBox box = realMessageBox();
    std::optional<bool> answer;
    box.ask(&window, {u"Concept verwijderen?"_s, u"Dit kan niet ongedaan worden gemaakt."_s, u"Verwijderen"_s, true},
            [&answer](bool yes) { answer = yes; });
    auto* dialog = window.findChild<QDialog*>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK_FALSE(answer.value_or(false));
    if (!answer) {
        QTest::keyClick(dialog, Qt::Key_Escape);
    }
    CHECK(answer == false);
}

TEST_CASE("a question about throwing away starts on the button that loses nothing, and Enter and Space press that")
{
    const WindowManners manners;
    QWidget window;
    showAndSettle(window);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        std::optional<Answer> answer;
        realMessageBox().choose(&window,
                                {.title = u"Nog niet opgeslagen"_s,
                                 .text = {},
                                 .confirm = u"Weggooien"_s,
                                 .destructive = true,
                                 .back = u"Verder typen"_s,
                                 .later = u"Later verder"_s},
                                [&answer](Answer given) { answer = given; });
        auto* dialog = window.findChild<QDialog*>();
        REQUIRE(dialog);
        showAndSettle(*dialog);
        auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
        REQUIRE(focused);
        CHECK(focused->text() == u"Later verder"_s);
        QTest::keyClick(focused, key);
        CHECK(answer == Answer::Later);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    std::optional<bool> yes;
    realMessageBox().ask(&window,
                         {.title = u"Is dit een bsn?"_s, .text = {}, .confirm = u"Iets anders"_s, .destructive = true},
                         [&yes](bool given) { yes = given; });
    auto* dialog = window.findChild<QDialog*>();
    REQUIRE(dialog);
    showAndSettle(*dialog);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(yes == false);
}

TEST_CASE("what is typed in a tag field offers what begins with it first, and Enter takes the first")
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* field = new TagField;
    layout->addWidget(field);
    field->setChoices({{u"BET"_s, u"Betalingsregeling gel."_s},
                       {u"TEG"_s, u"Tegeltuin"_s},
                       {u"OVG"_s, u"Overlast, geluid"_s},
                       {u"GEL"_s, u"Geluidsoverlast"_s}});
    showAndSettle(window);
    auto* edit = qobject_cast<QLineEdit*>(field->focusProxy());
    edit->setFocus();
    QTest::keyClicks(edit, u"gel"_s);
    auto* list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    REQUIRE(list);
    REQUIRE(list->model()->rowCount() == 3); // not "Tegeltuin": that has the letters in the middle of a word
    CHECK(list->currentIndex().data().toString() == u"Geluidsoverlast"_s);
    QTest::keyClick(window.windowHandle(), Qt::Key_Return);
    CHECK(field->tags() == QList<Tag>{{u"GEL"_s, u"Geluidsoverlast"_s}});
    CHECK(edit->text().isEmpty());

    QTest::keyClicks(edit, u"xyz"_s);
    list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    REQUIRE(list);
    CHECK(list->model()->index(0, 0).data().toString().contains(u"xyz"_s)); // says that nothing fits
    QTest::keyClick(window.windowHandle(), Qt::Key_Return);
    CHECK(field->tags().size() == 1);
    CHECK(edit->text() == u"xyz"_s);
}

TEST_CASE("a notice lies over nothing")
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* page = new QWidget;
    auto* toast = new Toast(&window);
    layout->addWidget(page, 1);
    layout->addWidget(toast);
    window.resize(600, 400);
    showAndSettle(window);
    toast->notify(u"M26-00905 is geregistreerd."_s);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    REQUIRE(toast->isVisible());
    CHECK_FALSE(page->geometry().intersects(toast->geometry()));
}

TEST_CASE("a reason that is blank cannot be given")
{
    QWidget window;
    showAndSettle(window);
    std::optional<QString> reason;
    realMessageBox().askText(&window, {u"Waarom te laat?"_s, {}, u"Reden"_s, u"Vastleggen"_s},
                             [&reason](const std::optional<QString>& text) { reason = text; });
    auto* edit = window.findChild<QPlainTextEdit*>();
    REQUIRE(edit);
    QPushButton* confirm = nullptr;
    for (auto* button : window.findChildren<QPushButton*>()) {
        confirm = button->text() == u"Vastleggen"_s ? button : confirm;
    }
    REQUIRE(confirm);
    CHECK_FALSE(confirm->isEnabled());
    edit->setPlainText(u"  \n "_s);
    CHECK_FALSE(confirm->isEnabled());
    edit->setPlainText(u" ziek \n"_s);
    confirm->click();
    CHECK(reason == u"ziek"_s);
}

TEST_CASE("in a question the keys that save do what its usual button does, also from within a long text")
{
    QWidget window;
    showAndSettle(window);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_Return, Qt::Key_Enter}) {
        std::optional<QString> reason;
        realMessageBox().askText(&window, {u"Dit dossier heropenen?"_s, {}, u"Waarom"_s, u"Heropenen"_s},
                                 [&reason](const std::optional<QString>& text) { reason = text; });
        auto* dialog = window.findChild<QDialog*>();
        REQUIRE(dialog);
        showAndSettle(*dialog);
        auto* edit = dialog->findChild<QPlainTextEdit*>();
        REQUIRE(edit->hasFocus());
        QTest::keyClick(edit, key, Qt::ControlModifier);
        CHECK(dialog->isVisible()); // nothing was typed yet
        QTest::keyClicks(edit, u"Nieuwe meldingen"_s);
        QTest::keyClick(edit, key, Qt::ControlModifier);
        CHECK(reason == u"Nieuwe meldingen"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    std::optional<bool> yes;
    realMessageBox().ask(&window, {.title = u"Vaststellen?"_s, .text = {}, .confirm = u"Vaststellen"_s},
                         [&yes](bool given) { yes = given; });
    auto* dialog = window.findChild<QDialog*>();
    REQUIRE(dialog);
    showAndSettle(*dialog);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    CHECK(yes == true);
}

TEST_CASE("texts and buttons that wrap keep all their lines in a pane that is too low")
{
    QScrollArea window;
    window.setWidgetResizable(true);
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    auto* head = new QWidget;
    auto* parts = new QVBoxLayout(head);
    auto* title = wrappedLabel(u"Geluidsoverlast van de bovenburen aan de Lijsterhof, elk weekend"_s);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(6, 6, buttons);
    for (int i = 0; i < 8; ++i)
        flow->addWidget(new QPushButton(u"Knop %1"_s.arg(i)));
    parts->addWidget(title);
    parts->addWidget(buttons);
    column->addWidget(head);
    column->addWidget(new QPlainTextEdit, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(pane);
    window.setWidget(splitter);
    keepHeight(head);
    window.resize(260, 120);
    showAndSettle(window);
    const auto isWhole = [&] {
        return title->height() >= title->heightForWidth(title->width()) &&
               std::ranges::all_of(buttons->findChildren<QPushButton*>(), [&](const QPushButton* button) {
                   return buttons->rect().contains(button->geometry());
               });
    };
    CHECK(isWhole());
    window.resize(900, 120);
    QCoreApplication::processEvents();
    CHECK(isWhole());
    CHECK(buttons->height() < 2 * buttons->findChild<QPushButton*>()->height());
}

TEST_CASE("tiles wrap to more rows in a narrow window instead of cutting their texts")
{
    TileRow row;
    for (int i = 0; i < 5; ++i) {
        row.addTile(u"Termijnen"_s);
    }
    CHECK(row.heightForWidth(2000) == row.minimumSizeHint().height());
    CHECK(row.heightForWidth(600) > 2 * row.minimumSizeHint().height());
    row.resize(600, row.heightForWidth(600));
    showAndSettle(row);
    for (const Tile* tile : row.findChildren<Tile*>()) {
        CHECK(row.rect().contains(tile->geometry()));
    }
    CHECK(tabOrderMistakes(row) == QStringList());
}
