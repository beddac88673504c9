// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/shared/search_store.h"

#include "domain/search_terms.h"
#include "storage/database/dialect.h"
#include "storage/shared/search_query.h"
#include "storage/shared/visibility_sql.h"

#include <algorithm>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int idBits = 40;

} // namespace

qint64 searchRowId(EntityKind kind, qint64 id)
{
    return (qint64(kind) << idBits) | id;
}

qint64 lastSearchRowId(EntityKind kind)
{
    return searchRowId(kind, (qint64(1) << idBits) - 1);
}

void indexForSearch(Connection& db, EntityKind kind, qint64 id, DossierId dossier, const QString& title,
                    const QString& body, const QString& unseen)
{
    QStringList words{unseen, extraSearchWords(title + u'\n' + body + u'\n' + unseen)};
    words.removeAll(QString());
    // An upsert keeps the row's id and fires the trigger that renews the full-text index.
    db.exec(u"INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET dossier_id = excluded.dossier_id, title = excluded.title, "
            "body = excluded.body, words = excluded.words"_s,
            {searchRowId(kind, id), dossier, title, body, words.join(u' ')});
}

void removeFromSearch(Connection& db, EntityKind kind, qint64 id)
{
    db.exec(u"DELETE FROM search_text WHERE id = ?"_s, {searchRowId(kind, id)});
}

void moveInSearch(Connection& db, EntityKind kind, qint64 id, DossierId dossier)
{
    db.exec(u"UPDATE search_text SET dossier_id = ? WHERE id = ?"_s, {dossier, searchRowId(kind, id)});
}

std::vector<SearchHit> search(Connection& db, const Visibility& visibility, EntityKind kind, const QString& text,
                              int limit)
{
    const QString match = searchQuery(db, text);
    if (match.isEmpty())
        return {};
    const SqlCondition visible = visibleDossier(visibility, "s.dossier_id"_L1);
    Values values = {match, searchRowId(kind, 0), lastSearchRowId(kind)};
    values.insert(values.end(), visible.values.begin(), visible.values.end());
    values.emplace_back(limit);
    // The newest first: by row id the index gives them at once, by rank it would have to weigh every hit.
    return db.all<SearchHit>(
        u"SELECT %1, s.title, %2 FROM %3 JOIN search_text s ON s.id = %1 "
        "WHERE %4 AND %1 BETWEEN ? AND ?%5 ORDER BY %1 DESC LIMIT ?"_s.arg(
            dialect::hitId(), dialect::hitExcerpt(), dialect::hits(), dialect::isHit(), visible.sql),
        values, [kind](const Row& row) {
            return SearchHit{.kind = kind,
                             .id = row.integer(0) & ((qint64(1) << idBits) - 1),
                             .title = row.text(1),
                             .excerpt = row.text(2).simplified()};
        });
}

std::optional<SearchHit> findByNumber(Connection& db, const Visibility& visibility, const SerialNumber& number)
{
    struct Numbered {
        char16_t letter;
        EntityKind kind;
        QString sql;
    };
    static const Numbered all[] = {
        {SerialNumber::report, EntityKind::Report,
         u"SELECT r.id, r.dossier_id, s.title FROM report r LEFT JOIN search_text s ON s.id = r.id + ? "
         "WHERE r.number = ?"_s},
        {SerialNumber::dossier, EntityKind::Dossier,
         u"SELECT d.id, d.id, s.title FROM dossier d LEFT JOIN search_text s ON s.id = d.id + ? WHERE d.number = ?"_s},
        {SerialNumber::directive, EntityKind::Directive,
         u"SELECT g.id, g.dossier_id, s.title FROM directive g LEFT JOIN search_text s ON s.id = g.id + ? "
         "WHERE g.number = ?"_s},
    };
    const auto* found = std::ranges::find(all, number.kind.unicode(), &Numbered::letter);
    if (!visibility.seesCases || found == std::end(all))
        return std::nullopt;
    const auto& [letter, kind, sql] = *found;
    return db.one<SearchHit>(sql, {searchRowId(kind, 0), number.key()}, [&, kind = kind](const Row& row) {
        const bool hidden = isHidden(db, visibility, row.id<DossierId>(1));
        return SearchHit{.kind = kind,
                         .id = row.integer(0),
                         .title = hidden || row.text(2).isEmpty() ? number.toString() : row.text(2)};
    });
}

void checkSearchIndex(Connection& db)
{
    db.exec(dialect::checkHits());
}

void rebuildSearchIndex(Connection& db)
{
    db.exec(dialect::remakeHits());
}

} // namespace woonrust::storage
