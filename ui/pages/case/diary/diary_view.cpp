// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/diary/diary_view.h"

#include "services/cases/incidents.h"
#include "ui/context/number_question.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/pages/case/tab_list.h"

#include <QBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QString hoursOf(const Incident& incident)
{
    if (!incident.startsAt.isValid())
        return {};
    return incident.endsAt.isValid()
               ? DiaryView::tr("%1 to %2").arg(toStorage(incident.startsAt), toStorage(incident.endsAt))
               : DiaryView::tr("from %1").arg(toStorage(incident.startsAt));
}

std::vector<TabLine> linesOf(const std::vector<Incident>& incidents, QDate today)
{
    std::vector<TabLine> lines;
    for (const Incident& incident : incidents) {
        QStringList sub{dayText(incident.happenedOn, today), hoursOf(incident), incident.effect.simplified(),
                        incident.source};
        sub.removeAll(QString());
        lines.push_back(
            {.id = incident.id.value(), .title = incident.what.simplified(), .sub = sub.join(u" · "_s), .pill = {}});
    }
    return lines;
}

} // namespace

DiaryView::DiaryView(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_list(new TabList(tr("Diary"), Icon::Calendar,
                         tr("No diary yet. Type what the reporter wrote down, row by row, or paste it from a "
                            "spreadsheet."),
                         tr("Enter a diary")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    auto* add = secondaryButton(tr("Add rows…"));
    auto* edit = secondaryButton(tr("Change…"));
    auto* drop = secondaryButton(tr("Remove…"));
    for (QPushButton* button : {add, edit, drop})
        m_list->addButton(button);
    connect(add, &QPushButton::clicked, this, &DiaryView::addWanted);
    connect(edit, &QPushButton::clicked, this, &DiaryView::change);
    connect(drop, &QPushButton::clicked, this, &DiaryView::remove);
    connect(m_list, &TabList::addWanted, this, &DiaryView::addWanted);
    connect(m_list, &TabList::opened, this, &DiaryView::change);
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::any_of(changes, [this](const Change& one) {
                return one.kind == EntityKind::Incident && one.report == m_about.report;
            }))
            reload();
    });
}

void DiaryView::setSubject(const Subject& about)
{
    const bool same = about == m_about;
    m_about = about;
    if (!same)
        reload();
}

void DiaryView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_list->setReadOnly(readOnly);
}

void DiaryView::reload()
{
    if (!m_about.report)
        return;
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [about = m_about](Session& session) { return incidents::incidentsOf(session, about); },
        [this, generation](Result<std::vector<Incident>> found) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!found) {
                Q_EMIT failed(found.error().message);
                return;
            }
            m_incidents = *std::move(found);
            m_list->setLines(linesOf(m_incidents, m_context.today()));
            Q_EMIT countChanged(int(m_incidents.size()));
        });
}

const Incident* DiaryView::chosen() const
{
    const auto found = std::ranges::find(m_incidents, IncidentId(m_list->currentId()), &Incident::id);
    return found == m_incidents.end() ? nullptr : &*found;
}

void DiaryView::change()
{
    if (const Incident* one = chosen(); one && !m_readOnly)
        Q_EMIT changeWanted(*one);
}

void DiaryView::remove()
{
    const Incident* one = chosen();
    if (!one || m_readOnly)
        return;
    askAndSave(
        m_context, this,
        {.title = tr("Remove this incident?"),
         .text = tr("The log keeps what stood in it, and your reason."),
         .label = tr("Reason"),
         .confirm = tr("Remove")},
        [id = one->id](Session& session, const QString& reason, Numbers numbers) {
            return incidents::remove(session, {id}, reason, numbers);
        },
        [this](const Result<void>& removed) {
            if (removed)
                Q_EMIT toast(tr("The incident is removed."));
            else
                Q_EMIT failed(removed.error().message);
        });
}

} // namespace woonrust::ui
