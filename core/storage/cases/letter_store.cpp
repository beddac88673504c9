// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/letter_store.h"

#include "domain/letter_json.h"
#include "storage/shared/subject_sql.h"

#include <QJsonDocument>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select =
    u"SELECT id, code, number, edition, replaces_id, batch_id, addressees, subject, blocks, "
    "field_values, sending, outside, dated_on, step_id, created_at, by_user_id, final_at, "
    "final_by_id, document_id, sha256, contact_id, replaced, proofs, version, %1 FROM letter "_s.arg(subjectColumns);

template <class Parts> QString written(const Parts& parts)
{
    return QString::fromUtf8(QJsonDocument(toJson(parts)).toJson(QJsonDocument::Compact));
}

template <class Parts> Parts read(const QString& text)
{
    Parts parts;
    fromJson(QJsonDocument::fromJson(text.toUtf8()).array(), parts);
    return parts;
}

Value sumOf(const Letter& letter)
{
    return letter.sha256.isEmpty() ? Value(nullptr) : Value(letter.sha256);
}

Letter readLetter(const Row& row)
{
    return {.id = row.id<LetterId>(0),
            .about = readSubject(row, 24),
            .code = row.text(1),
            .number = row.integer(2),
            .edition = row.integer(3),
            .replaces = row.id<LetterId>(4),
            .batch = row.id<LetterId>(5),
            .addressees = read<std::vector<Addressee>>(row.text(6)),
            .subject = row.text(7),
            .blocks = read<std::vector<WrittenBlock>>(row.text(8)),
            .values = read<LetterValues>(row.text(9)),
            .sending = row.text(10),
            .outside = row.flag(11),
            .datedOn = row.date(12),
            .step = row.id<WorkStepId>(13),
            .createdAt = row.moment(14),
            .by = row.id<UserId>(15),
            .finalAt = row.moment(16),
            .finalBy = row.id<UserId>(17),
            .document = row.id<DocumentId>(18),
            .sha256 = row.bytes(19),
            .contact = row.id<ContactMomentId>(20),
            .replaced = row.flag(21),
            .proofs = read<std::vector<SendingProof>>(row.text(22)),
            .version = int(row.integer(23))};
}

LetterId firstId(Connection& db, const QString& sql, const Values& values)
{
    return db.one<LetterId>(sql, values, [](const Row& row) { return row.id<LetterId>(0); }).value_or(LetterId());
}

} // namespace

LetterId insertLetter(Connection& db, const Letter& l)
{
    return LetterId(db.insert(
        u"INSERT INTO letter (%1, code, number, edition, replaces_id, batch_id, addressees, subject, blocks, "
        "field_values, sending, outside, dated_on, step_id, created_at, by_user_id, final_at, final_by_id, "
        "document_id, sha256, contact_id, replaced, proofs) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(subjectColumns),
        joined(subjectValues(l.about), {l.code,           l.number,          l.edition,
                                        l.replaces,       l.batch,           written(l.addressees),
                                        l.subject,        written(l.blocks), written(l.values),
                                        l.sending,        l.outside,         l.datedOn,
                                        l.step,           l.createdAt,       l.by,
                                        l.finalAt,        l.finalBy,         l.document,
                                        sumOf(l),         l.contact,         l.replaced,
                                        written(l.proofs)})));
}

bool updateLetter(Connection& db, const Letter& l)
{
    return db.exec(u"UPDATE letter SET addressees = ?, subject = ?, blocks = ?, field_values = ?, sending = ?, "
                   "dated_on = ?, step_id = ?, final_at = ?, final_by_id = ?, document_id = ?, sha256 = ?, "
                   "contact_id = ?, replaced = ?, proofs = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
                   {written(l.addressees), l.subject, written(l.blocks), written(l.values), l.sending, l.datedOn,
                    l.step, l.finalAt, l.finalBy, l.document, sumOf(l), l.contact, l.replaced, written(l.proofs), l.id,
                    l.version}) > 0;
}

void removeLetter(Connection& db, LetterId id)
{
    db.exec(u"DELETE FROM letter WHERE id = ?"_s, {id});
}

std::optional<Letter> findLetter(Connection& db, LetterId id)
{
    return db.one<Letter>(select + u"WHERE id = ?"_s, {id}, readLetter);
}

std::vector<Letter> lettersOf(Connection& db, const Subject& about)
{
    const SqlCondition mine = hangsOn(about);
    return db.all<Letter>(select + u"WHERE "_s + mine.sql + u" ORDER BY id"_s, mine.values, readLetter);
}

std::vector<Letter> lettersOf(Connection& db, ReportId report)
{
    return lettersOf(db, {.report = report, .dossier = {}});
}

std::vector<Letter> lettersOf(Connection& db, DossierId dossier)
{
    return lettersOf(db, {.report = {}, .dossier = dossier});
}

std::vector<Letter> lettersOfBatch(Connection& db, LetterId batch)
{
    // Two questions, each answered by its index; the first may be gone.
    std::vector<Letter> letters = db.all<Letter>(select + u"WHERE batch_id = ? ORDER BY id"_s, {batch}, readLetter);
    if (std::optional<Letter> first = findLetter(db, batch))
        letters.insert(letters.begin(), *std::move(first));
    return letters;
}

std::optional<Letter> editionAfter(Connection& db, LetterId letter)
{
    return db.one<Letter>(select + u"WHERE replaces_id = ? ORDER BY id DESC LIMIT 1"_s, {letter}, readLetter);
}

LetterId letterOfDocument(Connection& db, DocumentId document)
{
    return firstId(db, u"SELECT id FROM letter WHERE document_id = ?"_s, {document});
}

LetterId letterOfContact(Connection& db, ContactMomentId contact)
{
    return firstId(db, u"SELECT id FROM letter WHERE contact_id = ?"_s, {contact});
}

} // namespace woonrust::storage
