// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing letters in a dossier: choosing one, its page beside what is typed, and making it final.

#include "domain/letter_days.h"
#include "dossiers_fixture.h"
#include "services/cases/letters/letters.h"
#include "services/cases/work_steps.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/form_field.h"
#include "ui/pages/dossiers/detail_tabs.h"
#include "ui/pages/letters/addressee_field.h"
#include "ui/pages/letters/block_list.h"
#include "ui/pages/letters/block_text.h"
#include "ui/pages/letters/letter_desk.h"
#include "ui/pages/letters/letter_fields.h"
#include "ui/pages/letters/letter_final.h"
#include "ui/pages/letters/letter_form.h"
#include "ui/pages/letters/letters_card.h"
#include "ui/pages/letters/spelling.h"
#include "ui/print/report_preview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A dossier of noise, and what is written in it.
struct Letters : Dossiers {
    Letters() : id(noise())
    {
        report(id);
        show();
        open(id);
    }

    // The template with this code, to whom it is meant for.
    void begin(const QString& code)
    {
        press(u"Letter…"_s);
        auto* list = field<QListWidget>(u"Letters"_s);
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text().startsWith(code))
                list->setCurrentRow(row);
        REQUIRE(list->currentItem()->text().startsWith(code));
        fixture.settle();
        press(u"&Write the letter"_s);
        fixture.settle();
        REQUIRE(form());
    }
    [[nodiscard]] ui::LetterForm* form() const
    {
        auto* found = page->findChild<ui::LetterForm*>();
        return found && found->isVisible() ? found : nullptr;
    }
    template <class Widget> [[nodiscard]] Widget* part() const { return form()->findChild<Widget*>(); }
    std::vector<letters::LetterView> all()
    {
        Session session = fixture.session();
        return orThrow(letters::lettersOf(session, {.report = {}, .dossier = id}));
    }
    void typeDay(const QString& name, const QString& typed)
    {
        form()->goToField(name);
        fixture.settle();
        for (const ui::FormField* row : part<ui::LetterFields>()->findChildren<ui::FormField*>())
            if (row->isVisible() && row->field()->accessibleName() == labelOf(name)) {
                auto* day = qobject_cast<ui::DateTimeField*>(row->field());
                REQUIRE(day);
                day->setFocus();
                day->selectAll();
                QTest::keyClicks(day, typed);
                QTest::keyClick(day, Qt::Key_Return);
                fixture.settle();
                return;
            }
        FAIL(name.toStdString());
    }
    // Something in each field that is empty still.
    void fillIn()
    {
        for (int round = 0; round < 60 && !emptyFields(form()->letter()).isEmpty(); ++round) {
            const QString name = emptyFields(form()->letter()).first();
            INFO(name.toStdString());
            form()->goToField(name);
            QWidget* at = nullptr;
            for (const ui::FormField* row : part<ui::LetterFields>()->findChildren<ui::FormField*>())
                if (row->isVisible() && row->field()->accessibleName() == labelOf(name))
                    at = row->field();
            REQUIRE(at);
            if (auto* day = qobject_cast<ui::DateTimeField*>(at)) {
                day->setFocus();
                const bool past = dayMeaning(form()->letter(), name) == DayMeaning::Past;
                QTest::keyClicks(day, past ? u"1-11-2026"_s : u"1-12-2026"_s);
                QTest::keyClick(day, Qt::Key_Return);
            } else if (auto* line = qobject_cast<QLineEdit*>(at)) {
                line->setText(letterField(name)->shape == FieldShape::Time ? u"14.30"_s : u"iets"_s);
            } else {
                qobject_cast<QPlainTextEdit*>(at)->setPlainText(u"geen muziek na tien uur"_s);
            }
            QCoreApplication::processEvents();
        }
        REQUIRE(emptyFields(form()->letter()).isEmpty());
        fixture.settle();
    }

    DossierId id;
};

} // namespace

TEST_CASE("A letter is begun to the tenants of the home, and its page stands beside it", "[letters]")
{
    Letters l;
    l.begin(u"B07"_s);
    REQUIRE(l.all().size() == 1);
    CHECK(l.all().front().letter.code == u"B07"_s);
    REQUIRE(l.part<ui::AddresseeField>()->addressees().size() == 1);
    CHECK(l.part<ui::AddresseeField>()->addressees().front().name.contains(u"Smit"_s));
    CHECK(l.page->title() == u"Letter"_s);
    CHECK(l.page->subtitle().contains(u"First warning"_s));
    auto* pages = l.page->findChild<print::ReportPreview*>();
    REQUIRE(pages);
    CHECK(QTest::qWaitFor([&] {
        l.fixture.settle();
        return pages->pageCount() > 0;
    }));
    CHECK(pages->accessibleDescription().contains(u"goed huurder"_s));
}

TEST_CASE("The page follows what is typed, and a block that is left out is gone from it", "[letters]")
{
    Letters l;
    l.begin(u"B07"_s);
    auto* pages = l.page->findChild<print::ReportPreview*>();
    l.part<ui::BlockText>()->setPlainText(u"Goedendag {huurder_naam},"_s);
    CHECK(QTest::qWaitFor([&] {
        l.fixture.settle();
        return pages->accessibleDescription().contains(u"Goedendag"_s);
    }));
    CHECK(l.form()->letter().blocks.front().text == u"Goedendag {huurder_naam},"_s);
    CHECK_FALSE(pages->accessibleDescription().contains(u"{huurder_naam}"_s));

    // One that the writer adds can be left out.
    l.press(u"Add a block"_s);
    l.part<ui::BlockText>()->setPlainText(u"Wij wensen u een fijne dag."_s);
    auto* blocks = l.part<ui::BlockList>();
    const int row = blocks->currentRow();
    CHECK(row == 1);
    blocks->item(row)->setCheckState(Qt::Unchecked);
    CHECK(QTest::qWaitFor([&] {
        l.fixture.settle();
        return !pages->accessibleDescription().contains(u"fijne dag"_s);
    }));
    CHECK_FALSE(l.form()->letter().blocks[1].in);
}

TEST_CASE("Alt with an arrow moves a block, and only an added one can be removed", "[letters]")
{
    Letters l;
    l.begin(u"B07"_s);
    auto* blocks = l.part<ui::BlockList>();
    const auto before = l.form()->letter().blocks;
    blocks->setFocus();
    blocks->setCurrentRow(2);
    QTest::keyClick(blocks, Qt::Key_Up, Qt::AltModifier);
    CHECK(l.form()->letter().blocks[1] == before[2]);
    CHECK(l.form()->letter().blocks[2] == before[1]);
    CHECK(blocks->currentRow() == 1);
    QTest::keyClick(blocks, Qt::Key_Delete);
    CHECK(l.form()->letter().blocks.size() == before.size());
    l.press(u"Add a block"_s);
    blocks->setFocus();
    QTest::keyClick(blocks, Qt::Key_Delete);
    CHECK(l.form()->letter().blocks.size() == before.size());
}

TEST_CASE("A word that the law rules out is pointed at, with what to write instead", "[letters]")
{
    Letters l;
    l.begin(u"B07"_s);
    l.part<ui::BlockText>()->setPlainText(u"Anders zetten wij u op straat."_s);
    l.fixture.settle();
    CHECK(l.visibleTexts().join(u'\n').contains(u"“zetten wij u op straat”"_s));
    CHECK(l.visibleTexts().join(u'\n').contains(u"de rechter vragen om een beslissing"_s));
    l.part<ui::BlockText>()->setPlainText(u"Beste {huurder_nam},"_s);
    l.fixture.settle();
    CHECK(l.visibleTexts().join(u'\n').contains(u"Did you mean {huurder_naam}?"_s));
}

TEST_CASE("Making a letter final goes to what is empty first, and does nothing yet", "[letters]")
{
    Letters l;
    l.begin(u"B07"_s);
    l.press(u"Make &final…"_s);
    CHECK(l.visibleTexts().join(u'\n').contains(u"Fill in first"_s));
    QWidget* focus = l.shown->window.focusWidget();
    REQUIRE(focus);
    CHECK(l.part<ui::LetterFields>()->isAncestorOf(focus));
    CHECK_FALSE(l.all().front().letter.finalAt.isValid());
}

TEST_CASE("A day that does not exist says so, and no longer once it is right", "[letters]")
{
    Letters l;
    l.begin(u"B07"_s);
    l.typeDay(u"termijn_datum"_s, u"31-02-2026"_s);
    CHECK(l.visibleTexts().join(u'\n').contains(u"There is no such day: “31-02-2026”"_s));
    l.typeDay(u"termijn_datum"_s, u"1-12-2026"_s);
    CHECK_FALSE(l.visibleTexts().join(u'\n').contains(u"There is no such day"_s));
}

TEST_CASE("A talk that is told of and still to come is asked about before the letter is final", "[letters]")
{
    Letters l;
    l.begin(u"B07"_s);
    l.fillIn();
    l.typeDay(u"gesprek_datum"_s, u"1-3-2027"_s);
    l.press(u"Make &final…"_s);
    REQUIRE(QTest::qWaitFor([&] {
        l.fixture.settle();
        return l.visibleTexts().join(u'\n').contains(u"is still to come, and the letter tells of it"_s);
    }));
    l.press(u"Make final"_s);
    REQUIRE(QTest::qWaitFor([&] {
        l.fixture.settle();
        return l.visibleTexts().join(u'\n').contains(u"Change the day, or say that it is right"_s);
    }));
    CHECK_FALSE(l.all().front().letter.finalAt.isValid());
    for (QCheckBox* box : l.page->findChildren<QCheckBox*>())
        if (box->isVisible() && box->text() == u"These da&ys are right"_s)
            box->setChecked(true);
    l.press(u"Make final"_s);
    CHECK(QTest::qWaitFor([&] {
        l.fixture.settle();
        return l.all().front().letter.finalAt.isValid();
    }));
}

TEST_CASE("A letter that is filled in becomes final: a document, a contact, and no draft any more", "[letters]")
{
    Letters l;
    l.begin(u"B07"_s);
    l.fillIn();
    l.press(u"Make &final…"_s);
    REQUIRE(QTest::qWaitFor([&] {
        l.fixture.settle();
        return l.visibleTexts().join(u'\n').contains(u"stored as a PDF and can no longer be changed"_s);
    }));
    l.press(u"Make final"_s);
    REQUIRE(QTest::qWaitFor([&] {
        l.fixture.settle();
        return l.all().front().letter.finalAt.isValid();
    }));
    l.fixture.settle();
    const Letter letter = l.all().front().letter;
    CHECK(letter.document);
    CHECK(letter.contact);
    CHECK(letter.sha256.size() == 32);
    CHECK_FALSE(l.form()); // back in the dossier
    CHECK(l.toasts.join(u'\n').contains(u"The letter is final"_s));
    l.page->findChild<QTabWidget*>()->setCurrentIndex(ui::DocumentsTab);
    l.fixture.settle();
    auto* card = l.page->findChild<ui::LettersCard*>();
    REQUIRE(card);
    CHECK(card->isVisible());
    CHECK(l.field<QPushButton>(u"Proof of sending…"_s)->isVisible());
}

TEST_CASE("Escape leaves the question before a letter is final, and the letter is there again", "[letters]")
{
    Letters l;
    l.begin(u"B07"_s);
    l.fillIn();
    l.press(u"Make &final…"_s);
    auto* asks = [&] {
        l.fixture.settle();
        return l.page->findChild<ui::LetterFinal*>();
    }();
    REQUIRE(asks);
    REQUIRE(asks->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    l.fixture.settle();
    CHECK_FALSE(l.page->findChild<ui::LetterFinal*>());
    REQUIRE(l.form());
    CHECK_FALSE(l.all().front().letter.finalAt.isValid());
}

TEST_CASE("A proof of sending is kept with a final letter, and a new edition is a draft with its text", "[letters]")
{
    Letters l;
    l.begin(u"B07"_s);
    l.fillIn();
    l.press(u"Make &final…"_s);
    l.fixture.settle();
    l.press(u"Make final"_s);
    REQUIRE(QTest::qWaitFor([&] {
        l.fixture.settle();
        return l.all().front().letter.finalAt.isValid();
    }));
    l.fixture.settle();
    l.page->findChild<QTabWidget*>()->setCurrentIndex(ui::DocumentsTab);
    l.fixture.settle();
    l.press(u"New edition…"_s);
    l.fixture.settle();
    REQUIRE(l.all().size() == 2);
    CHECK(l.all().back().letter.edition == 2);
    CHECK_FALSE(l.all().back().letter.finalAt.isValid());
    REQUIRE(l.form());
    CHECK(l.form()->letter().blocks == l.all().front().letter.blocks);
}

TEST_CASE("Leaving a letter loses nothing: what was typed stands there again", "[letters]")
{
    Letters l;
    l.begin(u"B07"_s);
    l.part<ui::BlockText>()->setPlainText(u"Halverwege een zin"_s);
    QTest::keyClick(l.part<ui::BlockText>(), Qt::Key_Escape);
    l.fixture.settle();
    CHECK_FALSE(l.form());
    CHECK(l.fixture.asked.isEmpty());
    l.page->findChild<QTabWidget*>()->setCurrentIndex(ui::DocumentsTab);
    l.fixture.settle();
    l.press(u"Go on writing"_s);
    REQUIRE(QTest::qWaitFor([&] {
        l.fixture.settle();
        return l.form() && l.form()->letter().blocks.front().text == u"Halverwege een zin"_s;
    }));
    l.page->save();
    l.fixture.settle();
    CHECK(l.all().front().letter.blocks.front().text == u"Halverwege een zin"_s);
}

TEST_CASE("A step that runs begins its own letter", "[letters][steps]")
{
    Dossiers d;
    const DossierId id = d.noise();
    d.report(id);
    {
        Session session = d.fixture.session();
        orThrow(work_steps::begin(session, id, u"WO"_s));
    }
    d.show();
    d.open(id);
    d.page->findChild<QTabWidget*>()->setCurrentIndex(ui::StepsTab);
    d.fixture.settle();
    d.press(u"B01"_s);
    d.fixture.settle();
    auto* list = d.field<QListWidget>(u"Letters"_s);
    CHECK(list->currentItem()->text().startsWith(u"B01"_s));
    CHECK(list->currentRow() == 0); // those of the steps that run come first
    d.press(u"&Write the letter"_s);
    d.fixture.settle();
    Session session = d.fixture.session();
    const auto all = orThrow(letters::lettersOf(session, {.report = {}, .dossier = id}));
    REQUIRE(all.size() == 1);
    CHECK(all.front().letter.step);
}

TEST_CASE("Letters are found by their code and by a word of their name", "[letters]")
{
    Letters l;
    l.press(u"Letter…"_s);
    auto* list = l.field<QListWidget>(u"Letters"_s);
    CHECK(list->count() == 22);
    l.field<QLineEdit>(u"Search a letter"_s)->setText(u"b07"_s);
    REQUIRE(list->count() == 1);
    l.field<QLineEdit>(u"Search a letter"_s)->setText(u"warning"_s);
    CHECK(list->count() == 2);
}

TEST_CASE("A time is read as people type it", "[letters]")
{
    for (const auto& [typed, kept] : {std::pair{u"14"_s, u"14:00"_s},
                                      {u"14.30"_s, u"14:30"_s},
                                      {u"9:05"_s, u"09:05"_s},
                                      {u"14u30"_s, u"14:30"_s},
                                      {u"14 uur"_s, u"14:00"_s},
                                      {u"25:00"_s, QString()},
                                      {u"middag"_s, QString()},
                                      {QString(), QString()}}) {
        INFO(typed.toStdString());
        CHECK(ui::timeFrom(typed) == kept);
    }
}

TEST_CASE("Fields, numbers and single letters of a text are not spelled", "[letters]")
{
    const QString text = u"Beste {huurder_naam}, op 2 mei 's nachts (zie B07)."_s;
    QStringList words;
    for (const ui::TextWord& word : ui::wordsToSpell(text))
        words << text.mid(word.start, word.length);
    CHECK(words == QStringList{u"Beste"_s, u"op"_s, u"mei"_s, u"nachts"_s, u"zie"_s});
}
