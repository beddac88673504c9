// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/accounts.h"

#include "domain/risk.h"
#include "domain/without_names.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/known_by.h"
#include "services/cases/steps.h"
#include "services/cases/things/account.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/report.h"
#include "services/cases/things/thing_guard.h"
#include "storage/cases/account_store.h"
#include "storage/cases/document_store.h"
#include "storage/cases/party_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"

namespace woonrust::accounts {

using namespace Qt::StringLiterals;

namespace {

void checkDocument(Session& session, DocumentId id, DocumentId before, DossierId dossier, const QString& field)
{
    if (!id || id == before)
        return;
    const auto document = storage::findDocument(session.db(), id);
    if (!document || document->about.dossier != dossier)
        refuseInput(QCoreApplication::translate("Accounts", "Choose a document of this dossier. Add it under "
                                                            "Documents first."),
                    field);
}

// Who is accused and did not report speaks for the accused, and the other way round; in a quarrel somebody may be both.
void checkSide(Session& session, const Account& account)
{
    const bool reporting = account.side == side::reporter;
    bool isOther = false;
    for (const Party& party : storage::partiesOf(session.db(), account.dossier)) {
        if (!account.person || party.person != account.person)
            continue;
        if (sideOfRole(party.role) == (reporting ? risk_side::neighbour : risk_side::cause))
            return;
        isOther = isOther || party.role == (reporting ? "BEK"_L1 : "MEL"_L1);
    }
    if (!isOther)
        return;
    const QString name = DisplayNames(session.db()).person(account.person);
    refuseInput(reporting ? QCoreApplication::translate("Accounts", "%1 is accused in this dossier: choose the side of "
                                                                    "the accused.")
                                .arg(name)
                          : QCoreApplication::translate("Accounts", "%1 reported in this dossier: choose the side of "
                                                                    "the reporter.")
                                .arg(name),
                u"side"_s);
}

Account checked(Session& session, Account account, const Account& before, Numbers numbers)
{
    checkCode(session, u"SIDE"_s, account.side, u"side"_s, before.side);
    account.who = checkedLine(account.who, 200, u"who"_s);
    account.person = storage::standsFor(session.db(), account.person);
    if (account.person && !storage::findPerson(session.db(), account.person))
        refuseMissing();
    if (!account.person && account.who.isEmpty())
        refuseInput(QCoreApplication::translate("Accounts", "Say who was heard."), u"person"_s);
    if (account.person != before.person || account.side != before.side)
        checkSide(session, account);
    if (!account.heardOn.isValid())
        account.heardOn = session.clock().today();
    checkDay(account.heardOn, u"heardOn"_s);
    if (account.heardOn > session.clock().today())
        refuseInput(QCoreApplication::translate("Accounts", "That day is still to come. Plan the talk as an "
                                                            "appointment."),
                    u"heardOn"_s);
    account.putTo = checkedText(account.putTo, 20'000, u"putTo"_s);
    account.said = checkedText(account.said, 20'000, u"said"_s);
    account.statement = checkedText(account.statement, 20'000, u"statement"_s);
    if (account.putTo.isEmpty() && account.said.isEmpty() && account.statement.isEmpty() && !account.statementDocument)
        refuseInput(QCoreApplication::translate("Accounts", "Write what was put to them and what they said, or add "
                                                            "their statement."),
                    u"said"_s);
    checkDocument(session, account.statementDocument, before.statementDocument, account.dossier,
                  u"statementDocument"_s);
    checkDocument(session, account.answers, before.answers, account.dossier, u"answers"_s);
    if (account.answers && account.answers == account.statementDocument)
        refuseInput(QCoreApplication::translate("Accounts", "A statement does not answer itself: choose the paper that "
                                                            "it answers."),
                    u"answers"_s);
    if (!account.by)
        account.by = session.actor().id;
    questionNumbers(numbers, {{u"who"_s, account.who},
                              {u"putTo"_s, account.putTo},
                              {u"said"_s, account.said},
                              {u"statement"_s, account.statement}});
    return account;
}

// Who is of that side in the dossier: those who were heard for it, and for the reporter's side who reported.
QStringList namesOfSide(Connection& db, const Account& account)
{
    QStringList names;
    const auto add = [&](const KnownBy& known) { names << known.names << known.reach << known.places; };
    for (const Account& other : storage::accountsOf(db, account.dossier)) {
        if (other.side != account.side)
            continue;
        names << other.who;
        add(knownBy(db, other.person));
    }
    const bool reporting = account.side == side::reporter;
    for (const Report& report : things::report.inDossier(db, account.dossier))
        add(reporting ? reporterKnownBy(db, report) : knownBy(db, report.accused));
    for (const Party& party : storage::partiesOf(db, account.dossier))
        if (party.role == (reporting ? "MEL"_L1 : "BEK"_L1))
            add(knownBy(db, party.person));
    return names;
}

} // namespace

Result<AccountId> add(Session& session, const Account& wanted, Numbers numbers)
{
    return session.write([&] {
        Account account = wanted;
        account.id = {};
        account.dossier = requireAdding(session, things::account.about(wanted)).dossier;
        requireTakes(session, account.dossier, DossierEvent::AddContact); // what comes in late too
        account = checked(session, account, {}, numbers);
        CaseWrite(session).add(things::account, account);
        return account.id;
    });
}

Result<void> update(Session& session, const Account& wanted, Numbers numbers)
{
    return session.write([&] {
        const Account before = openedForWork(session, things::account, wanted.id, event::changed);
        requireUnchanged(wanted.version, before.version);
        Account after = wanted;
        after.dossier = before.dossier;
        after = checked(session, after, before, numbers);
        CaseWrite(session).change(things::account, before, after);
    });
}

Result<void> remove(Session& session, AccountId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Account account = openedForWork(session, things::account, id, event::removed);
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("Accounts", "Say why this hearing is removed; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        CaseWrite(session).remove(things::account, account, {.reason = why});
    });
}

Result<std::vector<Account>> accountsOf(Session& session, DossierId dossier)
{
    return session.read([&] {
        requireOpen(session, dossier);
        return storage::accountsOf(session.db(), dossier);
    });
}

Result<QString> forOtherSide(Session& session, AccountId id)
{
    return session.write([&] {
        const Account account = openedForWork(session, things::account, id, event::exported);
        QStringList parts{account.said.trimmed(), account.statement.trimmed()};
        parts.removeAll(QString());
        if (parts.isEmpty())
            refuseInput(QCoreApplication::translate("Accounts", "Nothing is written of what they said."), u"said"_s);
        CaseWrite(session).tell(things::account, account, {.action = event::exported});
        return withoutNames(parts.join(u"\n\n"_s), namesOfSide(session.db(), account));
    });
}

} // namespace woonrust::accounts
