// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/instruments.h"

#include "domain/process_words.h"
#include "services/base/input.h"
#include "services/office/lists.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/instrument_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

namespace woonrust::instruments {

using namespace Qt::StringLiterals;

namespace {

Instrument checked(Session& session, Instrument instrument, const Instrument& before, Numbers numbers)
{
    if (instrument.kinds.isEmpty())
        refuseInput(QCoreApplication::translate("Instruments", "Choose at least one kind: what it works on, and how."),
                    u"kinds"_s);
    for (const QString& kind : std::as_const(instrument.kinds))
        if (!std::ranges::contains(instrumentKinds(), kind, &InstrumentKind::word))
            refuseInput(QCoreApplication::translate("Input", "Choose a value from the list."), u"kinds"_s);
    for (const QString& letter : std::as_const(instrument.letters))
        if (!before.letters.contains(letter))
            checkCode(session, u"LETTER"_s, letter, u"letters"_s);
    instrument.when = {.nl = checkedText(instrument.when.nl, 1000, u"whenNl"_s),
                       .en = checkedText(instrument.when.en, 1000, u"whenEn"_s)};
    instrument.legal = {.nl = checkedText(instrument.legal.nl, 2000, u"legalNl"_s),
                        .en = checkedText(instrument.legal.en, 2000, u"legalEn"_s)};
    questionNumbers(numbers, {{u"whenNl"_s, instrument.when.nl},
                              {u"whenEn"_s, instrument.when.en},
                              {u"legalNl"_s, instrument.legal.nl},
                              {u"legalEn"_s, instrument.legal.en}});
    return instrument;
}

// What the catalogue says, as the log tells it; the names are told with the list.
QJsonObject changesBetween(const Instrument& before, const Instrument& after)
{
    QJsonObject changes;
    noteChange(changes, "kinds"_L1, before.kinds.join(u' '), after.kinds.join(u' '));
    noteChange(changes, "whenNl"_L1, before.when.nl, after.when.nl);
    noteChange(changes, "whenEn"_L1, before.when.en, after.when.en);
    noteChange(changes, "legalNl"_L1, before.legal.nl, after.legal.nl);
    noteChange(changes, "legalEn"_L1, before.legal.en, after.legal.en);
    noteChange(changes, "letters"_L1, before.letters.join(u' '), after.letters.join(u' '));
    noteChange(changes, "roles"_L1, roleWords(before.roles).join(u' '), roleWords(after.roles).join(u' '));
    noteChange(changes, "source"_L1, QString(wordOf(sourceWords, before.source)),
               QString(wordOf(sourceWords, after.source)));
    return changes;
}

} // namespace

Result<std::vector<Instrument>> all(Session& session)
{
    return session.read([&] { return storage::allInstruments(session.db()); });
}

Result<QString> save(Session& session, const Instrument& wanted, Numbers numbers)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageLists);
        Instrument before;
        Instrument after = wanted;
        after.value.list = instrumentList;
        if (after.code().isEmpty()) {
            after.version = 0;
            after.value.code = orThrow(lists::add(session, after.value));
        } else {
            before = orMissing(storage::findInstrument(session.db(), after.code()));
            requireUnchanged(after.version, before.version);
            orThrow(lists::rename(session, after.value, after.value.nameNl, after.value.nameEn));
        }
        after = checked(session, after, before, numbers);
        QJsonObject changes = changesBetween(before, after);
        if (changes.isEmpty() && before.version > 0)
            return after.code();
        orStale(storage::storeInstrument(session.db(), after));
        noteChange(changes, "code"_L1, {}, instrumentList + u'.' + after.code());
        session.log({.action = event::changed, .subjectKind = EntityKind::CodeValue, .changes = changes});
        return after.code();
    });
}

Result<void> offer(Session& session, const CodeValue& seen, bool on)
{
    return lists::retire(session, seen, on ? QDate() : session.clock().today().addDays(-1));
}

Result<void> remove(Session& session, const QString& code)
{
    return session.write([&] {
        orThrow(lists::remove(session, instrumentList, code));
        storage::removeInstrument(session.db(), code);
    });
}

} // namespace woonrust::instruments
