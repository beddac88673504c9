// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/form.h"

#include "domain/clock.h"
#include "support/catch_qt.h"
#include "support/ui_checks.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/inline_message.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::ui;
using namespace woonrust::tests;

namespace {

struct Form {
    Form()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        bar->setMessage(Tone::Missed, {});
        kind->addItem(u"Choose"_s, QString());
        kind->addItem(u"Visit"_s, u"VISIT"_s);
        for (FormField* row : {title, kindRow, dayRow, bodyRow, remark, hidden})
            layout->addWidget(row);
        hidden->hide();
        showAndSettle(window);
    }

    SystemClock clock;
    QWidget window;
    InlineMessage* bar = new InlineMessage(Tone::Missed);
    FieldErrors errors{bar};
    QLineEdit* titleEdit = new QLineEdit;
    QComboBox* kind = new QComboBox;
    DateTimeField* day = new DateTimeField(clock, DateTimeMode::Date, Lean::Past);
    QPlainTextEdit* body = new QPlainTextEdit;
    FormField* title = errors.add(u"title"_s, u"Title"_s, titleEdit, Requirement::Required);
    FormField* kindRow = errors.add(u"kind"_s, u"Kind"_s, kind, Requirement::Required);
    FormField* dayRow = errors.add(u"day"_s, u"Day"_s, day);
    FormField* bodyRow = errors.add(u"body"_s, u"Text"_s, body, Requirement::Required);
    FormField* remark = errors.add(u"remark"_s, u"Remark"_s, new QLineEdit);
    FormField* hidden = errors.add(u"hidden"_s, u"Hidden"_s, new QLineEdit, Requirement::Required);
};

} // namespace

TEST_CASE("a form that is refused marks everything that is missing or cannot be read, and goes to the first")
{
    Form form;
    form.day->setText(u"31-2-2026"_s);
    form.errors.show({.kind = ErrorKind::Input, .message = u"Write what was said."_s, .field = u"body"_s});
    CHECK(form.bodyRow->error() == u"Write what was said."); // what the service said, not that it is empty
    CHECK_FALSE(form.title->error().isEmpty());
    CHECK_FALSE(form.kindRow->error().isEmpty());
    CHECK(form.dayRow->error() == DateTimeField::help());
    CHECK(form.remark->error().isEmpty()); // may be empty
    CHECK(form.hidden->error().isEmpty()); // nobody can fill it in
    CHECK(form.titleEdit->hasFocus());

    form.titleEdit->setText(u"A visit"_s);
    form.kind->setCurrentIndex(1);
    form.day->setText(QString());
    form.body->setPlainText(u"A talk"_s);
    form.errors.show({.kind = ErrorKind::Input, .message = u"Too long."_s, .field = u"remark"_s});
    for (const FormField* row : {form.title, form.kindRow, form.dayRow, form.bodyRow, form.hidden})
        CHECK(row->error().isEmpty());
    CHECK(form.remark->field()->hasFocus());
}

TEST_CASE("an error that is not about what was typed marks no field")
{
    Form form;
    form.errors.show({.kind = ErrorKind::DiskFull, .message = u"The disk is full."_s});
    CHECK(form.title->error().isEmpty());
    CHECK(form.bar->isVisible());
}
