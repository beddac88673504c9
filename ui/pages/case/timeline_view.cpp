// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/timeline_view.h"

#include "services/cases/history/timeline.h"
#include "ui/kit/card.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/field_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/pill.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/timeline_list.h"
#include "ui/pages/case/timeline_model.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSettings>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

TimelineView::TimelineView(AppContext& theContext, DayField day, QWidget* parent)
    : QWidget(parent),
      m_context(theContext),
      m_model(new TimelineModel(theContext, this)),
      m_kind(new QComboBox),
      m_day(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Past)),
      m_whole(new QCheckBox(tr("Who&le texts"))),
      m_list(new TimelineList(m_model)),
      m_bar(new InlineMessage(Tone::Info))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    auto* row = new FieldRow(gap(this, Gap::Small));
    m_kind->addItem(tr("Everything"), -1);
    for (const timeline::Filter& filter : timeline::filters())
        m_kind->addItem(filter.name, int(filter.kind));
    row->addField(named(m_kind, tr("What the timeline shows")));
    const bool past = day == DayField::AsItWas;
    m_day->setPlaceholderText(past ? tr("as it was on…") : tr("up to and including…"));
    row->addField(named(m_day, past ? tr("As it was on") : tr("Up to and including")));
    row->addField(m_whole, 0);
    layout->addLayout(row);
    m_day->setVisible(day != DayField::None); // only now: before, it had no parent
    layout->addWidget(m_bar);
    auto* card = new Card;
    card->setFlushBody(named(m_list, tr("Timeline")));
    layout->addWidget(card, 1);
    m_bar->setMessage(Tone::Info, {});

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const int kind = m_kind->currentData().toInt();
        m_model->setKind(kind < 0 ? std::nullopt : std::optional(static_cast<timeline::Kind>(kind)));
    });
    connect(m_day, &DateTimeField::valueChanged, this, [this, past] {
        const QDate chosen = m_day->value().date;
        if (!past) {
            m_model->setUpTo(chosen);
        } else if (chosen.isValid()) {
            m_day->setValue({}); // what stands here is of now again, once the page comes back to it
            Q_EMIT dayWanted(chosen);
        }
    });
    connect(m_whole, &QCheckBox::toggled, this, [this](bool on) {
        m_context.preferences.setValue(wholeKey(), on);
        m_model->setAllExpanded(on);
    });
    connect(m_list, &TimelineList::copyWanted, this, [this](const QString& text) { m_context.seams.copyText(text); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        const timeline::TimelineRow& line = m_model->row(index.row());
        Q_EMIT rowOpened(line.target, line.targetId);
    });
    connect(m_model, &TimelineModel::loaded, this, &TimelineView::showState);
    connect(m_model, &TimelineModel::failed, this,
            [this](const Error& error) { m_bar->setMessage(Tone::Missed, error.message); });
}

QString TimelineView::wholeKey() const
{
    return u"timeline/%1/whole"_s.arg(m_context.actor.id.value());
}

// As the user wants it now, here or in another timeline.
void TimelineView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_whole->setChecked(m_context.preferences.value(wholeKey(), true).toBool());
    m_model->setAllExpanded(m_whole->isChecked());
}

void TimelineView::setSubject(const Subject& about)
{
    m_model->setSubject(about);
}

void TimelineView::setRows(std::vector<timeline::TimelineRow> rows)
{
    m_model->setRows(std::move(rows));
    m_list->setCurrentIndex(m_model->index(0));
}

void TimelineView::setListName(const QString& name)
{
    m_list->setAccessibleName(name);
}

void TimelineView::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void TimelineView::reload()
{
    m_model->reload();
}

void TimelineView::showState()
{
    // The column of the kinds is as wide as the widest of them.
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(widest, pillSize(pillOf(m_model->index(row)), m_list->font()).width());
    m_list->setPillWidth(widest);
    const bool empty = m_model->isComplete() && m_model->rowCount() == 0;
    m_bar->setMessage(Tone::Info, empty ? tr("Nothing of this kind happened here.") : QString());
}

} // namespace woonrust::ui
