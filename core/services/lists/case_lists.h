// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "storage/cases/directive_list.h"
#include "storage/cases/dossier_list.h"
#include "storage/cases/report_list.h"

#include <QJsonObject>

namespace woonrust {

// A filter as saved views, links between pages and the event log of exports keep it. Reading is lenient: an unknown
// key or value is ignored, so that a view saved by another version still opens.
[[nodiscard]] QJsonObject toJson(const ReportFilter& filter);
[[nodiscard]] ReportFilter reportFilterFromJson(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const DossierFilter& filter);
[[nodiscard]] DossierFilter dossierFilterFromJson(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const DirectiveFilter& filter);
[[nodiscard]] DirectiveFilter directiveFilterFromJson(const QJsonObject& json);

namespace case_lists {

using storage::DirectiveOrder;
using storage::DossierOrder;
using ReportOrder = storage::ListOrder;

// What a list shows, as the actor may see it: ids in order, then lines in pages. A count never shows what the list
// hides. For a worker, inside Session::read(): these throw. `codesInOrder` as in storage/cases/report_list.h.
void eachReportId(Session& session, const ReportFilter& filter, ReportOrder order, const QStringList& codesInOrder,
                  const std::function<bool(ReportId)>& id);
[[nodiscard]] std::vector<ReportRow> reportRows(Session& session, const std::vector<ReportId>& ids);
void eachDossierId(Session& session, const DossierFilter& filter, DossierOrder order,
                   const std::function<bool(DossierId)>& id);
[[nodiscard]] std::vector<DossierRow> dossierRows(Session& session, const std::vector<DossierId>& ids);
void eachDirectiveId(Session& session, const DirectiveFilter& filter, DirectiveOrder order,
                     const std::function<bool(DirectiveId)>& id);
[[nodiscard]] std::vector<DirectiveRow> directiveRows(Session& session, const std::vector<DirectiveId>& ids);

[[nodiscard]] Result<qint64> countReports(Session& session, const ReportFilter& filter);
[[nodiscard]] Result<qint64> countDossiers(Session& session, const DossierFilter& filter);
[[nodiscard]] Result<qint64> countDirectives(Session& session, const DirectiveFilter& filter);
// The number in the rail: what is due of directives (evaluations, hearings), of this user or of everybody.
[[nodiscard]] Result<qint64> countDirectivesDue(Session& session, UserId keeper = {});

// Open dossiers that the actor may open, for a field to choose one: the one with that number first, then those with
// these words. Needs SeeCases.
[[nodiscard]] Result<std::vector<DossierRow>> openDossiers(Session& session, const QString& typed, std::size_t most);
// The same, closed ones too.
[[nodiscard]] Result<std::vector<DossierRow>> anyDossiers(Session& session, const QString& typed, std::size_t most);

// Where the lines of a list go: into a file, or, to be printed, to whom takes them.
struct ListTarget {
    ListTarget(QString file) : path(std::move(file)) {} // NOLINT: a path is a target
    ListTarget(int mostLines, std::function<void(const QStringList&)> taker) : most(mostLines), take(std::move(taker))
    {
    }

    QString path;
    int most = 0; // lines; what is over is left out
    std::function<void(const QStringList&)> take = {};
};

// What a written list holds: a header, and a line of texts per row. `line` is called in the order of the list.
template <class RowType> struct ListExport {
    QStringList header;
    std::function<QStringList(const RowType&)> line;
    // Gets the rows written so far; false stops, and nothing is left behind.
    std::function<bool(int)> progress;
};

// Writes exactly the list that is shown as CSV (UTF-8 with BOM, semicolons), and logs it with its filter before the
// file appears. Texts that a spreadsheet would run as a formula are defused. Returns the number of rows. NotAllowed
// without Permission::ExportList.
[[nodiscard]] Result<int> writeReportsCsv(Session& session, const ListTarget& target, const ReportFilter& filter,
                                          ReportOrder order, const QStringList& codesInOrder,
                                          const ListExport<ReportRow>& content);
[[nodiscard]] Result<int> writeDossiersCsv(Session& session, const ListTarget& target, const DossierFilter& filter,
                                           DossierOrder order, const ListExport<DossierRow>& content);
[[nodiscard]] Result<int> writeDirectivesCsv(Session& session, const ListTarget& target, const DirectiveFilter& filter,
                                             DirectiveOrder order, const ListExport<DirectiveRow>& content);

} // namespace case_lists

} // namespace woonrust
