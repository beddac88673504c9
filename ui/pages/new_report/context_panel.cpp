// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/context_panel.h"

#include "domain/clock.h"
#include "domain/dossier_rules.h"
#include "services/cases/reports.h"
#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <algorithm>
#include <ranges>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int mostShown = 12; // a panel is to be taken in at a glance
constexpr int mostOfReporter = 5;

Pill statusPill(const context::ContextDossier& dossier)
{
    return {.text = dossier.statusName.toLower(), .tone = dossier.open ? Tone::DueSoon : Tone::Neutral};
}

} // namespace

ContextPanel::ContextPanel(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    clear();
}

void ContextPanel::start()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_lists.clear();
    m_why = nullptr;
    m_double = nullptr;
    m_content = new QWidget;
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap(this));
    m_layout->addWidget(m_content);
}

void ContextPanel::clear()
{
    m_known = {};
    m_report = {};
    start();
    auto* card = new Card(tr("What we know already"));
    auto* text = wrappedLabel(tr("As soon as you choose a reporter or an address you see here: warnings, dossiers of "
                                 "the address, reports here and next door, and earlier reports of this reporter."));
    text->setForegroundRole(QPalette::PlaceholderText);
    card->body()->addWidget(text);
    m_rows->addWidget(card);
    finish();
}

void ContextPanel::finish()
{
    // Each card is as high as what it says; the rest of the panel stays empty.
    for (Card* card : m_content->findChildren<Card*>())
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_rows->addStretch(1);
    Q_EMIT dossierChanged();
}

void ContextPanel::prefer(DossierId dossier)
{
    m_preferred = dossier;
}

void ContextPanel::setReport(const Report& report)
{
    m_report = report;
    showDouble();
    mark();
}

void ContextPanel::show(const context::Known& known)
{
    if (!known.place && !known.reporter) {
        clear();
        return;
    }
    m_known = known;
    start();
    showAlerts();
    m_double = new InlineMessage(Tone::DueSoon);
    m_rows->addWidget(m_double);
    showDouble();
    if (known.place) {
        showDossiers();
        showNearby();
    }
    if (known.reporter)
        showReporter();
    finish();
}

void ContextPanel::showAlerts()
{
    for (const context::ContextAlert& found : m_known.context.alerts) {
        const Alert& alert = found.alert;
        QStringList parts;
        if (!alert.text.isEmpty())
            parts << alert.text;
        parts << tr("until %1").arg(dayText(alert.untilOn, m_context.today()));
        if (!alert.source.isEmpty())
            parts << tr("source: %1").arg(alert.source);
        auto* bar = new InlineMessage(Tone::Missed);
        bar->setMessage(Tone::Missed, parts.join(u" · "_s), tr("%1: %2").arg(found.about, found.kindName));
        m_rows->addWidget(bar);
    }
}

void ContextPanel::showDouble()
{
    if (!m_double)
        return;
    const context::ContextReport* same = likelyDouble();
    if (!same) {
        m_double->setMessage(Tone::DueSoon, {});
        return;
    }
    const QDateTime at = amsterdamTime(same->receivedAt);
    m_double->setMessage(Tone::DueSoon,
                         tr("%1 of %2 at %3 is about this address and this category too.")
                             .arg(same->number, dayText(at.date(), m_context.today()), at.time().toString(u"HH:mm"_s)),
                         tr("Registered already?"));
}

const context::ContextReport* ContextPanel::likelyDouble() const
{
    return context::likelyDouble(m_known.context, m_report.category, m_report.reporter, m_report.receivedAt);
}

void ContextPanel::showDossiers()
{
    addDossiers(tr("Dossiers about this address"), tr("None yet."), true);
    if (std::ranges::any_of(m_known.context.dossiers, [](const context::ContextDossier& dossier) {
            return dossier.about != context::ContextDossier::About::Home;
        }))
        addDossiers(tr("About another address, with a link to this one"), {}, false);
    mark();
}

void ContextPanel::addDossiers(const QString& title, const QString& none, bool ofHome)
{
    using About = context::ContextDossier::About;
    auto* card = new Card(title);
    m_rows->addWidget(card);
    auto* model = new QStandardItemModel(card);
    for (const context::ContextDossier& dossier : m_known.context.dossiers) {
        if ((dossier.about == About::Home) != ofHome)
            continue;
        auto* item = new QStandardItem;
        const QString heading = tr("%1 %2", "number and title").arg(dossier.number, dossier.title);
        QStringList sub;
        if (dossier.about == About::Household)
            sub << tr("somebody living here is involved");
        if (dossier.about == About::Report)
            sub << tr("a report about this address is in it");
        sub << (dossier.open ? tr("open since %1").arg(dayText(dossier.openedOn, m_context.today()))
                             : tr("closed %1").arg(dayText(dossier.closedOn, m_context.today())));
        if (!dossier.outcomeName.isEmpty())
            sub << dossier.outcomeName;
        if (!dossier.handlerName.isEmpty())
            sub << dossier.handlerName;
        if (dossier.reports > 0)
            sub << tr("%n report(s)", nullptr, dossier.reports);
        const Pill pill = statusPill(dossier);
        item->setData(heading, TitleRole);
        item->setData(heading, Qt::AccessibleTextRole);
        item->setData(sub.join(u" · "_s), SubRole);
        item->setData(pill.text, PillTextRole);
        item->setData(int(pill.tone), PillToneRole);
        item->setData(dossier.id.value(), idRole);
        item->setEditable(false);
        item->setSelectable(dossier.open);
        model->appendRow(item);
    }
    if (model->rowCount() == 0) {
        card->body()->addWidget(secondaryLabel(none));
        return;
    }
    auto* list = new QListView;
    prepareList(list, new ListRowDelegate(list));
    list->setModel(model);
    named(list, title, tr("The report can join the one that is chosen"));
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFixedHeight(list->sizeHintForRow(0) * model->rowCount() + 2);
    card->setFlushBody(list);
    if (ofHome) {
        m_why = subLabel({});
        m_why->setWordWrap(true);
        m_rows->addWidget(m_why);
    }
    m_lists << list;
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (m_marking || !index.isValid())
            return;
        m_preferred = DossierId(index.data(idRole).toLongLong());
        mark();
    });
}

// Shows in the lists which dossier the report would join, and says why.
void ContextPanel::mark()
{
    const context::ContextDossier* joined = dossier();
    const QScopedValueRollback marking(m_marking, true);
    for (QListView* list : std::as_const(m_lists)) {
        const QAbstractItemModel* model = list->model();
        QModelIndex found;
        for (int row = 0; joined && row < model->rowCount(); ++row)
            if (model->index(row, 0).data(idRole).toLongLong() == joined->id.value())
                found = model->index(row, 0);
        list->setCurrentIndex(found);
        if (!found.isValid())
            list->clearSelection();
    }
    if (m_why) {
        const bool anyOpen = std::ranges::any_of(m_known.context.dossiers, &context::ContextDossier::open);
        // Nothing is said where there is nothing to choose, or to go by.
        m_why->setVisible(joined || (anyOpen && !m_report.category.isEmpty()));
        if (!joined)
            m_why->setText(tr("None of these dossiers fits this report. Choose one if it belongs there all the same."));
        else if (joined->id == m_preferred)
            m_why->setText(tr("%1 was chosen.").arg(joined->number));
        else
            m_why->setText(tr("%1 is proposed: it is about this address and of the same kind (%2).")
                               .arg(joined->number, joined->kindName));
    }
    Q_EMIT dossierChanged();
}

const context::ContextDossier* ContextPanel::dossier() const
{
    const auto& all = m_known.context.dossiers;
    const auto chosen = std::ranges::find(all, m_preferred, &context::ContextDossier::id);
    if (m_preferred && chosen != all.end() && chosen->open)
        return &*chosen;
    return context::proposedDossier(m_known.context, dossierKindOf(m_report));
}

void ContextPanel::showNearby()
{
    auto* card = new Card(tr("Last 90 days here and next door"));
    m_rows->addWidget(card);
    const auto& nearby = m_known.context.nearby;
    if (nearby.empty()) {
        card->body()->addWidget(secondaryLabel(tr("No reports.")));
        return;
    }
    card->addToHeader(secondaryLabel(tr("%n report(s)", nullptr, int(nearby.size()))));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gap(this));
    grid->setVerticalSpacing(gap(this, Gap::Small));
    grid->setColumnStretch(1, 1);
    for (const context::ContextReport& report : nearby | std::views::take(mostShown)) {
        const int line = grid->rowCount();
        QString who;
        if (report.byThisReporter)
            who = tr("this reporter");
        else if (report.reporterKind == ReporterKind::Anonymous)
            who = tr("anonymous");
        else if (!report.reporterAddress.isEmpty())
            who = tr("reported from %1").arg(inThisStreet(report.reporterAddress));
        QStringList shown{report.number, report.categoryName};
        if (!report.sameAddress)
            shown << inThisStreet(report.address);
        if (!who.isEmpty())
            shown << who;
        grid->addWidget(secondaryLabel(dayText(report.receivedOn, m_context.today())), line, 0);
        grid->addWidget(new ElidedLabel(shown.join(u" · "_s)), line, 1);
    }
    card->body()->addLayout(grid);
    addRest(card, int(nearby.size()) - mostShown);
}

// So that what is counted above a list and what is in it are the same.
void ContextPanel::addRest(Card* card, int rest)
{
    if (rest > 0)
        card->body()->addWidget(secondaryLabel(tr("and %n other(s)", nullptr, rest)));
}

QString ContextPanel::inThisStreet(const QString& address) const
{
    const QString start = m_known.street + u' ';
    return !m_known.street.isEmpty() && address.startsWith(start) ? tr("no. %1").arg(address.sliced(start.size()))
                                                                  : address;
}

void ContextPanel::showReporter()
{
    auto* card = new Card(tr("Earlier from this reporter"));
    m_rows->addWidget(card);
    const auto& earlier = m_known.context.earlier;
    if (earlier.empty())
        card->body()->addWidget(secondaryLabel(tr("This is the first report.")));
    else
        card->addToHeader(secondaryLabel(tr("%n report(s)", nullptr, m_known.context.reporter.reports)));
    for (const context::ContextReport& report : earlier | std::views::take(mostOfReporter)) {
        QStringList parts{dayText(report.receivedOn, m_context.today()), report.number, report.categoryName};
        if (!report.address.isEmpty())
            parts << report.address;
        card->body()->addWidget(new ElidedLabel(parts.join(u" · "_s)));
    }
    addRest(card, m_known.context.reporter.reports - mostOfReporter);
    if (!m_known.place)
        return;
    if (m_known.context.isMutual()) {
        auto* bar = new InlineMessage(Tone::DueSoon);
        bar->setMessage(Tone::DueSoon, tr("This address also reported the reporter: both report each other."));
        card->body()->addWidget(bar);
    } else {
        card->body()->addWidget(secondaryLabel(tr("This address did not report the reporter.")));
    }
}

} // namespace woonrust::ui
