// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/steps/step_panel.h"

#include "services/base/display_names.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/pill.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/dossiers/steps/step_words.h"
#include "ui/process/process_sheet.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QString inLanguage(const BothTexts& texts)
{
    return texts.in(uiLanguage());
}

// The focus stays on the same thing when the panel is made again.
QString focusedIn(const QWidget* panel)
{
    const QWidget* focus = panel->focusWidget();
    return focus && panel->isAncestorOf(focus) && focus->hasFocus() ? focus->objectName() : QString();
}

} // namespace

StepPanel::StepPanel(AppContext& context, QWidget* parent) : QScrollArea(parent), m_context(context)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("The chosen step"));
}

QSize StepPanel::sizeHint() const
{
    return {em(this, 22), em(this, 30)};
}

QString StepPanel::nextText(const ProcessDefinition& process, const StepOutcome& outcome,
                            const QHash<QString, QString>& places)
{
    QStringList names;
    for (const QString& next : outcome.next) {
        if (const ProcessStep* step = process.step(next))
            names << inLanguage(step->name);
        else if (const ProcessEnd* end = process.end(next))
            names << tr("end: %1").arg(inLanguage(end->name));
        else
            names << places.value(next, next);
    }
    return names.isEmpty() ? tr("this branch ends") : names.join(u", "_s);
}

void StepPanel::show(const Shown& shown)
{
    const QString focus = focusedIn(this);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(margins(this));
    layout->setSpacing(gap(this, Gap::Small));
    if (shown.end) {
        auto* heading = wrappedLabel(inLanguage(shown.end->name));
        heading->setFont(headingLabel({})->font());
        layout->addWidget(heading);
        layout->addWidget(wrappedLabel(tr("Here the process ends. Close the dossier when it is reached.")));
        for (const CheckPoint& asks : shown.end->asks)
            layout->addWidget(wrappedLabel(u"•  "_s + inLanguage(asks.name)));
    } else if (shown.says) {
        auto* heading = headingLabel(inLanguage(shown.says->name));
        heading->setWordWrap(true);
        layout->addWidget(heading);
        addTerm(layout, shown);
        addKeeper(layout, shown);
        addList(layout, shown);
        addOutcomes(layout, shown);
        addInstruments(layout, shown);
        addNames(layout, shown);
    } else {
        layout->addWidget(wrappedLabel(tr("Choose a step in the chart.")));
    }
    layout->addStretch();
    setWidget(content);
    if (!focus.isEmpty())
        if (auto* again = content->findChild<QWidget*>(focus))
            again->setFocus(Qt::OtherFocusReason);
}

void StepPanel::takeFocus()
{
    for (QWidget* child : widget() ? widget()->findChildren<QWidget*>() : QList<QWidget*>())
        if (child->focusPolicy() & Qt::TabFocus && child->isEnabled() && child->isVisible()) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
}

void StepPanel::addTerm(QVBoxLayout* layout, const Shown& shown)
{
    auto* pills = new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small));
    if (shown.run)
        pills->addWidget(new StatusPill(termPill(*shown.run)));
    pills->addWidget(new StatusPill({.text = phaseName(shown.says->phase), .tone = Tone::Neutral}));
    if (shown.says->mandatory)
        pills->addWidget(new StatusPill({.text = tr("mandatory"), .tone = Tone::Neutral}));
    layout->addLayout(pills);
    const LeadTime& lead = shown.says->lead;
    if (shown.run) {
        if (const QString days = daysText(*shown.run); !days.isEmpty())
            layout->addWidget(boldLabel(days));
        const QStringList lines{
            shown.run->explanation,
            shown.run->promise,
            shown.run->step.endedOn.isValid() && !shown.run->outcomeName.isEmpty()
                ? tr("Outcome: %1, on %2.").arg(shown.run->outcomeName, shortDate(shown.run->step.endedOn))
                : QString(),
            shown.run->step.endedOn.isValid() && !shown.run->recorderName.isEmpty()
                ? tr("Recorded by %1.").arg(shown.run->recorderName)
                : QString(),
            shown.run->step.account,
            shown.run->step.lateReason.isEmpty() ? QString() : tr("Late because: %1").arg(shown.run->step.lateReason),
            shown.run->approverName.isEmpty() ? QString() : tr("Decided by %1.").arg(shown.run->approverName)};
        for (const QString& line : lines)
            if (!line.isEmpty())
                layout->addWidget(wrappedLabel(line));
    } else if (const auto rule = ruleOf(lead)) {
        layout->addWidget(wrappedLabel(leadText(lead)));
    }
    if (!lead.law.in(uiLanguage()).isEmpty())
        layout->addWidget(wrappedLabel(inLanguage(lead.law)));
}

void StepPanel::addKeeper(QVBoxLayout* layout, const Shown& shown)
{
    const QString roles = roleNames(*shown.says);
    if (!roles.isEmpty())
        layout->addWidget(wrappedLabel(tr("By: %1").arg(roles)));
    if (shown.says->approval)
        layout->addWidget(wrappedLabel(tr("Decided by: %1").arg(roleName(*shown.says->approval))));
    if (!shown.run || shown.run->step.endedOn.isValid())
        return;
    auto* who = new QComboBox;
    who->setObjectName(u"keeper"_s);
    who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    who->setMinimumContentsLength(8);
    const UserId keeper = shown.run->step.keeper;
    for (const User& user : m_context.users())
        if (!user.disabled || user.id == keeper)
            who->addItem(caption(user.name), user.id.value());
    who->setCurrentIndex(who->findData(keeper.value()));
    who->setEnabled(shown.mayWork);
    auto* label = secondaryLabel(tr("&Who"));
    label->setBuddy(who);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(who, 1);
    layout->addLayout(line);
    connect(who, &QComboBox::activated, this,
            [this, who] { Q_EMIT keeperChosen(UserId(who->currentData().toLongLong())); });
}

void StepPanel::addList(QVBoxLayout* layout, const Shown& shown)
{
    if (shown.says->checklist.empty())
        return;
    layout->addWidget(boldLabel(tr("What you do")));
    const bool takes = shown.mayWork && shown.run && !shown.run->step.endedOn.isValid();
    for (const CheckPoint& point : shown.says->checklist) {
        // A check box does not wrap its text, so a label beside it does.
        auto* box = new QCheckBox;
        box->setObjectName(u"point "_s + point.code);
        box->setAccessibleName(inLanguage(point.name));
        box->setChecked(shown.run && shown.run->step.ticked.contains(point.code));
        box->setEnabled(takes);
        auto* text = wrappedLabel(inLanguage(point.name));
        auto* line = new QHBoxLayout;
        line->addWidget(box, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        layout->addLayout(line);
        connect(box, &QCheckBox::clicked, this, [this, code = point.code](bool on) { Q_EMIT ticked(code, on); });
    }
}

void StepPanel::addNames(QVBoxLayout* layout, const Shown& shown)
{
    if (!inLanguage(shown.says->communication).isEmpty()) {
        layout->addWidget(boldLabel(tr("Who is told, and how")));
        layout->addWidget(wrappedLabel(inLanguage(shown.says->communication)));
    }
    const auto names = [this](const QString& list, const QStringList& codes) {
        QStringList found;
        for (const QString& code : codes)
            found << m_context.codes().name(list, code);
        return found.join(u", "_s);
    };
    addLetters(layout, shown);
    if (const QString partners = names(u"PARTNER_KIND"_s, shown.says->partners); !partners.isEmpty()) {
        layout->addWidget(boldLabel(tr("Partners")));
        layout->addWidget(wrappedLabel(partners));
    }
}

// By code and name; of a step that runs, each begins that letter for it.
void StepPanel::addLetters(QVBoxLayout* layout, const Shown& shown)
{
    if (shown.says->letters.isEmpty())
        return;
    layout->addWidget(boldLabel(tr("Letters")));
    const bool writes = shown.mayWork && shown.run && !shown.run->step.endedOn.isValid();
    for (const QString& code : shown.says->letters) {
        const QString name = u"%1  %2"_s.arg(code, m_context.codes().name(u"LETTER"_s, code));
        if (!writes) {
            layout->addWidget(wrappedLabel(name));
            continue;
        }
        auto* link = nameLink(elided(name, fontMetrics(), em(this, 17)));
        setTip(link, tr("Write this letter: %1").arg(name));
        link->setAccessibleName(tr("Write this letter: %1").arg(name));
        link->setObjectName(u"letter "_s + code);
        layout->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, code] { Q_EMIT letterWanted(code); });
    }
}

// What the step puts to use can be recorded as a measure at once; office work is no instrument.
void StepPanel::addInstruments(QVBoxLayout* layout, const Shown& shown)
{
    const bool takes = shown.mayWork && shown.run && !shown.run->step.endedOn.isValid();
    for (const QString& code : shown.says->instruments) {
        const CodeValue* value = m_context.codes().find(u"INSTRUMENT"_s, code);
        if (!takes || !value || !value->isOffered(m_context.today()))
            continue;
        auto* button =
            linkButton(caption(tr("Record measure: %1…").arg(m_context.codes().name(u"INSTRUMENT"_s, code))));
        button->setObjectName(u"measure "_s + code);
        layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, code] { Q_EMIT measureWanted(code); });
    }
}

void StepPanel::addOutcomes(QVBoxLayout* layout, const Shown& shown)
{
    layout->addWidget(boldLabel(tr("Outcome")));
    const bool runs = shown.run && !shown.run->step.endedOn.isValid();
    const bool takes = runs && shown.mayWork;
    const bool closes = closesDossier(*shown.says);
    if (takes && shown.run->waits) {
        auto* contact = primaryButton(tr("Record the contact…"));
        contact->setObjectName(u"contact"_s);
        layout->addWidget(contact);
        connect(contact, &QPushButton::clicked, this, &StepPanel::contactWanted);
    } else if (takes && closes) {
        auto* close = primaryButton(tr("Close the dossier…"));
        close->setObjectName(u"close"_s);
        layout->addWidget(close);
        connect(close, &QPushButton::clicked, this, &StepPanel::closeWanted);
    }
    for (const StepOutcome& outcome : shown.says->outcomes) {
        const QString letter = letterOf(*shown.process, shown.says->code, outcome.code);
        const QString name = letter.isEmpty() ? inLanguage(outcome.name) : letter + u"  "_s + inLanguage(outcome.name);
        const QString next = nextText(*shown.process, outcome, shown.places);
        if (takes && !shown.run->waits && !closes) {
            auto* button = secondaryButton(caption(elided(name, fontMetrics(), em(this, 17))));
            setTip(button, name);
            button->setAccessibleName(name);
            button->setObjectName(u"outcome "_s + outcome.code);
            button->setAccessibleDescription(next);
            layout->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, code = outcome.code] { Q_EMIT outcomeChosen(code); });
        } else {
            auto* text = wrappedLabel(name);
            layout->addWidget(text);
        }
        auto* to = subLabel(tr("to: %1").arg(next));
        to->setWordWrap(true);
        layout->addWidget(to);
    }
    auto* links = new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small));
    const auto link = [&](const QString& text, void (StepPanel::*wanted)()) {
        auto* button = linkButton(text);
        button->setObjectName(text);
        links->addWidget(button);
        connect(button, &QPushButton::clicked, this, wanted);
    };
    if (takes && (!shown.says->mandatory || m_context.may(Permission::DivideWork)))
        link(tr("Skip…"), &StepPanel::skipWanted);
    if (takes && shown.run->state == WorkStepState::Running && shown.says->meets == StepPromise::None)
        link(tr("Suspend…"), &StepPanel::suspendWanted);
    if (takes && shown.run->state == WorkStepState::Suspended)
        link(tr("Let the clock run again"), &StepPanel::resumeWanted);
    if (shown.mayWork && shown.run &&
        (shown.run->state == WorkStepState::Done || shown.run->state == WorkStepState::Skipped))
        link(tr("Take back"), &StepPanel::takeBackWanted);
    layout->addLayout(links);
}

} // namespace woonrust::ui
