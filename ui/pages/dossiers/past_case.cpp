// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/past_case.h"

#include "domain/size_text.h"
#include "ui/context/app_context.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/tab_list.h"
#include "ui/pages/case/timeline_view.h"
#include "ui/pages/dossiers/dossier_header.h"
#include "ui/pages/dossiers/dossier_lines.h"
#include "ui/pages/dossiers/measures/both_sides.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QString longDay(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

std::vector<TabLine> documentLines(const std::vector<reports::DocumentView>& documents)
{
    std::vector<TabLine> lines;
    for (const reports::DocumentView& document : documents)
        lines.push_back(
            {.id = document.document.id.value(),
             .title = document.document.title,
             .sub = QStringList{document.document.fileName, sizeText(document.document.size), document.byName}.join(
                 u" · "_s),
             .pill = {.text = document.kindName}});
    return lines;
}

} // namespace

PastCase::PastCase(AppContext& theContext, QWidget* parent)
    : QWidget(parent),
      m_context(theContext),
      m_banner(new InlineMessage(Tone::DueSoon)),
      m_day(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Past)),
      m_doubts(new InlineMessage(Tone::Missed)),
      m_stack(new QStackedWidget),
      m_nothing(new EmptyState(Icon::History, {})),
      m_case(new QWidget),
      m_header(new DossierHeader(theContext))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Gap::Small));
    layout->setSpacing(gap(this, Gap::Small));
    auto* top = new QHBoxLayout;
    top->setSpacing(gap(this, Gap::Small));
    top->addWidget(m_banner, 1);
    top->addWidget(named(m_day, tr("Another day")));
    setTip(m_day, tr("Another day"));
    layout->addLayout(top);
    layout->addWidget(m_doubts);
    layout->addWidget(m_stack, 1);
    m_doubts->setMessage(Tone::Missed, {});
    m_banner->setAction(tr("Back to now"));
    auto* body = new QVBoxLayout(m_case);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_header);
    body->addWidget(makeTabs(), 1);
    m_stack->addWidget(m_case);
    m_stack->addWidget(m_nothing);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PastCase::backWanted);
    connect(m_banner, &InlineMessage::actionTriggered, this, &PastCase::backWanted);
    connect(m_day, &DateTimeField::valueChanged, this, [this] {
        if (const QDate day = m_day->value().date; day.isValid())
            Q_EMIT dayWanted(day);
        else if (m_day->text().isEmpty())
            Q_EMIT backWanted();
    });
}

QWidget* PastCase::makeTabs()
{
    m_tabs = new QTabWidget;
    m_timeline = new TimelineView(m_context, TimelineView::DayField::None);
    m_reports = new TabList(tr("Reports in this dossier on that day"), Icon::Reports,
                            tr("No reports were in this dossier on that day."), {});
    m_parties =
        new TabList(tr("Who was involved on that day"), Icon::Person, tr("Nobody was involved on that day."), {});
    m_sides = new BothSides(m_context);
    m_measures = new TabList(tr("Measures of that day"), Icon::Measure, tr("No measure was taken until that day."), {});
    m_tasks =
        new TabList(tr("Tasks and appointments of that day"), Icon::Task, tr("Nothing was planned on that day."), {});
    m_documents = new TabList(tr("Documents of that day"), Icon::Document,
                              tr("No documents were in this dossier on that day."), {});
    auto* timeline = new QWidget;
    auto* layout = new QVBoxLayout(timeline);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->setSpacing(gap(this, Gap::Small));
    layout->addWidget(m_timeline);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(timeline, tr("Timeline"));
    m_tabs->addTab(m_reports, {});
    auto* involved = new QWidget;
    auto* people = new QVBoxLayout(involved);
    people->setContentsMargins(0, 0, 0, 0);
    people->setSpacing(0);
    people->addWidget(m_parties, 2);
    people->addWidget(m_sides, 3);
    m_tabs->addTab(involved, {});
    m_tabs->addTab(m_measures, {});
    m_tabs->addTab(m_tasks, {});
    m_tabs->addTab(m_documents, {});
    return m_tabs;
}

void PastCase::show(const dossiers::AsOf& then)
{
    m_then = then;
    m_day->setValue({.date = then.day, .time = {}});
    showBanner();
    if (then.there)
        showCase();
    else if (then.cameInOn.isValid())
        m_nothing->setText(tr("%1 was not in the casebook yet on that day. It came in on %2.")
                               .arg(then.detail.number, longDay(then.cameInOn)));
    else
        m_nothing->setText(tr("%1 was not in the casebook yet on that day.").arg(then.detail.number));
    m_stack->setCurrentWidget(then.there ? m_case : static_cast<QWidget*>(m_nothing));
}

void PastCase::showBanner()
{
    m_banner->setMessage(Tone::DueSoon,
                         tr("Read only. Names of people and addresses are those of today. Esc goes back to now."),
                         tr("As it was on %1").arg(longDay(m_then.day)));
    QStringList doubts;
    for (const dossiers::AsOf::Doubt& doubt : m_then.doubts)
        if (const QString text = doubtText(doubt); !doubts.contains(text))
            doubts << text;
    if (m_then.reportsShutAway > 0)
        doubts << tr("%n report(s) that were in it are now in a dossier that is not open to you, and are left out.",
                     nullptr, m_then.reportsShutAway);
    m_doubts->setMessage(Tone::Missed, doubts.join(u'\n'));
}

QString PastCase::doubtText(const dossiers::AsOf::Doubt& doubt) const
{
    if (doubt.gap.kind == LogGap::Kind::Erased)
        return tr("What the event log kept about %1 was partly erased: it may have been different then.")
            .arg(doubt.number);
    const bool contradicts = doubt.gap.kind == LogGap::Kind::DoesNotFit;
    switch (doubt.gap.about) {
    case EntityKind::Dossier:
        return contradicts ? tr("The event log of %1 does not fit the dossier: it may have been different then.")
                                 .arg(doubt.number)
                           : tr("The event log of %1 does not tell all that changed since: it may have been "
                                "different then.")
                                 .arg(doubt.number);
    case EntityKind::Party:
        return tr("The event log does not tell all about the people involved in %1.").arg(doubt.number);
    case EntityKind::Report:
    case EntityKind::Deadline:
        return contradicts ? tr("The event log of %1 does not fit the report: it may have been different then.")
                                 .arg(doubt.number)
                           : tr("The event log of %1 does not tell all that changed since in the report: it may have "
                                "been different then.")
                                 .arg(doubt.number);
    default:
        return tr("The event log does not tell all about a contact, note, task or document of %1 that was changed or "
                  "removed since.")
            .arg(doubt.number);
    }
}

void PastCase::showCase()
{
    const dossiers::DossierDetail& detail = m_then.detail;
    const CaseView view{.detail = detail, .alerts = {}};
    m_header->show(view);
    m_timeline->setListName(tr("Timeline as it was on %1").arg(longDay(m_then.day)));
    m_timeline->setRows(m_then.timeline);
    m_reports->setLines(reportLines(view, m_context.today()));
    m_parties->setLines(partyLines(view, m_context.today()));
    m_sides->show(detail.accounts, false);
    m_measures->setLines(measureLines(view, m_context.today()));
    m_tasks->setLines(taskLines(detail.tasks, m_then.day));
    m_documents->setLines(documentLines(detail.documents));
    const auto todo =
        std::ranges::count_if(detail.tasks, [](const reports::TaskView& task) { return !task.task.doneAt.isValid(); });
    const auto running = std::ranges::count_if(
        detail.measures, [](const dossiers::MeasureView& one) { return one.state != MeasureState::Ended; });
    int tab = 0;
    const std::pair<QString, std::size_t> counts[] = {{tr("Reports"), detail.reports.size()},
                                                      {tr("Involved"), detail.parties.size()},
                                                      {tr("Measures"), std::size_t(running)},
                                                      {tr("Tasks"), std::size_t(todo)},
                                                      {tr("Documents"), detail.documents.size()}};
    for (const auto& [name, count] : counts)
        m_tabs->setTabText(++tab, count == 0 ? name : u"%1 %2"_s.arg(name).arg(count));
}

void PastCase::showError(const QString& message)
{
    m_day->setValue({.date = m_then.day, .time = {}});
    m_doubts->setMessage(Tone::Missed, message);
}

void PastCase::focusTimeline()
{
    m_tabs->setCurrentIndex(0);
    if (m_then.there)
        m_timeline->focusList();
    else
        m_day->setFocus(Qt::OtherFocusReason);
}

// A frame in the colour of the banner, so that no part of the past passes for today.
void PastCase::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int width = em(this, 0.25);
    const QColor colour = coloursOf(palette()).tone(Tone::DueSoon).text;
    painter.fillRect(QRect(0, 0, this->width(), width), colour);
    painter.fillRect(QRect(0, height() - width, this->width(), width), colour);
    painter.fillRect(QRect(0, 0, width, height()), colour);
    painter.fillRect(QRect(this->width() - width, 0, width, height()), colour);
}

} // namespace woonrust::ui
