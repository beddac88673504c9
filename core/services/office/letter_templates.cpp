// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/letter_templates.h"

#include "services/base/input.h"
#include "storage/registry/code_list_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace woonrust::letter_templates {

using namespace Qt::StringLiterals;

namespace {

void logChange(Session& session, QLatin1StringView action, const StoredLetterTemplate& letter, QJsonObject changes)
{
    noteChange(changes, "code"_L1, {}, letter.letter.code);
    noteChange(changes, "number"_L1, {}, letter.letter.version);
    session.log({.action = action,
                 .subjectKind = EntityKind::LetterTemplate,
                 .subjectId = letter.id.value(),
                 .changes = changes});
}

StoredLetterTemplate seen(Session& session, const Seen<LetterTemplateId>& letter)
{
    requirePermission(session, Permission::ManageLists);
    StoredLetterTemplate found = orMissing(storage::findLetterTemplate(session.db(), letter.id));
    requireUnchanged(letter.version, found.version);
    return found;
}

// What keeps it from being kept at all; the rest keeps it from being put in force.
LetterTemplate checked(Session& session, LetterTemplate letter, Numbers numbers)
{
    static const QRegularExpression code(uR"(\A[A-Z][A-Z0-9_]{0,19}\z)"_s);
    letter.code = letter.code.trimmed().toUpper();
    if (!code.match(letter.code).hasMatch())
        refuseInput(QCoreApplication::translate("LetterTemplates", "Give the letter a code of capitals, digits and _, "
                                                                   "at most 20, as B21."),
                    u"code"_s);
    letter.name.nl = checkedLine(letter.name.nl, 100, u"name"_s,
                                 QCoreApplication::translate("LetterTemplates", "Give the letter a name."));
    letter.name.en = checkedLine(letter.name.en, 100, u"name"_s);
    letter.purpose.nl = checkedText(letter.purpose.nl, 1000, u"purpose"_s);
    letter.purpose.en = checkedText(letter.purpose.en, 1000, u"purpose"_s);
    letter.source = checkedText(letter.source, 1000, u"source"_s);
    letter.subject = checkedLine(letter.subject, 200, u"subject"_s);
    checkCode(session, u"CONTACT_KIND"_s, letter.contactKind, u"contactKind"_s);
    checkCode(session, u"LETTER_SENDING"_s, letter.sending, u"sending"_s);
    if (letter.language != u"nl" && letter.language != u"en")
        refuseInput(QCoreApplication::translate("Settings", "Choose Dutch or English."), u"language"_s);
    if (letter.blocks.size() > 40)
        refuseInput(QCoreApplication::translate("LetterTemplates", "A letter has at most 40 blocks."), u"blocks"_s);
    QStringList texts;
    for (LetterBlock& block : letter.blocks) {
        block.heading = checkedLine(block.heading, 200, u"blocks"_s);
        block.text = checkedText(block.text, 10'000, u"blocks"_s);
        texts << block.heading << block.text;
    }
    questionNumbers(numbers, {{u"name"_s, letter.name.nl + u'\n' + letter.name.en},
                              {u"purpose"_s, letter.purpose.nl + u'\n' + letter.purpose.en},
                              {u"source"_s, letter.source},
                              {u"subject"_s, letter.subject},
                              {u"blocks"_s, texts.join(u'\n')}});
    return letter;
}

// A letter of the association's own: processes name it by its code.
void addToList(Session& session, const LetterTemplate& letter)
{
    const QString list = u"LETTER"_s;
    if (storage::hasCode(session.db(), list, letter.code))
        return;
    int last = 0;
    for (const CodeValue& value : storage::allCodeValues(session.db()))
        if (value.list == list)
            last = std::max(last, value.order);
    const CodeValue value{.list = list,
                          .code = letter.code,
                          .nameNl = letter.name.nl,
                          .nameEn = letter.name.en.isEmpty() ? letter.name.nl : letter.name.en,
                          .order = last + 1};
    storage::insertCodeValue(session.db(), value);
    QJsonObject changes;
    noteChange(changes, "code"_L1, {}, value.list + u'.' + value.code);
    noteChange(changes, "nameNl"_L1, {}, value.nameNl);
    noteChange(changes, "nameEn"_L1, {}, value.nameEn);
    session.log({.action = event::created, .subjectKind = EntityKind::CodeValue, .changes = changes});
}

void requireWithoutFault(const LetterTemplate& letter)
{
    const std::vector<LetterFault> faults = faultsOf(letter);
    if (faults.empty())
        return;
    const QString first = sentenceOf(letter, faults.front());
    refuseInput(faults.size() == 1
                    ? QCoreApplication::translate("LetterTemplates", "This letter cannot be used: %1").arg(first)
                    : QCoreApplication::translate("LetterTemplates", "This letter has %n faults. The first: %1",
                                                  nullptr, int(faults.size()))
                          .arg(first),
                u"blocks"_s);
}

} // namespace

Result<std::vector<StoredLetterTemplate>> all(Session& session)
{
    return session.read([&] { return storage::allLetterTemplates(session.db()); });
}

Result<std::vector<StoredLetterTemplate>> inForce(Session& session)
{
    return session.read([&] {
        std::vector<StoredLetterTemplate> versions = storage::allLetterTemplates(session.db());
        std::vector<StoredLetterTemplate> found;
        for (const StoredLetterTemplate& each : versions)
            if (inForce(versions, each.letter.code, session.clock().today()) == &each)
                found.push_back(each);
        return found;
    });
}

Result<StoredLetterTemplate> get(Session& session, const QString& code, qint64 number)
{
    return session.read([&] { return orMissing(storage::findLetterTemplate(session.db(), code, number)); });
}

const StoredLetterTemplate* inForce(const std::vector<StoredLetterTemplate>& versions, const QString& code, QDate day)
{
    const StoredLetterTemplate* found = nullptr;
    for (const StoredLetterTemplate& each : versions)
        if (each.letter.code == code && each.fromOn.isValid() && each.fromOn <= day &&
            (!found || std::pair(found->fromOn, found->letter.version) < std::pair(each.fromOn, each.letter.version)))
            found = &each;
    return found;
}

Result<qint64> add(Session& session, const LetterTemplate& wanted, Numbers numbers)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageLists);
        StoredLetterTemplate letter{.id = {},
                                    .letter = checked(session, wanted, numbers),
                                    .addedAt = session.clock().nowUtc(),
                                    .addedBy = session.actor().id};
        letter.letter.version = int(storage::lastLetterTemplateNumber(session.db(), letter.letter.code)) + 1;
        addToList(session, letter.letter);
        letter.id = storage::insertLetterTemplate(session.db(), letter);
        logChange(session, event::created, letter, {});
        return qint64(letter.letter.version);
    });
}

Result<void> putInForce(Session& session, Seen<LetterTemplateId> letter, QDate from)
{
    return session.write([&] {
        const StoredLetterTemplate before = seen(session, letter);
        if (!from.isValid() || from < session.clock().today())
            refuseInput(QCoreApplication::translate("LetterTemplates", "Choose today or a later day: letters of before "
                                                                       "were begun with the version of then."),
                        u"from"_s);
        requireWithoutFault(before.letter);
        StoredLetterTemplate after = before;
        after.fromOn = from;
        if (after.fromOn == before.fromOn)
            return;
        orStale(storage::updateLetterTemplateStart(session.db(), after));
        QJsonObject changes;
        noteChange(changes, "fromOn"_L1, toStorage(before.fromOn), toStorage(after.fromOn));
        logChange(session, event::changed, after, changes);
    });
}

Result<void> remove(Session& session, Seen<LetterTemplateId> letter)
{
    return session.write([&] {
        const StoredLetterTemplate before = seen(session, letter);
        if (before.fromOn.isValid())
            refuseInput(QCoreApplication::translate("LetterTemplates", "This version was put in force, so it stays: "
                                                                       "letters may be begun with it. Put another one "
                                                                       "in force instead."),
                        u"fromOn"_s);
        storage::removeLetterTemplate(session.db(), before.id);
        logChange(session, event::removed, before, {});
    });
}

} // namespace woonrust::letter_templates
