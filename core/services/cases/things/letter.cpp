// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/letter.h"

#include "services/cases/things/field_text.h"
#include "services/cases/things/letter_fields.h"
#include "services/cases/things/subject_fields.h"
#include "storage/cases/letter_store.h"
#include "storage/registry/letter_template_store.h"

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using L = Letter;
using enum PersonalKind;

constexpr auto fields = withSubject<L>({
    field<&L::code>({.name = "code"_L1,
                     .kind = FieldKind::Code,
                     .column = "code"_L1,
                     .list = "LETTER"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Letter")}),
    field<&L::number>({.name = "number"_L1,
                       .kind = FieldKind::Number,
                       .column = "number"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Version of the template")}),
    field<&L::edition>({.name = "edition"_L1,
                        .kind = FieldKind::Number,
                        .column = "edition"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Edition")}),
    field<&L::replaces>(
        {.name = "replaces"_L1, .column = "replaces_id"_L1, .label = QT_TRANSLATE_NOOP("Field", "Sets right")}),
    field<&L::batch>(
        {.name = "batch"_L1, .column = "batch_id"_L1, .label = QT_TRANSLATE_NOOP("Field", "Begun together with")}),
    field<&L::addressees>({.name = "addressees"_L1,
                           .kind = FieldKind::Addressees,
                           .column = "addressees"_L1,
                           .personal = Identity,
                           .erasure = Erasure::Empty,
                           .label = QT_TRANSLATE_NOOP("Field", "To")}),
    field<&L::subject>({.name = "subject"_L1,
                        .column = "subject"_L1,
                        .personal = Content,
                        .erasure = Erasure::Empty,
                        .label = QT_TRANSLATE_NOOP("Field", "Subject")}),
    field<&L::blocks>({.name = "blocks"_L1,
                       .kind = FieldKind::LetterBlocks,
                       .column = "blocks"_L1,
                       .personal = Content,
                       .erasure = Erasure::Empty,
                       .label = QT_TRANSLATE_NOOP("Field", "Text")}),
    field<&L::values>({.name = "values"_L1,
                       .kind = FieldKind::LetterValues,
                       .column = "field_values"_L1,
                       .personal = Content,
                       .erasure = Erasure::Empty,
                       .label = QT_TRANSLATE_NOOP("Field", "Filled in")}),
    field<&L::sending>({.name = "sending"_L1,
                        .kind = FieldKind::Code,
                        .column = "sending"_L1,
                        .list = "LETTER_SENDING"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Sending")}),
    field<&L::outside>({.name = "outside"_L1,
                        .kind = FieldKind::Flag,
                        .column = "outside"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Goes to a partner or the court")}),
    field<&L::datedOn>({.name = "datedOn"_L1,
                        .kind = FieldKind::Day,
                        .column = "dated_on"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Date")}),
    field<&L::step>({.name = "step"_L1, .column = "step_id"_L1, .label = QT_TRANSLATE_NOOP("Field", "Step")}),
    field<&L::createdAt>({.name = "createdAt"_L1,
                          .kind = FieldKind::Moment,
                          .column = "created_at"_L1,
                          .log = FieldLog::Made,
                          .label = QT_TRANSLATE_NOOP("Field", "Begun at")}),
    field<&L::by>({.name = "by"_L1,
                   .kind = FieldKind::User,
                   .column = "by_user_id"_L1,
                   .log = FieldLog::Made,
                   .label = QT_TRANSLATE_NOOP("Field", "By")}),
    field<&L::finalAt>({.name = "finalAt"_L1,
                        .kind = FieldKind::Moment,
                        .column = "final_at"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Final at")}),
    field<&L::finalBy>({.name = "finalBy"_L1,
                        .kind = FieldKind::User,
                        .column = "final_by_id"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Made final by")}),
    field<&L::document>(
        {.name = "document"_L1, .column = "document_id"_L1, .label = QT_TRANSLATE_NOOP("Field", "Document")}),
    field<&L::sha256>({.name = "sha256"_L1,
                       .kind = FieldKind::Sum,
                       .column = "sha256"_L1,
                       .personal = Trace,
                       .erasure = Erasure::Row,
                       .label = QT_TRANSLATE_NOOP("Field", "Check sum")}),
    field<&L::contact>(
        {.name = "contact"_L1, .column = "contact_id"_L1, .label = QT_TRANSLATE_NOOP("Field", "Contact")}),
    field<&L::replaced>({.name = "replaced"_L1,
                         .kind = FieldKind::Flag,
                         .column = "replaced"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Replaced by a newer one")}),
    field<&L::proofs>({.name = "proofs"_L1,
                       .kind = FieldKind::Proofs,
                       .column = "proofs"_L1,
                       .personal = Content,
                       .erasure = Erasure::Empty,
                       .label = QT_TRANSLATE_NOOP("Field", "Proof of sending")}),
});
// When it became final, or else when it was begun.
constexpr LineAt lineAt[] = {{"finalAt"_L1}, {"createdAt"_L1}};

QString languageOf(Connection& db, const L& letter)
{
    const auto says = storage::findLetterTemplate(db, letter.code, letter.number);
    return says ? says->letter.language : u"nl"_s;
}

QString namesOf(const L& letter)
{
    QStringList names;
    for (const Addressee& one : letter.addressees)
        names << one.name;
    return names.join(u", "_s);
}

bool line(LineContext& context, const L& letter, timeline::TimelineRow& row)
{
    const QString language = languageOf(context.db, letter);
    switch (stateOf(letter)) {
    case LetterState::Draft:
        row.kindName = QCoreApplication::translate("Timeline", "Letter, draft");
        break;
    case LetterState::Final:
        row.kindName = QCoreApplication::translate("Timeline", "Letter");
        break;
    case LetterState::Replaced:
        row.kindName = QCoreApplication::translate("Timeline", "Letter, replaced");
        break;
    }
    row.title = context.names.code(u"LETTER"_s, letter.code);
    row.text = letter.finalAt.isValid() ? plainTextOf(letter, language) : QString();
    QStringList proofs;
    for (const SendingProof& proof : letter.proofs)
        proofs << spaced({context.names.code(u"LETTER_PROOF"_s, proof.kind), shortDate(proof.on)});
    row.subLine = dotted({context.number(letter.about.report), namesOf(letter),
                          context.names.code(u"LETTER_SENDING"_s, letter.sending), proofs.join(u", "_s)});
    row.who = context.names.user(letter.finalBy ? letter.finalBy : letter.by);
    return true;
}

std::optional<SearchText> words(Connection& db, const L& letter)
{
    const QString language = languageOf(db, letter);
    return SearchText{subjectOf(letter, language), lined({namesOf(letter), plainTextOf(letter, language)})};
}

std::optional<OpenThing> open(LineContext& context, const L& letter)
{
    if (letter.finalAt.isValid())
        return std::nullopt;
    return OpenThing{.kind = EntityKind::Letter,
                     .id = letter.id.value(),
                     .text = QCoreApplication::translate("Dossiers", "Draft of the letter “%1”")
                                 .arg(context.names.code(u"LETTER"_s, letter.code)),
                     .blocking = false};
}

} // namespace

constinit const Thing<L> letter{
    .kind = EntityKind::Letter,
    .table = "letter"_L1,
    .name = QT_TRANSLATE_NOOP("Thing", "Letter"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Letters"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Draft of a letter removed"),
    .fields = fields,
    .essential = "code"_L1,
    .about = [](const L& one) { return one.about; },
    .find = storage::findLetter,
    .inDossier = storage::lettersOf,
    .onReport = storage::lettersOf,
    .ofOwner = storage::lettersOf,
    .before = [](const L& a, const L& b) { return a.id < b.id; },
    .insert = storage::insertLetter,
    .update = storage::updateLetter,
    .remove = storage::removeLetter,
    .lineAt = lineAt,
    .line = line,
    .words = words,
    .open = open,
};

} // namespace woonrust::things
