// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/reports_page.h"

#include "papers/case_papers.h"
#include "services/lists/case_lists.h"
#include "ui/pages/letters/letter_desk.h"
#include "ui/pages/new_report/new_report.h"
#include "ui/pages/new_report/parked_reports.h"
#include "ui/pages/reports/report_detail.h"
#include "ui/pages/reports/report_list.h"
#include "ui/pages/split_panes.h"
#include "ui/papers/paper_preview.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QJsonObject>
#include <QStackedWidget>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(AppContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_stack(new QStackedWidget),
      m_list(new ReportList(context)),
      m_detail(new ReportDetail(context)),
      m_new(new NewReport(context)),
      m_parked(new ParkedReports(context, this))
{
    m_list->setMinimumWidth(em(this, 16));
    m_detail->setMinimumWidth(em(this, 20));
    m_listView =
        new SplitPanes(m_list, m_detail, context.preferences, u"reports/%1"_s.arg(context.actor.id.value()), 0.55);
    m_stack->addWidget(m_listView);
    m_stack->addWidget(m_new);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_list, &ReportList::idChosen, this, [this](qint64 id) { m_detail->show(ReportId(id)); });
    connect(m_list, &ReportList::idOpened, this, [this](qint64 id) {
        m_detail->show(ReportId(id));
        m_detail->startTyping();
    });
    connect(m_list, &ReportList::countChanged, this, &Page::titleChanged);
    connect(m_list, &ReportList::closeWanted, m_detail, &ReportDetail::closeAll);
    connect(m_list, &ReportList::newWanted, this, [this] { showNew({}); });
    connect(m_list, &ReportList::toast, this, &Page::toast);
    connect(m_detail, &ReportDetail::toast, this, &Page::toast);
    connect(m_detail, &ReportDetail::openRequested, this, &Page::openRequested);
    connect(m_detail, &ReportDetail::letterWanted, this, &ReportsPage::write);
    connect(m_new, &NewReport::subtitleChanged, this, &Page::titleChanged);
    connect(m_new, &NewReport::registered, this, &ReportsPage::registered);
    connect(m_new, &NewReport::closed, this, &ReportsPage::showList);
    connect(m_new, &NewReport::parked, this, [this](const QString& title) {
        Q_EMIT toast(
            title.isEmpty()
                ? tr("The report is kept, not saved: go on with it in the column at the left.")
                : tr("The report about %1 is kept, not saved: go on with it in the column at the left.").arg(title));
    });
    connect(m_parked, &ParkedReports::changed, this, [this] {
        QList<Waiting> waiting;
        for (const ParkedReport& report : m_parked->all())
            waiting.append({.title = report.title, .target = {.kind = TargetKind::NewReport, .text = report.key}});
        Q_EMIT waitingChanged(waiting);
    });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::contains(changes, EntityKind::Report, &Change::kind))
            countOpen();
    });
    countOpen();
}

QString ReportsPage::title() const
{
    if (isWriting())
        return LetterDesk::title();
    return m_stack->currentWidget() == m_new ? tr("New report") : railName();
}

QString ReportsPage::subtitle() const
{
    if (isWriting())
        return m_desk->subtitle();
    return m_stack->currentWidget() == m_new ? m_new->subtitle() : m_list->countText();
}

bool ReportsPage::opens(TargetKind kind) const
{
    return kind == TargetKind::Reports || kind == TargetKind::Report ||
           (kind == TargetKind::NewReport && m_context.may(Permission::RegisterReport));
}

bool ReportsPage::isWriting() const
{
    return m_desk && m_stack->currentWidget() == m_desk;
}

void ReportsPage::write(const LetterWish& wish)
{
    m_detail->keepDraft();
    if (!m_desk) {
        m_desk = new LetterDesk(m_context);
        m_stack->addWidget(m_desk);
        connect(m_desk, &LetterDesk::closed, this, [this] {
            showList();
            m_detail->startTyping();
        });
        connect(m_desk, &LetterDesk::toast, this, &Page::toast);
        connect(m_desk, &LetterDesk::subtitleChanged, this, &Page::titleChanged);
    }
    m_stack->setCurrentWidget(m_desk);
    m_desk->open(wish);
    Q_EMIT titleChanged();
}

void ReportsPage::open(const Target& target)
{
    if (isWriting()) {
        // A target of a plain list keeps what is shown.
        if (target.kind == TargetKind::Reports && !target.filter.isValid() && target.text.isEmpty())
            return;
        m_desk->leave();
    }
    switch (target.kind) {
    case TargetKind::NewReport:
        if (target.text.isEmpty())
            showNew(QJsonObject::fromVariantMap(
                target.filter.toMap().isEmpty() ? target.filter.toJsonObject().toVariantMap() : target.filter.toMap()));
        else
            resume(target.text);
        break;
    case TargetKind::Report:
        showList();
        m_list->reveal(target.id);
        m_detail->show(ReportId(target.id));
        m_detail->showTab(target.text);
        break;
    default:
        showList();
        if (target.filter.isValid())
            m_list->setFilter(target.filter.canConvert<ReportFilter>()
                                  ? target.filter.value<ReportFilter>()
                                  : reportFilterFromJson(target.filter.toJsonObject()));
        else if (!target.text.isEmpty())
            m_list->setFilter({.text = target.text});
        break;
    }
}

void ReportsPage::activate()
{
    if (m_stack->currentWidget() == m_listView)
        m_list->startTyping();
    else if (!isWriting())
        m_new->goOn();
}

void ReportsPage::goHome()
{
    m_new->park();
    if (isWriting())
        m_desk->leave();
    showList();
}

bool ReportsPage::canLeave()
{
    // What is typed stays here, and is kept as a draft at once.
    m_new->keepDraft();
    if (m_desk)
        m_desk->keepDraft();
    m_detail->keepDraft();
    return true;
}

void ReportsPage::save()
{
    if (m_stack->currentWidget() == m_new)
        m_new->save();
    else if (isWriting())
        m_desk->save();
    else
        m_detail->save();
}

void ReportsPage::showNew(const QJsonObject& prefill)
{
    m_detail->keepDraft();
    m_stack->setCurrentWidget(m_new);
    m_new->begin(prefill);
    Q_EMIT titleChanged();
}

void ReportsPage::resume(const QString& key)
{
    m_detail->keepDraft();
    m_stack->setCurrentWidget(m_new);
    m_new->resume(key);
    Q_EMIT titleChanged();
}

void ReportsPage::showList()
{
    m_stack->setCurrentWidget(m_listView);
    m_list->startTyping();
    Q_EMIT titleChanged();
}

void ReportsPage::registered(const reports::Registered& report)
{
    showList();
    m_list->refresh();
    m_list->choose(report.id.value());
    m_detail->show(report.id);
    m_detail->showTab({});
    Q_EMIT made(tr("%1 is registered.").arg(report.number.toString()),
                {.kind = TargetKind::Report, .id = report.id.value()});
}

void ReportsPage::countOpen()
{
    const int generation = m_count.next();
    m_context.bench.reader.run(
        this, [](Session& session) { return case_lists::countReports(session, {.open = true}); },
        [this, generation](const Result<qint64>& count) {
            if (count && m_count.isCurrent(generation))
                Q_EMIT countChanged(int(*count), tr("%n open report(s)", nullptr, int(*count)));
        });
}

std::vector<PrintChoice> ReportsPage::printChoices()
{
    std::vector<PrintChoice> choices;
    if (m_stack->currentWidget() != m_listView)
        return choices;
    if (m_detail->id())
        choices.push_back({.text = tr("This report"), .print = [this, id = m_detail->id()] {
                               previewPaper(
                                   m_context, this, {}, EntityKind::Report, id.value(),
                                   [id](Session& session) { return papers::reportPaper(session, id, QLocale()); });
                           }});
    if (m_list->mayPrint())
        choices.push_back({.text = tr("The list as it is shown"), .print = [this] { m_list->print(); }});
    return choices;
}

} // namespace woonrust::ui
