// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/lists.h"

#include "domain/needed_codes.h"
#include "domain/text_fold.h"
#include "services/base/input.h"
#include "storage/registry/code_list_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace woonrust::lists {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView fixedLists[] = {"NATURE"_L1,
                                            "DIRECTIVE_KIND"_L1,
                                            "DIRECTIVE_STATE"_L1,
                                            "DIRECTIVE_ROLE"_L1,
                                            "DIRECTIVE_RESULT"_L1,
                                            "CAPACITY"_L1,
                                            "CLAUSE_KIND"_L1,
                                            "CLAUSE_RESULT"_L1,
                                            "PHASE"_L1,
                                            "LETTER"_L1,
                                            "LETTER_SENDING"_L1,
                                            "LETTER_PROOF"_L1,
                                            "STEP_KIND"_L1,
                                            "LEAD"_L1,
                                            "TRIAGE"_L1,
                                            "SPOKEN_TO_NEIGHBOUR"_L1,
                                            "SIDE"_L1,
                                            "CONDITION"_L1,
                                            "AREA_KIND"_L1,
                                            "ZAAKSTATUSSOORT"_L1,
                                            "VERTROUWELIJKHEID"_L1,
                                            "COMMUNICATIERICHTING"_L1};

bool isNeeded(const QString& list, const QString& code)
{
    return isFixed(list) || isNeededCode(list, code);
}

// One thing of a code list has no number of its own; the event names it in its changes.
void logChange(Session& session, QLatin1StringView action, const CodeValue& value, QJsonObject changes)
{
    noteChange(changes, "code"_L1, {}, value.list + u'.' + value.code);
    session.log({.action = action, .subjectKind = EntityKind::CodeValue, .changes = changes});
}

CodeValue existing(Session& session, const QString& list, const QString& code)
{
    return orMissing(storage::findCodeValue(session.db(), list, code));
}

CodeValue unchanged(Session& session, const CodeValue& seen)
{
    CodeValue now = existing(session, seen.list, seen.code);
    requireUnchanged(seen.version, now.version);
    return now;
}

std::vector<CodeValue> valuesOf(Session& session, const QString& list)
{
    std::vector<CodeValue> values = storage::allCodeValues(session.db());
    std::erase_if(values, [&](const CodeValue& value) { return value.list != list; });
    if (values.empty())
        refuseMissing();
    return values;
}

QString codeFromName(const QString& name, const std::vector<CodeValue>& values)
{
    QString base = searchWords(name).join(u'_').toUpper();
    base.remove(QRegularExpression(u"[^A-Z0-9_]"_s));
    base = base.left(17);
    if (base.isEmpty())
        base = u"VALUE"_s;
    QString code = base;
    for (int i = 2; std::ranges::contains(values, code, &CodeValue::code); ++i)
        code = base + u'_' + QString::number(i);
    return code;
}

void checkNames(CodeValue& value, const std::vector<CodeValue>& values)
{
    value.nameNl =
        checkedLine(value.nameNl, 100, u"nameNl"_s, QCoreApplication::translate("Lists", "Enter the Dutch name."));
    value.nameEn = checkedLine(value.nameEn, 100, u"nameEn"_s);
    if (value.nameEn.isEmpty())
        value.nameEn = value.nameNl;
    for (const CodeValue& other : values)
        if (other.code != value.code && other.parent == value.parent && !other.validUntil.isValid() &&
            foldForSearch(other.nameNl) == foldForSearch(value.nameNl))
            refuseInput(QCoreApplication::translate("Lists", "The list has a value of this name already."),
                        u"nameNl"_s);
}

} // namespace

bool isFixed(const QString& list)
{
    return std::ranges::find(fixedLists, list) != std::end(fixedLists);
}

CodeNames current(Connection& db, const QString& language)
{
    return {storage::allCodeValues(db), language};
}

Result<CodeNames> load(Session& session, const QString& language)
{
    return session.read([&] { return current(session.db(), language); });
}

Result<QString> add(Session& session, const CodeValue& wanted)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageLists);
        if (isFixed(wanted.list))
            refuseInput(QCoreApplication::translate("Lists", "Nothing can be added to this list: the rules of the "
                                                             "program depend on it."),
                        u"list"_s);
        const std::vector<CodeValue> values = valuesOf(session, wanted.list);
        CodeValue value = wanted;
        value.vera = false;
        value.order = int(values.size()) + 1;
        for (const CodeValue& other : values)
            value.order = std::max(value.order, other.order + 1);
        value.code = value.code.trimmed().toUpper();
        checkNames(value, values);
        if (value.code.isEmpty())
            value.code = codeFromName(value.nameNl, values);
        static const QRegularExpression form(u"^[A-Z0-9_]{1,20}$"_s);
        if (!form.match(value.code).hasMatch())
            refuseInput(QCoreApplication::translate("Lists", "A code has at most 20 capitals, digits and underscores."),
                        u"code"_s);
        if (std::ranges::contains(values, value.code, &CodeValue::code))
            refuseInput(QCoreApplication::translate("Lists", "The list has a value with this code already. Choose "
                                                             "another code, or offer that one again."),
                        u"code"_s);
        const qsizetype dot = value.parent.indexOf(u'.');
        if (!value.parent.isEmpty() &&
            !storage::hasCode(session.db(), value.parent.left(dot), value.parent.mid(dot + 1)))
            refuseInput(QCoreApplication::translate("Input", "Choose a value from the list."), u"parent"_s);
        storage::insertCodeValue(session.db(), value);
        QJsonObject changes;
        noteChange(changes, "nameNl"_L1, {}, value.nameNl);
        noteChange(changes, "nameEn"_L1, {}, value.nameEn);
        logChange(session, event::created, value, changes);
        return value.code;
    });
}

Result<void> rename(Session& session, const CodeValue& seen, const QString& nameNl, const QString& nameEn)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageLists);
        const CodeValue before = unchanged(session, seen);
        CodeValue after = before;
        after.nameNl = nameNl;
        after.nameEn = nameEn;
        checkNames(after, valuesOf(session, before.list));
        if (before.vera && after.nameNl != before.nameNl)
            refuseInput(QCoreApplication::translate("Lists", "This name is VERA's, so that data can be exchanged. "
                                                             "Retire the value and add one of your own instead."),
                        u"nameNl"_s);
        if (after == before)
            return;
        orStale(storage::updateCodeValue(session.db(), after));
        QJsonObject changes;
        noteChange(changes, "nameNl"_L1, before.nameNl, after.nameNl);
        noteChange(changes, "nameEn"_L1, before.nameEn, after.nameEn);
        logChange(session, event::changed, after, changes);
    });
}

Result<void> offerBetween(Session& session, const CodeValue& seen, QDate firstDay, QDate lastDay)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageLists);
        const CodeValue before = unchanged(session, seen);
        CodeValue after = before;
        after.validFrom = firstDay;
        after.validUntil = lastDay;
        if (after == before)
            return;
        if (firstDay.isValid())
            checkDay(firstDay, u"validFrom"_s);
        if (lastDay.isValid())
            checkDay(lastDay, u"validUntil"_s);
        if (firstDay.isValid() && lastDay.isValid() && lastDay < firstDay)
            refuseInput(QCoreApplication::translate("Lists", "The last day lies before the first."), u"validUntil"_s);
        const bool waits = firstDay.isValid() && firstDay > session.clock().today();
        if (lastDay.isValid() || waits) {
            const QString field = lastDay.isValid() ? u"validUntil"_s : u"validFrom"_s;
            if (isNeeded(before.list, before.code))
                refuseInput(QCoreApplication::translate("Lists", "This value cannot be retired: the rules of the "
                                                                 "program depend on it."),
                            field);
            const auto remains = [&](const CodeValue& other) {
                return other.code != before.code && !other.validUntil.isValid() &&
                       other.isOffered(session.clock().today());
            };
            if (std::ranges::none_of(valuesOf(session, before.list), remains))
                refuseInput(QCoreApplication::translate("Lists", "A list needs at least one value to choose from. Add "
                                                                 "another one first."),
                            field);
        }
        orStale(storage::updateCodeValue(session.db(), after));
        QJsonObject changes;
        noteChange(changes, "validFrom"_L1, toStorage(before.validFrom), toStorage(after.validFrom));
        noteChange(changes, "validUntil"_L1, toStorage(before.validUntil), toStorage(after.validUntil));
        logChange(session, event::changed, after, changes);
    });
}

Result<void> retire(Session& session, const CodeValue& seen, QDate lastDay)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageLists);
        orThrow(offerBetween(session, seen, unchanged(session, seen).validFrom, lastDay));
    });
}

Result<void> remove(Session& session, const QString& list, const QString& code)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageLists);
        const CodeValue value = existing(session, list, code);
        if (isNeeded(list, code))
            refuseInput(QCoreApplication::translate("Lists", "This value cannot be removed: the rules of the program "
                                                             "depend on it."),
                        u"code"_s);
        if (value.vera)
            refuseInput(QCoreApplication::translate("Lists", "This value belongs to VERA and cannot be removed. "
                                                             "Retire it instead."),
                        u"code"_s);
        if (storage::isCodeInUse(session.db(), list, code))
            refuseInput(QCoreApplication::translate("Lists", "This value is in use and cannot be removed. Retire it: "
                                                             "it is no longer offered then, and what uses it keeps "
                                                             "its name."),
                        u"code"_s);
        if (valuesOf(session, list).size() == 1)
            refuseInput(QCoreApplication::translate("Lists", "A list needs at least one value to choose from. Add "
                                                             "another one first."),
                        u"code"_s);
        storage::removeCodeValue(session.db(), list, code);
        QJsonObject changes;
        noteChange(changes, "nameNl"_L1, value.nameNl, {});
        logChange(session, event::removed, value, changes);
    });
}

Result<void> reorder(Session& session, const QString& list, const QStringList& codes)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageLists);
        std::vector<CodeValue> values = valuesOf(session, list);
        const QSet<QString> given(codes.cbegin(), codes.cend());
        if (given.size() != codes.size() || codes.size() != qsizetype(values.size()) ||
            !std::ranges::all_of(values, [&](const CodeValue& value) { return given.contains(value.code); }))
            refuseStale(); // somebody added or removed a value meanwhile
        QStringList before;
        for (CodeValue& value : values) {
            before << value.code;
            value.order = int(codes.indexOf(value.code)) + 1;
            storage::placeCodeValue(session.db(), list, value.code, value.order);
        }
        if (before == codes)
            return;
        QJsonObject changes;
        noteChange(changes, "order"_L1, before.join(u' '), codes.join(u' '));
        noteChange(changes, "list"_L1, {}, list);
        session.log({.action = event::changed, .subjectKind = EntityKind::CodeValue, .changes = changes});
    });
}

} // namespace woonrust::lists
