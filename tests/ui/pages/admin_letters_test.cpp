// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters in the administration: templates with their faults, versions and preview; the house style.

#include "admin_fixture.h"
#include "services/office/letter_templates.h"
#include "services/office/settings.h"
#include "support/catch_qt.h"
#include "ui/pages/letters/block_list.h"
#include "ui/pages/letters/block_text.h"
#include "ui/print/report_preview.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

struct LetterAdmin : Admin {
    LetterAdmin() { open(u"letters"_s); }
    [[nodiscard]] QListWidget* list() const { return called<QListWidget>(u"Letters and their versions"_s); }
    void choose(const QString& name)
    {
        for (int row = 0; row < list()->count(); ++row)
            if (list()->item(row)->text().startsWith(name)) {
                list()->setCurrentRow(row);
                settle();
                return;
            }
        FAIL(name.toStdString());
    }
    [[nodiscard]] ui::BlockText* text() const { return page->current()->findChild<ui::BlockText*>(); }
    std::vector<letter_templates::StoredLetterTemplate> versions(const QString& code)
    {
        Session session = fixture.session();
        auto all = orThrow(letter_templates::all(session));
        std::erase_if(all, [&](const auto& each) { return each.letter.code != code; });
        return all;
    }
};

} // namespace

TEST_CASE("The letters stand there, each with its page", "[admin][letters]")
{
    LetterAdmin admin;
    REQUIRE(admin.list());
    CHECK(admin.list()->count() == 22);
    admin.choose(u"B07"_s);
    CHECK(admin.list()->currentItem()->text() == u"B07 First warning, version 1 (in force)"_s);
    QStringList texts;
    for (const QLabel* label : admin.page->current()->findChildren<QLabel*>())
        texts << label->text();
    CHECK(texts.join(u'\n').contains(u"This version: in force."_s)); // the same as in the list
    auto* pages = admin.page->current()->findChild<print::ReportPreview*>();
    REQUIRE(pages);
    CHECK(pages->pageCount() > 0);
    admin.shown->picture(u"admin-letters"_s);
}

TEST_CASE("A field that does not exist is told with its block, its line and the nearest that does", "[admin][letters]")
{
    LetterAdmin admin;
    admin.choose(u"B07"_s);
    admin.text()->setPlainText(u"Beste\n{huurder_nam},"_s);
    admin.settle();
    auto* faults = admin.called<QListWidget>(u"What is wrong with it"_s);
    REQUIRE(faults);
    REQUIRE(faults->count() == 1);
    CHECK(faults->item(0)->text().contains(u"2"_s));
    CHECK(faults->item(0)->text().contains(u"huurder_naam"_s));
}

TEST_CASE("A letter that was changed becomes the next version, and is put in force from a day on", "[admin][letters]")
{
    LetterAdmin admin;
    admin.choose(u"B07"_s);
    admin.text()->setPlainText(u"Geachte {huurder_naam},"_s);
    admin.settle();
    admin.save();
    admin.settle();
    REQUIRE(admin.versions(u"B07"_s).size() == 2);
    CHECK(admin.list()->currentItem()->text() == u"B07 First warning, version 2 (not in force)"_s);
    admin.click(u"Put in force"_s);
    admin.settle();
    Session session = admin.fixture.session();
    const auto inForce = orThrow(letter_templates::inForce(session));
    const auto found = std::ranges::find_if(inForce, [](const auto& each) { return each.letter.code == u"B07"_s; });
    REQUIRE(found != inForce.end());
    CHECK(found->letter.version == 2);
}

TEST_CASE("A version with a fault is kept, and cannot be put in force", "[admin][letters]")
{
    LetterAdmin admin;
    admin.choose(u"B07"_s);
    admin.text()->setPlainText(u"Beste {huurder_nam},"_s);
    admin.settle();
    admin.save();
    admin.settle();
    REQUIRE(admin.versions(u"B07"_s).size() == 2);
    REQUIRE(admin.button(u"Put in force"_s));
    CHECK_FALSE(admin.button(u"Put in force"_s)->isEnabled());
}

TEST_CASE("The house style is kept, and an envelope with its window at the right moves the address", "[admin][letters]")
{
    Admin admin;
    admin.open(u"letterhead"_s);
    admin.type(u"Return address"_s, u"Postbus 1, 9400 AA Assen"_s);
    auto* x = admin.called<QSpinBox>(u"From the left"_s);
    REQUIRE(x);
    CHECK(x->value() == 20);
    admin.click(u"Right"_s);
    CHECK(x->value() == 105);
    admin.save();
    const LetterSettings letters = admin.fixture.context->settings().letters;
    CHECK(letters.returnLine == u"Postbus 1, 9400 AA Assen"_s);
    CHECK(letters.windowX == 105);
    admin.shown->picture(u"admin-letterhead"_s);
}

TEST_CASE("A logo is a picture, and nothing else", "[admin][letters]")
{
    Admin admin;
    admin.open(u"letterhead"_s);
    admin.fixture.answerPath = admin.fixture.book.folder.filePath(u"logo.png"_s);
    QFile broken(admin.fixture.answerPath);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
    broken.close();
    admin.click(u"Choose a logo…"_s);
    CHECK(admin.words().contains(u"no picture that can be shown"_s));
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    REQUIRE(picture.save(admin.fixture.answerPath));
    admin.click(u"Choose a logo…"_s);
    admin.save();
    CHECK_FALSE(admin.fixture.context->settings().letters.logo.isEmpty());
}
