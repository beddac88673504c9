// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/handbooks.h"

#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/office/processes.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/handbook_store.h"
#include "storage/registry/process_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace woonrust::handbooks {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestBody = 100'000;

Handbook get(Session& session, const QString& code, const QString& language)
{
    const HandbookName* name = handbookName(code);
    if (!name || (language != "nl"_L1 && language != "en"_L1))
        refuseMissing();
    const QString shipped = shippedHandbook(code, language);
    Handbook book{
        .code = code, .language = language, .title = name->name.in(language), .body = shipped, .changedBy = {}};
    if (const auto stored = storage::lastHandbook(session.db(), code, language)) {
        book.body = stored->body;
        book.number = stored->number;
        book.changedAt = stored->addedAt;
        book.changedBy = DisplayNames(session.db()).user(stored->addedBy);
        book.isShipped = book.body.trimmed() == shipped.trimmed();
    }
    return book;
}

HandbookSurroundings surroundingsIn(Session& session)
{
    HandbookSurroundings around;
    const QDate today = session.clock().today();
    const std::vector<storage::StoredProcess> versions = storage::allProcesses(session.db());
    for (const storage::StoredProcess& each : versions)
        if (processes::inForce(versions, each.definition.code, today) == &each)
            for (const ProcessStep& step : each.definition.steps)
                around.steps << step.code;
    for (const CodeValue& value : storage::allCodeValues(session.db()))
        if (value.list == "LETTER"_L1)
            around.letters << value.code;
        else if (value.list == "INSTRUMENT"_L1)
            around.instruments << value.code;
    return around;
}

void requireWithoutFault(Session& session, const QString& body)
{
    const std::vector<HandbookFault> faults = faultsOf(body, surroundingsIn(session));
    if (faults.empty())
        return;
    const QString first =
        QCoreApplication::translate("Handbook", "Line %1: %2").arg(faults.front().line).arg(faults.front().message);
    refuseInput(faults.size() == 1 ? first
                                   : QCoreApplication::translate("Handbook", "This text has %n faults. The first: %1",
                                                                 nullptr, int(faults.size()))
                                         .arg(first),
                u"body"_s);
}

int addVersion(Session& session, const Handbook& before, const QString& body)
{
    storage::StoredHandbook next{.id = {},
                                 .code = before.code,
                                 .language = before.language,
                                 .number = before.number + 1,
                                 .body = body,
                                 .addedAt = session.clock().nowUtc(),
                                 .addedBy = session.actor().id};
    next.id = storage::insertHandbook(session.db(), next);
    QJsonObject changes;
    noteChange(changes, "code"_L1, QString(), next.code);
    noteChange(changes, "language"_L1, QString(), next.language);
    noteChange(changes, "number"_L1, before.number, next.number);
    session.log({.action = event::created,
                 .subjectKind = EntityKind::Handbook,
                 .subjectId = next.id.value(),
                 .changes = changes});
    return next.number;
}

} // namespace

Result<std::vector<Handbook>> list(Session& session, const QString& language)
{
    return session.read([&] {
        std::vector<Handbook> books;
        for (const HandbookName& name : handbookNames())
            books.push_back(get(session, name.code, language));
        return books;
    });
}

Result<Handbook> read(Session& session, const QString& code, const QString& language)
{
    return session.read([&] { return get(session, code, language); });
}

Result<int> save(Session& session, const QString& code, const QString& language, int seen, const QString& wanted,
                 Numbers numbers)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageLists);
        const Handbook before = get(session, code, language);
        requireUnchanged(seen, before.number);
        const QString body = checkedText(wanted, longestBody, u"body"_s,
                                         QCoreApplication::translate("Handbook", "Write the text of the handbook."));
        if (body == before.body.trimmed())
            return before.number;
        requireWithoutFault(session, body);
        questionNumbers(numbers, {{u"body"_s, body}});
        return addVersion(session, before, body);
    });
}

Result<int> restore(Session& session, const QString& code, const QString& language, int seen)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageLists);
        const Handbook before = get(session, code, language);
        requireUnchanged(seen, before.number);
        if (before.isShipped)
            return before.number;
        return addVersion(session, before, shippedHandbook(code, language).trimmed());
    });
}

Result<HandbookSurroundings> surroundings(Session& session)
{
    return session.read([&] { return surroundingsIn(session); });
}

} // namespace woonrust::handbooks
