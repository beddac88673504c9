// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/lookup_field.h"

#include "domain/number.h"
#include "domain/phone.h"
#include "domain/text_fold.h"
#include "services/lists/case_lists.h"
#include "services/registry/persons.h"
#include "services/registry/units.h"
#include "ui/kit/suggestion_popup.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <algorithm>
#include <utility>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 120; // ms
constexpr std::size_t mostDossiers = 10;
constexpr int textRole = Qt::UserRole + 1;

// Something that was found, and not what is offered beside it (somebody new, nobody).
bool isHit(const Suggestion& suggestion)
{
    return suggestion.id > 0;
}

} // namespace

LookupField::LookupField(Workbench& bench, Find find, QWidget* parent)
    : QLineEdit(parent),
      m_bench(bench),
      m_find(std::move(find)),
      m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    // What comes from the worker is what fits: the completer only shows it.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    showRowsWhole(m_completer);
    m_completer->popup()->installEventFilter(this); // after the completer's own filter, so before it
    setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &LookupField::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_enter = false;
        m_pause.start();
        if (m_chosen.id != 0) {
            m_chosen = {};
            Q_EMIT chosenChanged();
        }
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& now) {
        if (m_chosen.id != 0 && now.isEmpty()) { // by the clear button
            m_chosen = {};
            Q_EMIT chosenChanged();
        }
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        take({.id = index.data(Qt::UserRole).toLongLong(), .text = index.data(textRole).toString(), .sub = {}});
    });
}

void LookupField::setChosen(const Suggestion& chosen)
{
    m_pause.stop();
    m_generation.next();
    m_asking = false;
    m_chosen = chosen;
    setText(chosen.id == 0 ? QString() : chosen.text);
    setCursorPosition(0); // a long text shows how it begins
}

void LookupField::ask()
{
    const QString typed = text().trimmed();
    const int generation = m_generation.next();
    m_asking = typed.size() >= 2;
    if (!m_asking) {
        m_completer->popup()->hide();
        return;
    }
    m_bench.reader.run(
        this, [find = m_find, typed](Session& session) { return find(session, typed); },
        [this, generation](const Result<std::vector<Suggestion>>& answer) {
            if (!m_generation.isCurrent(generation))
                return;
            m_asking = false;
            if (answer)
                found(*answer);
        });
}

void LookupField::found(std::vector<Suggestion> suggestions)
{
    // What is called just as it was typed stands first.
    const QString typed = foldForSearch(text().trimmed());
    const auto isExact = [&](const Suggestion& each) { return isHit(each) && foldForSearch(each.text) == typed; };
    std::ranges::stable_partition(suggestions, isExact);
    const auto exact = std::ranges::count_if(suggestions, isExact);
    const auto hits = std::ranges::count_if(suggestions, isHit);
    const bool sure = !suggestions.empty() && (hits == 0 || exact == 1 || (hits == 1 && isHit(suggestions.front())));
    if (std::exchange(m_enter, false) && sure && hasFocus())
        take(suggestions.front());
    else
        offer(suggestions);
}

void LookupField::offer(const std::vector<Suggestion>& suggestions)
{
    m_model->clear();
    for (const Suggestion& suggestion : suggestions) {
        auto* item =
            new QStandardItem(suggestion.sub.isEmpty() ? suggestion.text : suggestion.text + u" · "_s + suggestion.sub);
        item->setData(suggestion.id, Qt::UserRole);
        item->setData(suggestion.text, textRole);
        m_model->appendRow(item);
    }
    if (suggestions.empty() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_untouched = true;
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void LookupField::take(const Suggestion& suggestion)
{
    m_chosen = {.id = suggestion.id, .text = suggestion.text, .sub = {}};
    m_pause.stop();
    m_generation.next();
    m_asking = false;
    m_completer->popup()->hide();
    setText(m_chosen.text);
    Q_EMIT chosenChanged();
}

void LookupField::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier) && (m_pause.isActive() || m_asking)) {
        m_enter = true;
        if (m_pause.isActive()) {
            m_pause.stop();
            ask();
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool LookupField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        // The first row is marked already: whoever presses Down and Enter means that one.
        if (key == Qt::Key_Down && std::exchange(m_untouched, false) && m_completer->popup()->currentIndex().row() == 0)
            return true;
    }
    return QLineEdit::eventFilter(watched, event);
}

LookupField::Find findPersons()
{
    return [](Session& session, const QString& typed) {
        return persons::search(session, typed).transform([](const std::vector<Person>& found) {
            std::vector<Suggestion> suggestions;
            for (const Person& person : found)
                suggestions.push_back(
                    {.id = person.id.value(),
                     .text = person.displayName(),
                     .sub = person.tenantNumber.isEmpty() ? readablePhone(person.phone) : person.tenantNumber});
            return suggestions;
        });
    };
}

LookupField::Find findUnits()
{
    return [](Session& session, const QString& typed) {
        return units::search(session, typed).transform([](const std::vector<Unit>& found) {
            std::vector<Suggestion> suggestions;
            for (const Unit& unit : found)
                suggestions.push_back({.id = unit.id.value(), .text = unit.addressLine(), .sub = unit.city});
            return suggestions;
        });
    };
}

namespace {

std::vector<Suggestion> suggestionsOf(const std::vector<DossierRow>& rows)
{
    std::vector<Suggestion> suggestions;
    for (const DossierRow& row : rows)
        suggestions.push_back(
            {.id = row.id.value(),
             .text = SerialNumber::fromKey(SerialNumber::dossier, row.number).toString() + u' ' + row.title,
             .sub = row.address.isEmpty() ? row.areaName : row.address});
    return suggestions;
}

} // namespace

LookupField::Find findOpenDossiers()
{
    return [](Session& session, const QString& typed) {
        return case_lists::openDossiers(session, typed, mostDossiers).transform(suggestionsOf);
    };
}

LookupField::Find findDossiers()
{
    return [](Session& session, const QString& typed) {
        return case_lists::anyDossiers(session, typed, mostDossiers).transform(suggestionsOf);
    };
}

} // namespace woonrust::ui
