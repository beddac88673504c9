// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/log_section.h"

#include "domain/deadline.h"
#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/admin/event_words.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {
enum Column { When, Who, What, About, ColumnCount };
constexpr int pageSize = 100;
} // namespace

LogSection::LogSection(AppContext& context, QWidget* parent)
    : AdminSection(context, Icon::History, tr("Log"), tr("Who did or looked at what; looking here is logged too"),
                   parent),
      m_user(named(new QComboBox, tr("Whose lines"))),
      m_table(named(new QTableWidget(0, ColumnCount), tr("Log"))),
      m_detail(new Card(tr("Chosen line"))),
      m_changes(wrappedLabel(QString())),
      m_more(secondaryButton(tr("Show &older lines")))
{
    QPushButton* refresh = secondaryButton(tr("&Refresh"));
    refresh->setShortcut(QKeySequence::Refresh);
    header()->addAction(m_user);
    header()->addAction(refresh);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("About")});
    prepareTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(em(this, 14));
    m_table->horizontalHeader()->resizeSection(When, em(this, 12));
    m_table->horizontalHeader()->resizeSection(Who, em(this, 14));
    m_table->horizontalHeader()->resizeSection(What, em(this, 13));
    auto* card = new Card;
    card->setFlushBody(m_table);
    content()->addWidget(card, 1);
    content()->addWidget(m_more, 0, Qt::AlignLeft);
    m_detail->body()->addWidget(m_changes);
    content()->addWidget(m_detail);
    m_detail->hide();
    m_more->hide();
    showUsers();
    connect(m_user, &QComboBox::activated, this, [this] { load(false); });
    connect(refresh, &QPushButton::clicked, this, [this] { load(false); });
    connect(m_more, &QPushButton::clicked, this, [this] { load(true); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LogSection::showDetail);
    connect(&m_context, &AppContext::referenceChanged, this, &LogSection::showUsers);
}

void LogSection::showUsers()
{
    const QVariant before = m_user->currentData();
    m_user->clear();
    m_user->addItem(tr("Everybody"), 0);
    for (const User& user : m_context.users())
        m_user->addItem(user.name, user.id.value());
    m_user->setCurrentIndex(std::max(0, m_user->findData(before)));
}

void LogSection::activate()
{
    m_table->setFocus();
    if (m_lines.empty())
        load(false);
}

void LogSection::load(bool more)
{
    const event_log::Query query{.user = UserId(m_user->currentData().toLongLong()),
                                 .before = more && !m_lines.empty() ? m_lines.back().event.id : EventId(),
                                 .limit = pageSize};
    const int generation = m_generation.next();
    // On the writer, because that somebody looked is written.
    m_context.bench.writer.run(
        this, [query](Session& session) { return event_log::page(session, query); },
        [this, generation, more](const Result<std::vector<event_log::Line>>& lines) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!lines) {
                showError(lines.error());
                return;
            }
            if (!more) {
                m_lines.clear();
                m_table->setRowCount(0);
            }
            append(*lines);
            m_more->setVisible(lines->size() == pageSize);
        });
}

void LogSection::append(const std::vector<event_log::Line>& lines)
{
    for (const event_log::Line& line : lines) {
        const int row = m_table->rowCount();
        m_table->setRowCount(row + 1);
        const QDateTime at = amsterdamTime(line.event.at);
        const QString about = line.subject.isEmpty() ? kindWord(line.event.subjectKind)
                                                     : u"%1 %2"_s.arg(kindWord(line.event.subjectKind), line.subject);
        const QStringList texts{u"%1 %2"_s.arg(shortDate(at.date()), at.toString(u"HH:mm"_s)), line.userName,
                                actionWord(line.event.action), about};
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
        m_lines.push_back(line);
    }
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, When);
}

void LogSection::showDetail()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_lines.size())) {
        m_detail->hide();
        return;
    }
    const Event& event = m_lines.at(static_cast<size_t>(row)).event;
    QStringList parts;
    if (!event.reason.isEmpty())
        parts << tr("Reason: %1").arg(event.reason);
    if (const QString changes = changesText(event); !changes.isEmpty())
        parts << changes;
    m_changes->setText(parts.join(u'\n'));
    m_detail->setVisible(!parts.isEmpty());
}

} // namespace woonrust::ui
