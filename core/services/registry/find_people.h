// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "services/base/session.h"

namespace woonrust::persons {

// A person with what tells people of one name apart.
struct FoundPerson {
    Person person;
    QString address; // where they live today; empty when not known
};

// While somebody types, at most `limit`: by name, telephone, tenant number or e-mail address; by some words of the name
// and some of where they live, in either order ("kuipers wilgenerf"); and who lives at an address that answers. Needs
// SeeCases; a list, so it logs nothing.
[[nodiscard]] Result<std::vector<FoundPerson>> findPeople(Session& session, const QString& typed, std::size_t limit);

// "Lijsterhof 16-B": where somebody lives today; empty when not known. For use inside a read.
[[nodiscard]] QString addressOf(Session& session, PersonId person);

} // namespace woonrust::persons
