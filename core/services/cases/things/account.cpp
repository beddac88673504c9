// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/account.h"

#include "services/cases/things/subject_fields.h"
#include "storage/cases/account_store.h"

#include <QJsonArray>

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using enum PersonalKind;

constexpr Field<Account> fields[] = {
    field<&Account::side>({.name = "side"_L1,
                           .kind = FieldKind::Code,
                           .column = "side"_L1,
                           .list = "SIDE"_L1,
                           .label = QT_TRANSLATE_NOOP("Field", "Side")}),
    field<&Account::person>({.name = "person"_L1,
                             .kind = FieldKind::Person,
                             .column = "person_id"_L1,
                             .personal = Identity,
                             .erasure = Erasure::Empty,
                             .label = QT_TRANSLATE_NOOP("Field", "Person")}),
    field<&Account::who>({.name = "who"_L1,
                          .column = "who"_L1,
                          .personal = Identity,
                          .erasure = Erasure::Empty,
                          .label = QT_TRANSLATE_NOOP("Field", "Who was heard")}),
    field<&Account::heardOn>({.name = "heardOn"_L1,
                              .kind = FieldKind::Day,
                              .column = "heard_on"_L1,
                              .label = QT_TRANSLATE_NOOP("Field", "Heard on")}),
    field<&Account::putTo>({.name = "putTo"_L1,
                            .column = "put_to"_L1,
                            .personal = Content,
                            .erasure = Erasure::Empty,
                            .label = QT_TRANSLATE_NOOP("Field", "What was put to them")}),
    field<&Account::said>({.name = "said"_L1,
                           .column = "said"_L1,
                           .personal = Content,
                           .erasure = Erasure::Empty,
                           .label = QT_TRANSLATE_NOOP("Field", "What they said")}),
    field<&Account::statement>({.name = "statement"_L1,
                                .column = "statement"_L1,
                                .personal = Content,
                                .erasure = Erasure::Empty,
                                .label = QT_TRANSLATE_NOOP("Field", "Their own statement")}),
    field<&Account::statementDocument>({.name = "statementDocument"_L1,
                                        .kind = FieldKind::Document,
                                        .column = "statement_document_id"_L1,
                                        .label = QT_TRANSLATE_NOOP("Field", "Document with their statement")}),
    field<&Account::answers>({.name = "answers"_L1,
                              .kind = FieldKind::Document,
                              .column = "answers_document_id"_L1,
                              .label = QT_TRANSLATE_NOOP("Field", "Document that it answers")}),
    field<&Account::by>({.name = "by"_L1,
                         .kind = FieldKind::User,
                         .column = "by_user_id"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Heard by")}),
    field<&Account::dossier>({.name = "dossier"_L1,
                              .kind = FieldKind::Dossier,
                              .column = "dossier_id"_L1,
                              .log = FieldLog::Apart,
                              .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};
constexpr QLatin1StringView told[] = {event::removed};
constexpr LineAt lineAt[] = {{"heardOn"_L1}};

// A paragraph under its own heading; nothing when nothing was said.
QString under(const QString& heading, const QString& text)
{
    return text.trimmed().isEmpty() ? QString() : heading + u'\n' + text.trimmed();
}

bool line(LineContext& context, const Account& account, timeline::TimelineRow& row)
{
    const QString side = context.names.code(u"SIDE"_s, account.side);
    row.timeKnown = false;
    row.kindName = QCoreApplication::translate("Timeline", "Heard");
    const QString title = firstLineOf(account.said.isEmpty() ? account.statement : account.said);
    row.title = title.isEmpty() ? side : title;
    QStringList parts{under(QCoreApplication::translate("Timeline", "Put to them:"), account.putTo),
                      under(QCoreApplication::translate("Timeline", "Said:"), account.said),
                      under(QCoreApplication::translate("Timeline", "Their own statement:"), account.statement)};
    parts.removeAll(QString());
    row.text = parts.join(u"\n\n"_s);
    row.subLine = dotted({side, account.person ? context.names.person(account.person) : account.who});
    row.who = context.names.user(account.by);
    return true;
}

} // namespace

constinit const Thing<Account> account{
    .kind = EntityKind::Account,
    .table = "party_account"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Hearing of one side"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Hearings of both sides"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Hearing of one side removed"),
    .fields = fields,
    .essential = "side"_L1,
    .told = told,
    .about = [](const Account& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findAccount,
    .inDossier = storage::accountsOf,
    .before = [](const Account& a,
                 const Account& b) { return std::pair(a.heardOn, a.id) > std::pair(b.heardOn, b.id); },
    .insert = storage::insertAccount,
    .update = storage::updateAccount,
    .remove = storage::removeAccount,
    .lineAt = lineAt,
    .line = line,
    .words =
        [](Connection&, const Account& one) {
            return std::optional(SearchText{one.who, lined({one.putTo, one.said, one.statement})});
        },
};

} // namespace woonrust::things
