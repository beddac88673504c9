// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done in a dossier about its problem: measures, what both sides say, incidents of diaries.

#include "services/cases/accounts.h"
#include "services/cases/incidents.h"
#include "services/cases/measures.h"
#include "ui/context/number_question.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/diary/diary_editor.h"
#include "ui/pages/case/documents_view.h"
#include "ui/pages/case/tab_list.h"
#include "ui/pages/dossiers/detail_tabs.h"
#include "ui/pages/dossiers/dossier_detail.h"
#include "ui/pages/dossiers/measures/account_editor.h"
#include "ui/pages/dossiers/measures/both_sides.h"
#include "ui/pages/dossiers/measures/measure_editor.h"

#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <algorithm>

namespace woonrust::ui {

void DossierDetail::makeMeasureTab()
{
    auto* add = secondaryButton(tr("Record a measure…"));
    auto* change = secondaryButton(tr("Change…"));
    auto* end = secondaryButton(tr("End with a result…"));
    auto* drop = secondaryButton(tr("Remove…"));
    for (QPushButton* button : {add, change, end, drop})
        m_measures->addButton(button);
    connect(add, &QPushButton::clicked, this, [this] { editMeasure(0); });
    connect(change, &QPushButton::clicked, this, [this] { editMeasure(m_measures->currentId()); });
    connect(end, &QPushButton::clicked, this, [this] { editMeasure(m_measures->currentId(), true); });
    connect(drop, &QPushButton::clicked, this, &DossierDetail::removeMeasure);
    connect(m_measures, &TabList::addWanted, this, [this] { editMeasure(0); });
    connect(m_measures, &TabList::opened, this, [this](qint64 id) { openRow(EntityKind::Measure, id); });
    connect(m_measures, &TabList::currentChanged, end, [this, end] {
        const Measure* chosen = measure(m_measures->currentId());
        end->setEnabled(chosen && !chosen->endedOn.isValid());
    });
    m_measures->setFillMenu([this](QMenu* menu, qint64 id) { fillMeasureMenu(menu, id); });
}

void DossierDetail::makeSides()
{
    connect(m_sides, &BothSides::addWanted, this, [this](const QString& side) { editAccount({}, side); });
    connect(m_sides, &BothSides::changeWanted, this, [this](AccountId id) { editAccount(id); });
    connect(m_sides, &BothSides::copyWanted, this, &DossierDetail::copyAccount);
    connect(m_sides, &BothSides::documentWanted, this,
            [this](DocumentId id) { openRow(EntityKind::Document, id.value()); });
}

void DossierDetail::fillMeasureMenu(QMenu* menu, qint64 id)
{
    const Measure* chosen = measure(id);
    if (!chosen || !m_context.may(Permission::WorkDossier))
        return;
    menu->addAction(tr("Change the measure…"), this, [this, id] { editMeasure(id); });
    if (!chosen->endedOn.isValid())
        menu->addAction(tr("End with a result…"), this, [this, id] { editMeasure(id, true); });
}

const Measure* DossierDetail::measure(qint64 id) const
{
    const auto found = std::ranges::find(m_view.detail.measures, MeasureId(id),
                                         [](const dossiers::MeasureView& view) { return view.measure.id; });
    return found == m_view.detail.measures.end() ? nullptr : &found->measure;
}

// With id 0 a new one, which a closed dossier does not take.
void DossierDetail::editMeasure(qint64 id, bool end)
{
    const Measure* chosen = id == 0 ? nullptr : measure(id);
    if (id == 0 && mayChange())
        edit(new MeasureEditor(m_context, {.dossier = m_dossier}, m_view.detail));
    else if (chosen && m_context.may(Permission::WorkDossier))
        edit(new MeasureEditor(m_context, *chosen, m_view.detail,
                               end ? MeasureEditor::Start::AtResult : MeasureEditor::Start::AtInstrument));
}

void DossierDetail::recordMeasure(const QString& instrument)
{
    if (mayChange())
        edit(new MeasureEditor(m_context, {.dossier = m_dossier, .instrument = instrument}, m_view.detail));
}

void DossierDetail::removeMeasure()
{
    const MeasureId id(m_measures->currentId());
    askAndSave(
        m_context, this,
        {.title = tr("Remove this measure?"),
         .text = tr("Only for one that was recorded by mistake. One that is over gets a result."),
         .label = tr("Reason"),
         .confirm = tr("Remove")},
        [id](Session& session, const QString& reason, Numbers numbers) {
            return measures::remove(session, id, reason, numbers);
        },
        [this](const Result<void>& done) { written(done, tr("The measure is removed.")); });
}

void DossierDetail::editAccount(AccountId id, const QString& side)
{
    if (!m_context.may(Permission::WorkDossier))
        return;
    if (!id) {
        edit(new AccountEditor(m_context, {.dossier = m_dossier, .side = side}, m_view.detail));
        return;
    }
    for (const dossiers::AccountView& view : m_view.detail.accounts)
        if (view.account.id == id) {
            edit(new AccountEditor(m_context, view.account, m_view.detail));
            return;
        }
}

// To the clipboard, without names; the log tells that it left.
void DossierDetail::copyAccount(AccountId id)
{
    m_context.bench.writer.run(
        this, [id](Session& session) { return accounts::forOtherSide(session, id); },
        [this](const Result<QString>& text) {
            if (!text) {
                m_bar->setMessage(Tone::Missed, text.error().message);
                return;
            }
            m_context.seams.copyText(*text);
            Q_EMIT toast(tr("Copied without names. Read it before you hand it on."));
        });
}

void DossierDetail::editIncident(IncidentId id)
{
    m_context.bench.reader.run(
        this, [about = about()](Session& session) { return incidents::incidentsOf(session, about); },
        [this, id, dossier = m_dossier](const Result<std::vector<Incident>>& found) {
            if (!found || m_dossier != dossier || isEditing())
                return;
            const auto one = std::ranges::find(*found, id, &Incident::id);
            if (one != found->end())
                edit(new DiaryEditor(m_context, one->about, *one));
        });
}

} // namespace woonrust::ui
