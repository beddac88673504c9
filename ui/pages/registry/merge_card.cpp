// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/registry/merge_card.h"

#include "domain/phone.h"
#include "services/registry/person_merge.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QString whyAlike(persons::Likeness likeness)
{
    switch (likeness) {
    case persons::Likeness::TenantNumber:
        return MergeCard::tr("same tenant number");
    case persons::Likeness::Phone:
        return MergeCard::tr("same name and phone number");
    case persons::Likeness::Email:
        return MergeCard::tr("same name and e-mail address");
    case persons::Likeness::Address:
        return MergeCard::tr("same last name and home");
    case persons::Likeness::Name:
        return MergeCard::tr("same name");
    }
    return {};
}

QString lineOf(const Person& person)
{
    QStringList parts{person.displayName(), person.tenantNumber, readablePhone(person.phone)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString homesOf(const persons::PersonPage& page)
{
    QStringList homes;
    for (const auto& home : page.residences)
        homes << home.unit.addressLine();
    homes.removeDuplicates();
    return homes.join(u'\n');
}

// What stands side by side of two entries.
QList<QPair<QString, QString>> factsOf(const persons::PersonPage& page)
{
    const Person& person = page.person;
    return {{MergeCard::tr("Name"), person.displayName()},
            {MergeCard::tr("Tenant number"), person.tenantNumber},
            {MergeCard::tr("Phone"), readablePhone(person.phone)},
            {MergeCard::tr("E-mail"), person.email},
            {MergeCard::tr("Remark"), person.remark},
            {MergeCard::tr("Homes"), homesOf(page)},
            {MergeCard::tr("Alerts"), QString::number(page.alertHistory.size())},
            {MergeCard::tr("Reports"), QString::number(page.reports.size())},
            {MergeCard::tr("Dossiers"), QString::number(page.dossiers.size())}};
}

} // namespace

MergeCard::MergeCard(AppContext& context, QWidget* parent)
    : Card(tr("The same person twice?"), parent),
      m_context(context),
      m_bar(new InlineMessage),
      m_choose(secondaryButton(tr("Merge &with…"))),
      m_other(named(new LookupField(context.bench, findPersons()), tr("Other entry of this person"))),
      m_moves(wrappedLabel({})),
      m_buttons(new QWidget),
      m_merge(primaryButton(tr("Merge")))
{
    addToHeader(m_choose);
    m_other->setPlaceholderText(tr("The other entry of this person: name or number"));
    QPushButton* cancel = secondaryButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_merge);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    body()->addWidget(m_bar);
    body()->addWidget(m_other);
    body()->addWidget(m_moves);
    body()->addWidget(m_buttons);
    m_bar->setMessage(Tone::Info, {});
    stopComparing();
    connect(m_choose, &QPushButton::clicked, this, &MergeCard::startChoosing);
    connect(cancel, &QPushButton::clicked, this, [this] {
        stopComparing();
        m_choose->setFocus();
    });
    connect(m_merge, &QPushButton::clicked, this, &MergeCard::merge);
    connect(m_other, &LookupField::chosenChanged, this, [this] {
        if (m_other->id() != 0)
            compare(PersonId(m_other->id()));
    });
}

bool MergeCard::mayMerge() const
{
    return m_context.may(Permission::RegisterReport) || m_context.may(Permission::ImportRegistry);
}

void MergeCard::show(const persons::PersonPage& page)
{
    const bool another = m_page.person.id != page.person.id;
    m_page = page;
    if (another || !page.person.id)
        stopComparing();
    m_bar->setMessage(Tone::Info, {});
    m_choose->setVisible(mayMerge() && !page.mergedInto);
    fill({});
    const int generation = m_generation.next();
    if (!mayMerge() || page.mergedInto)
        return;
    const UnitId home = page.residences.empty() ? UnitId() : page.residences.front().unit.id;
    m_context.bench.reader.run(
        this,
        [person = page.person, home](Session& session) { return persons::possibleDoubles(session, person, home); },
        [this, generation](const Result<std::vector<persons::PossibleDouble>>& doubles) {
            if (m_generation.isCurrent(generation) && doubles)
                fill(*doubles);
        });
}

void MergeCard::fill(const std::vector<persons::PossibleDouble>& doubles)
{
    delete m_rows;
    m_rows = new QWidget;
    auto* layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    for (const persons::PossibleDouble& other : doubles)
        addRow(tr("%1 (%2)").arg(lineOf(other.person), whyAlike(other.likeness)), tr("Compare…"),
               tr("Compare with %1").arg(other.person.displayName()), [this, id = other.person.id] { compare(id); });
    for (const Person& merged : m_page.merged)
        addRow(tr("Merged with this entry: %1").arg(lineOf(merged)), mayMerge() ? tr("Undo") : QString(),
               tr("Undo the merge with %1").arg(merged.displayName()),
               [this, id = merged.id, name = merged.displayName()] { unmerge(id, name); });
    if (m_page.mergedInto)
        addRow(tr("This entry was merged with %1, where all of it is now.").arg(lineOf(*m_page.mergedInto)),
               mayMerge() ? tr("Undo") : QString(), tr("Undo the merge"),
               [this, id = m_page.person.id, name = m_page.person.displayName()] { unmerge(id, name); });
    if (layout->count() == 0)
        layout->addWidget(secondaryLabel(tr("No other entry looks like this one.")));
    body()->insertWidget(1, m_rows);
}

void MergeCard::addRow(const QString& text, const QString& verb, const QString& name, const std::function<void()>& act)
{
    auto* row = new QHBoxLayout;
    row->addWidget(wrappedLabel(text), 1);
    if (!verb.isEmpty()) {
        QPushButton* button = named(linkButton(verb), name);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(row);
}

void MergeCard::startChoosing()
{
    stopComparing();
    m_other->show();
    m_buttons->show();
    m_other->setFocus();
}

void MergeCard::stopComparing()
{
    m_comparing.next();
    delete m_both;
    m_both = nullptr;
    m_compared = {};
    m_other->setChosen({});
    m_other->hide();
    m_moves->hide();
    m_merge->setEnabled(false);
    m_buttons->hide();
    m_bar->setMessage(Tone::Info, {});
}

void MergeCard::compare(PersonId other)
{
    const int generation = m_comparing.next();
    m_context.bench.reader.run(
        this, [other](Session& session) { return persons::page(session, other); },
        [this, generation](const Result<persons::PersonPage>& page) {
            if (!m_comparing.isCurrent(generation))
                return;
            if (page)
                showBoth(*page);
            else
                m_bar->setMessage(Tone::Missed, page.error().message);
        });
}

void MergeCard::showBoth(const persons::PersonPage& other)
{
    m_compared = other;
    m_bar->setMessage(Tone::Info, {});
    delete m_both;
    m_both = new QWidget;
    auto* grid = new QGridLayout(m_both);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap(this));
    grid->setVerticalSpacing(gap(this, Gap::Tight));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(boldLabel(tr("This entry stays")), 0, 1);
    grid->addWidget(boldLabel(tr("This one goes into it")), 0, 2);
    const auto mine = factsOf(m_page);
    const auto theirs = factsOf(other);
    for (qsizetype i = 0; i < mine.size(); ++i) {
        const QString& here = mine[i].second;
        const QString& there = theirs[i].second;
        if (here.isEmpty() && there.isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(secondaryLabel(mine[i].first), row, 0, Qt::AlignTop);
        // What is the same needs no second look.
        grid->addWidget(wrappedLabel(here.isEmpty() ? u"–"_s : here), row, 1, Qt::AlignTop);
        QLabel* right = wrappedLabel(there.isEmpty() ? u"–"_s : there);
        if (here != there) {
            QFont font = right->font();
            font.setBold(true);
            right->setFont(font);
        }
        grid->addWidget(right, row, 2, Qt::AlignTop);
    }
    body()->insertWidget(body()->indexOf(m_moves), m_both);
    m_moves->setText(tr("All that names the entry at the right will name this one: homes, alerts, reports, roles in "
                        "dossiers and contacts, also in dossiers that are not open to you. This entry takes over the "
                        "phone number, e-mail address and tenant number that it lacks; the remark stays behind. By the "
                        "name and numbers of both, this one is found. It can be undone here."));
    m_moves->show();
    m_buttons->show();
    m_merge->setEnabled(true);
    m_merge->setFocus();
}

void MergeCard::merge()
{
    m_merge->setEnabled(false);
    const QString name = m_compared.person.displayName();
    m_context.bench.writer.run(
        this,
        [keep = m_page.person.id, gone = m_compared.person.id](Session& session) {
            return persons::merge(session, keep, gone);
        },
        [this, name, gone = m_compared.person.id](const Result<void>& done) {
            if (!done) {
                m_merge->setEnabled(true);
                m_bar->setMessage(Tone::Missed, done.error().message);
                return;
            }
            stopComparing();
            m_choose->setFocus();
            Q_EMIT changed(tr("%1 is merged with this entry.").arg(name), [this, gone, name] { unmerge(gone, name); });
        });
}

void MergeCard::unmerge(PersonId other, const QString& name)
{
    m_context.bench.writer.run(
        this, [other](Session& session) { return persons::unmerge(session, other); },
        [this, name](const Result<void>& done) {
            if (!done)
                m_bar->setMessage(Tone::Missed, done.error().message);
            else
                Q_EMIT changed(tr("%1 is an entry of its own again.").arg(name), {});
        });
}

} // namespace woonrust::ui
