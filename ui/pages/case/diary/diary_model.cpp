// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/diary/diary_model.h"

#include "domain/clock.h"
#include "ui/kit/plain_text.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QBrush>
#include <QGuiApplication>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

TonePair toneColours(Tone tone)
{
    return coloursOf(QGuiApplication::palette()).tone(tone);
}

} // namespace

DiaryModel::DiaryModel(const Clock& clock, bool single, QObject* parent)
    : QAbstractTableModel(parent), m_clock(clock), m_single(single)
{
    setRows({});
}

DayTime DiaryModel::now() const
{
    const QDateTime at = amsterdamTime(m_clock.nowUtc());
    return {.date = at.date(), .time = at.time()};
}

void DiaryModel::setRows(std::vector<DiaryRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_touched.assign(m_rows.size(), true);
    m_refused.clear();
    if (!m_single || m_rows.empty())
        addLast();
    endResetModel();
}

// The day of the row above is proposed.
void DiaryModel::addLast()
{
    DiaryRow row;
    if (!m_rows.empty())
        row[DiaryDay] = m_rows.back()[DiaryDay];
    m_rows.push_back(row);
    m_touched.push_back(false);
}

void DiaryModel::insertRowsAt(int row, const std::vector<DiaryRow>& rows)
{
    std::vector<DiaryRow> all;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (i == row)
            all.insert(all.end(), rows.begin(), rows.end());
        if (!isUntouched(i))
            all.push_back(m_rows[std::size_t(i)]);
    }
    if (row >= int(m_rows.size()))
        all.insert(all.end(), rows.begin(), rows.end());
    setRows(std::move(all));
    Q_EMIT edited();
}

void DiaryModel::removeRowAt(int row)
{
    if (row < 0 || row >= int(m_rows.size()) || m_single)
        return;
    std::vector<DiaryRow> all;
    for (int i = 0; i < int(m_rows.size()); ++i)
        if (i != row && !isUntouched(i))
            all.push_back(m_rows[std::size_t(i)]);
    setRows(std::move(all));
    Q_EMIT edited();
}

bool DiaryModel::isUntouched(int row) const
{
    return !m_touched[std::size_t(row)] || isBlank(m_rows[std::size_t(row)]);
}

std::vector<Incident> DiaryModel::read(std::vector<Fault>& faults) const
{
    std::vector<Incident> incidents;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (isUntouched(row) && !(m_single && row == 0))
            continue;
        const ReadRow read = readDiaryRow(m_rows[std::size_t(row)], now());
        for (int column = 0; column < DiaryColumns; ++column)
            if (const QString& message = read.faults[std::size_t(column)]; !message.isEmpty())
                faults.push_back({.row = row, .column = column, .message = message});
        incidents.push_back(read.incident);
    }
    return incidents;
}

int DiaryModel::rowOf(std::size_t incident) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (!isUntouched(row) || (m_single && row == 0))
            if (incident-- == 0)
                return row;
    return 0;
}

void DiaryModel::setFault(std::size_t incident, const QString& field, const QString& message)
{
    static const QStringList fields{u"happenedOn"_s, u"startsAt"_s, u"endsAt"_s, u"what"_s, u"effect"_s, u"source"_s};
    const int row = rowOf(incident);
    const qsizetype column = std::max(qsizetype(0), fields.indexOf(field));
    m_refused[row][std::size_t(column)] = message;
    Q_EMIT dataChanged(index(row, 0), index(row, DiaryColumns - 1));
}

QString DiaryModel::fault(int row, int column) const
{
    if (const auto refused = m_refused.constFind(row); refused != m_refused.cend())
        if (const QString& message = (*refused)[std::size_t(column)]; !message.isEmpty())
            return message;
    if (isUntouched(row))
        return {};
    return readDiaryRow(m_rows[std::size_t(row)], now()).faults[std::size_t(column)];
}

int DiaryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DiaryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(DiaryColumns);
}

QVariant DiaryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_rows[std::size_t(row)][std::size_t(index.column())];
    case Qt::ForegroundRole:
        if (isUntouched(row))
            return QBrush(toneColours(Tone::Neutral).text);
        return fault(row, index.column()).isEmpty() ? QVariant() : QBrush(toneColours(Tone::Missed).text);
    case Qt::BackgroundRole:
        return fault(row, index.column()).isEmpty() ? QVariant() : QBrush(toneColours(Tone::Missed).ground);
    case Qt::DecorationRole:
        return fault(row, index.column()).isEmpty() ? QVariant() : icon(Icon::Error, toneColours(Tone::Missed).text);
    case Qt::ToolTipRole:
        return tip(fault(row, index.column()));
    case Qt::AccessibleDescriptionRole:
        return fault(row, index.column());
    default:
        return {};
    }
}

QVariant DiaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case DiaryDay:
        return tr("Day");
    case DiaryStart:
        return tr("Start");
    case DiaryEnd:
        return tr("End");
    case DiaryWhat:
        return tr("What happened");
    case DiaryEffect:
        return tr("Effect");
    default:
        return tr("Source");
    }
}

Qt::ItemFlags DiaryModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool DiaryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto row = std::size_t(index.row());
    QString text = value.toString().trimmed();
    if (text == m_rows[row][std::size_t(index.column())])
        return true; // a proposal that was passed by stays one
    // A time is shown as it is understood.
    if (index.column() == DiaryStart || index.column() == DiaryEnd)
        if (const QTime time = readClock(text); time.isValid())
            text = toStorage(time);
    m_rows[row][std::size_t(index.column())] = text;
    m_touched[row] = true;
    m_refused.remove(index.row());
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), DiaryColumns - 1));
    if (row + 1 == m_rows.size() && !m_single) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        addLast();
        endInsertRows();
    } else if (row + 2 == m_rows.size() && !m_touched.back() && index.column() == DiaryDay) {
        m_rows.back()[DiaryDay] = text;
        Q_EMIT dataChanged(this->index(int(row) + 1, 0), this->index(int(row) + 1, 0));
    }
    Q_EMIT edited();
    return true;
}

} // namespace woonrust::ui
