// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/norms_section.h"

#include "domain/deadline.h"
#include "ui/kit/card.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

SectionTitle NormsSection::title()
{
    return {.icon = Icon::Calendar, .name = tr("Norms and calendar"), .draftKind = u"admin-norms"_s};
}

NormsSection::NormsSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, title(), tr("What is promised to reporters, and when the office is closed"), parent)
{
    const auto column = [this](const QList<QWidget*>& cards) {
        auto* widget = new QWidget;
        auto* layout = new QVBoxLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(gap(this));
        for (QWidget* card : cards)
            layout->addWidget(card);
        return widget;
    };
    QWidget* left = column({makeNorms(), makeExample()});
    static_cast<QVBoxLayout*>(left->layout())->addStretch(1);
    content()->addWidget(new Panes(left, column({makeCalendar(), makeOwnDays()})), 1);

    header()->addAction(saveButton());
    drafts()->watch(u"acknowledgeDays"_s, m_acknowledge);
    drafts()->watch(u"feedbackDays"_s, m_feedback);
    drafts()->watch(u"targetDays"_s, m_target);
    drafts()->watch(u"goodFridayClosed"_s, m_goodFriday);
    drafts()->watch(u"liberationDayOff"_s, m_liberationDay);
    drafts()->watch(u"christmasEveClosed"_s, m_christmasEve);
    drafts()->watch(u"newYearsEveClosed"_s, m_newYearsEve);
    drafts()->watch(u"equatedDaysClosed"_s, m_equated);
    drafts()->watch(u"newDay"_s, m_newDay);
    drafts()->watch(u"newDayName"_s, m_newName);
    drafts()->also(
        u"ownClosingDays"_s,
        [this] {
            QJsonArray days;
            for (const ClosingDay& day : m_days)
                days << QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"name"_s, day.name}};
            return days;
        },
        [this](const QJsonValue& days) {
            m_days.clear();
            for (const QJsonValue& day : days.toArray())
                m_days.push_back({.date = QDate::fromString(day[u"date"_s].toString(), Qt::ISODate),
                                  .name = day[u"name"_s].toString()});
            showDays();
        });
    begin();
}

QWidget* NormsSection::makeNorms()
{
    const auto days = [](int most) {
        auto* box = new QSpinBox;
        box->setRange(1, most);
        return box;
    };
    m_acknowledge = days(60);
    m_feedback = days(60);
    m_target = days(60);
    auto* card = new Card(tr("Service norms, in working days"));
    card->body()->addLayout(sideBySide({errors().add(u"acknowledgeDays"_s, tr("&Acknowledge within"), m_acknowledge),
                                        errors().add(u"feedbackDays"_s, tr("&Feedback within"), m_feedback),
                                        errors().add(u"targetDays"_s, tr("&Target feedback"), m_target)}));
    QLabel* note = wrappedLabel(tr("Deadlines that run already keep the term they got. New reports follow what is set "
                                   "here."));
    note->setForegroundRole(QPalette::PlaceholderText);
    card->body()->addWidget(note);
    return card;
}

QWidget* NormsSection::makeCalendar()
{
    auto* card = new Card(tr("The office is closed on"));
    card->body()->addWidget(secondaryLabel(tr("Weekends and public holidays, always, and also on:")));
    const auto box = [card](const QString& text) {
        auto* made = new QCheckBox(text);
        card->body()->addWidget(made);
        return made;
    };
    m_goodFriday = box(tr("&Good Friday"));
    m_christmasEve = box(tr("24 &December"));
    m_newYearsEve = box(tr("&31 December"));
    m_equated = box(tr("Days that the government puts on a par with a &holiday"));
    m_liberationDay = new QComboBox;
    m_liberationDay->addItem(tr("every year"), int(LiberationDayOff::EveryYear));
    m_liberationDay->addItem(tr("once in five years (2025, 2030)"), int(LiberationDayOff::Lustrum));
    m_liberationDay->addItem(tr("never"), int(LiberationDayOff::Never));
    card->body()->addWidget(errors().add(u"liberationDayOff"_s, tr("Li&beration Day (5 May)"), m_liberationDay));
    card->body()->addStretch(1);
    return card;
}

QWidget* NormsSection::makeOwnDays()
{
    auto* card = new Card(tr("Own closing days"));
    m_dayTable = named(new QTableWidget(0, 2), tr("Own closing days"));
    m_dayTable->setHorizontalHeaderLabels({tr("Day"), tr("Name")});
    prepareTable(m_dayTable);
    m_dayTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_dayTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_dayTable->setMinimumHeight(em(this, 9));
    m_dayTable->horizontalHeader()->resizeSection(0, em(this, 10));
    m_newDay = new DateTimeField(m_context.bench.clock, DateTimeMode::Date, Lean::Future);
    m_newName = new QLineEdit;
    m_newName->setPlaceholderText(tr("For instance: staff day"));
    QPushButton* add = secondaryButton(tr("Add this day"));
    m_removeDay = secondaryButton(tr("&Remove"));
    const auto addAnother = [this] {
        if (addDay())
            m_newDay->setFocus();
    };
    connect(add, &QPushButton::clicked, this, addAnother);
    connect(m_newName, &QLineEdit::returnPressed, this, addAnother);
    connect(m_removeDay, &QPushButton::clicked, this, &NormsSection::removeDay);
    connect(m_dayTable, &QTableWidget::itemSelectionChanged, this,
            [this] { m_removeDay->setEnabled(m_dayTable->currentRow() >= 0); });
    m_noDays = secondaryLabel(tr("There are none yet. Such a day is no working day."));
    m_noDays->setWordWrap(true);
    card->body()->addWidget(m_noDays, 1, Qt::AlignTop);
    card->body()->addWidget(m_dayTable, 1);
    card->body()->addLayout(sideBySide({errors().add(u"ownClosingDays"_s, tr("Da&y"), m_newDay),
                                        errors().add(u"closingName"_s, tr("&Name"), m_newName)},
                                       {2, 3}));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_removeDay);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    return card;
}

QWidget* NormsSection::makeExample()
{
    auto* card = new Card(tr("Example"));
    m_received = new DateTimeField(m_context.bench.clock, DateTimeMode::Date, Lean::Past);
    m_received->setValue({.date = m_context.today(), .time = {}});
    connect(m_received, &DateTimeField::valueChanged, this, &NormsSection::follow);
    m_example = wrappedLabel({});
    m_explanation = wrappedLabel({});
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    card->body()->addWidget(errors().add(u"received"_s, tr("A report recei&ved on"), m_received));
    card->body()->addWidget(m_example);
    card->body()->addWidget(m_explanation);
    return card;
}

void NormsSection::activate()
{
    m_acknowledge->setFocus();
}

void NormsSection::fill(const Settings& settings)
{
    m_acknowledge->setValue(settings.acknowledgeDays);
    m_feedback->setValue(settings.feedbackDays);
    m_target->setValue(settings.targetDays);
    m_goodFriday->setChecked(settings.calendar.goodFridayClosed);
    m_liberationDay->setCurrentIndex(m_liberationDay->findData(int(settings.calendar.liberationDay)));
    m_christmasEve->setChecked(settings.calendar.christmasEveClosed);
    m_newYearsEve->setChecked(settings.calendar.newYearsEveClosed);
    m_equated->setChecked(settings.calendar.equatedDaysClosed);
    m_newDay->setValue({});
    m_newName->clear();
    m_days = settings.calendar.ownClosingDays;
    showDays();
}

void NormsSection::read(Settings& settings) const
{
    settings.acknowledgeDays = m_acknowledge->value();
    settings.feedbackDays = m_feedback->value();
    settings.targetDays = m_target->value();
    settings.calendar.goodFridayClosed = m_goodFriday->isChecked();
    settings.calendar.liberationDay = LiberationDayOff(m_liberationDay->currentData().toInt());
    settings.calendar.christmasEveClosed = m_christmasEve->isChecked();
    settings.calendar.newYearsEveClosed = m_newYearsEve->isChecked();
    settings.calendar.equatedDaysClosed = m_equated->isChecked();
    settings.calendar.ownClosingDays = m_days;
}

bool NormsSection::isDirty() const
{
    return SettingsSection::isDirty() || !m_newDay->text().trimmed().isEmpty() ||
           !m_newName->text().trimmed().isEmpty();
}

void NormsSection::showDays()
{
    std::ranges::sort(m_days, {}, &ClosingDay::date);
    m_dayTable->setRowCount(static_cast<int>(m_days.size()));
    for (int row = 0; row < m_dayTable->rowCount(); ++row) {
        const ClosingDay& day = m_days.at(static_cast<size_t>(row));
        m_dayTable->setItem(row, 0, new QTableWidgetItem(shortDate(day.date)));
        m_dayTable->setItem(row, 1, new QTableWidgetItem(day.name));
    }
    m_noDays->setVisible(m_days.empty());
    m_dayTable->setVisible(!m_days.empty());
    m_removeDay->setEnabled(m_dayTable->currentRow() >= 0);
}

bool NormsSection::addDay()
{
    const QDate day = m_newDay->value().date;
    const QString name = m_newName->text().simplified();
    errors().clear();
    if (!day.isValid()) {
        errors().show({.kind = ErrorKind::Input,
                       .message = m_newDay->text().isEmpty() ? tr("Enter the day.") : DateTimeField::help(),
                       .field = u"ownClosingDays"_s});
        return false;
    }
    if (std::ranges::contains(m_days, day, &ClosingDay::date)) {
        errors().show(
            {.kind = ErrorKind::Input, .message = tr("This day is in the list."), .field = u"ownClosingDays"_s});
        return false;
    }
    if (name.isEmpty()) {
        errors().show(
            {.kind = ErrorKind::Input, .message = tr("Say why the office is closed."), .field = u"closingName"_s});
        return false;
    }
    m_days.push_back({.date = day, .name = name});
    m_newDay->setValue({});
    m_newName->clear();
    showDays();
    drafts()->touched();
    return true;
}

void NormsSection::removeDay()
{
    const int row = m_dayTable->currentRow();
    if (row < 0)
        return;
    m_days.erase(m_days.begin() + row);
    showDays();
    drafts()->touched();
}

void NormsSection::follow()
{
    const Settings settings = typed();
    const QDate received = m_received->value().date;
    if (!received.isValid()) {
        m_example->setText(tr("Enter a day to see what follows from it."));
        m_explanation->clear();
        return;
    }
    const WorkingCalendar calendar(settings.calendar);
    const auto due = [&](int days) { return shortDate(dueDate(workingDayNorm(days), received, calendar)); };
    m_example->setText(tr("Acknowledge by %1, give feedback by %2 (target %3).")
                           .arg(due(settings.acknowledgeDays), due(settings.feedbackDays), due(settings.targetDays)));
    m_explanation->setText(explainTerm(workingDayNorm(settings.feedbackDays), received, {}, calendar));
}

bool NormsSection::takePending()
{
    const bool any = !m_newDay->text().trimmed().isEmpty() || !m_newName->text().trimmed().isEmpty();
    return !any || addDay();
}

QString NormsSection::notice() const
{
    return tr("The norms and the calendar were saved.");
}

} // namespace woonrust::ui
