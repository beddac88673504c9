// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/due_model.h"

#include "domain/code_names.h"
#include "domain/deadline.h"
#include "domain/number.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/pill.h"
#include "ui/kit/plain_text.h"

#include <QLocale>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

QString dueTitle(const DueLine& line)
{
    switch (line.kind) {
    case DueLine::Kind::Acknowledgement:
        return DueModel::tr("Acknowledgement");
    case DueLine::Kind::Feedback:
        return DueModel::tr("Feedback to the reporter");
    case DueLine::Kind::FeedbackTarget:
        return DueModel::tr("Feedback to the reporter (target)");
    case DueLine::Kind::Task:
        return line.title;
    case DueLine::Kind::Step:
        return DueModel::tr("Step: %1").arg(line.title);
    case DueLine::Kind::Review:
        return DueModel::tr("Review of the dossier");
    case DueLine::Kind::DirectiveStart:
        return DueModel::tr("Behaviour directive begins");
    case DueLine::Kind::Evaluation:
        return DueModel::tr("Evaluation of a behaviour directive");
    case DueLine::Kind::Expiry:
        return DueModel::tr("Last day of a behaviour directive");
    case DueLine::Kind::Hearing:
        return DueModel::tr("Hear the tenant about a breach");
    case DueLine::Kind::Forfeiture:
        return DueModel::tr("Forfeited penalty lapses");
    }
    return {};
}

QString dayText(QDate day)
{
    return QLocale().toString(day, u"ddd d MMM"_s).remove(u'.');
}

void DueModel::setLines(std::vector<DueLine> lines, QDate today, const CodeNames& codes,
                        const WorkingCalendar& calendar)
{
    beginResetModel();
    m_today = today;
    m_entries.clear();
    m_entries.reserve(lines.size());
    for (DueLine& line : lines) {
        QStringList about;
        if (!line.category.isEmpty())
            about << codes.name(u"ZAAKTYPEDETAILSOORT"_s, line.category);
        if (line.kind == DueLine::Kind::Review && !line.title.isEmpty())
            about << line.title;
        if (!line.address.isEmpty())
            about << line.address;
        const int late = line.dueOn < today ? workingDaysLate(line.dueOn, std::nullopt, today, calendar) : 0;
        m_entries.push_back({.line = std::move(line), .title = {}, .sub = about.join(u" · "_s), .daysLate = late});
        m_entries.back().title = dueTitle(m_entries.back().line);
    }
    choose();
    endResetModel();
}

void DueModel::setPart(Part part)
{
    if (part == m_part)
        return;
    beginResetModel();
    m_part = part;
    choose();
    endResetModel();
}

void DueModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (belongs(m_entries[i].line, m_part))
            m_shown.push_back(i);
}

bool DueModel::belongs(const DueLine& line, Part part) const
{
    switch (part) {
    case Part::All:
        return true;
    case Part::Missed:
        return line.dueOn < m_today;
    case Part::DueToday:
        return line.dueOn == m_today;
    }
    return false;
}

int DueModel::count(Part part) const
{
    return int(std::ranges::count_if(m_entries, [&](const Entry& entry) { return belongs(entry.line, part); }));
}

int DueModel::countToday(DueLine::Kind kind) const
{
    return int(std::ranges::count_if(
        m_entries, [&](const Entry& entry) { return entry.line.kind == kind && entry.line.dueOn == m_today; }));
}

int DueModel::mostDaysLate() const
{
    return m_entries.empty() ? 0 : m_entries.front().daysLate; // soonest first
}

const DueLine* DueModel::line(const QModelIndex& index) const
{
    return index.isValid() && std::size_t(index.row()) < m_shown.size()
               ? &m_entries[m_shown[std::size_t(index.row())]].line
               : nullptr;
}

int DueModel::rowOf(const DueLine& line) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        const DueLine& other = m_entries[m_shown[row]].line;
        if (other.kind == line.kind && other.task == line.task && other.report == line.report &&
            other.dossier == line.dossier && other.directive == line.directive)
            return int(row);
    }
    return -1;
}

int DueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DueModel::pill(const Entry& entry) const
{
    if (entry.daysLate > 0)
        return tr("%n working day(s) late", nullptr, entry.daysLate);
    if (entry.line.dueOn == m_today)
        return tr("today");
    if (entry.line.dueOn == m_today.addDays(1))
        return tr("tomorrow");
    const int days = int(m_today.daysTo(entry.line.dueOn));
    return days < 0 ? tr("late") : tr("in %n day(s)", nullptr, days);
}

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    if (!line(index))
        return {};
    const Entry& entry = m_entries[m_shown[std::size_t(index.row())]];
    const QChar kind = entry.line.directive ? SerialNumber::directive
                       : entry.line.report && !(entry.line.kind == DueLine::Kind::Task && entry.line.dossier)
                           ? SerialNumber::report
                           : SerialNumber::dossier;
    const QString number = SerialNumber::fromKey(kind, entry.line.number).toString();
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{pill(entry), number, entry.title, entry.sub, dayText(entry.line.dueOn)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    if (role == Qt::ToolTipRole)
        return tip(data(index, Qt::AccessibleTextRole).toString());
    switch (index.column()) {
    case Soon:
        if (role == PillTextRole || role == Qt::DisplayRole)
            return pill(entry);
        if (role == PillToneRole)
            return int(entry.line.dueOn < m_today    ? Tone::Missed
                       : entry.line.dueOn == m_today ? Tone::DueSoon
                                                     : Tone::Neutral);
        break;
    case Number:
        if (role == Qt::DisplayRole)
            return number;
        break;
    case What:
        if (role == TitleRole || role == Qt::DisplayRole)
            return entry.title;
        if (role == SubRole)
            return entry.sub;
        break;
    case Day:
        if (role == Qt::DisplayRole)
            return dayText(entry.line.dueOn);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    default:
        break;
    }
    return {};
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Soon:
        return tr("Due");
    case Number:
        return tr("Number");
    case What:
        return tr("What");
    case Day:
        return tr("Date");
    default:
        return {};
    }
}

} // namespace woonrust::ui
