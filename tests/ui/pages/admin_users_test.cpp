// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Users, passwords and the recovery key through the page, on a real key file.

#include "admin_fixture.h"
#include "services/access/casebook.h"
#include "support/catch_qt.h"

#include <QCheckBox>
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

const QString fresh = u"een vers lang wachtwoord"_s;

// Whether this password opens the casebook's key file for this login.
bool opens(Admin& admin, const QString& login, const QString& password)
{
    return orThrow(KeySlots::load(KeySlots::pathFor(admin.fixture.book.path()))).unlock(login, password).has_value();
}

bool recoveryOpens(Admin& admin, const QString& key)
{
    return orThrow(KeySlots::load(KeySlots::pathFor(admin.fixture.book.path()))).unlockWithRecovery(key).has_value();
}

QCheckBox* roleBox(Admin& admin, Role role)
{
    for (auto* box : admin.page->current()->findChildren<QCheckBox*>())
        if (box->text() == roleName(role))
            return box;
    return nullptr;
}

void choose(Admin& admin, const QString& name)
{
    auto* table = admin.called<QTableWidget>(u"Users"_s);
    for (int row = 0; row < table->rowCount(); ++row)
        if (table->item(row, 0)->text() == name)
            table->setCurrentCell(row, 0);
    REQUIRE(table->item(table->currentRow(), 0)->text() == name);
}

} // namespace

TEST_CASE("A user who is added can sign in with the first password, gets another one, and is blocked again",
          "[admin][users]")
{
    Admin admin;
    admin.open(u"users"_s);
    admin.click(u"Add user"_s);
    admin.type(u"Name"_s, u"Sanne Vos"_s);
    admin.type(u"Sign-in name"_s, u"sanne"_s);
    roleBox(admin, Role::SupportOfficer)->click();
    admin.type(u"First password"_s, u"kort"_s);
    admin.save();
    CHECK_FALSE(opens(admin, u"sanne"_s, u"kort"_s));
    CHECK(admin.words().contains(u"10"_s)); // at least so many characters
    admin.type(u"First password"_s, fresh);
    admin.save();
    CHECK(opens(admin, u"sanne"_s, fresh));
    choose(admin, u"Sanne Vos"_s);
    CHECK(roleBox(admin, Role::SupportOfficer)->isChecked());

    roleBox(admin, Role::Coordinator)->click();
    admin.save();
    choose(admin, u"Sanne Vos"_s);
    CHECK(roleBox(admin, Role::Coordinator)->isChecked());

    admin.click(u"New password"_s);
    admin.type(u"First password"_s, fresh + u" twee"_s);
    admin.save();
    CHECK(opens(admin, u"sanne"_s, fresh + u" twee"_s));
    CHECK_FALSE(opens(admin, u"sanne"_s, fresh));

    choose(admin, u"Sanne Vos"_s);
    admin.click(u"Block…"_s);
    CHECK_FALSE(opens(admin, u"sanne"_s, fresh + u" twee"_s));
    choose(admin, u"Sanne Vos"_s);
    admin.click(u"Let in again"_s);
    admin.type(u"First password"_s, fresh);
    admin.save();
    CHECK(opens(admin, u"sanne"_s, fresh));
}

TEST_CASE("The last administrator can neither be blocked nor lose the role", "[admin][users]")
{
    Admin admin;
    admin.open(u"users"_s);
    choose(admin, u"User "_s + roleCode(Role::Administrator));
    CHECK_FALSE(admin.button(u"Block…"_s)); // never oneself
    roleBox(admin, Role::Administrator)->click();
    roleBox(admin, Role::Coordinator)->click();
    admin.save();
    CHECK(admin.words().contains(u"This is the only administrator"_s));
    // The form still holds what was chosen, and the casebook what was.
    CHECK_FALSE(roleBox(admin, Role::Administrator)->isChecked());
    Session session = admin.fixture.session();
    CHECK(std::ranges::find(admin.fixture.context->users(), session.actor().id, &User::id)->roles ==
          Roles{Role::Administrator});
}

TEST_CASE("A new recovery key replaces the old one only after two groups of it were typed back", "[admin][recovery]")
{
    Admin admin;
    QString old;
    Session writer = admin.fixture.session();
    orThrow(writer.write([&] {
        orThrow(admin.fixture.context->file->changeKeySlots(writer.db(), [&](KeySlots& slots) -> Result<void> {
            old = slots.renewRecovery(admin.fixture.context->file->key(), KdfCost::leastForTests());
            return {};
        }));
    }));
    admin.open(u"recovery"_s);
    admin.click(u"Make a new recovery key"_s);
    const QString key = admin.called<QLineEdit>(u"New recovery key"_s)->text();
    CHECK(key.size() == 47);
    admin.shown->picture(u"admin-recovery-key"_s);
    admin.click(u"Copy"_s);
    CHECK(admin.fixture.clipboard == key);
    admin.fixture.answerPath = admin.fixture.book.folder.filePath(u"sleutel.pdf"_s);
    admin.click(u"Save as PDF…"_s);
    CHECK(QFile::exists(admin.fixture.answerPath));

    admin.click(u"I have it on paper"_s);
    CHECK_FALSE(admin.words().contains(key)); // not to be copied from the screen
    QList<QLineEdit*> fields;
    for (auto* edit : admin.page->current()->findChildren<QLineEdit*>())
        if (edit->isVisible())
            fields << edit;
    REQUIRE(fields.size() == 2);
    const auto group = [&](const QLineEdit* field) {
        const int number = QString(field->accessibleName()).remove(QRegularExpression(u"\\D"_s)).toInt();
        return key.section(u'-', number - 1, number - 1);
    };
    admin.shown->picture(u"admin-recovery-proof"_s);
    fields.at(0)->setText(group(fields.at(0)).toLower());
    fields.at(1)->setText(u"XXXXX"_s);
    admin.save();
    CHECK(admin.words().contains(u"This is not what the key says there."_s));
    CHECK(recoveryOpens(admin, old));
    CHECK_FALSE(recoveryOpens(admin, key));

    fields.at(1)->setText(group(fields.at(1)));
    admin.save();
    CHECK(admin.words().contains(u"The new recovery key works from now on."_s));
    CHECK(recoveryOpens(admin, key));
    CHECK_FALSE(recoveryOpens(admin, old));
}

TEST_CASE("Who stops half-way keeps the old recovery key", "[admin][recovery]")
{
    Admin admin;
    QString old;
    Session writer = admin.fixture.session();
    orThrow(writer.write([&] {
        orThrow(admin.fixture.context->file->changeKeySlots(writer.db(), [&](KeySlots& slots) -> Result<void> {
            old = slots.renewRecovery(admin.fixture.context->file->key(), KdfCost::leastForTests());
            return {};
        }));
    }));
    admin.open(u"recovery"_s);
    admin.click(u"Make a new recovery key"_s);
    admin.click(u"Cancel"_s);
    CHECK(admin.words().contains(u"the old recovery key still works"_s));
    CHECK(recoveryOpens(admin, old));
}

TEST_CASE("A password that was set stays in view until it is copied or put away", "[admin][users]")
{
    Admin admin;
    admin.open(u"users"_s);
    admin.click(u"Add user"_s);
    admin.type(u"Name"_s, u"Sanne Vos"_s);
    admin.type(u"Sign-in name"_s, u"sanne"_s);
    roleBox(admin, Role::SupportOfficer)->click();
    admin.click(u"Make one up"_s);
    admin.save();
    auto* set = admin.called<QLineEdit>(u"The password that was set"_s);
    REQUIRE(set);
    CHECK(opens(admin, u"sanne"_s, set->text()));
    CHECK(admin.words().contains(u"sanne"_s));
    CHECK(truncatedTexts(*admin.page) == QStringList());
    admin.shown->picture(u"admin-password-set"_s);
    choose(admin, u"Sanne Vos"_s); // it stays, whatever else is looked at
    const QString password = set->text();
    CHECK(set->isVisible());
    admin.click(u"Copy"_s);
    CHECK(admin.fixture.clipboard == password);
    CHECK_FALSE(set->isVisible());
    CHECK(set->text().isEmpty());
}

TEST_CASE("Adding a user while another is being saved starts when that is done, and nothing gets mixed up",
          "[admin][users]")
{
    Admin admin;
    admin.open(u"users"_s);
    admin.click(u"Add user"_s);
    admin.type(u"Name"_s, u"Sanne Vos"_s);
    admin.type(u"Sign-in name"_s, u"sanne"_s);
    roleBox(admin, Role::SupportOfficer)->click();
    admin.type(u"First password"_s, fresh);
    admin.button(u"Save"_s)->click(); // and while that runs:
    QPushButton* add = admin.button(u"Add user"_s);
    REQUIRE(add);
    add->click();
    CHECK_FALSE(admin.called<QLineEdit>(u"Name"_s)->isEnabled());
    admin.settle();
    CHECK(opens(admin, u"sanne"_s, fresh));
    CHECK(admin.called<QLineEdit>(u"Name"_s)->isEnabled());
    CHECK(admin.called<QLineEdit>(u"Name"_s)->text().isEmpty());
    CHECK(admin.words().contains(u"New user"_s));
    CHECK(admin.words().contains(u"Sanne Vos"_s));
}
