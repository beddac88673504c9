// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/week_grid.h"

#include "services/cases/directive_work.h"
#include "ui/context/number_question.h"
#include "ui/kit/delegates.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <array>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

const std::array results{QString(clause_result::kept), QString(clause_result::breached),
                         QString(clause_result::unknown)};

QString withoutYear(QDate day)
{
    return QLocale().toString(day, u"d MMM"_s).remove(u'.');
}

} // namespace

QString resultLetter(const QString& result)
{
    if (result == clause_result::kept)
        return WeekGrid::tr("K", "letter and key for: kept");
    if (result == clause_result::breached)
        return WeekGrid::tr("B", "letter and key for: breached");
    return result == clause_result::unknown ? WeekGrid::tr("U", "letter and key for: unknown") : QString();
}

QString resultName(const QString& result)
{
    if (result == clause_result::kept)
        return WeekGrid::tr("kept");
    if (result == clause_result::breached)
        return WeekGrid::tr("breached");
    return result == clause_result::unknown ? WeekGrid::tr("unknown") : WeekGrid::tr("not recorded");
}

void WeekModel::show(const directives::DirectiveDetail& detail)
{
    beginResetModel();
    m_clauses = detail.clauses;
    m_weeks = detail.weeks;
    endResetModel();
}

const directives::WeekMark* WeekModel::markAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < FirstWeek)
        return nullptr;
    const auto& weeks = m_clauses[std::size_t(index.row())].weeks;
    const auto place = std::size_t(index.column() - FirstWeek);
    return place < weeks.size() ? &weeks[place] : nullptr;
}

void WeekModel::setMark(const QModelIndex& index, const QString& result, const QString& source)
{
    auto& mark = m_clauses[std::size_t(index.row())].weeks[std::size_t(index.column() - FirstWeek)];
    mark = {
        .weekOn = mark.weekOn, .result = result, .source = source, .version = result.isEmpty() ? 0 : mark.version + 1};
    Q_EMIT dataChanged(index, index);
}

int WeekModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_clauses.size());
}

int WeekModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstWeek + int(m_weeks.size());
}

QVariant WeekModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const directives::ClauseView& view = m_clauses[std::size_t(index.row())];
    if (index.column() == ClauseColumn) {
        const QString title = tr("%1. %2: %3", "number, kind and text of a clause")
                                  .arg(view.clause.position)
                                  .arg(view.kindName, view.clause.text.simplified());
        QStringList parts{view.when, view.clause.place, view.watched};
        parts.removeAll(QString());
        if (role == Qt::DisplayRole)
            return title + u'\n' + parts.join(u" · "_s);
        if (role == Qt::AccessibleTextRole)
            return title + u", "_s + parts.join(u", "_s);
        return role == Qt::ToolTipRole ? QVariant(tip(title)) : QVariant();
    }
    const directives::WeekMark* mark = markAt(index);
    if (!mark)
        return {};
    switch (role) {
    case PillTextRole:
    case Qt::DisplayRole:
        return resultLetter(mark->result);
    case PillToneRole:
        return int(mark->result == clause_result::kept       ? Tone::Good
                   : mark->result == clause_result::breached ? Tone::Missed
                                                             : Tone::Neutral);
    case PillSignRole:
        return int(Sign::None);
    case Qt::AccessibleTextRole: {
        const QString text = tr("Clause %1, week of %2: %3", "number, Monday and result")
                                 .arg(view.clause.position)
                                 .arg(withoutYear(mark->weekOn), resultName(mark->result));
        return mark->source.isEmpty() ? text : text + u" · "_s + mark->source;
    }
    case Qt::ToolTipRole:
        return tip(data(index, Qt::AccessibleTextRole).toString());
    default:
        return {};
    }
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == ClauseColumn ? tr("Clause, when, where and who watches")
                                   : withoutYear(m_weeks[std::size_t(section - FirstWeek)]);
}

WeekGrid::WeekGrid(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new WeekModel(this)),
      m_table(named(new QTableView, tr("Clauses by week"),
                    tr("Arrows go from week to week. K: kept, B: breached, U: unknown, Space: the next of these, "
                       "Delete: not recorded, Enter: record a breach."))),
      m_below(new QWidget),
      m_source(named(new QLineEdit, tr("Who says so"))),
      m_message(new InlineMessage(Tone::Missed))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_table->setModel(m_model);
    prepareTable(m_table);
    m_table->setItemDelegate(new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(WeekModel::ClauseColumn, new QStyledItemDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as it needs
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(em(this, 2));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);
    layout->addWidget(m_table);
    auto* below = new QHBoxLayout(m_below);
    below->setContentsMargins(gap(this), gap(this, Gap::Small), gap(this), gap(this, Gap::Small));
    auto* label = secondaryLabel(tr("&Who says so"));
    label->setBuddy(m_source);
    below->addWidget(label);
    below->addWidget(m_source, 1);
    m_source->setPlaceholderText(tr("For instance: log of the reporters"));
    m_source->setMaxLength(500);
    below->addWidget(subLabel(tr("K kept · B breached · U unknown")));
    layout->addWidget(m_below);
    layout->addWidget(m_message);
    m_message->setMessage(Tone::Missed, {});
    connect(m_source, &QLineEdit::returnPressed, this, [this] {
        if (m_source->text().trimmed().isEmpty())
            return;
        const QString waiting = std::exchange(m_waiting, QString());
        m_table->setFocus(Qt::OtherFocusReason);
        if (!waiting.isEmpty())
            record(waiting);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WeekGrid::showSource);
}

void WeekGrid::show(const directives::DirectiveDetail& detail)
{
    const bool same = detail.whole.directive.id == m_directive;
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_directive = detail.whole.directive.id;
    m_mayRecord = detail.may(DirectiveEvent::RecordWeek) && !detail.weeks.empty();
    m_below->setVisible(m_mayRecord);
    if (!same) {
        m_message->setMessage(Tone::Missed, {});
        m_waiting.clear();
        m_source->clear();
        m_shownRow = -1;
    }
    m_model->show(detail);
    m_table->horizontalHeader()->setSectionResizeMode(WeekModel::ClauseColumn, QHeaderView::Stretch);
    for (int week = WeekModel::FirstWeek; week < m_model->columnCount(); ++week) {
        m_table->horizontalHeader()->setSectionResizeMode(week, QHeaderView::Fixed);
        m_table->setColumnWidth(week, std::max(em(this, 3.6), m_table->horizontalHeader()->sectionSizeHint(week)));
    }
    if (same && row >= 0 && row < m_model->rowCount() && column < m_model->columnCount())
        m_table->setCurrentIndex(m_model->index(row, column));
    else if (m_model->rowCount() > 0) // this week of the first clause
        m_table->setCurrentIndex(m_model->index(0, m_model->columnCount() - 1));
    fit();
}

void WeekGrid::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void WeekGrid::showSource()
{
    const QModelIndex at = m_table->currentIndex();
    const directives::WeekMark* mark = m_model->markAt(at);
    if (!mark)
        return;
    if (!mark->source.isEmpty()) {
        m_source->setText(mark->source);
    } else if (at.row() != m_shownRow) { // that of the week before, of this clause
        QString last;
        for (const directives::WeekMark& each : m_model->clauses()[std::size_t(at.row())].weeks)
            if (!each.source.isEmpty())
                last = each.source;
        m_source->setText(last);
    }
    m_shownRow = at.row();
}

bool WeekGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (plain && pressed(key->key(), key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool WeekGrid::pressed(int key, const QString& text)
{
    const QModelIndex at = m_table->currentIndex();
    if (!m_mayRecord || !at.isValid())
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT breachWanted(m_model->clauses()[std::size_t(at.row())].clause.id);
        return true;
    }
    const directives::WeekMark* mark = m_model->markAt(at);
    if (!mark)
        return false;
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        record({});
        return true;
    }
    if (key == Qt::Key_Space) {
        const auto now = std::ranges::find(results, mark->result);
        record(now == results.end() ? results.front() : now + 1 == results.end() ? QString() : *(now + 1));
        return true;
    }
    for (const QString& result : results)
        if (!text.isEmpty() && text.compare(resultLetter(result), Qt::CaseInsensitive) == 0) {
            record(result);
            return true;
        }
    return false;
}

void WeekGrid::record(const QString& result)
{
    const QModelIndex at = m_table->currentIndex();
    const directives::WeekMark* mark = m_model->markAt(at);
    if (!mark || (result.isEmpty() && mark->version == 0))
        return;
    const QString source = m_source->text().trimmed();
    const bool needsSource = !result.isEmpty() && result != clause_result::unknown;
    if (needsSource && source.isEmpty()) {
        m_waiting = result;
        m_message->setMessage(Tone::DueSoon, tr("Say who says so, and press Enter."));
        m_source->setFocus(Qt::OtherFocusReason);
        return;
    }
    write(at, result, result.isEmpty() ? QString() : source);
}

void WeekGrid::write(const QModelIndex& index, const QString& result, const QString& source)
{
    const directives::WeekMark mark = *m_model->markAt(index);
    const directives::WeekEntry entry{.clause = m_model->clauses()[std::size_t(index.row())].clause.id,
                                      .result = result,
                                      .source = source,
                                      .version = mark.version};
    m_message->setMessage(Tone::Missed, {});
    m_model->setMark(index, result, source);
    saveTyped(
        m_context, this,
        [id = m_directive, week = mark.weekOn, entry](Session& session, Numbers numbers) {
            return directives::recordWeek(session, id, week, {entry}, numbers);
        },
        [this](const Result<void>& done) {
            if (!done)
                m_message->setMessage(Tone::Missed, done.error().message);
            Q_EMIT recorded(); // also after a refusal: what stands there is read again
        });
}

void WeekGrid::fit()
{
    // Older weeks go where there is no room.
    const int weeks = m_model->columnCount() - WeekModel::FirstWeek;
    const int room = std::clamp((width() - em(this, 22)) / em(this, 3.6), 2, 8);
    for (int week = 0; week < weeks; ++week)
        m_table->setColumnHidden(WeekModel::FirstWeek + week, week < weeks - room);
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void WeekGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace woonrust::ui
