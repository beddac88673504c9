// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/document.h"

#include "services/cases/things/subject_fields.h"
#include "storage/cases/document_store.h"
#include "storage/cases/letter_store.h"

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using enum PersonalKind;

constexpr auto fields = withSubject<Document>({
    field<&Document::title>({.name = "title"_L1,
                             .column = "title"_L1,
                             .personal = Content,
                             .erasure = Erasure::Replace,
                             .label = QT_TRANSLATE_NOOP("Field", "Title")}),
    field<&Document::fileName>({.name = "fileName"_L1,
                                .column = "file_name"_L1,
                                .personal = Content,
                                .erasure = Erasure::Row,
                                .label = QT_TRANSLATE_NOOP("Field", "File name")}),
    field<&Document::mimeType>(
        {.name = "mimeType"_L1, .column = "mime_type"_L1, .label = QT_TRANSLATE_NOOP("Field", "Kind of file")}),
    field<&Document::kind>({.name = "kind"_L1,
                            .kind = FieldKind::Code,
                            .column = "kind"_L1,
                            .list = "INFORMATIEOBJECTSOORT"_L1,
                            .label = QT_TRANSLATE_NOOP("Field", "Kind")}),
    field<&Document::size>({.name = "size"_L1,
                            .kind = FieldKind::Number,
                            .column = "size"_L1,
                            .label = QT_TRANSLATE_NOOP("Field", "Size")}),
    field<&Document::sha256>({.name = "sha256"_L1,
                              .kind = FieldKind::Sum,
                              .column = "sha256"_L1,
                              .personal = Trace,
                              .erasure = Erasure::Row,
                              .label = QT_TRANSLATE_NOOP("Field", "Check sum")}),
    field<&Document::recordedBy>({.name = "recordedBy"_L1,
                                  .column = "recorded_by"_L1,
                                  .personal = Identity,
                                  .erasure = Erasure::Empty,
                                  .label = QT_TRANSLATE_NOOP("Field", "Recorded by whom")}),
    field<&Document::recordedWhere>({.name = "recordedWhere"_L1,
                                     .column = "recorded_where"_L1,
                                     .personal = Content,
                                     .erasure = Erasure::Empty,
                                     .label = QT_TRANSLATE_NOOP("Field", "Recorded where")}),
    field<&Document::knownTo>({.name = "knownTo"_L1,
                               .column = "known_to"_L1,
                               .personal = Content,
                               .erasure = Erasure::Empty,
                               .label = QT_TRANSLATE_NOOP("Field", "With whose knowledge")}),
    field<&Document::addedAt>({.name = "addedAt"_L1,
                               .kind = FieldKind::Moment,
                               .column = "added_at"_L1,
                               .log = FieldLog::Made,
                               .label = QT_TRANSLATE_NOOP("Field", "Added at")}),
    field<&Document::by>({.name = "by"_L1,
                          .kind = FieldKind::User,
                          .column = "by_user_id"_L1,
                          .log = FieldLog::Made,
                          .label = QT_TRANSLATE_NOOP("Field", "By")}),
});
constexpr QLatin1StringView told[] = {event::removed};
constexpr LineAt lineAt[] = {{"addedAt"_L1}};

bool line(LineContext& context, const Document& document, timeline::TimelineRow& row)
{
    // A letter's own line tells its PDF. The id alone does not say so: it may have been of another document before.
    const LetterId ofLetter = storage::letterOfDocument(context.db, document.id);
    const auto letter = ofLetter ? storage::findLetter(context.db, ofLetter) : std::nullopt;
    if (letter && letter->sha256 == document.sha256)
        return false;
    row.kindName = context.names.code(u"INFORMATIEOBJECTSOORT"_s, document.kind);
    row.title = document.title;
    row.subLine = dotted(
        {context.number(document.about.report), document.fileName == document.title ? QString() : document.fileName});
    row.who = context.names.user(document.by);
    return true;
}

} // namespace

constinit const Thing<Document> document{
    .kind = EntityKind::Document,
    .table = "document"_L1,
    .name = QT_TRANSLATE_NOOP("Thing", "Document"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Documents"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Document removed"),
    .fields = fields,
    .essential = "fileName"_L1,
    .told = told,
    .about = [](const Document& one) { return one.about; },
    .find = storage::findDocument,
    .inDossier = storage::documentsOf,
    .onReport = storage::documentsOf,
    .ofOwner = storage::documentsOf,
    .before = [](const Document& a,
                 const Document& b) { return std::pair(a.addedAt, a.id) > std::pair(b.addedAt, b.id); },
    .update = storage::updateDocument,
    .remove = storage::removeDocument,
    .lineAt = lineAt,
    .line = line,
    .words = [](Connection&, const Document& one) { return std::optional(SearchText{one.title, one.fileName}); },
};

} // namespace woonrust::things
