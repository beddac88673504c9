// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/import_section.h"

#include "exchange/imports.h"
#include "exchange/refusal_table.h"
#include "papers/export_file.h"
#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/section_header.h"
#include "ui/kit/task_panel.h"
#include "ui/kit/tile.h"
#include "ui/kit/widgets.h"
#include "ui/pages/admin/import_columns_card.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QSettings>
#include <QTableWidget>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

enum Kind { Units, Tenancies, Reports, Incidents, Areas };
enum Count { Read, Added, Changed, Unchanged, Refused, CountCount };
constexpr int shownRefusals = 1000; // all of them go into the saved list
const QString folderKey = u"import/folder"_s;

Result<exchange::ImportResult> importFile(Session& session, int kind, const QString& path,
                                          const exchange::ImportOptions& options)
{
    switch (kind) {
    case Units:
        return exchange::importUnits(session, path, options);
    case Tenancies:
        return exchange::importTenancies(session, path, options);
    case Reports:
        return exchange::importReports(session, path, options);
    case Incidents:
        return exchange::importIncidents(session, path, options);
    default:
        return exchange::importAreas(session, path, options);
    }
}

// The columns that a table must have, and the others it may have: Dutch words of the contract, the same in every
// language.
std::pair<QString, QString> columnNames(exchange::ImportKind kind)
{
    const QStringList needed = exchange::missingColumns(kind, {});
    const QStringList parts = needed.join(u" / "_s).split(u" / "_s);
    QStringList others;
    for (const exchange::ImportColumn& column : exchange::importColumns(kind))
        if (!parts.contains(column.name))
            others << column.name;
    return {needed.join(u", "_s), others.join(u", "_s)};
}

QString columnsKey(int kind)
{
    static const QStringList names{u"units"_s, u"tenancies"_s, u"reports"_s, u"incidents"_s, u"areas"_s};
    return u"import/columns/"_s + names.at(kind);
}

} // namespace

SectionTitle ImportSection::title()
{
    return {.icon = Icon::Import, .name = tr("Import"), .draftKind = {}};
}

ImportSection::ImportSection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), tr("Bring in units, tenancies, reports, diaries and areas from a file"), parent),
      m_kind(named(new QComboBox, tr("What to import"))),
      m_choose(secondaryButton(tr("&Choose a file…"))),
      m_columns(wrappedLabel(QString())),
      m_all(new QCheckBox(tr("All or &nothing: let no row in when one is refused"))),
      m_replace(new QCheckBox(tr("&Replace boundaries of the same year"))),
      m_example(linkButton(tr("&Example file…"))),
      m_columnsCard(new ImportColumnsCard),
      m_more(wrappedLabel(QString())),
      m_import(primaryButton(tr("&Import"))),
      m_progress(new TaskPanel),
      m_empty(new EmptyState(Icon::Import,
                             tr("Choose a file. You first see what it would do; nothing changes before you say so."),
                             tr("Choose a file…"))),
      m_result(new QWidget)
{
    m_kind->addItem(tr("Units"), Units);
    m_kind->addItem(tr("Tenancies and tenants"), Tenancies);
    m_kind->addItem(tr("Reports"), Reports);
    m_kind->addItem(tr("Incidents of diaries"), Incidents);
    m_kind->addItem(tr("Areas and their boundaries"), Areas);
    m_columns->setForegroundRole(QPalette::PlaceholderText);
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(gap(this, Gap::Small));
    row->addWidget(m_kind);
    row->addWidget(m_choose);
    row->addWidget(m_example);
    row->addStretch(1);
    row->addWidget(m_import);
    card->body()->addLayout(row);
    card->body()->addWidget(m_all);
    card->body()->addWidget(m_replace);
    card->body()->addWidget(m_columns);

    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(gap(this));
    for (const QString& label : {tr("Read"), tr("New"), tr("Changed"), tr("The same"), tr("Refused")}) {
        m_tiles << new Tile(label);
        m_tiles.last()->setFocusPolicy(Qt::NoFocus);
        tiles->addWidget(m_tiles.last(), 1);
    }
    m_refusalCard = new Card(tr("Refused rows"));
    QPushButton* saveRows = secondaryButton(tr("Save the &rows to correct…"));
    QPushButton* save = secondaryButton(tr("&Save the list…"));
    m_refusalCard->addToHeader(saveRows);
    m_refusalCard->addToHeader(save);
    m_refusals = named(new QTableWidget(0, 4), tr("Refused rows"));
    m_refusals->setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("Value"), tr("Why")});
    prepareTable(m_refusals);
    m_refusals->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refusals->horizontalHeader()->resizeSection(0, em(this, 5));
    m_refusals->horizontalHeader()->resizeSection(1, em(this, 11));
    m_refusals->horizontalHeader()->resizeSection(2, em(this, 12));
    m_refusals->setMinimumHeight(em(this, 10));
    m_refusalCard->setFlushBody(m_refusals);
    auto* column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this));
    column->addLayout(tiles);
    column->addWidget(m_more);
    m_correct = wrappedLabel(tr("These rows do not go in. Save the rows to correct, put right in your spreadsheet what "
                                "“Why” says, and import that file."));
    column->addWidget(m_correct);
    column->addWidget(m_refusalCard, 1);
    column->addStretch();
    m_result->hide();
    m_import->setEnabled(false);

    content()->addWidget(card);
    content()->addWidget(m_progress);
    content()->addWidget(m_columnsCard);
    content()->addWidget(m_result, 1);
    content()->addWidget(m_empty, 1);

    const auto showColumns = [this] {
        const auto [needed, others] = isTable() ? columnNames(tableKind()) : std::pair<QString, QString>();
        m_columns->setText(
            isTable() ? tr("A table (CSV, .xlsx or .ods) with the names of its columns on the first line. Needed: %1. "
                           "Read as well: %2. Does your file call them otherwise? Once it is open you choose what each "
                           "column is.")
                            .arg(needed, others)
                      : tr("GeoPackage, GeoJSON, TopoJSON or shape file (also in a zip) with the boundaries of "
                           "CBS, PDOK or the municipality."));
        m_replace->setVisible(!isTable());
        m_example->setVisible(isTable());
    };
    showColumns();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, showColumns] {
        showColumns();
        m_path.clear();
        m_columnsCard->hide();
        m_result->hide();
        m_empty->show();
        m_import->setEnabled(false);
        bar()->setMessage(Tone::Info, {});
    });
    connect(m_columnsCard, &ImportColumnsCard::changed, this, [this] {
        rememberColumns();
        run(true);
    });
    connect(m_replace, &QCheckBox::clicked, this, [this] { run(true); });
    connect(m_example, &QPushButton::clicked, this, [this] {
        saveCsv(tr("Save an example file"), tr("example-%1.csv").arg(m_kind->currentText().toLower()),
                exchange::exampleFile(tableKind()), tr("The example was saved."));
    });
    connect(saveRows, &QPushButton::clicked, this, [this] {
        saveCsv(tr("Save the refused rows"), tr("to-correct-%1.csv").arg(QFileInfo(m_path).completeBaseName()),
                exchange::refusedRowsCsv(m_last),
                tr("The rows were saved. Correct them in your spreadsheet and import that file."));
    });
    connect(m_choose, &QPushButton::clicked, this, &ImportSection::choose);
    connect(m_empty, &EmptyState::actionTriggered, this, &ImportSection::choose);
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(save, &QPushButton::clicked, this, [this] {
        saveCsv(tr("Save the refused rows"), tr("refused-%1.csv").arg(QFileInfo(m_path).completeBaseName()),
                exchange::refusalCsv(m_last.refused), tr("The list was saved."));
    });
}

void ImportSection::activate()
{
    m_kind->setFocus();
}

void ImportSection::choose()
{
    const bool areas = m_kind->currentData().toInt() == Areas;
    m_context.seams.files.open(this,
                               {.title = tr("Choose the file to import"),
                                .suggestion = m_context.preferences.value(folderKey).toString(),
                                .filters = {areas ? tr("Maps (*.gpkg *.geojson *.topojson *.json *.shp *.zip)")
                                                  : tr("Tables (*.csv *.txt *.xlsx *.ods)"),
                                            tr("All files (*)")}},
                               [this](const QString& path) {
                                   m_path = path;
                                   m_context.preferences.setValue(folderKey, QFileInfo(path).absolutePath());
                                   m_columnsCard->hide();
                                   if (isTable())
                                       lookAtColumns();
                                   run(true);
                               });
}

bool ImportSection::isTable() const
{
    return m_kind->currentData().toInt() != Areas;
}

exchange::ImportKind ImportSection::tableKind() const
{
    switch (m_kind->currentData().toInt()) {
    case Tenancies:
        return exchange::ImportKind::Tenancies;
    case Reports:
        return exchange::ImportKind::Reports;
    case Incidents:
        return exchange::ImportKind::Incidents;
    default:
        return exchange::ImportKind::Units;
    }
}

// What was chosen for files of this kind, now and before.
exchange::ColumnMap ImportSection::columns() const
{
    return columnMapFromText(m_context.preferences.value(columnsKey(m_kind->currentData().toInt())).toString());
}

void ImportSection::rememberColumns()
{
    exchange::ColumnMap map = columns();
    map.insert(m_columnsCard->chosen());
    m_context.preferences.setValue(columnsKey(m_kind->currentData().toInt()), columnMapText(map));
}

void ImportSection::lookAtColumns()
{
    m_context.bench.reader.run(
        this,
        [kind = tableKind(), path = m_path, map = columns()](Session&) {
            return exchange::columnsOfFile(kind, path, map);
        },
        [this, kind = tableKind(), path = m_path](const Result<std::vector<exchange::FileColumn>>& columns) {
            // What is wrong with the file the look at its rows tells.
            if (columns && path == m_path)
                m_columnsCard->setColumns(kind, *columns);
            m_empty->setVisible(m_empty->isVisibleTo(this) && m_columnsCard->isHidden());
        });
}

void ImportSection::run(bool dryRun)
{
    if (m_path.isEmpty())
        return;
    bar()->setMessage(Tone::Info, {});
    m_choose->setEnabled(false);
    m_kind->setEnabled(false);
    m_import->setEnabled(false);
    m_empty->hide();
    const auto progress = m_progress->begin(dryRun ? tr("Looking at %1…").arg(QFileInfo(m_path).fileName())
                                                   : tr("Importing %1…").arg(QFileInfo(m_path).fileName()));
    const exchange::ImportOptions options{
        .dryRun = dryRun,
        .allOrNothing = m_all->isChecked(),
        .replaceBoundaries = m_replace->isChecked(),
        .columns = columns(),
        .progress = [progress](double part) { return progress(static_cast<qint64>(part * 1000), 1000); }};
    m_context.bench.writer.run(
        this,
        [kind = m_kind->currentData().toInt(), path = m_path, options](Session& session) {
            return importFile(session, kind, path, options);
        },
        [this, dryRun](const Result<exchange::ImportResult>& result) {
            m_progress->end();
            m_choose->setEnabled(true);
            m_kind->setEnabled(true);
            if (!result) {
                m_empty->setVisible(!m_result->isVisible() && m_columnsCard->isHidden());
                m_import->setEnabled(result.error().kind == ErrorKind::Cancelled && m_result->isVisible());
                if (result.error().kind == ErrorKind::Cancelled)
                    bar()->setMessage(Tone::Info, tr("The import was stopped. Nothing was changed."));
                else
                    showError(result.error());
                return;
            }
            show(*result);
            const bool any = result->added + result->changed > 0;
            m_import->setEnabled(dryRun && any);
            const QString name = QFileInfo(m_path).fileName();
            if (!dryRun && !result->written)
                bar()->setMessage(Tone::DueSoon,
                                  tr("Nothing was imported from %1, because rows were refused.").arg(name));
            else if (!dryRun)
                bar()->setMessage(Tone::Good, tr("%1 was imported.").arg(name));
            else if (!any)
                bar()->setMessage(Tone::DueSoon, tr("%1 holds nothing to add or change.").arg(name));
            else
                bar()->setMessage(Tone::Info, tr("This is what %1 would do. Nothing has changed yet.").arg(name));
            if (dryRun && any)
                m_import->setFocus();
        });
}

void ImportSection::show(const exchange::ImportResult& result)
{
    m_last = result;
    const QLocale locale;
    const auto figure = [&](Count count, qint64 value, Tone tone = Tone::Neutral) {
        m_tiles.at(count)->setFigure(locale.toString(value), {}, tone);
    };
    figure(Read, result.read);
    figure(Added, result.added);
    figure(Changed, result.changed);
    figure(Unchanged, result.unchanged + result.skipped);
    figure(Refused, result.refusedRows, result.refusedRows > 0 ? Tone::Missed : Tone::Neutral);
    const int rows = static_cast<int>(std::min<size_t>(result.refused.size(), shownRefusals));
    m_refusals->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const exchange::Refusal& refusal = result.refused.at(static_cast<size_t>(row));
        const QStringList texts{locale.toString(refusal.line), refusal.column, refusal.value, refusal.reason};
        for (int column = 0; column < static_cast<int>(texts.size()); ++column) {
            auto* item = new QTableWidgetItem(texts.at(column));
            setTip(item, texts.at(column));
            m_refusals->setItem(row, column, item);
        }
    }
    m_refusalCard->setVisible(rows > 0);
    m_correct->setVisible(rows > 0);
    tellMore(result);
    m_empty->hide();
    m_result->show();
}

void ImportSection::tellMore(const exchange::ImportResult& result)
{
    constexpr std::size_t mostShown = 10;
    QStringList lines;
    if (result.blankRows > 0)
        lines << tr("%n empty row(s) were passed over.", nullptr, static_cast<int>(result.blankRows));
    if (!result.newAreas.isEmpty())
        lines << tr("Areas that are not known yet and are made: %1. An import of areas gives them their names.")
                     .arg(result.newAreas.first(std::min<qsizetype>(result.newAreas.size(), 20)).join(u", "_s));
    if (result.replacedBoundaries > 0)
        lines << tr("%n boundary(ies) are replaced by another one.", nullptr,
                    static_cast<int>(result.replacedBoundaries));
    if (!result.warnings.empty())
        lines << tr("Look at these rows, which do go in:");
    for (std::size_t i = 0; i < std::min(mostShown, result.warnings.size()); ++i) {
        const exchange::Refusal& warning = result.warnings.at(i);
        lines << tr("Line %1: %2 %3").arg(QLocale().toString(warning.line), warning.value, warning.reason);
    }
    if (result.warnings.size() > mostShown)
        lines << tr("… and %n more.", nullptr, static_cast<int>(result.warnings.size() - mostShown));
    m_more->setText(lines.join(u'\n'));
    m_more->setVisible(!lines.isEmpty());
}

void ImportSection::saveCsv(const QString& title, const QString& name, const QByteArray& csv, const QString& done)
{
    const QString folder =
        m_path.isEmpty() ? m_context.preferences.value(folderKey).toString() : QFileInfo(m_path).absolutePath();
    m_context.seams.files.save(this,
                               {.title = title,
                                .suggestion = folder.isEmpty() ? name : folder + u'/' + name,
                                .filters = {tr("Tables (*.csv)")},
                                .defaultSuffix = u"csv"_s},
                               [this, csv, done](const QString& path) {
                                   if (const Result<void> saved = papers::writeExport(path, csv))
                                       Q_EMIT toast(done);
                                   else
                                       bar()->setMessage(Tone::Missed, saved.error().message);
                               });
}

} // namespace woonrust::ui
