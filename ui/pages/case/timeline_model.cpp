// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/timeline_model.h"

#include "ui/context/app_context.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/pill.h"
#include "ui/kit/plain_text.h"

#include <QLocale>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 100;

QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

Tone toneOf(timeline::Tone tone)
{
    switch (tone) {
    case timeline::Tone::Information:
        return Tone::Info;
    case timeline::Tone::Good:
        return Tone::Good;
    case timeline::Tone::Attention:
        return Tone::DueSoon;
    case timeline::Tone::Missed:
        return Tone::Missed;
    case timeline::Tone::Plain:
        break;
    }
    return Tone::Neutral;
}

} // namespace

TimelineModel::TimelineModel(AppContext& theContext, QObject* parent)
    : QAbstractListModel(parent), m_context(theContext)
{
}

void TimelineModel::setSubject(const Subject& about)
{
    m_about = about;
    m_otherwise.clear();
    m_fixed.reset();
    m_generation.next(); // what is on its way is of another one
    m_asking = false;
    m_complete = true;
    beginResetModel();
    m_shown.clear();
    endResetModel();
    reload();
}

void TimelineModel::setRows(std::vector<timeline::TimelineRow> rows)
{
    m_about = {};
    m_generation.next(); // what is on its way is of another one
    m_asking = false;
    m_complete = true;
    m_fixed = std::move(rows);
    showFixed();
}

void TimelineModel::showFixed()
{
    beginResetModel();
    m_shown = *m_fixed;
    if (m_kind)
        std::erase_if(m_shown, [only = *m_kind](const timeline::TimelineRow& row) { return row.kind != only; });
    endResetModel();
    Q_EMIT loaded();
}

void TimelineModel::setKind(std::optional<timeline::Kind> only)
{
    m_kind = only;
    reload();
}

void TimelineModel::setUpTo(QDate day)
{
    m_upTo = day;
    reload();
}

void TimelineModel::reload()
{
    if (m_fixed)
        showFixed();
    else
        ask(true);
}

void TimelineModel::ask(bool fromStart)
{
    if (!m_about.dossier && !m_about.report)
        return;
    m_asking = true;
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this,
        [about = m_about, after = fromStart ? TimelineCursor() : m_last, day = m_upTo](Session& session) {
            return timeline::of(session, about, rowsAtOnce, after, day);
        },
        [this, generation, fromStart](Result<std::vector<timeline::TimelineRow>> rows) {
            if (!m_generation.isCurrent(generation))
                return;
            m_asking = false;
            if (rows)
                take(*std::move(rows), fromStart);
            else
                Q_EMIT failed(rows.error());
        });
}

void TimelineModel::take(std::vector<timeline::TimelineRow> rows, bool fromStart)
{
    m_complete = rows.size() < std::size_t(rowsAtOnce);
    if (!rows.empty())
        m_last = rows.back().place;
    if (m_kind)
        std::erase_if(rows, [only = *m_kind](const timeline::TimelineRow& row) { return row.kind != only; });
    if (fromStart) {
        beginResetModel();
        m_shown = std::move(rows);
        endResetModel();
    } else if (!rows.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
        std::ranges::move(rows, std::back_inserter(m_shown));
        endInsertRows();
    }
    // A page may hold none of the kind that is asked for.
    if (!m_complete && m_shown.size() < std::size_t(rowsAtOnce) / 2)
        ask(false);
    Q_EMIT loaded();
}

void TimelineModel::setAllExpanded(bool expanded)
{
    if (expanded == m_allExpanded)
        return;
    m_allExpanded = expanded;
    m_otherwise.clear();
    Q_EMIT expansionChanged();
}

bool TimelineModel::isExpanded(int index) const
{
    const TimelineCursor& place = row(index).place;
    return m_allExpanded != m_otherwise.contains({place.rank, place.id});
}

void TimelineModel::setExpanded(int index, bool expanded)
{
    const TimelineCursor& place = row(index).place;
    if (expanded == m_allExpanded)
        m_otherwise.remove({place.rank, place.id});
    else
        m_otherwise.insert({place.rank, place.id});
    Q_EMIT dataChanged(this->index(index), this->index(index));
    Q_EMIT expansionChanged();
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_asking;
}

void TimelineModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask(false);
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const timeline::TimelineRow& line = row(index.row());
    const QDateTime at = amsterdamTime(line.at);
    const bool thisYear = at.date().year() == m_context.today().year();
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return line.title;
    case SubRole:
        return joined({line.subLine, isExpanded(index.row()) ? QString() : line.text.section(u'\n', 0, 0), line.who},
                      u" · "_s);
    case TextRole:
        return line.text;
    case TimeTextRole:
        return line.timeKnown ? at.time().toString(u"HH:mm"_s) : QString();
    case ExpandedRole:
        return isExpanded(index.row());
    case CopyRole:
        return joined({joined({data(index, DateTextRole).toString(), data(index, TimeTextRole).toString(),
                               line.kindName, line.who},
                              u" · "_s),
                       line.title, line.text, line.subLine},
                      u"\n"_s);
    case DateTextRole:
        return QLocale().toString(at.date(), thisYear ? u"ddd d MMM"_s : u"d MMM yyyy"_s).remove(u'.');
    case PillTextRole:
        return line.kindName;
    case PillToneRole:
        return int(toneOf(line.tone));
    case PillSignRole:
        return int(line.tone == timeline::Tone::Plain || line.tone == timeline::Tone::Information ? Sign::None
                                                                                                  : Sign::Automatic);
    case Qt::ToolTipRole:
        return tip(line.timeKnown ? QLocale().toString(at, QLocale::LongFormat) : QString());
    case Qt::AccessibleTextRole:
        return joined({data(index, DateTextRole).toString(), data(index, TimeTextRole).toString(), line.kindName,
                       line.title, isExpanded(index.row()) ? line.text : QString(), line.subLine, line.who},
                      u", "_s);
    default:
        return {};
    }
}

} // namespace woonrust::ui
