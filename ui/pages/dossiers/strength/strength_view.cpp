// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/strength/strength_view.h"

#include "services/base/display_names.h"
#include "services/cases/readiness_marks.h"
#include "services/cases/risk_scores.h"
#include "ui/charts/heat_grid.h"
#include "ui/charts/week_bars.h"
#include "ui/context/number_question.h"
#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/tab_list.h"
#include "ui/pages/case/task_editor.h"
#include "ui/pages/dossiers/strength/mark_editor.h"
#include "ui/pages/dossiers/strength/risk_editor.h"
#include "ui/pages/form.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCursor>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QTableWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostEvidence = 15; // in a menu

Pill pillOf(ReadinessState state)
{
    const QString name = readinessName(state);
    switch (state) {
    case ReadinessState::Missing:
        return {.text = name, .tone = Tone::Missed};
    case ReadinessState::Partly:
        return {.text = name, .tone = Tone::DueSoon, .sign = Sign::Half};
    case ReadinessState::Present:
        return {.text = name, .tone = Tone::Good};
    case ReadinessState::NotApplicable:
        break;
    }
    return {.text = name, .tone = Tone::Neutral};
}

} // namespace

StrengthView::StrengthView(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_notice(new InlineMessage(Tone::DueSoon))
{
    m_notice->setMessage(Tone::DueSoon, {});
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this, Gap::Small));
    auto* readiness = makeReadiness();
    column->addWidget(makeRhythm());
    column->addWidget(makeWeeks());
    column->addWidget(makeRisk());
    column->addStretch(1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(margins(this));
    layout->setSpacing(gap(this, Gap::Small));
    layout->addWidget(m_notice);
    layout->addWidget(new Panes(readiness, right), 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(page));
    dress();
}

QWidget* StrengthView::makeReadiness()
{
    m_readinessCard = new Card(tr("For the court"));
    m_rows = new TabList(tr("Points for the court"), Icon::Done, tr("The points are being read."), {});
    m_rows->setMinimumHeight(em(this, 30));
    m_sum = wrappedLabel({});
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, gap(this, Gap::Small));
    layout->setSpacing(0);
    layout->addWidget(m_rows, 1);
    auto* sum = new QHBoxLayout;
    sum->setContentsMargins(gap(this, Gap::Large), 0, gap(this, Gap::Large), 0);
    sum->addWidget(m_sum);
    layout->addLayout(sum);
    m_readinessCard->setFlushBody(body);
    connect(m_rows, &TabList::opened, this, &StrengthView::openMenu);
    m_rows->setFillMenu([this](QMenu* menu, qint64 place) { fillMenu(menu, place); });
    return m_readinessCard;
}

QWidget* StrengthView::makeRhythm()
{
    auto* card = new Card(tr("Rhythm of the nuisance"));
    m_grid = new charts::HeatGrid;
    m_hourText = subLabel({});
    m_hourText->setWordWrap(true);
    card->body()->addWidget(m_grid);
    card->body()->addWidget(m_hourText);
    connect(m_grid, &charts::HeatGrid::pointed, m_hourText, &QLabel::setText);
    connect(m_grid, &charts::HeatGrid::opened, this, [this](HourOfWeek hour) {
        askBehind(hour, {},
                  tr("%1, %2 to %3")
                      .arg(QLocale().dayName(hour.day + 1, QLocale::LongFormat))
                      .arg(hour.hour)
                      .arg(hour.hour + 1));
    });
    return card;
}

QWidget* StrengthView::makeWeeks()
{
    m_weeksCard = new Card(tr("Nuisance per week"));
    m_weeks = new charts::WeekBars;
    m_effect = wrappedLabel({});
    m_weeksCard->body()->addWidget(m_weeks);
    m_weeksCard->body()->addWidget(m_effect);
    connect(m_weeks, &charts::WeekBars::pointed, m_effect, &QLabel::setText);
    connect(m_weeks, &charts::WeekBars::currentChanged, this, &StrengthView::showEffect);
    connect(m_weeks, &charts::WeekBars::opened, this,
            [this](QDate monday) { askBehind({}, monday, tr("the week of %1").arg(shortDate(monday))); });
    return m_weeksCard;
}

QWidget* StrengthView::makeRisk()
{
    auto* card = new Card(tr("Risk of both sides"));
    m_risk = named(new QTableWidget, tr("Risk of both sides"));
    prepareTable(m_risk);
    m_risk->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_risk->setColumnCount(3);
    m_risk->setRowCount(int(riskDimensions.size()));
    m_risk->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_risk->setTabKeyNavigation(false);
    m_judge = secondaryButton(tr("Judge"));
    m_history = linkButton(tr("History"));
    auto* sides = new QMenu(m_judge);
    for (const RiskSideName& side : riskScale().sides)
        sides->addAction(caption(side.name.in(uiLanguage())), this, [this, code = side.code] { judge(code); });
    m_judge->setMenu(sides);
    auto* past = new QMenu(m_history);
    m_history->setMenu(past);
    connect(past, &QMenu::aboutToShow, this, [this, past] {
        past->clear();
        fillHistory(past);
    });
    card->addToHeader(m_history);
    card->addToHeader(m_judge);
    card->setFlushBody(m_risk);
    return card;
}

void StrengthView::dress()
{
    const Colours& colours = coloursOf(palette());
    const charts::ChartColors chart{.text = colours.text,
                                    .secondary = colours.secondary,
                                    .line = colours.line,
                                    .background = colours.base,
                                    .accent = colours.accent,
                                    .dark = colours.dark};
    std::array<QColor, 5> shades = colours.choropleth;
    shades[0] = blend(colours.base, colours.line, 0.4); // an hour without any is no shade of many
    m_grid->setColors(chart, shades);
    m_weeks->setColors(chart, colours.choropleth[2], colours.dueSoonText);
}

void StrengthView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

bool StrengthView::mayWork() const
{
    return m_view.isOpen() && m_context.may(Permission::WorkDossier);
}

void StrengthView::show(const CaseView& view)
{
    m_view = view;
    m_isOld = true;
    if (isVisible())
        load();
}

void StrengthView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        load();
}

void StrengthView::load()
{
    m_isOld = false;
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [id = m_view.detail.id](Session& session) { return strength::strengthOf(session, id); },
        [this, generation](const Result<strength::Strength>& found) {
            if (!m_generation.isCurrent(generation))
                return;
            if (found)
                take(*found);
            else
                Q_EMIT failed(found.error().message);
        });
}

void StrengthView::take(const strength::Strength& strength)
{
    m_strength = strength;
    QStringList notices;
    if (m_strength.callAtOnce)
        notices << riskScale().callAtOnce.in(uiLanguage()) + u'.';
    if (m_strength.careFirst)
        notices << riskScale().careFirst.in(uiLanguage()) + u'.';
    m_notice->setMessage(m_strength.callAtOnce ? Tone::Missed : Tone::DueSoon, notices.join(u' '));
    showReadiness();
    m_grid->setRhythm(m_strength.rhythm, QLocale());
    const QString counted = m_strength.rhythm.untimed > 0
                                ? tr("%n without a time are not in here.", nullptr, m_strength.rhythm.untimed)
                                : m_grid->accessibleDescription() + u'.';
    m_hourText->setText(counted + u' ' +
                        tr("A row of a diary counts at its own time, a report without a diary when it came in."));
    std::vector<Deed> deeds;
    for (const strength::DeedView& each : m_strength.deeds)
        deeds.push_back(each.deed);
    m_weeks->setWeeks(m_strength.rhythm.weeks, deeds, QLocale());
    m_weeksCard->setTitle(tr("Nuisance per week: %n time(s)", nullptr, m_strength.rhythm.total()));
    showEffect({});
    showRisk();
    m_judge->setVisible(mayWork());
    m_history->setVisible(!m_strength.history.empty());
}

void StrengthView::showReadiness()
{
    std::vector<TabLine> lines;
    for (std::size_t i = 0; i < m_strength.rows.size(); ++i) {
        const ReadinessRow& row = m_strength.rows[i];
        const auto mark = std::ranges::find(m_strength.marks, row.mark, &ReadinessMark::id);
        lines.push_back({.id = qint64(i + 1),
                         .title = row.point.name.in(uiLanguage()),
                         .sub = row.mark && mark != m_strength.marks.end()
                                    ? tr("%1 (marked by hand on %2)").arg(mark->reason, shortDate(mark->on))
                                    : row.finding.text,
                         .pill = pillOf(row.state)});
    }
    m_rows->setLines(lines);
    const ReadinessSum& sum = m_strength.sum;
    QStringList needed;
    for (const ReadinessRow& row : m_strength.rows)
        if (row.state == ReadinessState::Missing && needed.size() < 3)
            needed << row.point.name.in(uiLanguage());
    QStringList texts{
        sum.notApplicable > 0
            ? tr("Filled %1 of %2 (%3 not applicable).").arg(sum.filled).arg(sum.of).arg(sum.notApplicable)
            : tr("Filled %1 of %2.").arg(sum.filled).arg(sum.of)};
    if (!needed.isEmpty())
        texts << tr("Still needed: %1.").arg(needed.join(u", "_s));
    texts << readinessScale().notice.in(uiLanguage());
    m_sum->setText(texts.join(u' '));
    m_readinessCard->setTitle(tr("For the court: %1 present, %2 partly, %3 missing")
                                  .arg(sum.counts[int(ReadinessState::Present)])
                                  .arg(sum.counts[int(ReadinessState::Partly)])
                                  .arg(sum.counts[int(ReadinessState::Missing)]));
}

// Of what was done in that week or, without one, of the last thing that can be told of.
void StrengthView::showEffect(QDate monday)
{
    QStringList texts;
    for (const strength::DeedView& each : m_strength.deeds)
        if (monday.isValid() ? mondayOf(each.deed.on) == monday : each.effect.has_value()) {
            const QString text = each.effect
                                     ? effectText(*each.effect, each.deed.name)
                                     : tr("Too little lies before or after “%1” to compare.").arg(each.deed.name);
            texts = monday.isValid() ? texts + QStringList{text} : QStringList{text};
        }
    if (texts.isEmpty() && !monday.isValid())
        texts << (m_strength.deeds.empty() ? tr("Nothing was done yet that could have changed it.") : QString());
    m_effect->setText(texts.join(u'\n'));
}

void StrengthView::showRisk()
{
    QStringList headers{tr("Out of 4")};
    for (std::size_t side = 0; side < riskScale().sides.size(); ++side) {
        const RiskSideName& name = riskScale().sides[side];
        const auto shown = std::ranges::find_if(
            m_strength.counting, [&](const strength::RiskView& view) { return view.score.side == name.code; });
        const bool judged = shown != m_strength.counting.end();
        headers << (judged ? tr("%1: %2 / %3").arg(name.name.in(uiLanguage())).arg(shown->total).arg(mostRisk)
                           : tr("%1: not judged").arg(name.name.in(uiLanguage())));
        for (std::size_t i = 0; i < riskDimensions.size(); ++i) {
            const RiskDimension& dimension = riskScale().dimensions.at(i);
            m_risk->setItem(int(i), 0, new QTableWidgetItem(dimension.name.in(uiLanguage())));
            const Scored scored = judged ? shown->score.*riskDimensions[i] : Scored{};
            const QString text = judged ? u"%1  %2"_s.arg(scored.score)
                                              .arg(dimension.anchors.at(std::size_t(scored.score)).in(uiLanguage()))
                                        : QString();
            auto* item = new QTableWidgetItem(text);
            setTip(item, scored.why.isEmpty() ? text : tr("%1. Because: %2").arg(text, scored.why));
            m_risk->setItem(int(i), int(side) + 1, item);
        }
    }
    m_risk->setHorizontalHeaderLabels(headers);
    m_risk->setFixedHeight(m_risk->horizontalHeader()->sizeHint().height() +
                           m_risk->verticalHeader()->defaultSectionSize() * m_risk->rowCount() + 2);
}

QString StrengthView::nameOf(const Evidence& evidence) const
{
    const dossiers::DossierDetail& detail = m_view.detail;
    switch (evidence.kind) {
    case EntityKind::Report:
        for (const dossiers::ReportLine& report : detail.reports)
            if (report.id.value() == evidence.id)
                return tr("Report %1, %2").arg(report.number, shortDate(report.receivedOn));
        break;
    case EntityKind::ContactMoment:
        for (const reports::ContactView& contact : detail.contacts)
            if (contact.contact.id.value() == evidence.id)
                return tr("%1, %2").arg(m_context.codes().name(u"CONTACT_KIND"_s, contact.contact.kind),
                                        shortDate(amsterdamDate(contact.contact.at)));
        break;
    case EntityKind::Document:
        for (const reports::DocumentView& document : detail.documents)
            if (document.document.id.value() == evidence.id)
                return tr("Document “%1”").arg(document.document.title);
        break;
    case EntityKind::Party:
        for (const dossiers::PartyView& party : detail.parties)
            if (party.party.id.value() == evidence.id)
                return tr("%1 (%2)").arg(party.name, party.roleName);
        break;
    case EntityKind::WorkStep:
        return tr("The step that was done");
    default:
        break;
    }
    return {};
}

void StrengthView::openMenu(qint64 place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, place);
    menu->popup(m_rows->mapToGlobal(QPoint(em(this, 4), em(this, 4))));
}

void StrengthView::fillMenu(QMenu* menu, qint64 place)
{
    if (place < 1 || std::size_t(place) > m_strength.rows.size())
        return;
    const ReadinessRow row = m_strength.rows.at(std::size_t(place - 1));
    std::size_t shown = 0;
    for (const Evidence& evidence : row.finding.evidence) {
        const QString name = nameOf(evidence);
        if (name.isEmpty() || ++shown > mostEvidence)
            continue;
        menu->addAction(caption(name), this, [this, evidence] { Q_EMIT openWanted(evidence.kind, evidence.id); });
    }
    menu->addSeparator();
    if (!mayWork())
        return;
    if (row.state == ReadinessState::Missing || row.state == ReadinessState::Partly)
        menu->addAction(tr("Plan a task for it…"), this, [this, row] { planTask(row); });
    menu->addAction(row.mark ? tr("Change the mark…") : tr("Mark by hand…"), this, [this, row] { mark(row); });
    if (row.mark)
        menu->addAction(tr("Take the mark away"), this, [this, id = row.mark] { unmark(id); });
}

void StrengthView::mark(const ReadinessRow& row)
{
    ReadinessMark mark{.id = {}, .dossier = m_view.detail.id, .point = row.point.code, .state = {}, .reason = {}};
    const auto before = std::ranges::find(m_strength.marks, row.mark, &ReadinessMark::id);
    if (row.mark && before != m_strength.marks.end())
        mark = *before;
    Q_EMIT editorWanted(new MarkEditor(m_context, row, mark));
}

void StrengthView::unmark(ReadinessMarkId id)
{
    m_context.bench.writer.run(
        this, [id](Session& session) { return readiness_marks::clear(session, id); },
        [this](const Result<void>& result) { done(result, tr("The point is again as the casebook tells.")); });
}

void StrengthView::planTask(const ReadinessRow& row)
{
    Task task{.about = {.report = {}, .dossier = m_view.detail.id},
              .title = tr("For the court: %1").arg(row.point.name.in(uiLanguage()))};
    Q_EMIT editorWanted(new TaskEditor(m_context, task));
}

void StrengthView::judge(const QString& side)
{
    RiskScore last{.dossier = m_view.detail.id, .side = side};
    const auto before = std::ranges::find_if(m_strength.counting,
                                             [&](const strength::RiskView& view) { return view.score.side == side; });
    if (before != m_strength.counting.end())
        last = before->score;
    Q_EMIT editorWanted(new RiskEditor(m_context, last, m_view.detail.parties));
}

// Earlier scores; choosing one takes it away, for who made it by mistake.
void StrengthView::fillHistory(QMenu* menu)
{
    for (const strength::RiskView& view : m_strength.history) {
        const auto side = std::ranges::find(riskScale().sides, view.score.side, &RiskSideName::code);
        QString text = tr("%1: %2, %3 of %4, by %5")
                           .arg(shortDate(view.score.on),
                                side == riskScale().sides.end() ? view.score.side : side->name.in(uiLanguage()))
                           .arg(view.total)
                           .arg(mostRisk)
                           .arg(view.byName);
        if (!view.whom.isEmpty())
            text += u" ("_s + view.whom + u')';
        QMenu* one = menu->addMenu(caption(text));
        for (std::size_t i = 0; i < riskDimensions.size(); ++i) {
            const Scored& scored = view.score.*riskDimensions[i];
            one->addAction(caption(u"%1  %2  %3"_s.arg(scored.score)
                                       .arg(riskScale().dimensions.at(i).name.in(uiLanguage()), scored.why)))
                ->setEnabled(false);
        }
        if (m_context.may(Permission::WorkDossier))
            one->addAction(tr("Remove this score…"), this, [this, id = view.score.id] { removeScore(id); });
    }
}

void StrengthView::removeScore(RiskScoreId id)
{
    askAndSave(
        m_context, this,
        {.title = tr("Remove this score?"),
         .text = tr("Only for a score that was made by mistake. When things changed, judge again: the earlier score "
                    "stays as history."),
         .label = tr("Reason"),
         .confirm = tr("Remove")},
        [id](Session& session, const QString& reason, Numbers numbers) {
            return risk_scores::remove(session, id, reason, numbers);
        },
        [this](const Result<void>& result) { done(result, tr("The score is removed.")); });
}

void StrengthView::askBehind(std::optional<HourOfWeek> hour, QDate monday, const QString& what)
{
    m_context.bench.reader.run(
        this,
        [id = m_view.detail.id, hour, monday](Session& session) {
            return strength::reportsBehind(session, id, hour, monday);
        },
        [this, what](const Result<std::vector<ReportId>>& reports) {
            if (!reports)
                Q_EMIT failed(reports.error().message);
            else if (!reports->empty())
                Q_EMIT reportsWanted(*reports, what);
        });
}

void StrengthView::done(const Result<void>& result, const QString& notice)
{
    if (result)
        Q_EMIT toast(notice);
    else
        Q_EMIT failed(result.error().message);
    Q_EMIT changed();
}

void StrengthView::takeFocus()
{
    m_rows->setFocus(Qt::OtherFocusReason);
}

} // namespace woonrust::ui
