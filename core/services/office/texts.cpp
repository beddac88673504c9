// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/texts.h"

#include "domain/text_fold.h"
#include "services/base/input.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

namespace woonrust::texts {

using namespace Qt::StringLiterals;

namespace {

void checkPlaceholders(const QString& text, const QString& field)
{
    const QStringList known = knownPlaceholders();
    for (const QString& name : fillPlaceholders(text, {}).missing)
        if (!known.contains(name))
            refuseInput(QCoreApplication::translate("Texts", "There is no placeholder {%1}. Use one of: %2.")
                            .arg(name, known.join(u", "_s)),
                        field);
}

QString newCode(Connection& db, const QString& name, const QString& language)
{
    QString base = searchWords(name).join(u'_').toUpper();
    base.remove(QRegularExpression(u"[^A-Z0-9_]"_s)).truncate(30);
    if (base.isEmpty())
        base = u"TEXT"_s;
    QString code = base;
    for (int i = 2; storage::findStandardText(db, code, language); ++i)
        code = base + u'_' + QString::number(i);
    return code;
}

StandardText checked(Session& session, const StandardText& wanted, const QString& kindBefore, Numbers numbers)
{
    StandardText text = wanted;
    text.name =
        checkedLine(text.name, 100, u"name"_s, QCoreApplication::translate("Texts", "Enter a name for the text."));
    text.subject = checkedLine(text.subject, 200, u"subject"_s);
    text.body = checkedText(text.body, 20'000, u"body"_s, QCoreApplication::translate("Texts", "Write the text."));
    if (text.language != u"nl" && text.language != u"en")
        refuseInput(QCoreApplication::translate("Settings", "Choose Dutch or English."), u"language"_s);
    checkCode(session, u"CONTACT_KIND"_s, text.kind, u"kind"_s, kindBefore);
    checkPlaceholders(text.subject, u"subject"_s);
    checkPlaceholders(text.body, u"body"_s);
    questionNumbers(numbers, {{u"name"_s, text.name}, {u"subject"_s, text.subject}, {u"body"_s, text.body}});
    return text;
}

QJsonObject changesBetween(const StandardText& before, const StandardText& after)
{
    QJsonObject changes;
    noteChange(changes, "code"_L1, before.code, after.code);
    noteChange(changes, "language"_L1, before.language, after.language);
    noteChange(changes, "kind"_L1, before.kind, after.kind);
    noteChange(changes, "name"_L1, before.name, after.name);
    noteChange(changes, "subject"_L1, before.subject, after.subject);
    noteChange(changes, "body"_L1, before.body, after.body);
    noteChange(changes, "retired"_L1, before.retired, after.retired);
    return changes;
}

} // namespace

Result<std::vector<StandardText>> list(Session& session, const QString& language, const QString& kind, bool retiredToo)
{
    return session.read([&] { return storage::standardTexts(session.db(), language, kind, retiredToo); });
}

Filled fill(const StandardText& text, const QHash<QString, QString>& values)
{
    const FilledText subject = fillPlaceholders(text.subject, values);
    const FilledText body = fillPlaceholders(text.body, values);
    Filled filled{.subject = subject.text, .body = body.text, .missing = subject.missing};
    for (const QString& name : body.missing)
        if (!filled.missing.contains(name))
            filled.missing << name;
    return filled;
}

Result<StandardTextId> save(Session& session, const StandardText& wanted, Numbers numbers)
{
    return session.write([&] {
        requirePermission(session, Permission::ManageLists);
        const bool isNew = !wanted.id.isValid();
        const StandardText before =
            isNew ? StandardText{} : orMissing(storage::findStandardText(session.db(), wanted.id));
        requireUnchanged(wanted.version, before.version);
        StandardText text = checked(session, wanted, before.kind, numbers);
        if (isNew) {
            text.code = text.code.trimmed().toUpper();
            if (text.code.isEmpty())
                text.code = newCode(session.db(), text.name, text.language);
            if (storage::findStandardText(session.db(), text.code, text.language))
                refuseInput(QCoreApplication::translate("Texts", "There is a text with this code already."), u"code"_s);
            text.id = storage::insertStandardText(session.db(), text);
        } else {
            text.code = before.code;
            text.language = before.language;
            if (text == before)
                return text.id;
            orStale(storage::updateStandardText(session.db(), text));
        }
        session.log({.action = isNew ? event::created : event::changed,
                     .subjectKind = EntityKind::StandardText,
                     .subjectId = text.id.value(),
                     .changes = changesBetween(before, text)});
        return text.id;
    });
}

} // namespace woonrust::texts
