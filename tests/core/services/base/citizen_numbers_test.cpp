// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/citizen_numbers.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

// The question about these two texts; an error of another kind when nothing is asked.
Error question(const QString& subject, const QString& body, Numbers numbers = Numbers::Question)
{
    try {
        questionNumbers(numbers, {{u"subject"_s, subject}, {u"body"_s, body}});
    } catch (const Failure& failure) {
        return failure.error();
    }
    return {.kind = ErrorKind::NotFound, .message = u"nothing asked"_s};
}

} // namespace

TEST_CASE("One answer counts for all numbers that may be a BSN, so the question names all of them, each once")
{
    const Error asked = question(u"About 111222333"_s, u"123456782 and 111.222.333, so 111222333"_s);
    CHECK(asksAboutNumbers(asked));
    CHECK(asked.field == u"subject"_s);
    CHECK(asked.message.contains(u"111222333, 123456782, 111.222.333."_s));
}

TEST_CASE("Nothing is asked about other numbers, nor when the user said that it is something else")
{
    CHECK_FALSE(asksAboutNumbers(question(u"Lijsterhof 14"_s, u"Call 06 12345678, 20 times since 20-11-2026"_s)));
    CHECK_FALSE(asksAboutNumbers(question(u"111222333"_s, u"123456782"_s, Numbers::Confirmed)));
    CHECK(asksAboutNumbers(question(u"111222333"_s, {})));
}
