// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/email_address.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("Addresses that people have are taken for one")
{
    for (const QString& address : {u"a@b.nl"_s, u"j.de-vries+woonrust@mail.example.co.uk"_s, u"o'neill@example.nl"_s,
                                   u"info@müller.example"_s, u"1@2.nl"_s})
        CHECK(isEmailAddress(address));
}

TEST_CASE("Two addresses, a name with it, or half of one are no address", "[attack]")
{
    for (const QString& address :
         {u"a@b.nl,x@y.nl"_s, u"a@b.nl;x@y.nl"_s, u"a,b@c.nl"_s, u"a@b.nl, x"_s, u"Jan <a@b.nl>"_s, u"a@b"_s,
          u"@b.nl"_s, u"a@"_s, u"a@b.nl\n"_s, u"a@b.nl?cc=x@y.nl"_s, u"a..b@c.nl"_s, u"a@-b.nl"_s, u"a b@c.nl"_s,
          u"a?b@c.nl"_s, u"\"a\"@c.nl"_s, u"a@b@c.nl"_s, u""_s})
        CHECK_FALSE(isEmailAddress(address));
}
