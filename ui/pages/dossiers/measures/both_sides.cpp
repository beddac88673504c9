// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/measures/both_sides.h"

#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/pages/form.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

void addPart(QBoxLayout* layout, const QString& heading, const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    layout->addWidget(secondaryLabel(heading));
    layout->addWidget(wrappedLabel(text.trimmed()));
}

} // namespace

BothSides::BothSides(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    for (const QLatin1StringView one : {side::reporter, side::accused}) {
        Column column{
            .side = one, .card = new Card(context.codes().name(u"SIDE"_s, one)), .area = scrolling(new QWidget)};
        named(column.area, context.codes().name(u"SIDE"_s, one));
        column.card->setFlushBody(column.area);
        m_columns.push_back(column);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(this, Gap::Large), 0, gap(this, Gap::Large), gap(this, Gap::Large));
    layout->addWidget(new Panes(m_columns[0].card, m_columns[1].card));
}

void BothSides::show(const std::vector<dossiers::AccountView>& accounts, bool mayWork)
{
    QString shown = mayWork ? u"may work "_s : u"may read "_s;
    for (const dossiers::AccountView& view : accounts)
        shown += u"%1/%2/%3/%4 "_s.arg(view.account.id.value())
                     .arg(view.account.version)
                     .arg(view.statementTitle, view.answersTitle);
    if (shown == m_shown && !m_shown.isNull())
        return;
    m_shown = shown;
    for (const Column& column : m_columns)
        fill(column, accounts, mayWork);
}

void BothSides::fill(const Column& column, const std::vector<dossiers::AccountView>& accounts, bool mayWork)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(margins(this, Gap::Normal));
    layout->setSpacing(gap(this, Gap::Small));
    bool any = false;
    for (const dossiers::AccountView& view : accounts) {
        if (view.account.side != column.side)
            continue;
        addAccount(layout, view, mayWork);
        any = true;
    }
    if (!any)
        layout->addWidget(wrappedLabel(
            column.side == side::reporter
                ? tr("What the reporter says, in facts: what, when, how often. Not recorded yet.")
                : tr("Nobody was heard on this side yet. Hear both sides before you warn or take a measure.")));
    if (mayWork) {
        auto* add = secondaryButton(tr("Hear this side…"));
        add->setObjectName(u"hear "_s + column.side);
        layout->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, [this, which = column.side] { Q_EMIT addWanted(which); });
    }
    layout->addStretch(1);
    delete column.area->takeWidget();
    column.area->setWidget(page);
}

void BothSides::addAccount(QBoxLayout* layout, const dossiers::AccountView& view, bool mayWork)
{
    const Account& account = view.account;
    layout->addWidget(boldLabel(view.name));
    layout->addWidget(subLabel(tr("%1 · heard by %2").arg(dayText(account.heardOn, m_context.today()), view.byName)));
    addPart(layout, tr("Put to them"), account.putTo);
    addPart(layout, tr("Said"), account.said);
    addPart(layout, tr("Their own statement"), account.statement);
    auto* row = new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small));
    const auto documentLink = [&](const QString& text, const QString& title, DocumentId id) {
        if (!id)
            return;
        if (title.isEmpty()) {
            layout->addWidget(wrappedLabel(text.arg(tr("a document that is no longer in this dossier"))));
            return;
        }
        if (!mayWork) { // of a day in the past
            layout->addWidget(wrappedLabel(text.arg(title)));
            return;
        }
        auto* link = nameLink(text.arg(title));
        row->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT documentWanted(id); });
    };
    documentLink(tr("Statement: %1"), view.statementTitle, account.statementDocument);
    documentLink(tr("Answers: %1"), view.answersTitle, account.answers);
    if (mayWork) {
        auto* change = linkButton(tr("Change…"));
        change->setAccessibleDescription(view.name);
        row->addWidget(change);
        connect(change, &QPushButton::clicked, this, [this, id = account.id] { Q_EMIT changeWanted(id); });
        if (!account.said.isEmpty() || !account.statement.isEmpty()) {
            auto* copy = linkButton(tr("Copy for the other side"));
            setTip(copy, tr("What was said, without the names, addresses and numbers that the register knows. Read it "
                            "before you hand it on."));
            row->addWidget(copy);
            connect(copy, &QPushButton::clicked, this, [this, id = account.id] { Q_EMIT copyWanted(id); });
        }
    }
    layout->addLayout(row);
}

} // namespace woonrust::ui
