// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_overview.h"

#include "domain/phone.h"
#include "ui/context/app_context.h"
#include "ui/kit/card.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/pill.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/pages/reports/report_actions.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

Pill pillFor(const deadlines::DeadlineView& view, QDate today)
{
    const QString due = dayText(view.deadline.dueOn, today);
    const QString met = dayText(view.deadline.metOn, today);
    switch (view.state) {
    case DeadlineState::Met:
        return {.text = ReportOverview::tr("done %1").arg(met), .tone = Tone::Good};
    case DeadlineState::MetLate:
        return {.text = ReportOverview::tr("done late, %1").arg(met), .tone = Tone::DueSoon};
    case DeadlineState::OnTime:
        return {.text = ReportOverview::tr("by %1").arg(due), .tone = Tone::Good, .sign = Sign::Clock};
    case DeadlineState::DueSoon:
        return {.text =
                    view.deadline.dueOn == today ? ReportOverview::tr("today") : ReportOverview::tr("by %1").arg(due),
                .tone = Tone::DueSoon};
    case DeadlineState::Missed:
        return {.text = ReportOverview::tr("%n working day(s) late", nullptr, view.workingDaysLate),
                .tone = Tone::Missed};
    case DeadlineState::Suspended:
        return {.text = ReportOverview::tr("suspended"), .tone = Tone::Neutral, .sign = Sign::Half};
    }
    return {};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString euros(qint64 cents)
{
    return QLocale().toString(double(cents) / 100.0, 'f', 2);
}

QLabel* faint(QLabel* label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

// A line with text at the left and a link at the right.
QHBoxLayout* lineWithLink(QWidget* text, QPushButton* link)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(gap(text, Gap::Small));
    line->addWidget(text, 1);
    line->addWidget(link);
    return line;
}

} // namespace

ReportOverview::ReportOverview(AppContext& context, ReportActions* actions, QWidget* parent)
    : QWidget(parent), m_context(context), m_actions(actions)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gap(this), 0, 0);
}

void ReportOverview::show(const ReportView& view)
{
    m_view = view;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap(this));
    addDeadlines();
    addFacts();
    addCosts();
    addContacts();
    addNotes();
    m_rows->addStretch(1);
    layout()->addWidget(m_content);
}

void ReportOverview::addDeadlines()
{
    if (m_view.detail.deadlines.empty())
        return;
    auto* card = new Card(tr("Deadlines"));
    for (const deadlines::DeadlineView& view : m_view.detail.deadlines) {
        auto* line = new QHBoxLayout;
        line->setSpacing(gap(this, Gap::Small));
        auto* promise = new QWidget;
        auto* flow = new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Tight), promise);
        flow->setContentsMargins(0, 0, 0, 0);
        flow->addWidget(boldLabel(view.name));
        flow->addWidget(new StatusPill(pillFor(view, m_context.today())));
        line->addWidget(promise, 1, Qt::AlignVCenter);
        if (!view.deadline.metOn.isValid() && m_view.isOpen() && m_context.may(Permission::RegisterReport)) {
            auto* clock = linkButton(view.isSuspended() ? tr("Resume") : tr("Suspend"));
            named(clock, view.isSuspended() ? tr("Resume: %1").arg(view.name) : tr("Suspend: %1").arg(view.name));
            connect(clock, &QPushButton::clicked, this, [this, view] { m_actions->suspendOrResume(view); });
            line->addWidget(clock);
            if (!view.isSuspended() && deadlines::canExtend(view.deadline)) {
                if (!view.deadline.extensions.empty()) // a day that was promised stands; it can be extended again
                    clock->hide();
                auto* longer = named(linkButton(tr("Extend…")), tr("Extend: %1").arg(view.name));
                connect(longer, &QPushButton::clicked, this, [this, view] { Q_EMIT extensionWanted(view); });
                line->addWidget(longer);
            }
        }
        card->body()->addLayout(line);
        card->body()->addWidget(faint(wrappedLabel(view.explanation)));
        if (!view.lateReasonName.isEmpty() || !view.deadline.lateRemark.isEmpty())
            card->body()->addWidget(
                secondaryLabel(tr("Late because: %1").arg(joined({view.lateReasonName, view.deadline.lateRemark}))));
    }
    m_rows->addWidget(card);
}

void ReportOverview::addFacts()
{
    const Report& r = m_view.report();
    const reports::ReportDetail& d = m_view.detail;
    auto* card = new Card(tr("The report"));
    if (!r.description.isEmpty())
        card->body()->addWidget(wrappedLabel(r.description));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gap(this));
    grid->setVerticalSpacing(gap(this, Gap::Small));
    grid->setColumnStretch(1, 1);
    // What can be opened is a link.
    const auto add = [&](const QString& label, const QString& value, EntityKind kind = EntityKind::Report,
                         qint64 id = 0) {
        if (value.isEmpty())
            return;
        const int line = grid->rowCount();
        grid->addWidget(secondaryLabel(label), line, 0, id == 0 ? Qt::AlignTop : Qt::AlignVCenter);
        if (id == 0) {
            grid->addWidget(wrappedLabel(value), line, 1);
            return;
        }
        auto* link = nameLink(value);
        connect(link, &QPushButton::clicked, this, [this, kind, id] { Q_EMIT openRequested(kind, id); });
        grid->addWidget(link, line, 1, Qt::AlignLeft);
    };
    add(tr("Reporter"), d.reporterName, EntityKind::Person, r.reporter.value());
    add({}, joined({d.reporterAddress, readablePhone(d.reporter.phone), d.reporter.email,
                    r.shielded ? tr("name kept from the accused") : QString()}));
    if (r.reporterKind == ReporterKind::Anonymous)
        add({}, tr("Cannot be reached: no feedback is possible, unless they call us with the number of the report."));
    add(tr("Place"), d.address, EntityKind::Unit, r.unit.value());
    add(r.unit || !d.address.isEmpty() ? QString() : tr("Place"), d.areaName);
    add(tr("About whom"), d.accusedName, EntityKind::Person, r.accused.value());
    add(tr("Category"), (QStringList{d.categoryName} + d.otherCategoryNames).join(u", "_s));
    add(tr("Nature"), d.natureName);
    add(tr("Origin"), d.originName);
    add(tr("Spoken to the neighbours"), d.spokenName);
    if (r.pollutedHome)
        add(tr("Home"), tr("polluted"));
    if (!r.triageOutcome.isEmpty())
        add(tr("Judged as"),
            r.triageReason.isEmpty() ? d.triageOutcomeName : tr("%1: %2").arg(d.triageOutcomeName, r.triageReason));
    if (!m_view.isOpen())
        add(tr("Closed"), joined({dayText(amsterdamDate(r.closedAt), m_context.today()), d.closeReasonName}));
    card->body()->addLayout(grid);
    m_rows->addWidget(card);
}

void ReportOverview::addCosts()
{
    const bool works = m_context.may(Permission::RegisterReport);
    if (m_view.detail.costs.empty())
        return;
    auto* card = new Card(tr("Costs: € %1").arg(euros(m_view.detail.totalCents)));
    if (works) {
        card->setLink(tr("Add costs"));
        connect(card, &Card::linkActivated, this, &ReportOverview::costWanted);
    }
    for (const reports::CostView& cost : m_view.detail.costs) {
        const QString amount = tr("€ %1").arg(euros(cost.cost.amountCents));
        auto* text = new ElidedLabel(
            joined({amount, cost.kindName, dayText(cost.cost.spentOn, m_context.today()), cost.cost.remark}));
        if (!works) {
            card->body()->addWidget(text);
            continue;
        }
        auto* remove = linkButton(tr("Remove"));
        named(remove, tr("Remove the costs of %1").arg(amount));
        connect(remove, &QPushButton::clicked, this, [this, cost] { m_actions->removeCost(cost); });
        card->body()->addLayout(lineWithLink(text, remove));
    }
    m_rows->addWidget(card);
}

void ReportOverview::addContacts()
{
    const bool works = m_context.may(Permission::RegisterReport);
    auto* card = new Card(tr("Contacts"));
    if (m_view.detail.contacts.empty())
        card->body()->addWidget(secondaryLabel(tr("No contact noted yet.")));
    for (const reports::ContactView& view : m_view.detail.contacts) {
        const ContactMoment& contact = view.contact;
        const QDateTime at = amsterdamTime(contact.at);
        auto* head = new ElidedLabel(joined({dayText(at.date(), m_context.today()), at.time().toString(u"HH:mm"_s),
                                             view.kindName, view.channelName, view.withName, view.byName}));
        if (works) {
            auto* correct = linkButton(tr("Correct…"));
            named(correct, tr("Correct the contact of %1").arg(dayText(at.date(), m_context.today())));
            connect(correct, &QPushButton::clicked, this, [this, id = contact.id] { Q_EMIT contactOpened(id); });
            card->body()->addLayout(lineWithLink(head, correct));
        } else {
            card->body()->addWidget(head);
        }
        const QString text = contact.body.isEmpty() ? contact.subject : contact.body;
        if (!text.isEmpty())
            card->body()->addWidget(faint(wrappedLabel(text)));
    }
    m_rows->addWidget(card);
}

void ReportOverview::addNotes()
{
    if (m_view.detail.notes.empty())
        return;
    auto* card = new Card(tr("Notes"));
    for (const reports::NoteView& view : m_view.detail.notes) {
        const QDateTime at = amsterdamTime(view.note.at);
        auto* head = new ElidedLabel(
            joined({dayText(at.date(), m_context.today()), at.time().toString(u"HH:mm"_s), view.byName}));
        if (view.note.by == m_context.actor.id) {
            auto* change = linkButton(tr("Change…"));
            named(change, tr("Change the note of %1").arg(dayText(at.date(), m_context.today())));
            connect(change, &QPushButton::clicked, this, [this, id = view.note.id] { Q_EMIT noteOpened(id); });
            card->body()->addLayout(lineWithLink(head, change));
        } else {
            card->body()->addWidget(head);
        }
        card->body()->addWidget(faint(wrappedLabel(view.note.body)));
    }
    m_rows->addWidget(card);
}

} // namespace woonrust::ui
