// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_detail.h"

#include "services/cases/contacts.h"
#include "services/cases/dossiers.h"
#include "services/cases/reports.h"
#include "services/register/persons.h"
#include "ui/kit/card.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/pill.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/contact_editor.h"
#include "ui/pages/form.h"
#include "ui/pages/reports/report_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

Pill pillFor(const deadlines::DeadlineView& view, QDate today)
{
    const QString due = dayText(view.deadline.dueOn, today);
    switch (view.state) {
    case DeadlineState::Met:
        return {.text = ReportDetail::tr("done %1").arg(dayText(view.deadline.metOn, today)), .tone = Tone::Good};
    case DeadlineState::MetLate:
        return {.text = ReportDetail::tr("done late, %1").arg(dayText(view.deadline.metOn, today)),
                .tone = Tone::DueSoon};
    case DeadlineState::OnTime:
        return {.text = ReportDetail::tr("by %1").arg(due), .tone = Tone::Good, .sign = Sign::Clock};
    case DeadlineState::DueSoon:
        return {.text = view.deadline.dueOn == today ? ReportDetail::tr("today") : ReportDetail::tr("by %1").arg(due),
                .tone = Tone::DueSoon};
    case DeadlineState::Missed:
        return {.text = ReportDetail::tr("%n working day(s) late", nullptr, view.workingDaysLate),
                .tone = Tone::Missed};
    case DeadlineState::Suspended:
        return {.text = ReportDetail::tr("suspended"), .tone = Tone::Neutral, .sign = Sign::Half};
    }
    return {};
}

QPushButton* button(const QString& text, const QKeySequence& key, bool primary)
{
    QPushButton* made = primary ? primaryButton(text) : secondaryButton(text);
    if (!key.isEmpty()) {
        made->setShortcut(key);
        made->setToolTip(
            ReportDetail::tr("%1 (%2)", "action and key").arg(text, key.toString(QKeySequence::NativeText)));
    }
    return made;
}

QString euros(qint64 cents)
{
    return QLocale().toString(double(cents) / 100.0, 'f', 2);
}

} // namespace

ReportDetail::ReportDetail(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(Icon::Reports, tr("Choose a report in the list to see it here."))),
      m_view(new QWidget),
      m_bar(new InlineMessage(Tone::Missed)),
      m_viewLayout(new QVBoxLayout(m_view))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_viewLayout->setContentsMargins(gap(this), gap(this), gap(this, Gap::Large), gap(this));
    m_viewLayout->addWidget(m_bar);
    m_bar->setMessage(Tone::Missed, {});
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        const bool mine = std::ranges::any_of(changes, [this](const Change& change) {
            return (change.kind == EntityKind::Report && (change.id == m_id.value() || change.id == 0)) ||
                   change.kind == EntityKind::Deadline || change.kind == EntityKind::ContactMoment;
        });
        if (mine && m_id)
            load();
    });
}

void ReportDetail::show(ReportId id)
{
    if (id == m_id && id)
        return;
    if (m_editor && m_editor->isDirty()) {
        // The draft keeps what was typed; it is offered when the same editor is opened again.
        m_editor->deleteLater();
        m_editor = nullptr;
    } else {
        leaveEditor();
    }
    m_id = id;
    m_bar->setMessage(Tone::Missed, {});
    if (!id) {
        m_generation.next();
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    load();
}

struct ReportDetail::Loaded {
    reports::ReportDetail page;
    context::PlaceContext known;
    Person reporter;
};

void ReportDetail::load()
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this,
        [id = m_id](Session& session) {
            return session.read([&] {
                Loaded loaded{.page = orThrow(reports::reportDetail(session, id)), .known = {}, .reporter = {}};
                if (loaded.page.hidden)
                    return loaded;
                const Report& report = loaded.page.report;
                loaded.known = orThrow(context::forPlace(session, report.unit));
                if (report.reporter)
                    loaded.reporter = orThrow(persons::get(session, report.reporter));
                return loaded;
            });
        },
        [this, generation](const Result<Loaded>& loaded) {
            if (!m_generation.isCurrent(generation))
                return;
            if (loaded)
                take(*loaded);
            else {
                m_bar->setMessage(Tone::Missed, loaded.error().message);
                if (!m_editor)
                    m_stack->setCurrentWidget(m_view);
            }
        });
}

void ReportDetail::take(const Loaded& loaded)
{
    m_page = loaded.page;
    m_known = loaded.known;
    m_reporter = loaded.reporter;
    if (m_page.hidden)
        showHidden();
    else
        showReport();
    if (!m_editor)
        m_stack->setCurrentWidget(m_view);
}

void ReportDetail::startContent()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_first = nullptr;
    auto* inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap(this));
    m_content = scrolling(inside);
    m_viewLayout->addWidget(m_content, 1);
}

void ReportDetail::showHidden()
{
    startContent();
    m_rows->addWidget(titleLabel(m_page.number));
    auto* bar = new InlineMessage(Tone::Info);
    bar->setMessage(
        Tone::Info,
        m_page.handlerName.isEmpty()
            ? tr("This report is in a dossier for named people only. Ask the coordinator.")
            : tr("This report is in a dossier for named people only. Ask %1, who handles it.").arg(m_page.handlerName));
    m_rows->addWidget(bar);
    if (!m_page.areaName.isEmpty())
        m_rows->addWidget(secondaryLabel(m_page.areaName));
    m_rows->addStretch();
}

void ReportDetail::showReport()
{
    startContent();
    addHeader();
    addActions();
    for (const context::ContextAlert& found : m_known.alerts) {
        const Alert& alert = found.alert;
        auto* bar = new InlineMessage(Tone::Missed);
        bar->setMessage(Tone::Missed, tr("%1 · until %2").arg(alert.text, dayText(alert.untilOn, m_context.today())),
                        tr("%1: %2").arg(found.about, found.kindName));
        m_rows->addWidget(bar);
    }
    addDeadlines();
    addFacts();
    addContacts();
    m_rows->addStretch();
}

void ReportDetail::addHeader()
{
    const Report& r = m_page.report;
    const QString& category = m_page.categoryName;
    auto* line = new QHBoxLayout;
    line->setSpacing(gap(this, Gap::Small));
    auto* title = new ElidedLabel(
        m_page.address.isEmpty() ? category : tr("%1, %2", "category and address").arg(category, m_page.address));
    title->setFont(bold(title->font()));
    line->addWidget(title, 1);
    line->addWidget(
        new StatusPill({.text = m_page.statusName, .tone = r.closedAt.isValid() ? Tone::Neutral : Tone::Info}));
    m_rows->addLayout(line);
    const QDateTime at = amsterdamTime(r.receivedAt);
    QStringList sub{m_page.number,
                    r.receivedTimeKnown
                        ? tr("%1 at %2").arg(dayText(at.date(), m_context.today()), at.time().toString(u"HH:mm"_s))
                        : dayText(at.date(), m_context.today()),
                    m_page.channelName, m_page.handlerName.isEmpty() ? tr("no handler") : m_page.handlerName};
    m_rows->addWidget(new ElidedLabel(sub.join(u" · "_s)));
    if (r.dossier) {
        auto* dossier = linkButton(tr("%1 %2", "number and title").arg(m_page.dossierNumber, m_page.dossierTitle));
        connect(dossier, &QPushButton::clicked, this,
                [this, id = r.dossier] { Q_EMIT openRequested({.kind = TargetKind::Dossier, .id = id.value()}); });
        m_rows->addWidget(dossier, 0, Qt::AlignLeft);
    }
}

void ReportDetail::addActions()
{
    if (!m_context.may(Permission::RegisterReport))
        return;
    auto* row = new QWidget;
    auto* flow = new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small), row);
    const auto runs = [&](QLatin1StringView kind) {
        return std::ranges::any_of(m_page.deadlines, [kind](const deadlines::DeadlineView& view) {
            return view.deadline.kind == kind && !view.deadline.metOn.isValid();
        });
    };
    const bool acknowledge = runs(deadline_kind::acknowledgement);
    const bool answer = runs(deadline_kind::feedback);
    const auto add = [&](const QString& text, const QKeySequence& key, bool primary, const auto& action) {
        QPushButton* made = button(text, key, primary);
        connect(made, &QPushButton::clicked, this, action);
        flow->addWidget(made);
        if (!m_first)
            m_first = made;
    };
    if (acknowledge)
        add(tr("Acknowledge"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), true,
            [this] { write(contacts::acknowledgement); });
    if (answer)
        add(tr("Give feedback"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), !acknowledge,
            [this] { write(contacts::feedback); });
    add(tr("Contact"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), false, [this] { write({}); });
    const bool closed = m_page.report.closedAt.isValid();
    if (!closed) {
        auto* close = secondaryButton(tr("Close"));
        auto* menu = new QMenu(close);
        fillClose(menu);
        close->setMenu(menu);
        flow->addWidget(close);
    } else {
        add(tr("Reopen"), {}, false, [this] {
            m_context.seams.messages.askText(
                this,
                {.title = tr("Reopen this report?"),
                 .text = tr("Its deadlines that were not met run again."),
                 .label = tr("Reason"),
                 .confirm = tr("Reopen")},
                [this](const std::optional<QString>& reason) {
                    if (reason)
                        change([id = m_id, why = *reason](Session& s) { return reports::reopenReport(s, id, why); },
                               tr("The report is open again."));
                });
        });
    }
    auto* more = secondaryButton(tr("More"));
    auto* menu = new QMenu(more);
    fillMore(menu);
    more->setMenu(menu);
    flow->addWidget(more);
    m_rows->addWidget(row);
}

void ReportDetail::fillClose(QMenu* menu)
{
    for (const CodeValue& value : m_context.codes().offered(u"REPORT_CLOSE_REASON"_s, m_context.today()))
        menu->addAction(m_context.codes().name(u"REPORT_CLOSE_REASON"_s, value.code), this, [this, code = value.code] {
            change(
                [id = m_id, code](Session& s) { return reports::closeReport(s, id, code); },
                tr("The report is closed."),
                [id = m_id, why = tr("Closing was undone")](Session& s) { return reports::reopenReport(s, id, why); });
        });
}

void ReportDetail::fillMore(QMenu* menu)
{
    const Report& r = m_page.report;
    const auto assign = [this, before = r.handler](UserId to, const QString& done) {
        change([id = m_id, to](Session& s) { return reports::assign(s, id, to); }, done,
               m_context.may(Permission::DivideWork)
                   ? std::function<Result<void>(Session&)>(
                         [id = m_id, before](Session& s) { return reports::assign(s, id, before); })
                   : nullptr);
    };
    if (r.handler != m_context.actor.id && (!r.handler || m_context.may(Permission::DivideWork)))
        menu->addAction(tr("I will handle it"), this,
                        [this, assign] { assign(m_context.actor.id, tr("You handle this report now.")); });
    if (m_context.may(Permission::DivideWork)) {
        QMenu* to = menu->addMenu(tr("Hand to"));
        for (const User& user : m_context.users())
            if (!user.disabled && user.id != r.handler)
                to->addAction(user.name, this,
                              [assign, user] { assign(user.id, tr("%1 handles this report now.").arg(user.name)); });
    }
    if (!m_context.may(Permission::WorkDossier))
        return;
    menu->addSeparator();
    if (!r.dossier) {
        menu->addAction(tr("Open a new dossier from it"), this, [this] {
            change(
                [id = m_id](Session& s) -> Result<void> {
                    const auto opened = dossiers::openFrom(s, id);
                    return opened ? Result<void>() : std::unexpected(opened.error());
                },
                tr("The report has its own dossier now."));
        });
        QMenu* join = menu->addMenu(tr("Put in a dossier of this address"));
        for (const context::ContextDossier& row : m_known.dossiers)
            if (row.open && !row.hidden)
                join->addAction(
                    tr("%1 %2", "number and title").arg(row.number, row.title), this,
                    [this, dossier = row.id, number = row.number] {
                        change([id = m_id, dossier](Session& s) { return reports::attachToDossier(s, id, dossier); },
                               tr("The report is in %1 now.").arg(number),
                               [id = m_id, why = tr("Putting it there was undone")](Session& s) {
                                   return reports::detach(s, id, why);
                               });
                    });
        join->setEnabled(!join->isEmpty());
    } else {
        menu->addAction(tr("Take out of the dossier"), this, [this] {
            m_context.seams.messages.askText(
                this,
                {.title = tr("Take this report out of its dossier?"),
                 .text = tr("Its contacts, tasks, notes and documents go with it."),
                 .label = tr("Reason"),
                 .confirm = tr("Take out")},
                [this](const std::optional<QString>& reason) {
                    if (reason)
                        change([id = m_id, why = *reason](Session& s) { return reports::detach(s, id, why); },
                               tr("The report stands by itself again."));
                });
        });
    }
}

void ReportDetail::addDeadlines()
{
    if (m_page.deadlines.empty())
        return;
    auto* card = new Card(tr("Deadlines"));
    for (const deadlines::DeadlineView& view : m_page.deadlines) {
        auto* line = new QHBoxLayout;
        line->setSpacing(gap(this, Gap::Small));
        line->addWidget(boldLabel(view.name));
        line->addWidget(new StatusPill(pillFor(view, m_context.today())));
        line->addStretch();
        if (!view.deadline.metOn.isValid() && !m_page.report.closedAt.isValid() &&
            m_context.may(Permission::RegisterReport)) {
            auto* clock = linkButton(view.isSuspended() ? tr("Resume") : tr("Suspend"));
            named(clock, view.isSuspended() ? tr("Resume: %1").arg(view.name) : tr("Suspend: %1").arg(view.name));
            connect(clock, &QPushButton::clicked, this, [this, view] { suspendOrResume(view); });
            line->addWidget(clock);
        }
        card->body()->addLayout(line);
        QLabel* why = wrappedLabel(view.explanation);
        why->setForegroundRole(QPalette::PlaceholderText);
        card->body()->addWidget(why);
        if (!view.lateReasonName.isEmpty())
            card->body()->addWidget(secondaryLabel(tr("Late because: %1").arg(view.lateReasonName)));
    }
    m_rows->addWidget(card);
}

void ReportDetail::suspendOrResume(const deadlines::DeadlineView& view)
{
    const bool resume = view.isSuspended();
    m_context.seams.messages.askText(
        this,
        {.title = resume ? tr("Let the clock run again?") : tr("Suspend this deadline?"),
         .text = resume ? tr("The days that it stood still are added.") : tr("The clock stands still from today."),
         .label = tr("Reason"),
         .confirm = resume ? tr("Resume") : tr("Suspend")},
        [this, resume, id = view.deadline.id](const std::optional<QString>& reason) {
            if (!reason)
                return;
            change(
                [id, resume, why = *reason, today = m_context.today()](Session& s) {
                    return resume ? deadlines::resume(s, id, today, why) : deadlines::suspend(s, id, today, why);
                },
                resume ? tr("The clock runs again.") : tr("The clock stands still."));
        });
}

void ReportDetail::addFacts()
{
    const Report& r = m_page.report;
    auto* card = new Card(tr("The report"));
    if (!r.description.isEmpty())
        card->body()->addWidget(wrappedLabel(r.description));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gap(this));
    grid->setVerticalSpacing(gap(this, Gap::Small));
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& label, const QString& value) {
        if (value.isEmpty())
            return;
        const int line = grid->rowCount();
        grid->addWidget(secondaryLabel(label), line, 0, Qt::AlignTop);
        grid->addWidget(wrappedLabel(value), line, 1);
    };
    QStringList reporter;
    for (const QString& part : {m_page.reporterName, m_page.reporterAddress, m_reporter.phone})
        if (!part.trimmed().isEmpty())
            reporter << part;
    if (r.shielded)
        reporter << tr("name kept from the accused");
    add(tr("Reporter"), reporter.join(u" · "_s));
    QStringList place;
    for (const QString& part : {m_page.address, m_page.areaName})
        if (!part.isEmpty())
            place << part;
    add(tr("Place"), place.join(u" · "_s));
    add(tr("About whom"), m_page.accusedName);
    QStringList categories{m_page.categoryName};
    categories << m_page.otherCategoryNames;
    add(tr("Category"), categories.join(u", "_s));
    add(tr("Nature"), m_page.natureName);
    add(tr("Origin"), m_page.originName);
    add(tr("Spoken to the neighbours"), m_page.spokenName);
    if (r.pollutedHome)
        add(tr("Home"), tr("polluted"));
    if (!r.triageOutcome.isEmpty()) {
        add(tr("Judged as"), r.triageReason.isEmpty() ? m_page.triageOutcomeName
                                                      : tr("%1: %2").arg(m_page.triageOutcomeName, r.triageReason));
    }
    for (const reports::CostView& cost : m_page.costs)
        add(tr("Costs"),
            tr("€ %1 · %2 · %3")
                .arg(euros(cost.cost.amountCents), cost.kindName, dayText(cost.cost.spentOn, m_context.today())));
    if (r.closedAt.isValid())
        add(tr("Closed"),
            tr("%1 · %2").arg(dayText(amsterdamDate(r.closedAt), m_context.today()), m_page.closeReasonName));
    card->body()->addLayout(grid);
    m_rows->addWidget(card);
}

void ReportDetail::addContacts()
{
    auto* card = new Card(tr("Contacts"));
    if (m_page.contacts.empty())
        card->body()->addWidget(secondaryLabel(tr("No contact noted yet.")));
    for (const reports::ContactView& view : m_page.contacts) {
        const ContactMoment& contact = view.contact;
        const QDateTime at = amsterdamTime(contact.at);
        QStringList head{dayText(at.date(), m_context.today()), at.time().toString(u"HH:mm"_s), view.kindName,
                         view.channelName};
        for (const QString& part : {view.withName, view.byName})
            if (!part.isEmpty())
                head << part;
        card->body()->addWidget(new ElidedLabel(head.join(u" · "_s)));
        const QString text = contact.body.isEmpty() ? contact.subject : contact.body;
        if (!text.isEmpty()) {
            QLabel* body = wrappedLabel(text);
            body->setForegroundRole(QPalette::PlaceholderText);
            card->body()->addWidget(body);
        }
    }
    m_rows->addWidget(card);
}

QHash<QString, QString> ReportDetail::textValues() const
{
    const Report& r = m_page.report;
    const QLocale locale;
    const auto longDay = [&](QDate day) {
        return day.isValid() ? locale.toString(day, u"dddd d MMMM yyyy"_s) : QString();
    };
    QDate feedback;
    for (const deadlines::DeadlineView& view : m_page.deadlines)
        if (view.deadline.kind == deadline_kind::feedback)
            feedback = view.deadline.dueOn;
    return {{u"adres"_s, m_page.address},
            {u"behandelaar"_s, m_page.handlerName.isEmpty() ? m_context.actor.name : m_page.handlerName},
            {u"categorie"_s, m_page.categoryName},
            {u"datum_ontvangst"_s, longDay(amsterdamDate(r.receivedAt))},
            {u"meldingnummer"_s, m_page.number},
            {u"melder_naam"_s, m_reporter.displayName()},
            {u"organisatie"_s, m_context.settings().organisation},
            {u"termijn_terugkoppeling"_s, longDay(feedback)}};
}

void ReportDetail::write(const QString& kind)
{
    leaveEditor();
    ContactStart start;
    start.contact.about = {.report = m_id, .dossier = m_page.report.dossier};
    start.contact.channel = m_page.report.channel;
    if (m_reporter.id)
        start.people.push_back(
            {.id = m_reporter.id, .name = m_reporter.displayName(), .role = tr("reporter"), .email = m_reporter.email});
    start.textValues = textValues();
    start.fixedKind = kind;
    m_editor = new ContactEditor(m_context, start);
    connect(m_editor, &CaseEditor::saved, this, [this](const QString& notice) {
        leaveEditor();
        Q_EMIT toast(notice);
        load();
    });
    connect(m_editor, &CaseEditor::closed, this, &ReportDetail::leaveEditor);
    m_stack->addWidget(m_editor);
    m_stack->setCurrentWidget(m_editor);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ReportDetail::leaveEditor()
{
    if (!m_editor)
        return;
    m_editor->deleteLater();
    m_editor = nullptr;
    m_stack->setCurrentWidget(m_view);
    startTyping();
}

void ReportDetail::save()
{
    if (m_editor)
        m_editor->save();
}

void ReportDetail::startTyping()
{
    if (m_editor)
        m_editor->setFocus(Qt::OtherFocusReason);
    else if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void ReportDetail::change(const std::function<Result<void>(Session&)>& work, const QString& done,
                          const std::function<Result<void>(Session&)>& back)
{
    m_bar->setMessage(Tone::Missed, {});
    m_context.bench.writer.run(this, work, [this, done, back](const Result<void>& result) {
        if (!result) {
            m_bar->setMessage(Tone::Missed, result.error().message);
            return;
        }
        if (!back) {
            Q_EMIT toast(done);
            return;
        }
        Q_EMIT toast(done, [this, back] { change(back, tr("Undone.")); });
    });
}

} // namespace woonrust::ui
