// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_letters.h"

#include "domain/clock.h"
#include "services/base/input.h"
#include "services/cases/letters/letters.h"
#include "storage/cases/dossier_list.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/letter_store.h"
#include "storage/registry/tenancy_store.h"

#include <array>

namespace woonrust::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t most = 9;

// What a writer would fill in; a letter takes what it asks for. The talk is behind a letter that tells of it.
LetterValues answers(QDate today, bool talked)
{
    const auto day = [&](int days) { return QStringList{toStorage(today.addDays(days))}; };
    LetterValues values;
    const auto put = [&](const QString& field, const QStringList& items) { values[field] = {.items = items}; };
    put(u"gesprek_datum"_s, day(talked ? -3 : 6));
    put(u"gesprek_tijd"_s, {u"14:00"_s});
    put(u"gesprek_plaats"_s, {u"Kantoor Lindenveld, Lindenplein 1"_s});
    put(u"stappen"_s, {u"wij spreken de bewoner van de woning;"_s, u"wij vragen na wat de andere buren merken."_s});
    put(u"volgende_bericht"_s, day(14));
    put(u"gedaan"_s, {u"wij spraken met de bewoner;"_s, u"wij maakten afspraken over muziek na 22.00 uur."_s});
    put(u"vervolg"_s, {u"over twee weken bellen wij u om te horen hoe het gaat."_s});
    put(u"aanwezigen"_s, {u"de bewoner"_s, u"Sanne Verlinden"_s});
    put(u"kant_bewoner"_s, {u"U draait vaak muziek in het weekend. U wist niet dat het zo te horen was."_s});
    put(u"afspraken"_s, {u"na 22.00 uur staat de muziek zacht;"_s, u"u zet de boxen van de muur af."_s});
    put(u"onze_afspraken"_s, {u"wij bellen u over twee weken."_s});
    put(u"evaluatie_datum"_s, day(14));
    put(u"reactie_datum"_s, day(7));
    put(u"regel"_s, {u"artikel 6.3 van de algemene huurvoorwaarden"_s});
    put(u"gevraagd_gedrag"_s, {u"tussen 22.00 en 7.00 uur is er buiten uw woning geen muziek te horen."_s});
    put(u"termijn_datum"_s, day(21));
    put(u"hulpaanbod"_s, {u"het wijkteam Lindenveld denkt graag met u mee"_s});
    return values;
}

struct Wanted {
    QString code;
    bool sent = false;
    bool proven = false;
};

std::vector<DossierId> dossiersToWriteIn(Session& session)
{
    const QDate today = session.clock().today();
    std::vector<DossierId> found;
    storage::eachDossierId(session.db(), session.visibility(), {.open = true, .kinds = {u"NUISANCE"_s}}, {}, today,
                           [&](DossierId id) {
                               const auto dossier = storage::findDossier(session.db(), id);
                               if (dossier && dossier->unit && dossier->confidentiality != u"GEH" &&
                                   !storage::residentsOn(session.db(), dossier->unit, today).empty())
                                   found.push_back(id);
                               return found.size() < most;
                           });
    return found;
}

void send(Session& session, LetterId id, const PrintLetter& print, bool proven)
{
    const QDate today = session.clock().today();
    const Letter letter = orMissing(storage::findLetter(session.db(), id));
    // With a field that this dossier does not know, or a word that tells who reported, it stays a draft.
    if (!emptyFields(letter).isEmpty() || !dayDoubts(letter, today).empty() ||
        std::ranges::any_of(orThrow(letters::reportersNamedIn(session, letter)), &letters::NamedReporter::shielded))
        return;
    orThrow(letters::finalise(session, letter,
                              {.pdf = orThrow(print(session, letter, today)), .on = today, .namesMeant = true},
                              Numbers::Confirmed));
    if (proven)
        orThrow(letters::addProof(session, orMissing(storage::findLetter(session.db(), id)),
                                  {.kind = u"TRACK"_s, .text = u"3SDEMO0012345"_s, .on = today}, Numbers::Confirmed));
}

} // namespace

void addLetters(Session& session, const PrintLetter& print)
{
    static const std::array<Wanted, 6> wanted = {
        {{u"B05"_s, true}, {u"B07"_s}, {u"B06"_s, true}, {u"B14"_s, true}, {u"B08"_s, true, true}, {u"B02"_s}}};
    std::size_t next = 0;
    for (const DossierId dossier : dossiersToWriteIn(session)) {
        const Wanted& one = wanted.at(next++ % wanted.size());
        const LetterValues values = answers(session.clock().today(), one.code == "B06"_L1 || one.code == "B07"_L1);
        const auto made =
            letters::start(session, {.code = one.code, .about = {.report = {}, .dossier = dossier}, .values = values});
        if (!made) // a dossier that this letter does not fit
            continue;
        if (one.sent && print)
            for (const LetterId id : *made)
                send(session, id, print, one.proven);
    }
}

} // namespace woonrust::demo
