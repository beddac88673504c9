// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/diary/diary_editor.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/diary/diary_grid.h"
#include "ui/pages/case/diary/diary_model.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QPushButton>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

DiaryEditor::DiaryEditor(AppContext& theContext, Subject about, std::optional<Incident> incident, QWidget* parent)
    : CaseEditor(theContext, incident ? tr("Change an incident") : tr("Enter a diary"), tr("Save"), parent),
      m_about(std::move(about)),
      m_incident(std::move(incident)),
      m_model(new DiaryModel(theContext.bench.clock, m_incident.has_value(), this)),
      m_grid(new DiaryGrid(m_model))
{
    if (m_incident)
        m_model->setRows({writeDiaryRow(*m_incident)});
    named(m_grid, tr("Rows of the diary"));
    FormField* rows = addField(u"rows"_s, tr("&Rows"), m_grid);
    rows->setHint(
        m_incident ? tr("An end that is earlier than the start is past midnight.")
                   : tr("Tab or Enter goes on; a time may be typed as 2130. An end that is earlier than the start is "
                        "past midnight. Ctrl+V puts rows of a spreadsheet in, Ctrl+Delete takes a row away. Without "
                        "a source it is the reporter who saw or heard it."));
    form()->addWidget(rows, 1);
    if (!m_incident) {
        auto* put = secondaryButton(tr("&Paste rows"));
        auto* file = secondaryButton(tr("From a &file…"));
        for (QPushButton* button : {put, file})
            buttons()->addWidget(button);
        connect(put, &QPushButton::clicked, this, [this] {
            m_grid->finishTyping();
            m_grid->paste();
        });
        connect(file, &QPushButton::clicked, this, &DiaryEditor::readFile);
    } else {
        offerRemoval(
            {.title = tr("Remove this incident?"),
             .text = tr("The log keeps what stood in it, and your reason."),
             .label = tr("Reason"),
             .confirm = tr("Remove")},
            [id = m_incident->id](Session& session, const QString& reason, Numbers numbers) {
                return incidents::remove(session, {id}, reason, numbers);
            },
            tr("The incident is removed."));
    }
    connect(m_model, &DiaryModel::edited, this, &DiaryEditor::touched);
    begin(u"diary"_s, u"%1/%2/%3"_s.arg(m_about.report.value())
                          .arg(m_about.dossier.value())
                          .arg(m_incident ? m_incident->id.value() : 0));
    startAt(m_grid);
}

void DiaryEditor::readFile()
{
    context().seams.files.open(
        this,
        {.title = tr("Rows of a diary from a file"),
         .suggestion = {},
         .filters = {tr("Tables (*.csv *.xlsx *.ods *.txt)"), tr("All files (*)")}},
        [this](const QString& path) {
            context().bench.reader.run(
                this, [path](Session&) { return rowsOfFile(path); },
                [this](const Result<std::vector<DiaryRow>>& rows) {
                    if (!rows)
                        CaseEditor::showError(rows.error());
                    else if (rows->empty())
                        CaseEditor::showError({.kind = ErrorKind::Input, .message = tr("The file holds no rows.")});
                    else
                        m_model->insertRowsAt(m_model->rowCount() - 1, *rows);
                });
        });
}

CaseEditor::Work DiaryEditor::work(Numbers numbers) const
{
    m_grid->finishTyping();
    std::vector<DiaryModel::Fault> faults;
    const std::vector<Incident> rows = m_model->read(faults);
    if (!faults.empty()) {
        m_grid->goTo(faults.front().row, faults.front().column);
        const QString first = tr("row %1: %2").arg(faults.front().row + 1).arg(faults.front().message);
        return [first, count = int(faults.size())](Session&) -> Result<void> {
            return failure(
                ErrorKind::Input,
                tr("%n cell(s) cannot be meant; nothing was saved. The first, %1", nullptr, count).arg(first),
                u"rows"_s);
        };
    }
    if (rows.empty())
        return [](Session&) -> Result<void> {
            return failure(ErrorKind::Input, tr("Type or paste at least one row."), u"rows"_s);
        };
    if (m_incident) {
        Incident changed = rows.front();
        changed.id = m_incident->id;
        changed.version = m_incident->version;
        changed.person = changed.source == m_incident->source ? m_incident->person : PersonId();
        return [changed, numbers](Session& session) { return incidents::update(session, changed, numbers); };
    }
    return [about = m_about, rows, numbers, diary = m_diary](Session& session) -> Result<void> {
        const auto added = incidents::addAll(session, about, rows, numbers);
        if (!added)
            return std::unexpected(added.error());
        *diary = *added;
        if (diary->faults.empty())
            return {};
        return failure(
            ErrorKind::Input,
            tr("%n row(s) cannot be stored; nothing was saved. The first: %1", nullptr, int(diary->faults.size()))
                .arg(diary->faults.front().message),
            u"rows"_s);
    };
}

void DiaryEditor::showError(const Error& error)
{
    for (const incidents::RowFault& fault : m_diary->faults)
        m_model->setFault(fault.row, fault.field, fault.message);
    if (!m_diary->faults.empty())
        m_grid->goTo(m_model->rowOf(m_diary->faults.front().row), 0);
    m_diary->faults.clear();
    CaseEditor::showError(error);
}

QString DiaryEditor::notice() const
{
    return m_incident ? tr("The incident is saved.")
                      : tr("%n row(s) of the diary are saved.", nullptr, int(m_diary->added.size()));
}

std::function<void()> DiaryEditor::undo() const
{
    if (m_incident || m_diary->added.empty())
        return {};
    return [&worker = context().bench.writer, owner = &context(), ids = m_diary->added] {
        worker.run(
            owner,
            [ids, why = tr("Taken back right after they were entered.")](Session& session) {
                return incidents::remove(session, ids, why);
            },
            [](const Result<void>&) {});
    };
}

QJsonObject DiaryEditor::content() const
{
    QJsonArray rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isUntouched(row))
            continue;
        QJsonArray cells;
        for (const QString& cell : m_model->rows()[std::size_t(row)])
            cells.append(cell);
        rows.append(cells);
    }
    return {{u"rows"_s, rows}};
}

void DiaryEditor::setContent(const QJsonObject& content)
{
    std::vector<DiaryRow> rows;
    for (const QJsonValue& cells : content[u"rows"_s].toArray()) {
        DiaryRow row;
        for (std::size_t column = 0; column < row.size(); ++column)
            row[column] = cells[qsizetype(column)].toString();
        rows.push_back(row);
    }
    m_model->setRows(std::move(rows));
}

} // namespace woonrust::ui
